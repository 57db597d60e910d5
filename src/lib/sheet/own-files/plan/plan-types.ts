/** What a plan for the app's own files takes and gives. */
import type { Day } from '../../../domain/day';
import type { Lead, News } from '../../../domain/lead';
import type { Contact } from '../../../domain/person';
import type { DateOrder } from '../../fields';
import type { WholeFile } from '../open';

/** What is here, the trash included. */
export interface WholeBook {
	readonly leads: ReadonlyMap<string, Lead>;
	readonly contacts: ReadonlyMap<string, Contact>;
	readonly news: ReadonlyMap<string, News>;
}

export interface ReturnOptions {
	readonly today: Day;
	readonly newId: () => string;
	/** How days are read that were written anew as figures only. */
	readonly order?: DateOrder;
}

/** What one file brings. */
export interface FileCounts {
	readonly name: string;
	readonly kind: WholeFile['kind'];
	readonly added: number;
	readonly changed: number;
	readonly same: number;
	/** Rows whose lead is neither here nor in the files. */
	readonly astray: number;
}

/** One row that will differ. */
export interface RowChange {
	readonly kind: WholeFile['kind'];
	readonly title: string;
	/** Headers of the cells that differ; empty where the row is new. */
	readonly columns: readonly string[];
}

/** A row to be stored: new, or a pure function of the row as it then is. */
export type Return =
	| { readonly entity: 'lead'; readonly id: string; readonly to: Lead | ((lead: Lead) => Lead) }
	| {
			readonly entity: 'contact';
			readonly id: string;
			readonly to: Contact | ((contact: Contact) => Contact);
	  }
	| { readonly entity: 'news'; readonly id: string; readonly to: News | ((news: News) => News) };

export interface ReturnPlan {
	readonly files: readonly FileCounts[];
	readonly changes: readonly RowChange[];
	readonly returns: readonly Return[];
	/** Cells that a program damaged; what is here stays. */
	readonly damaged: number;
	/** Columns with text that the app does not read, by file. */
	readonly unread: readonly { readonly name: string; readonly columns: readonly string[] }[];
}
