/**
 * Types of a connected sheet: an imported spreadsheet that is kept byte for byte, and what an export of it takes and
 * gives.
 */
import type { ExportNote } from './export-note';
import type { Day } from '../domain/day';
import type { Lead, Stage } from '../domain/lead';
import type { Contact } from '../domain/person';
import type { DateOrder, DateTurn, Encoding, EventLog, Field } from './fields';

/**
 * The link between a row of the sheet and the lead or contact that was made of it. It also keeps the ids of the
 * people and touches made of the row, so that reading the row again makes the same ones.
 *
 * Example: `{ row: 3, kind: 'lead', id: 'a1', ids: [['lead', 'a1'], ['person:0', 'b2'], ['touch:appliedOn', 'c3']] }`
 * says that record 3 became lead a1, whose first person is b2 and whose application is touch c3.
 */
export interface RowLink {
	/** 0-based record of the sheet. */
	readonly row: number;
	readonly kind: 'lead' | 'contact';
	readonly id: string;
	/**
	 * Pairs of a key and the id given to what the key stands for: 'lead', 'person:0' (the first person),
	 * 'touch:appliedOn', 'touch:interviewOn:5' (the interview whose day stands in column 5).
	 */
	readonly ids: readonly (readonly [string, string])[];
	/** The day on which the row was first read. Absent where that is the day of the sheet's first import. */
	readonly on?: Day;
	/** An export appended the row since the file was last read, so an older copy of the file does not have it. */
	readonly appended?: true;
	/**
	 * The lead or contact as it was when the row was last written or read. Its differences from the lead in the app
	 * are the app's own changes. Absent where reading the row gives the same lead.
	 */
	readonly known?: Lead | Contact;
	/** Present only with `known`: ids of touches whose day stood in a cell of the row at some time, or was entered in the app. */
	readonly dated?: readonly string[];
	/**
	 * Lines that an export added to the row's notes, one for each touch without a column. They are not part of the
	 * lead's own notes.
	 */
	readonly noted?: readonly (readonly [touchId: string, line: string])[];
}

/** Columns that the app appends on request. They hold computed values and are never read back as facts. */
export const COMPUTED_COLUMNS = ['lastContact', 'nextStep', 'nextStepOn', 'state'] as const;
export type ComputedColumn = (typeof COMPUTED_COLUMNS)[number];

/** The user's choice where to write touches that no column has room for. */
export type UnplacedHandling = 'nowhere' | 'notes' | 'columns';

/**
 * The user's answer about planned days that have passed. 'yes': those messages were sent. 'no' and 'unsure': the days
 * are still plans.
 */
export const PASSED_PLAN_ANSWERS = ['yes', 'no', 'unsure'] as const;
export type PassedPlanAnswer = (typeof PASSED_PLAN_ANSWERS)[number];

/** The user's answer about the planned days of one column that had passed. */
export interface PassedPlan {
	readonly answer: PassedPlanAnswer;
	/** The day of the question. Planned days from then on were not part of it. */
	readonly on: Day;
}

/** The workbook that a connected sheet is one sheet of. */
export interface WorkbookPart {
	readonly format: 'xlsx' | 'ods';
	/** The file as it was read. */
	readonly bytes: Uint8Array;
	/** The name of the sheet that was imported. */
	readonly sheet: string;
}

/** A cell that an export wrote since the file was last read, with its text before that. */
export type WrittenCell = readonly [row: number, column: number, before: string];

/** A table as it was read, with every choice about it and the links of its rows. */
export interface ConnectedTable {
	readonly bytes: Uint8Array;
	readonly encoding: Encoding;
	readonly delimiter: string;
	readonly headerRow: number | null;
	readonly meanings: readonly (readonly [number, Field | null])[];
	readonly dateOrder: DateOrder;
	/** The place where its dates change to the other order. */
	readonly dateTurn?: DateTurn;
	readonly stages: readonly (readonly [string, Stage | null])[];
	/** Present where each row is an event; the rows of one job are linked with the same lead. */
	readonly log?: EventLog;
	readonly links: readonly RowLink[];
	readonly importedOn: Day;
	/** The day from which a date without a year is resolved. Absent where such dates are not read as days. */
	readonly asOf?: Day;
	/** Cells that exports wrote since the file was last read. An older copy of the file lacks them. */
	readonly written?: readonly WrittenCell[];
	/** The user's choice for touches without a column, kept under its first name; absent until the user chose. */
	readonly homeless?: UnplacedHandling;
	/** The user left out the rows that the workbook hides. */
	readonly withoutHidden?: true;
	/** Answers about passed planned days, by column. The user was not asked about a column that is left out. */
	readonly passedPlans?: readonly (readonly [number, PassedPlan])[];
	/** The appended computed columns, by position. */
	readonly own?: readonly (readonly [number, ComputedColumn])[];
}

/** A further tab of a workbook, with its name. */
export interface ConnectedTab extends ConnectedTable {
	readonly sheet: string;
}

/**
 * A file that was imported and is kept as it was read, so that an export can write it back. Its own table is that of a
 * text file, or of the first connected tab of a workbook (`tabs.ts` goes through all of them).
 */
export interface ConnectedSheet extends ConnectedTable {
	readonly id: string;
	readonly name: string;
	/** Machine time, ISO 8601 UTC. */
	readonly importedAt: string;
	readonly sample?: true;
	/** The app wrote the file itself, on `importedOn`, so nothing was imported from it. */
	readonly madeHere?: true;
	/** The file was read as a list of records (`records/json-table.ts`): `bytes` is a table made of it, and nothing is written back. */
	readonly readOnly?: true;
	/** Present where the sheet is part of a workbook; `bytes` is then its table as text (UTF-8, commas). */
	readonly workbook?: WorkbookPart;
	/** The further connected tabs of the workbook. */
	readonly tabs?: readonly ConnectedTab[];
	/**
	 * The stamp of the last change that the kept bytes contain. Rows that were not changed since need no export.
	 * Absent where it is unknown.
	 */
	readonly syncedAt?: string;
}

/** A cell that an export wrote. */
export interface CellChange {
	/** 0-based record; null in a new row. */
	readonly row: number | null;
	readonly column: number;
	readonly label: string;
	/** '' for a cell of the header. */
	readonly leadId: string;
	readonly from: string;
	readonly to: string;
}

export interface ExportOptions {
	/** Leads that the sheet does not have yet, to be appended in this order. */
	readonly newLeadIds: readonly string[];
	/** Removes the rows of leads that were deleted in the app. They stay by default. */
	readonly removeDeleted?: boolean;
	/** Writes the whole file in UTF-8 with a byte order mark, for text that the sheet's own encoding cannot hold. */
	readonly encoding?: 'utf-8';
	/** The day of the export: appended rows count as first read on it. Defaults to the day of the import. */
	readonly today?: Day;
	/** Ids of leads and contacts that may differ from the sheet. Defaults to all of them. */
	readonly changed?: ReadonlySet<string>;
	/** Reads the words of the sheet's drop-down lists, by column. Called only where a status is written. */
	readonly lists?: () => ReadonlyMap<number, readonly string[]>;
	/** Values of the computed columns by lead id, days in ISO. Rows of other leads keep their cells. */
	readonly computed?: ReadonlyMap<string, ComputedTexts>;
}

export type ComputedTexts = Readonly<Partial<Record<ComputedColumn, string>>>;

/** Touches logged in the app that an export writes into columns of their days. */
interface PlacedTouches {
	readonly count: number;
	/** The labels of the columns, in the order of the sheet. */
	readonly columns: readonly string[];
}

/** Touches logged in the app that no column has room for. */
export interface UnplacedTouches {
	readonly count: number;
	/** The first of these touches, written as a line of notes. */
	readonly example?: string;
}

export interface ExportResult {
	readonly bytes: Uint8Array;
	readonly changes: CellChange[];
	readonly newRows: number;
	readonly removedRows: number;
	/** The removed records, numbered as in the kept sheet. */
	readonly removed: number[];
	/** Notes on data without a column, and on statuses that are new to the sheet. */
	readonly notes: ExportNote[];
	readonly placed: PlacedTouches;
	readonly unplaced: UnplacedTouches;
	/** The sheet to keep once the bytes were saved; the same object where nothing changed. */
	readonly sheet: ConnectedSheet;
}
