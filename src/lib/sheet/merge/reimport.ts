/**
 * Types of a re-import: the differences of an edited sheet, item by item, and what to store once the user agreed
 * (docs/spreadsheets.md, laws 5 to 8).
 */
import type { Patch } from '../../domain/patch';
import type { Lead, Stage } from '../../domain/lead';
import type { Contact } from '../../domain/person';
import type { ConnectedSheet } from '../connected-sheet';
import type { SheetProblem } from '../sheet';

/** The side whose value an item takes: the sheet's or the app's. */
export type Side = 'app' | 'sheet';

/**
 * 'changed': only the sheet changed the cell. 'conflict': both changed it, differently. 'damaged': a spreadsheet
 * program spoiled it (00123 became 123, #REF!). 'older': the cell lacks what the last export wrote, as in an older
 * copy of the file. 'added', 'removed': rows. 'revived': the row was edited although its lead is in the trash.
 */
export type ReimportItemKind = 'added' | 'changed' | 'conflict' | 'damaged' | 'older' | 'removed' | 'revived';

/** The reason why an item has to be decided, or for its proposal. */
export type ReimportReason =
	/** Both sides gave the cell a new value. */
	| 'both-changed'
	/** The sheet emptied a cell that holds something logged in the app. */
	| 'emptied-logged'
	/** The sheet's value has no place any more: its touch or person was deleted in the app. */
	| 'gone-in-app'
	/** The row is gone, but something was logged on its lead since. */
	| 'logged-since'
	/** The row looks like a lead that the app has. */
	| 'known-lead'
	/** The row looks like a lead that is in the trash. */
	| 'in-trash';

/** A difference between the sheet and the app. All its texts are for the user, shortened where they are long. */
export interface ReimportItem {
	/** A key that is the same for every comparison of the same file, by which decisions are kept. */
	readonly key: string;
	readonly kind: ReimportItemKind;
	readonly reason?: ReimportReason;
	/** The side that applies without a decision. A conflict has none and must be decided. */
	readonly proposed: Side | null;
	/** The lead or contact; '' for an added row. */
	readonly id: string;
	readonly entity: 'lead' | 'contact';
	/** 'Analyst at Northwind', 'Dana Ruiz'. */
	readonly title: string;
	/** The column's label; absent where the item is a whole row. */
	readonly label?: string;
	/** The cell's text in the base, in the app and in the sheet, in the sheet's own notation. Absent for rows. */
	readonly base?: string;
	readonly app?: string;
	readonly sheet?: string;
	/**
	 * For an added row with reason 'known-lead' or 'in-trash': the lead that it looks like. 'app' makes the row that
	 * lead, which stays in the trash if it is there; 'sheet' imports it as a new one.
	 */
	readonly like?: { readonly id: string; readonly title: string };
	/** For an added row: the workbook hides it. Where the user left such rows out, 'app' is proposed. */
	readonly hidden?: true;
	/** 1-based row in the edited file; absent for removed rows. */
	readonly row?: number;
	/** The name of the tab, where several are compared. */
	readonly tab?: string;
}

/** A column whose values are equal but written differently. */
export interface Reformatted {
	readonly label: string;
	readonly count: number;
	readonly from: string;
	readonly to: string;
}

/** The differences of a sheet that comes back. Plain data that can be sent from a worker. */
export interface Reimport {
	/** In the order of the sheet, with removed rows last. */
	readonly items: readonly ReimportItem[];
	readonly reformatted: readonly Reformatted[];
	readonly columns: {
		readonly added: readonly string[];
		readonly removed: readonly string[];
		readonly renamed: readonly (readonly [from: string, to: string])[];
		readonly moved: boolean;
	};
	/** What happened to the connected tabs of a workbook; absent where they are as they were. */
	readonly tabs?: {
		/** New tabs with jobs, which are connected too. */
		readonly added: readonly string[];
		readonly removed: readonly string[];
		readonly renamed: readonly (readonly [from: string, to: string])[];
		/** Jobs and contacts whose rows are in another tab now. */
		readonly moved: readonly { readonly title: string; readonly from: string; readonly to: string }[];
	};
	/** True where rows changed their order. */
	readonly resorted: boolean;
	/** The number of changed cells in columns without a meaning, which are kept and need no decision. */
	readonly unmapped: number;
	readonly words: readonly { readonly word: string; readonly stage: Stage | null }[];
	readonly problems: readonly SheetProblem[];
	/** The number of rows in the edited file, and of those without a difference. */
	readonly rows: number;
	readonly unchanged: number;
	/** True where the file has the same values as the base. */
	readonly same: boolean;
}

/**
 * The changes that a merge stores, as one action that one undo reverts.
 *
 * Example: `{ leads: [newLead], contacts: [], patches: [{ entity: 'lead', id: 'a1', patches: [{ path: ['stage'],
 * from: 'applied', to: 'interview' }] }], removed: [], restored: [], sheet }` adds a lead for a new row and moves
 * lead a1 to interview.
 */
export interface MergePlan {
	readonly leads: readonly Lead[];
	readonly contacts: readonly Contact[];
	/** Patches of existing rows, to be applied to the row as the database has it by then. */
	readonly patches: readonly {
		readonly entity: 'lead' | 'contact';
		readonly id: string;
		readonly patches: readonly Patch[];
	}[];
	/** Rows to move to the trash. */
	readonly removed: readonly { readonly entity: 'lead' | 'contact'; readonly id: string }[];
	/** Rows to take out of the trash. */
	readonly restored: readonly { readonly entity: 'lead' | 'contact'; readonly id: string }[];
	/** The connected sheet to keep from now on. */
	readonly sheet: ConnectedSheet;
}

/** The user's decisions by item key. Other items follow their proposal. */
export type Decisions = ReadonlyMap<string, Side>;
