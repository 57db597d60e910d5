/**
 * What the sheet core takes and gives. A sheet is bytes; what is understood of it is a reading; what is made of a
 * reading is a plan; what goes back is the same bytes with the changed cells spliced in (docs/spreadsheets.md, the ten laws of sheets).
 */
import type { Day } from '../domain/day';
import type { Lead, Stage } from '../domain/lead';
import type { Contact } from '../domain/person';
import type { Cells } from './csv/cells';
import type { PassedPlan, RowLink } from './connected-sheet';
import type { StageColumn } from './columns/stage-columns';
import type { Column, DateOrder, Encoding, Field } from './fields';

export * from './connected-sheet';
export * from './fields';
export * from './refusal';
export type { StageColumn } from './columns/stage-columns';

/** The user's overrides of what was detected; whatever is left out is detected. */
export interface Choices {
	/** Which sheet of a workbook. Left out: the one that looks most like a tracker. */
	readonly sheet?: string;
	readonly encoding?: Encoding;
	readonly delimiter?: string;
	/** 0-based record of the header; a blank line is a record, a `sep=` line is not. null: the sheet has no header. */
	readonly headerRow?: number | null;
	/** By column position. null: the column means nothing to the app. */
	readonly meanings?: ReadonlyMap<number, Field | null>;
	readonly dateOrder?: DateOrder;
	/** The day of the reading: '12 Feb' is the latest one seen from there. Without it, a day without a year is none. */
	readonly asOf?: Day;
	/** By the status word as it stands, outer spaces taken off. null: no status word. */
	readonly stages?: ReadonlyMap<string, Stage | null>;
	/** By column position, what the user said of planned days that have passed. Left out: not sure. */
	readonly passedPlans?: ReadonlyMap<number, PassedPlan>;
}

export type ProblemKind =
	| 'no-rows'
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
	| 'contradicting-date';

/** Something about the sheet that the user should see before importing. Nothing of it stops the import. */
export interface SheetProblem {
	readonly kind: ProblemKind;
	readonly message: string;
	/** 0-based record; absent where it concerns the whole sheet. */
	readonly row?: number;
	/** 0-based column. */
	readonly column?: number;
	/** The cell's text, cut short where it is long. */
	readonly text?: string;
	/** How many cells or rows it stands for. */
	readonly count: number;
}

export interface DateOrderFound {
	readonly order: DateOrder;
	/** Cells that can be read in this order only. */
	readonly decided: number;
	/** Cells where the order matters at all. */
	readonly of: number;
	/** Cells matter and none decides: the user is asked. */
	readonly ambiguous: boolean;
	/** No cell decides, and the sheet's language or its delimiter does: its dates begin with the day. */
	readonly told?: 'sheet';
}

export interface StatusWord {
	/** As it stands, outer spaces taken off. */
	readonly word: string;
	readonly count: number;
	readonly stage: Stage | null;
}

/** Everything understood of a sheet, and every choice that was made. */
export interface SheetReading {
	readonly encoding: Encoding;
	readonly bom: boolean;
	readonly delimiter: string;
	readonly headerRow: number | null;
	readonly columns: readonly Column[];
	readonly dateOrder: DateOrderFound;
	readonly asOf?: Day;
	readonly statuses: readonly StatusWord[];
	/** Columns without a meaning that tell of stages all the same: a yes or a no per stage, a second status. */
	readonly stageColumns: readonly StageColumn[];
	/** By column, what the user said of planned days that have passed. */
	readonly passedPlans?: ReadonlyMap<number, PassedPlan>;
	/** Data rows: neither header, preamble, blank, nor the header repeated. */
	readonly rowCount: number;
	readonly problems: readonly SheetProblem[];
	/** Every cell's span. Rows are records, counted from 0, the header's included. */
	readonly cells: Cells;
	/** The records that hold data, in order. */
	readonly dataRows: readonly number[];
	/** What most rows are. */
	readonly kind: 'leads' | 'contacts';
	readonly counts: { readonly leads: number; readonly contacts: number; readonly skipped: number };
	/** The first `count` data rows as text. */
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
	/** Hears now and then which share of the rows is done, 0 to 1. */
	readonly onProgress?: (done: number) => void;
}

/** What is understood of the columns, before the rows are counted. */
export type Interpretation = Omit<SheetReading, 'problems' | 'kind' | 'counts'>;
