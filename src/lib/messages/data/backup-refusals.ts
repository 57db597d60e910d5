/** Says why a backup was not taken, and what is left out of one: what happened, what was kept, what to do. */
import { listed } from '../common/lists';

interface Refused {
	readonly what: string;
	readonly todo: string;
}

const entries = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

export const backupRefusalTexts = {
	message: ({ what, todo }: Refused) => `${what} Nothing was changed. ${todo}`,
	damaged: {
		what: 'This backup is damaged.',
		todo: 'Use an older backup, or another copy of the file.'
	},
	locked: { what: 'This backup has a password.', todo: 'Type the password to open it.' },
	password: {
		what: 'Wrong password, or the file was changed.',
		todo: 'Type the password again, or use another copy of the file.'
	},
	tooLarge: {
		what: 'This file is too large to be a backup.',
		todo: 'Choose the file you got from Back up.'
	},
	tooSlow: {
		what: 'Reading this backup takes too long, so it was stopped.',
		todo: 'Use an older backup, or another copy of the file.'
	},
	newer: {
		what: 'This backup is from a newer version of Tactful.',
		todo: 'Reload the page to update, and try again.'
	},
	notABackup: {
		what: 'This file isn’t a Tactful backup.',
		todo: 'Choose the .json file you got from Back up. To add a spreadsheet, use the Import page.'
	},
	/** @param names the first of the entries, such as "job 3" @param others how many more there are */
	unsound: (count: number, names: readonly string[], others: number): Refused => ({
		what: `${entries(count, 'entry', 'entries')} in this backup can’t be read: ${names.join(', ')}${others > 0 ? ` and ${others} more` : ''}.`,
		todo: 'Open the backup without them, or use another one. They stay in the file, so keep it.'
	}),
	twins: (count: number): Refused => ({
		what: `${entries(count, 'entry is', 'entries are')} in this backup twice, and the two may differ.`,
		todo: 'Choose which one to keep, or use another backup.'
	})
};

export const backupNoteTexts = {
	leftOut: 'Unreadable parts were left out. They stay in the file, so keep it.',
	/** @param names of files that are damaged */
	lostPapers: (names: readonly string[]) =>
		`${names.length === 1 ? 'A file' : `${names.length} files`} in this backup ${names.length === 1 ? 'is' : 'are'} damaged: ${listed(names)}. Everything else can be restored.`,
	orphans: (count: number) =>
		`The backup has changes to ${entries(count, 'entry that isn’t', 'entries that aren’t')} in it. They stay in the file, so keep it.`,
	astray: (count: number) =>
		`${entries(count, 'spreadsheet row belongs', 'spreadsheet rows belong')} to jobs that aren’t in the backup. The spreadsheets stay as they are.`,
	unknown: (names: readonly string[]) =>
		`This version of Tactful doesn’t know “${names.join('”, “')}”. It stays in the file, so keep it.`,
	notWhole:
		'The browser couldn’t save all of the backup. Nothing is lost: your earlier data is a snapshot in Settings. Keep the backup file and try again.',
	snapshotGone: 'This snapshot is gone. Nothing was changed. Choose another one.'
};
