/** What is said when the database holds less than it should. */

interface Loss {
	readonly kind: 'empty' | 'behind' | 'other';
	/** Changes that are missing, as far as it can be known. */
	readonly missing: number;
}

/** What happened, what was kept, what to do. */
export function recoveryMessage({ kind, missing }: Loss): string {
	const next =
		'Nothing was written since, so look for a backup file first. Going on lets you restore it under Settings.';
	if (kind === 'behind')
		return `The browser lost the last ${missing === 1 ? 'change' : `${missing} changes`}; everything before is here. ${next}`;
	if (kind === 'empty')
		return `The browser no longer has the data that Tactful kept here; it may have been cleared or damaged. ${next}`;
	return `This is not the data that Tactful kept here last time. ${next}`;
}
