/** Describes backups and snapshots, and asks how to restore them. */
import { labelWords } from './action-labels';
import { figures } from '../../domain/locale';
import { safeFileName } from '../common/file-names';
import { listed } from '../common/lists';

export interface Contents {
	readonly leads: number;
	readonly contacts: number;
	readonly sheets: number;
}

/** Counts what is in a backup or in the present data, without the trash. */
export interface AllContents extends Contents {
	readonly news: number;
	/** The files that its leads name. */
	readonly papers: number;
	readonly changes: number;
}

interface Taken {
	readonly kind: 'before' | 'daily';
	/** The action that the snapshot was taken before. */
	readonly label: string;
}

interface Union {
	readonly changes: number;
	readonly leads: number;
	readonly contacts: number;
	readonly both: number;
	readonly erased: number;
	readonly ahead: number;
	readonly unexplained: number;
}

/** Counts what there is, without what there is none of: "43 jobs", "2 contacts". */
export function contentsList({ leads, contacts, sheets }: Contents): string[] {
	return [
		...(leads > 0 ? [count(leads, 'job')] : []),
		...(contacts > 0 ? [count(contacts, 'contact')] : []),
		...(sheets > 0 ? [count(sheets, 'spreadsheet')] : [])
	];
}

/** Lists what a backup contains: "43 jobs, 2 contacts, 1 spreadsheet", "Nothing". */
export function contentsWords(contents: Contents): string {
	return contentsList(contents).join(', ') || 'Nothing';
}

/** Says when and why a snapshot was taken: "today at 9:12, before “Import search.csv”". */
export function snapshotWords({ kind, label }: Taken, when: string): string {
	return kind === 'daily' || !label ? when : `${when}, before “${labelWords(label)}”`;
}

/** Describes what merging a backup would change, a sentence each. */
export function mergeWords({ changes, leads, contacts, both, erased, ahead, unexplained }: Union): string[] {
	if (changes === 0) return ['Everything in it is already here.', ...kept(unexplained)];
	return [
		`${count(changes, 'change')} will be added. Nothing here is removed.`,
		...fresh(leads, contacts),
		...(both
			? [
					`${count(both, 'field')} changed in both. The later change wins, and the history keeps the other. Notes are kept from both.`
				]
			: []),
		...(erased
			? [`${count(erased, 'record')} you erased here ${erased === 1 ? 'stays' : 'stay'} erased.`]
			: []),
		...(ahead
			? [
					ahead === 1
						? '1 change is dated in the future. It will count as made now.'
						: `${figures(ahead)} changes are dated in the future. They will count as made now.`
				]
			: []),
		...kept(unexplained)
	];
}

function fresh(leads: number, contacts: number): string[] {
	if (leads + contacts === 0) return [];
	return [`New here: ${listed(contentsList({ leads, contacts, sheets: 0 }))}.`];
}

function kept(unexplained: number): string[] {
	if (!unexplained) return [];
	return [
		unexplained === 1
			? '1 record in it has no history and differs from yours. Yours is kept.'
			: `${figures(unexplained)} records in it have no history and differ from yours. Yours are kept.`
	];
}

function count(number: number, word: string): string {
	return `${figures(number)} ${number === 1 ? word : `${word}s`}`;
}

/** Says which files could not be put into a backup. @param names at least one */
export const leftOutOfBackup = (names: readonly string[]): string =>
	`The backup was saved without ${names.length === 1 ? 'a file' : `${figures(names.length)} files`} that can’t be read: ${listed(names.map(safeFileName))}.`;

const PREVIEWED = 'You’ll see the result before anything changes.';

export const restoreTexts = {
	askBackup: 'Restore this backup?',
	askSnapshot: 'Go back to this snapshot?',
	made: (when: string) => `Made ${when}`,
	taken: (when: string) => `Taken ${when}`,
	handed: 'This file came from outside Tactful. Restore it only if it’s yours.',
	contents: 'Contents',
	here: 'Here now',
	inBackup: 'In the backup',
	inSnapshot: 'In the snapshot',
	rows: {
		leads: 'Jobs',
		contacts: 'Contacts',
		sheets: 'Spreadsheets',
		news: 'News',
		papers: 'Files',
		changes: 'Changes'
	},
	files: 'Files in it',
	moreFiles: (count: number) => `Show ${figures(count)} more`,
	choice: 'What’s here now',
	replace: 'Replace it',
	merge: 'Keep both and merge them',
	replaced: 'What’s here now but not in it goes to the trash. You can undo this.',
	merged: 'A snapshot of what’s here now is saved first, so you can go back.',
	sure: (found: number, present: number) => `Yes, replace ${count(present, 'job')} with ${figures(found)}.`,
	cancel: 'Cancel',
	useBackup: 'Restore this backup',
	useSnapshot: 'Restore this snapshot'
} as const;

export const passwordTexts = {
	choose: 'Protect the backup with a password',
	locked: 'This backup has a password',
	hint: 'You need the password to open the file. We can’t recover it.',
	password: 'Password',
	again: 'Type it again',
	save: 'Save backup',
	open: 'Open backup',
	none: 'Enter a password.',
	different: 'These don’t match. Type both again.'
} as const;

export const duplicateTexts = {
	title: 'This backup has duplicates',
	choice: 'Which one to use',
	first: 'The first',
	last: 'The last',
	previewed: PREVIEWED,
	save: 'Preview'
} as const;

export const invalidTexts = {
	title: 'Part of this backup can’t be read',
	previewed: PREVIEWED,
	save: 'Preview without it'
} as const;
