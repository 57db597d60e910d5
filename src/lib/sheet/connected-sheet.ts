/** A sheet that stays connected: what is kept of it, and what goes back into it. */
import type { Day } from '../domain/day';
import type { Lead, Stage } from '../domain/lead';
import type { Contact } from '../domain/person';
import type { DateOrder, Encoding, Field } from './fields';

/** Which lead or contact a record became, and the ids given to what was made of it, so that a re-run makes the same. */
export interface RowLink {
	/** 0-based record. */
	readonly row: number;
	readonly kind: 'lead' | 'contact';
	readonly id: string;
	/** [what made it, id]: ['person:0', …], ['touch:interviewOn:5', …]. */
	readonly ids: readonly (readonly [string, string])[];
	/** The day that the row was first read, where that is not the day of the sheet's first import. */
	readonly on?: Day;
	/** An export put the row there since the file last came in: an older copy of the file does not have it. */
	readonly appended?: true;
	/**
	 * The lead or contact as the sheet knows it: as it was when the row was last written or read. Absent where the row alone
	 * makes the same. What differs from it in the app is what the app changed.
	 */
	readonly known?: Lead | Contact;
	/** With `known`: touches whose day stood in a cell of the row at some time, or was written down in the app. */
	readonly dated?: readonly string[];
	/** Touches that an export told of in the row's notes, each with its line. The lines are the app's and no note of the lead. */
	readonly noted?: readonly (readonly [touchId: string, line: string])[];
}

/** Columns that the app appended on request. They hold what it computed, and are never read back as facts. */
export const COMPUTED_COLUMNS = ['lastContact', 'nextStep', 'nextStepOn', 'state'] as const;
export type ComputedColumn = (typeof COMPUTED_COLUMNS)[number];

/** Where a touch goes that no column has room for. */
export type UnplacedHandling = 'nowhere' | 'notes' | 'columns';

/** 'yes': they were sent. 'no' and 'unsure': they were plans, and still are. */
export const PASSED_PLAN_ANSWERS = ['yes', 'no', 'unsure'] as const;
export type PassedPlanAnswer = (typeof PASSED_PLAN_ANSWERS)[number];

/** The user's word on the planned days of a column that had passed. */
export interface PassedPlan {
	readonly answer: PassedPlanAnswer;
	/** The day on which they were asked: days from then on were not asked about. */
	readonly on: Day;
}

/** The workbook of which a connected sheet is one part. */
export interface WorkbookPart {
	readonly format: 'xlsx' | 'ods';
	/** The file as it came. */
	readonly bytes: Uint8Array;
	/** The name of the sheet that was taken. */
	readonly sheet: string;
}

/** A cell that an export wrote since the file last came in, with what it said before. */
export type WrittenCell = readonly [row: number, column: number, before: string];

/** A sheet that was imported: kept as it came, so that an export can give it back. */
export interface ConnectedSheet {
	readonly id: string;
	/** The file's name. */
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly encoding: Encoding;
	readonly delimiter: string;
	readonly headerRow: number | null;
	readonly meanings: readonly (readonly [number, Field | null])[];
	readonly dateOrder: DateOrder;
	readonly stages: readonly (readonly [string, Stage | null])[];
	readonly links: readonly RowLink[];
	readonly importedOn: Day;
	/** The day from which days without a year are seen. Absent: they are no days. */
	readonly asOf?: Day;
	/** Machine time, ISO 8601 UTC. */
	readonly importedAt: string;
	readonly sample?: true;
	/** Where the sheet came in a workbook; `bytes` is then its table as text (UTF-8, commas). */
	readonly workbook?: WorkbookPart;
	/** What exports wrote since the file last came in: an older copy of the file does not have it. */
	readonly written?: readonly WrittenCell[];
	/** The user's word on touches that no column has room for; absent until it was given. */
	readonly homeless?: UnplacedHandling;
	/** What the user said of planned days that had passed, by column; a column that is left out was not asked about. */
	readonly passedPlans?: readonly (readonly [number, PassedPlan])[];
	/** The app's own columns, by position. */
	readonly own?: readonly (readonly [number, ComputedColumn])[];
	/** The stamp of the last change that the kept bytes hold: whatever was not changed since, they say already. Absent: unknown. */
	readonly syncedAt?: string;
}

/** One cell that the export wrote. */
export interface CellChange {
	/** 0-based record; null in a new row. */
	readonly row: number | null;
	readonly column: number;
	/** The column's label. */
	readonly label: string;
	/** '' in the header. */
	readonly leadId: string;
	readonly from: string;
	readonly to: string;
}

export interface ExportOptions {
	/** Leads that the sheet does not have yet, to be appended in this order. */
	readonly newLeadIds: readonly string[];
	/** Also take out the rows of leads that were deleted in the app. Otherwise they stay. */
	readonly removeDeleted?: boolean;
	/** Write the whole file in UTF-8 (with a mark), where its own encoding cannot hold what was typed. */
	readonly encoding?: 'utf-8';
	/** The day of the export: rows that it appends were first read then. Default: the day of the import. */
	readonly today?: Day;
	/** Ids of leads and contacts that may differ from what the sheet says. Default: any may. */
	readonly changed?: ReadonlySet<string>;
	/** What the app's own columns say, by lead; days as days. Leads that are left out keep what stands there. */
	readonly computed?: ReadonlyMap<string, ComputedTexts>;
}

export type ComputedTexts = Readonly<Partial<Record<ComputedColumn, string>>>;

/** Touches logged in the app that no column has room for. */
export interface UnplacedTouches {
	readonly count: number;
	/** The first of them as the line that it would be among the notes. */
	readonly example?: string;
}

export interface ExportResult {
	readonly bytes: Uint8Array;
	readonly changes: CellChange[];
	readonly newRows: number;
	readonly removedRows: number;
	/** The records that went, by their numbers in the sheet as it was kept. */
	readonly removed: number[];
	/** Sentences for the user: what has no column, which word is new to the sheet. */
	readonly notes: string[];
	readonly unplaced: UnplacedTouches;
	/** The sheet as it is to be kept once these bytes were handed out; the same object where nothing is new. */
	readonly sheet: ConnectedSheet;
}
