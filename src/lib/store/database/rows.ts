/** Declares the stored rows and their stores. */
import type { StoredSettings } from '../../domain/cadence/policy';
import type { Lead, News } from '../../domain/lead';
import type { Contact } from '../../domain/person';
import type { ConnectedSheet } from '../../sheet/sheet';
import type { Entity } from '../changes/changes';
import type { Row } from '../../domain/patch';

/** A sheet as it was imported, and whether it is in the trash. */
export type StoredSheet = ConnectedSheet & { readonly deletedAt?: string };

/** Marks a mail, or a calendar event, as dealt with; nothing of its text is in it. */
export interface StoredMailMark {
	/** The hash of the Message-ID, or of the event's UID. */
	readonly id: string;
	/** Absent where the user left the mail out, and where the lead was erased. */
	readonly leadId?: string;
	readonly touchIds?: readonly string[];
	/** The revision of the event. */
	readonly sequence?: number;
	readonly deletedAt?: string;
}

/** Holds only what the user set: a default that a later version changes reaches everybody who never touched it. */
export type SettingsRow = Row & Partial<StoredSettings>;

export interface RowByEntity {
	readonly lead: Lead;
	readonly contact: Contact;
	readonly sheet: StoredSheet;
	readonly news: News;
	readonly settings: SettingsRow;
	readonly 'mail-mark': StoredMailMark;
}

export const ENTITIES = [
	'lead',
	'contact',
	'sheet',
	'news',
	'settings',
	'mail-mark'
] as const satisfies readonly Entity[];

export const STORE_OF = {
	lead: 'leads',
	contact: 'contacts',
	sheet: 'sheets',
	news: 'news',
	settings: 'settings',
	'mail-mark': 'mailMarks'
} as const satisfies Record<Entity, string>;

/** The one row of the store of settings. */
export const SETTINGS_ID = 'settings';

/** Entities whose rows the memory of a book holds. Marks of mails are read when they are asked for. */
export type HeldEntity = Exclude<Entity, 'mail-mark'>;

export const isHeld = <T extends Touched>(named: T): named is T & { readonly entity: HeldEntity } =>
	named.entity !== 'mail-mark';

/** A row named: what other tabs and listeners are told. */
export interface Touched {
	readonly entity: Entity;
	readonly id: string;
}
