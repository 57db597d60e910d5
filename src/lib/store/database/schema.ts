/** Declares the stores of the database and their rows. */
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Lead, News } from '../../domain/lead';
import type { Contact } from '../../domain/person';
import type { Change } from '../changes/changes';
import type { Stamp } from '../changes/clock';
import type { KeptList } from '../../domain/day-list/kept-list';
import type { SettingsRow, StoredMailMark, StoredSheet } from './rows';

export const DATABASE_NAME = 'tactful';

/** Describes one action, as much as undo needs to know of it. */
export interface RecentAction {
	readonly action: string;
	readonly label: string;
	readonly undoes?: string;
}

/** The one record that every write reads and moves on: it orders the writes of all tabs. */
export interface Head {
	readonly key: 'head';
	readonly databaseId: string;
	readonly deviceId: string;
	readonly clock?: Stamp;
	/** Changes ever written; never falls, also when some are erased. */
	readonly changes: number;
	/** Changes that the store holds. */
	readonly kept: number;
	/** The newest last. */
	readonly recent: readonly RecentAction[];
	/** Events of the first edition still have days that no sheet says: they are looked at once, in one action. */
	readonly dating?: 'due';
	/** The progress of a database whose loss the user has accepted: its watermark may still exist, but nothing is missed any more. */
	readonly gaveUp?: { readonly databaseId: string; readonly changes: number };
}

/** Marks how far the database had come. Where two marks are equal, the rows are the same. */
export type Progress = Partial<Pick<Head, 'databaseId' | 'changes' | 'clock'>>;

/** The lists of today and tomorrow as they were last worked out, beside the head. Every write deletes this record. */
export interface KeptLists {
	readonly key: 'today';
	/** The state that they were worked out of. */
	readonly of: Progress;
	/** The version of the app whose rules made them. */
	readonly version: string;
	readonly lists: readonly KeptList[];
}

/** A text that is being typed. */
interface StoredDraft {
	readonly key: string;
	readonly value: unknown;
	/** Machine time, ISO 8601 UTC. */
	readonly savedAt: string;
}

/** The bytes of a file that leads keep, once however many leads name them. */
export interface StoredPaper {
	readonly sha256: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface Schema extends DBSchema {
	meta: { key: string; value: Head };
	leads: { key: string; value: Lead };
	contacts: { key: string; value: Contact };
	sheets: { key: string; value: StoredSheet };
	news: { key: string; value: News };
	settings: { key: string; value: SettingsRow };
	changes: { key: Stamp; value: Change; indexes: { action: string; row: [string, string] } };
	drafts: { key: string; value: StoredDraft };
	papers: { key: string; value: StoredPaper };
	mailMarks: { key: string; value: StoredMailMark };
}

export type Database = IDBPDatabase<Schema>;
