/** The error of a sheet that is refused whole. */

export type RefusalCode =
	| 'no-rows'
	| 'too-large'
	| 'too-many-columns'
	| 'too-many-leads'
	| 'cell-too-long'
	| 'unclosed-quote'
	| 'workbook'
	| 'picture'
	| 'html'
	| 'not-text'
	| 'encoding-cannot-hold';

/**
 * Thrown when a sheet is refused as a whole. The message is for the user: what happened, that nothing changed, and
 * what to do.
 */
export class SheetRefusal extends Error {
	override readonly name = 'SheetRefusal';
	constructor(
		readonly code: RefusalCode,
		message: string,
		/** 1-based line of the file, where the reason has one. */
		readonly line?: number
	) {
		super(message);
	}
}
