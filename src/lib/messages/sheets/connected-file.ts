/** Describes problems with a connected spreadsheet file on the user's disk. */

export type FileTrouble =
	'refused' | 'gone' | 'full' | 'busy' | 'unlike' | 'other-kind' | 'unread' | 'other-tab' | 'other';

const NOTHING_LOST = 'The file is as it was, and everything is still in Tactful.';

const TROUBLES: Record<FileTrouble, string> = {
	refused: `The browser did not let Tactful write into the file. ${NOTHING_LOST} Allow it, or use “Export spreadsheet”.`,
	gone: 'The file is not where it was: it was moved, renamed or deleted. Everything is still in Tactful. Choose the file again, or use “Export spreadsheet”.',
	full: `There is no room left on the disk. ${NOTHING_LOST} Make room and try again.`,
	busy: `Another program holds the file open. ${NOTHING_LOST} Close it there and try again.`,
	unlike:
		'The file was written, but reads back differently. Everything is still in Tactful: use “Export spreadsheet”, and look at the disk.',
	'other-kind': `A changed OpenDocument file comes back as an Excel file, which can't take its place. ${NOTHING_LOST} Use “Export spreadsheet”.`,
	'other-tab': `Another tab of Tactful is writing the file and does not come to an end. ${NOTHING_LOST} Close that tab and try again.`,
	unread: 'The file could not be read. Nothing was changed. Choose it again, or import it by hand.',
	other: `The file could not be written. ${NOTHING_LOST} Try again, or use “Export spreadsheet”.`
};

/** Says what happened, what was kept and what to do. */
export function fileTrouble(kind: FileTrouble): string {
	return TROUBLES[kind];
}

export function changedElsewhere(name: string): string {
	return `${name} was changed outside of Tactful. The page Import shows what changed; until then nothing is saved into it.`;
}

/** Says that saving automatically needs the browser's permission first. */
export function needsLeave(name: string): string {
	return `The browser wants your leave before ${name} is saved again. The page Import asks for it.`;
}

export function savedInto(name: string): string {
	return `Saved to ${name}.`;
}

export function nothingToSave(name: string): string {
	return `${name} says everything already.`;
}

export function notSavedByItself(name: string, trouble: string): string {
	return `${name} was not saved. ${trouble}`;
}
