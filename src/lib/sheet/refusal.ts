/** The error of a sheet that is refused whole. */

export type RefusalCode =
	| 'no-rows'
	| 'on-its-side'
	| 'too-large'
	| 'too-slow'
	| 'too-many-columns'
	| 'too-many-leads'
	| 'cell-too-long'
	| 'unclosed-quote'
	| 'workbook'
	| 'picture'
	| 'html'
	| 'not-text'
	| 'encoding-cannot-hold';

/** The kind of a file that is no readable sheet, or the reason why a workbook can't be read. */
export type FileKind =
	// Refused as a workbook.
	| 'zip'
	| 'password'
	| 'xls'
	| 'xlsb'
	| 'numbers'
	| 'damaged'
	| 'too-large-unpacked'
	| 'no-such-sheet'
	| 'no-sheets'
	// Refused as a picture.
	| 'image'
	| 'image-or-sound'
	// Refused as a page of the web.
	| 'web-page'
	| 'xml'
	// Refused as no text.
	| 'pdf'
	| 'compressed'
	| 'rtf'
	| 'contact-cards'
	| 'calendar'
	| 'json'
	| 'json-damaged'
	| 'backup'
	| 'unreadable'
	| 'wrong-encoding';

/** The facts of a refusal, as far as its code has them. */
export interface RefusalFacts {
	readonly kind?: FileKind;
	/** 1-based line of the file. */
	readonly line?: number;
	/** The number of leads. */
	readonly count?: number;
	/** The name of the sheet in its workbook. */
	readonly sheet?: string;
	readonly encoding?: string;
	/** Characters that the encoding can't hold, with spaces between them. */
	readonly characters?: string;
}

/** A refusal without its error, as it crosses from a worker. */
export type Refusal = Pick<SheetRefusal, 'code' | 'facts'>;

/**
 * Thrown when a sheet is refused as a whole: nothing was imported, written or changed. It is worded when it is shown
 * (`messages/sheets/refusals.ts`); its message is for developers.
 */
export class SheetRefusal extends Error {
	override readonly name = 'SheetRefusal';
	/**
	 * @param code the rule that refuses the sheet
	 * @param facts what the sentence for the user needs
	 * @param detail where and how it is broken, for developers
	 */
	constructor(
		readonly code: RefusalCode,
		readonly facts: RefusalFacts = {},
		detail = ''
	) {
		super([code, facts.kind, detail].filter(Boolean).join(': '));
	}
}
