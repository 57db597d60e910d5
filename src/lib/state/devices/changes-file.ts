/** Tells the files of "Send changes" from backups; loaded wherever a file may be chosen. */

/** The beginning of each file of changes; a test holds it against the store. */
const CHANGES_BEGIN = '{"file":"tactful-changes"';

/** Returns true for a file of changes, by its first characters. One that can't be read is none. */
export async function isChangesFile(file: Blob): Promise<boolean> {
	const head = await file
		.slice(0, CHANGES_BEGIN.length)
		.text()
		.catch(() => '');
	return head === CHANGES_BEGIN;
}
