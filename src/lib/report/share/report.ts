/** A report as its reader gets it: texts only, in order. Every format is made from this and adds nothing. */
export interface ReportItem {
	/** The day, in words. */
	readonly day: string;
	readonly text: string;
	/** The lead that the item belongs to. */
	readonly where: string;
	readonly note?: string;
}

export interface WeekReport {
	readonly title: string;
	/** The days of the week, in words. */
	readonly span: string;
	/** The file's name without extension, made of days only. */
	readonly fileName: string;
	readonly summary: readonly string[];
	readonly figures: readonly {
		readonly label: string;
		readonly value: string;
		readonly definition: string;
	}[];
	/** Smaller tables: touches by channel and by kind. */
	readonly counts: readonly {
		readonly title: string;
		readonly rows: readonly { readonly label: string; readonly value: string }[];
	}[];
	readonly lists: readonly { readonly title: string; readonly items: readonly ReportItem[] }[];
	/** The footer, with the source and explanations. */
	readonly foot: string;
}
