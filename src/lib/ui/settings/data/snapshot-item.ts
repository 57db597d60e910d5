/** Describes a snapshot in words. */
export interface SnapshotItem {
	readonly id: string;
	/** The time and reason: "today at 9:12, before “Import search.csv”". */
	readonly taken: string;
	/** The contents: "43 jobs, 2 contacts, 1 spreadsheet". */
	readonly holds: string;
}
