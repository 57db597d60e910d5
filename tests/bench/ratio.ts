/** One measurement beside another of the same run: only the ratio travels from machine to machine. */
export interface Ratio {
	/** What was measured, such as 'Spans of a 10 MB sheet': the same words at every run. */
	readonly name: string;
	readonly ours: number;
	/** What it is measured against, such as 'papaparse'. */
	readonly against: string;
	readonly theirs: number;
	/** The unit of both numbers: less is better. */
	readonly unit: 'ms' | 'KB';
	/** The largest ratio that is aimed at; none where the row is for comparison. */
	readonly aim?: number;
}
