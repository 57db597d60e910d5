/** Declares the stored rows and their stores. */
import type { StoredSettings } from '../../domain/cadence/policy';
import type { Lead, News } from '../../domain/lead';
import type { Contact } from '../../domain/person';
import type { ConnectedSheet } from '../../sheet/sheet';
import type { Entity } from '../changes/changes';
import type { Row } from '../../domain/patch';

/** A sheet as it was imported, and whether it is in the trash. */
export type StoredSheet = ConnectedSheet & { readonly deletedAt?: string };

/** Holds only what the user set: a default that a later version changes reaches everybody who never touched it. */
export type SettingsRow = Row & Partial<StoredSettings>;

export interface RowByEntity {
	readonly lead: Lead;
	readonly contact: Contact;
	readonly sheet: StoredSheet;
	readonly news: News;
	readonly settings: SettingsRow;
}

export const ENTITIES = ['lead', 'contact', 'sheet', 'news', 'settings'] as const satisfies readonly Entity[];

export const STORE_OF = {
	lead: 'leads',
	contact: 'contacts',
	sheet: 'sheets',
	news: 'news',
	settings: 'settings'
} as const satisfies Record<Entity, string>;

/** The one row of the store of settings. */
export const SETTINGS_ID = 'settings';

/** A row named: what other tabs and listeners are told. */
export interface Touched {
	readonly entity: Entity;
	readonly id: string;
}
