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

/** Why a sheet was refused whole. The message is a sentence for people: what happened, that nothing changed, what to do. */
export class SheetRefusal extends Error {
	override readonly name = 'SheetRefusal';
	constructor(
		readonly code: RefusalCode,
		message: string,
		/** 1-based line of the file, where there is one to name. */
		readonly line?: number
	) {
		super(message);
	}
}
