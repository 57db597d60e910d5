/** A report as its reader gets it: words only, in the order in which they stand. Every format is made of this and adds nothing. */
export interface ReportItem {
	/** The day in words. */
	readonly day: string;
	readonly text: string;
	/** The lead that it belongs to. */
	readonly where: string;
	readonly note?: string;
}

export interface WeekReport {
	readonly title: string;
	/** The days that it is about. */
	readonly span: string;
	/** Without an ending; made of days alone. */
	readonly fileName: string;
	readonly summary: readonly string[];
	readonly figures: readonly {
		readonly label: string;
		readonly value: string;
		readonly definition: string;
	}[];
	/** Smaller counts: touches by channel, by kind. */
	readonly counts: readonly {
		readonly title: string;
		readonly rows: readonly { readonly label: string; readonly value: string }[];
	}[];
	readonly lists: readonly { readonly title: string; readonly items: readonly ReportItem[] }[];
	/** Where it is from, and how it reads. */
	readonly foot: string;
}
