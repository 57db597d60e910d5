/** One measurement beside another of the same run: only the ratio travels from machine to machine. */
export interface Ratio {
	/** What was measured, such as 'Spans of a 10 MB sheet'. */
	name: string;
	ours: number;
	/** What it is measured against, such as 'papaparse'. */
	against: string;
	theirs: number;
	/** Of both numbers, such as 'ms' or 'KB'. */
	unit: string;
}
