/**
 * Lists what changed for the user, newest first, as shown with the offer of a new version. A commit
 * that changes something worth telling adds its line here.
 */

export interface ReleaseNote {
	/** Never changes: a version recognises the lines that it has itself by this id. */
	readonly id: string;
	readonly line: string;
}

export const WHATS_NEW: readonly ReleaseNote[] = [
	{ id: 'holidays', line: 'Public holidays can be days off: choose your country in Settings.' },
	{ id: 'connected-file', line: 'Your spreadsheet on the disk can stay connected, and be saved into.' },
	{ id: 'morning', line: 'A message in the morning can say how much is due.' },
	{ id: 'at-home', line: 'Installed, Tactful opens spreadsheets, and takes links that other apps share.' },
	{ id: 'forms-stay', line: 'What is half typed stays when a new version is loaded.' },
	{ id: 'snapshots', line: 'Snapshots of everything are taken before each import, and once a day.' }
];

/**
 * Returns what the newer version adds, in a few lines.
 * @param told the lines of the newer version
 */
export function newReleaseNotes(
	told: readonly ReleaseNote[],
	known: readonly ReleaseNote[] = WHATS_NEW,
	most = 5
): string[] {
	const ids = new Set(known.map(({ id }) => id));
	return told
		.filter(({ id }) => !ids.has(id))
		.slice(0, most)
		.map(({ line }) => line);
}
