/** Holds the texts of the panel with a draft or a script. */
import { listed } from '../common/lists';
import type { TooLong } from './drafts';

/** Names what is about to be done with a text: it asks first while a place is left to fill in. */
export type TextUse = 'copy' | 'mail' | 'log';

export const panelTexts = {
	draft: 'Draft',
	script: 'Script',
	subject: 'Subject',
	message: 'Message',
	answered: 'If someone picks up',
	voicemail: 'Voicemail to leave',
	bringUp: 'What to bring up',
	notes: 'Notes (optional)',
	typedBefore: 'You changed this draft earlier.',
	startAgain: 'Start over',
	answer: 'Your answer',
	fillIn: 'Fill in:',
	fillInOne: (place: string) => `Fill in ${place}`,
	shortenOnLead: 'Shorten in “What you bring”',
	shortenNews: 'Shorten in the Playbook',
	tooLongForMail: 'This is too long for the link. Copy it and paste it into your email.',
	logCall: 'How did it go?',
	spoke: 'Spoke',
	leftMessage: 'Voicemail',
	noAnswer: 'No answer',
	logTalk: 'Log it',
	close: 'Close',
	guarded: 'Confirm above to log it anyway.',
	copied: 'Copied.',
	copyFailed: 'Your browser blocked copying. Select the text and copy it yourself.'
} as const;

const USES: Record<TextUse, readonly [now: string, anyway: string]> = {
	copy: ['Copy', 'Copy anyway'],
	mail: ['Open in mail', 'Open in mail anyway'],
	log: ['Log it as sent', 'Log it as sent anyway']
};

/** Labels the button; `anyway` once it was pressed while a place was left to fill in. */
export const useLabel = (use: TextUse, anyway: boolean): string => USES[use][anyway ? 1 : 0];

/** Says that places are left to fill in. */
export const stillOpen = (places: readonly string[]): string => `You haven’t filled in ${listed(places)}.`;

const TOO_LONG: Record<TooLong, string> = {
	value: '“Why you’re a fit”',
	proofs: '“Proof points”',
	references: '“References”',
	news: 'your news'
};

/** Says which facts did not fit into the draft; null where all did. */
export function tooLongSentence(tooLong: readonly TooLong[]): string | null {
	if (tooLong.length === 0) return null;
	return `Too long for this draft, so left out: ${listed(tooLong.map((kind) => TOO_LONG[kind]))}.`;
}
