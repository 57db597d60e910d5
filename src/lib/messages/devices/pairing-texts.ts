/** Holds the texts with which two devices are connected: the code, the 24 words, and the four digits that both show. */
import { figures } from '../../domain/locale';

export const pairingTexts = {
	addTitle: 'Add a device',
	addFirst:
		'On the other device, open Tactful, go to Settings → Devices and choose “Join from another device”.',
	scanThis: 'Then scan this code inside Tactful there, not with the camera app.',
	picture: 'Code to scan with the other device',
	keepWords:
		'Or enter these 24 words there. Write them down now and keep them safe: they add every further device, and Tactful won’t show them again.',
	words: 'Show the 24 words',
	bothShow: (digits: string) => `Does the other device show ${digits}?`,
	yes: (digits: string) => `Yes, both show ${digits}`,
	noLater: 'If you close this first, nothing is connected here.',
	joinTitle: 'Join from another device',
	joinFirst: 'On the other device, open Settings → Devices and choose “Add a device”.',
	scan: 'Scan the code',
	stopScan: 'Stop the camera',
	video: 'The camera’s picture',
	scanning: 'Point the camera at the code on the other device.',
	field: 'Or enter the 24 words',
	fieldHint: 'With spaces between them. Capitals and numbers don’t matter.',
	next: 'Continue',
	same: (digits: string) => `Does the other device show ${digits} too?`,
	different: 'No, start over',
	joins: 'Yes, join',
	oneBook: (jobs: number) =>
		`The ${jobs === 1 ? 'job' : `${figures(jobs)} jobs`} on this device and those on the other become one list on both. Nothing is lost, and a snapshot is saved first.`,
	joined:
		'Joined. Now take in what’s on the other device: choose “Send changes” there, or use the same folder on both.',
	added:
		'Connected. Choose “Send changes” here and take the file in on the other device, or use the same folder on both.'
} as const;

/** Reasons why typed words are not the 24 words. */
export type WordsFault =
	| { readonly kind: 'count'; readonly count: number }
	| { readonly kind: 'word'; readonly word: string; readonly place: number; readonly like?: string }
	| { readonly kind: 'order' };

/** Says what is wrong with typed words, and names the word. */
export function wordsFaultWords(fault: WordsFault): string {
	if (fault.kind === 'order')
		return 'Each word is right, but together they aren’t. Check their order, and compare each with what you wrote down.';
	if (fault.kind === 'count')
		return fault.count === 0
			? 'Enter the 24 words that the other device shows.'
			: `There ${fault.count === 1 ? 'is 1 word' : `are ${figures(fault.count)} words`} here. It takes 24.`;
	const meant = fault.like ? ` Did you mean “${fault.like}”?` : ' Check its spelling.';
	return `Word ${figures(fault.place)}, “${fault.word}”, isn’t one of Tactful’s words.${meant}`;
}
