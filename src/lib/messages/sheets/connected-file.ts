/** Describes problems with a linked spreadsheet file on the user's disk. */

export type FileTrouble =
	'refused' | 'gone' | 'full' | 'busy' | 'unlike' | 'other-kind' | 'unread' | 'other-tab' | 'other';

const NOTHING_LOST = 'The file is unchanged, and everything is still in Tactful.';

const TROUBLES: Record<FileTrouble, string> = {
	refused: `Your browser didn’t let Tactful save into the file. ${NOTHING_LOST} Allow it, or use “Export spreadsheet”.`,
	gone: 'The file is gone: it was moved, renamed or deleted. Everything is still in Tactful. Choose the file again, or use “Export spreadsheet”.',
	full: `Your disk is full. ${NOTHING_LOST} Free up some space and try again.`,
	busy: `The file is open in another program. ${NOTHING_LOST} Close it there and try again.`,
	unlike:
		'The file was saved, but it doesn’t read back the same. Everything is still in Tactful. Use “Export spreadsheet”, and check your disk.',
	'other-kind': `This spreadsheet and the file are of different kinds. ${NOTHING_LOST} Use “Export spreadsheet”.`,
	'other-tab': `Another tab of Tactful is stuck saving the file. ${NOTHING_LOST} Close that tab and try again.`,
	unread: 'The file couldn’t be read. Nothing was changed. Choose it again, or import it.',
	other: `The file couldn’t be saved. ${NOTHING_LOST} Try again, or use “Export spreadsheet”.`
};

/** Says what happened, what was kept and what to do. */
export function fileTrouble(kind: FileTrouble): string {
	return TROUBLES[kind];
}

export function changedElsewhere(name: string): string {
	return `${name} was changed outside Tactful. See the changes on the Import page. Nothing is saved into it before that.`;
}

/** Says that saving automatically needs the browser's permission first. */
export function needsLeave(name: string): string {
	return `Your browser asks for permission before ${name} can be saved again. Allow it on the Import page.`;
}

export function savedInto(name: string): string {
	return `Saved to ${name}.`;
}

export function nothingToSave(name: string): string {
	return `${name} is already up to date.`;
}

export function notSavedByItself(name: string, trouble: string): string {
	return `${name} wasn’t saved. ${trouble}`;
}
