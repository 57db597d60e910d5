/**
 * A sheet that comes back: what its owner did to it since row and app last met, told item by item, and what is to be stored
 * once the user has said yes (docs/spreadsheets.md, laws 5 to 8).
 */
import type { Patch } from '../../domain/patch';
import type { Lead, Stage } from '../../domain/lead';
import type { Contact } from '../../domain/person';
import type { ConnectedSheet } from '../connected-sheet';
import type { SheetProblem } from '../sheet';

/** Which side an item goes to. 'sheet': what came back holds. 'app': what the app has holds. */
export type Side = 'app' | 'sheet';

/**
 * 'changed': only the sheet changed it. 'conflict': both did, differently. 'damaged': a spreadsheet program spoiled it
 * (00123 became 123, #REF!). 'older': the cell lacks what the last export wrote, as in an older copy of the file.
 * 'added', 'removed': rows. 'revived': a row was edited whose lead is in the trash.
 */
export type ReimportItemKind = 'added' | 'changed' | 'conflict' | 'damaged' | 'older' | 'removed' | 'revived';

/** Why something has to be settled, or why it is proposed the way it is. */
export type ReimportReason =
	/** Both sides gave the cell a new value. */
	| 'both-changed'
	/** The sheet emptied a cell that holds something logged in the app. */
	| 'emptied-logged'
	/** The sheet's value can't be taken over: the app took away what the cell spoke of. */
	| 'gone-in-app'
	/** The row went, and something was logged on its lead since. */
	| 'logged-since'
	/** The row looks like a lead that is there already. */
	| 'known-lead'
	/** The row looks like a lead that is in the trash. */
	| 'in-trash';

/** One thing that differs. Everything in it is text for people, cut to what they need. */
export interface ReimportItem {
	/** Stable between two looks at the same file: what decisions are kept by. */
	readonly key: string;
	readonly kind: ReimportItemKind;
	readonly reason?: ReimportReason;
	/** What happens if nobody says otherwise. A 'conflict' has none: it must be settled. */
	readonly proposed: Side | null;
	/** The lead or contact that it concerns; of an added row the id that it would get. */
	readonly id: string;
	readonly entity: 'lead' | 'contact';
	/** 'Analyst at Northwind', 'Dana Ruiz'. */
	readonly title: string;
	/** The column's label; absent where the whole row is meant. */
	readonly label?: string;
	/** The cell as the two sides last had it in common, as the app has it, and as it comes back; days and words in the sheet's own way. Absent for rows. */
	readonly base?: string;
	readonly app?: string;
	readonly sheet?: string;
	/**
	 * Of an added row with reason 'known-lead' or 'in-trash': the lead that it looks like. 'app': it is that one (and stays in
	 * the trash, where it is there). 'sheet': it is another, and comes in as new.
	 */
	readonly like?: { readonly id: string; readonly title: string };
	/** 1-based line of the table in what came back; absent for removed rows. */
	readonly row?: number;
}

/** A column whose values are the same and are written in another way. */
export interface Reformatted {
	readonly label: string;
	readonly count: number;
	readonly from: string;
	readonly to: string;
}

/** What a comparison found. Plain data: it can be sent between a worker and the page. */
export interface Reimport {
	/** In the order of the sheet; removed rows last. */
	readonly items: readonly ReimportItem[];
	readonly reformatted: readonly Reformatted[];
	readonly columns: {
		readonly added: readonly string[];
		readonly removed: readonly string[];
		readonly renamed: readonly (readonly [from: string, to: string])[];
		readonly moved: boolean;
	};
	/** Rows were put in another order. */
	readonly resorted: boolean;
	/** Cells whose new text is in a column that means nothing to the app: kept, and nothing to settle. */
	readonly unmapped: number;
	readonly words: readonly { readonly word: string; readonly stage: Stage | null }[];
	readonly problems: readonly SheetProblem[];
	/** Rows that came back, and those in which nothing differs. */
	readonly rows: number;
	readonly unchanged: number;
	/** The file is, value by value, what the app has already. */
	readonly same: boolean;
}

/** What is to be stored: one action, which one undo takes back. */
export interface MergePlan {
	readonly leads: readonly Lead[];
	readonly contacts: readonly Contact[];
	/** Changes of what is there already; to be applied to the row as it is in the database then. */
	readonly patches: readonly {
		readonly entity: 'lead' | 'contact';
		readonly id: string;
		readonly patches: readonly Patch[];
	}[];
	/** What goes to the trash. */
	readonly removed: readonly { readonly entity: 'lead' | 'contact'; readonly id: string }[];
	/** What comes out of the trash. */
	readonly restored: readonly { readonly entity: 'lead' | 'contact'; readonly id: string }[];
	/** The connected sheet as it is from now on. */
	readonly sheet: ConnectedSheet;
}

/** The user's decisions by the items' keys; what is left out goes as proposed. */
export type Decisions = ReadonlyMap<string, Side>;
