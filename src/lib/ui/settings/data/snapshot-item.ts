/** A snapshot, in words. */
export interface SnapshotItem {
	readonly id: string;
	/** "today at 9:12, before “Import search.csv”" */
	readonly taken: string;
	/** "43 leads, 2 contacts, 1 spreadsheet" */
	readonly holds: string;
}
