/** Defines what the table of offers shows. */
export interface OfferColumn {
	/** The id of the lead. */
	readonly id: string;
	readonly name: string;
	/** The lines under the name, the answer day among them. */
	readonly lines: readonly string[];
	/** The line that says by when to answer; '' without a day. */
	readonly by: string;
	/** True once that day has come. */
	readonly isLate: boolean;
}

export interface TermRow {
	readonly term: string;
	readonly label: string;
	/** What each offer says; null where it says nothing. */
	readonly values: readonly (string | null)[];
	readonly differs: boolean;
}
