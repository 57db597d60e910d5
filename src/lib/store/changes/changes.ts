/** The record of what was done: one change per row and action, and the rows that a history of them makes. */
import { applyPatches, type Patch, type Row } from '../../domain/patch';
import { newestOf, type Stamp } from './clock';

export type Entity = 'lead' | 'contact' | 'sheet' | 'news' | 'settings' | 'mail-mark';

/** An immutable record of what one action did to one row. Example: moving lead `l1` to interview is `{ entity: 'lead', entityId: 'l1', patches: [{ path: ['stage'], from: 'applied', to: 'interview' }], … }`. */
export interface Change {
	readonly id: string;
	readonly deviceId: string;
	readonly clock: Stamp;
	/** The id of the user's action: what one undo takes back. */
	readonly action: string;
	readonly label: string;
	/** A name that this version does not know is kept and left alone. */
	readonly entity: Entity | (string & {});
	readonly entityId: string;
	readonly patches: readonly Patch[];
	/** The action that this one took back. */
	readonly undoes?: string;
	/** 'erase': the row is gone for good. Kinds that this version does not know are kept and left alone. */
	readonly kind?: 'erase' | (string & {});
	/** The newest change per device that an erasure or a rewritten row replaces. */
	readonly forgets?: readonly Stamp[];
	/** The newest change per device that a row from a backup contains. */
	readonly contains?: readonly Stamp[];
}

/** Returns the rows that a history results in, by `entity id`: the stores must hold the same. Changes must come in the order of their clocks. */
export function fold(changes: Iterable<Change>): Map<string, Row> {
	const rowsByKey = new Map<string, Row>();
	for (const { entity, entityId, kind, patches } of changes) {
		const key = keyOf(entity, entityId);
		const before = rowsByKey.get(key) ?? rowBeforeChanges(entity, entityId);
		const row = kind === undefined ? applyPatches(before, patches) : before;
		if (row === undefined || kind === 'erase') rowsByKey.delete(key);
		else rowsByKey.set(key, row);
	}
	return rowsByKey;
}

/** Returns the row before its first change: an empty one for settings, undefined for everything else. */
export function rowBeforeChanges(entity: string, id: string): Row | undefined {
	return entity === 'settings' ? { id } : undefined;
}

/** Returns a row's name in a fold. */
export function keyOf(entity: string, id: string): string {
	return `${entity} ${id}`;
}

/** Returns the newest stamp of each device, among the changes and those that they stand for. */
export function stampsOf(changes: readonly Change[]): Stamp[] {
	return newestOf(
		changes.flatMap(({ clock, forgets = [], contains = [] }) => [clock, ...forgets, ...contains])
	);
}
