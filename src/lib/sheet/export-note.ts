/** The notes of an export: what could not be written, or was written in a way that the user should know of. */
import type { Day } from '../domain/day';

/** An item of a lead that found no empty column. */
export type Overflow =
	| { readonly kind: 'no-follow-up-column' | 'no-interview-column'; readonly day: Day }
	| { readonly kind: 'no-contact-column'; readonly count: number };

/** A note with its facts. It is worded when it is shown (`messages/sheets/export-notes.ts`). */
export type ExportNote =
	| (Overflow & { readonly company: string })
	// The status column had no such word yet.
	| { readonly kind: 'new-status'; readonly word: string }
	// The drop-down list of the status column has no word for the stage.
	| { readonly kind: 'not-in-list'; readonly word: string }
	| { readonly kind: 'too-long'; readonly column: string; readonly length: number }
	| { readonly kind: 'no-columns-left' }
	| { readonly kind: 'no-notes-column' }
	// Notes of workbooks. A cell is named by its address: "D2".
	| { readonly kind: 'formula' | 'merged'; readonly cell: string; readonly text: string }
	| { readonly kind: 'cut'; readonly cell: string; readonly most: number }
	| { readonly kind: 'emptied-rows' }
	// Formulas may show results of before the export until they are calculated again.
	| { readonly kind: 'old-results' }
	| { readonly kind: 'table-grew'; readonly table: string }
	| { readonly kind: 'formulas-not-copied'; readonly column: string };
