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
	{ id: 'holidays', line: 'Take public holidays off: choose your country in Settings.' },
	{ id: 'connected-file', line: 'Keep your spreadsheet connected, and save changes straight into it.' },
	{ id: 'morning', line: 'Get a reminder in the morning of how much is due.' },
	{ id: 'at-home', line: 'Install Tactful to open spreadsheets with it and share links to it.' },
	{ id: 'forms-stay', line: 'What you’re typing is kept when a new version loads.' },
	{ id: 'snapshots', line: 'A snapshot of everything is saved once a day and before each import.' }
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
