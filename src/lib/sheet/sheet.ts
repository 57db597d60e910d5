/**
 * Types that the sheet core takes and gives. A sheet is bytes; reading it gives a `SheetReading`; a reading gives an
 * `ImportPlan`; an export is the same bytes with the changed cells spliced in (docs/spreadsheets.md, the ten laws of
 * sheets).
 */
import type { Day } from '../domain/day';
import type { Lead, Stage } from '../domain/lead';
import type { Contact } from '../domain/person';
import type { Cells } from './csv/cells';
import type { PassedPlan, RowLink } from './connected-sheet';
import type { StageColumn } from './columns/stage-columns';
import type { Languages } from './values/day-names';
import type { Column, DateOrder, DateTurn, Encoding, EventLog, Field, TakenAs } from './fields';

export * from './connected-sheet';
export * from './export-note';
export * from './fields';
export * from './refusal';

/** The user's choices about reading a sheet. Everything that is left out is detected. */
export interface Choices {
	/** The name of the workbook's sheet to read. Defaults to the one that looks most like a tracker. */
	readonly sheet?: string;
	/** True where rows that the workbook hides are not imported. */
	readonly withoutHidden?: boolean;
	/** The kind of entries that the user says a table holds that was not recognised. */
	readonly as?: TakenAs;
	readonly encoding?: Encoding;
	readonly delimiter?: string;
	/**
	 * 0-based record of the header, null where the sheet has none. A blank line counts as a record, a `sep=` line
	 * does not.
	 */
	readonly headerRow?: number | null;
	/** Meanings by column position; null for a column without a meaning. */
	readonly meanings?: ReadonlyMap<number, Field | null>;
	readonly dateOrder?: DateOrder;
	/** The place where dates change to the other order; null where they have one order. Detected where no order is chosen. */
	readonly dateTurn?: DateTurn | null;
	/**
	 * The day of the reading: '12 Feb' is the latest such day seen from it. Without it, a date without a year is not
	 * read as a day.
	 */
	readonly asOf?: Day;
	/** Stages by status word, trimmed; null for a word that is no status. */
	readonly stages?: ReadonlyMap<string, Stage | null>;
	/** The columns of an event log; null for a sheet that is none. Detected where it is left out. */
	readonly log?: EventLog | null;
	/** The user's answers about passed planned days, by column position. A missing one counts as 'unsure'. */
	readonly passedPlans?: ReadonlyMap<number, PassedPlan>;
}

export type ProblemKind =
	| 'no-rows'
	| 'on-its-side'
	| 'other-table'
	| 'long-row'
	| 'short-row'
	| 'stray-quote'
	| 'impossible-date'
	| 'partial-date'
	| 'yearless-date'
	| 'unread-date'
	| 'serial-date'
	| 'ambiguous-dates'
	| 'unknown-status'
	| 'header-repeated'
	| 'skipped-row'
	| 'broken-text'
	| 'future-date'
	| 'mistyped-year'
	| 'contradicting-date';

/** A problem of the sheet that the user should see before importing. It never stops the import. */
export interface SheetProblem {
	readonly kind: ProblemKind;
	/** 0-based record; absent where the problem concerns the whole sheet. */
	readonly row?: number;
	/** 0-based column. */
	readonly column?: number;
	/** The cell's text, shortened where it is long. */
	readonly text?: string;
	/** The label of the column. */
	readonly label?: string;
	/** The headers of a table that was not read. */
	readonly headers?: readonly string[];
	/** The day that a cell was read as. */
	readonly day?: Day;
	/** The order in which dates are read that have no order of their own. */
	readonly order?: DateOrder;
	/** The number of cells or rows with the problem. */
	readonly count: number;
	/** Stands for `count` more problems of its kind, which are not listed. */
	readonly isRest?: true;
}

export interface DateOrderFound {
	readonly order: DateOrder;
	/** The number of cells that can be read in this order only. */
	readonly decided: number;
	/** The number of cells that read differently in the two orders. */
	readonly of: number;
	/** No cell decides the order although some depend on it, so the user is asked. */
	readonly ambiguous: boolean;
	/** The place where dates change to the other order. The user is asked, as nobody says so. */
	readonly turn?: DateTurn;
	/** Dates seem to change their order, whatever the user chose. */
	readonly seenTurn?: DateTurn;
	/** No cell decides the order, but the sheet's language or delimiter implies day first. */
	readonly told?: 'sheet';
}

export interface StatusWord {
	/** The word as it stands in the cell, trimmed. */
	readonly word: string;
	readonly count: number;
	readonly stage: Stage | null;
	/** The stage that was found, where the user chose one. */
	readonly found?: Stage | null;
	/** The stage that was found is taken out of a phrase, and so may be wrong. */
	readonly guessed?: true;
}

/** Everything that was read of a sheet, and every choice that was made. */
export interface SheetReading {
	readonly encoding: Encoding;
	readonly bom: boolean;
	readonly delimiter: string;
	readonly headerRow: number | null;
	readonly columns: readonly Column[];
	readonly dateOrder: DateOrderFound;
	readonly asOf?: Day;
	/** The languages of its words, which decide the names of months that are two in different languages. */
	readonly languages?: Languages;
	readonly statuses: readonly StatusWord[];
	/** Columns without a meaning that still imply a stage: a yes or no per stage, or a second status. */
	readonly stageColumns: readonly StageColumn[];
	/** Present where each row is an event, and the rows of one job are its history. */
	readonly log?: EventLog;
	/** The user's answers about passed planned days, by column. */
	readonly passedPlans?: ReadonlyMap<number, PassedPlan>;
	/** The number of data rows, without header, preamble, blank rows and repeated headers. */
	readonly rowCount: number;
	readonly problems: readonly SheetProblem[];
	/** The span of every cell. Rows are records counted from 0, including the header. */
	readonly cells: Cells;
	/** The records that hold data, in order. */
	readonly dataRows: readonly number[];
	/** The kind that most rows have. */
	readonly kind: 'leads' | 'contacts';
	readonly counts: { readonly leads: number; readonly contacts: number; readonly skipped: number };
	/** Returns the texts of the first `count` data rows. */
	preview(count: number): string[][];
}

export interface ImportPlan {
	readonly leads: Lead[];
	readonly contacts: Contact[];
	readonly links: RowLink[];
	readonly problems: SheetProblem[];
}

export interface PlanOptions {
	readonly newId: () => string;
	readonly importedOn: Day;
	/** Called now and then with the share of the rows that is done, 0 to 1. */
	readonly onProgress?: (done: number) => void;
}

/** A reading before its rows are counted: columns, date order and status words. */
export type Interpretation = Omit<SheetReading, 'problems' | 'kind' | 'counts'>;
