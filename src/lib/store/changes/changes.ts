/** The record of what was done: one change per row and action, and the rows that a history of them makes. */
import { applyPatches } from '../../domain/patch';
import type { Patch, Row } from '../../domain/patch';
import type { Stamp } from './clock';

export { applyPatches, diffRows, invert, same } from '../../domain/patch';
export type { Patch, Row } from '../../domain/patch';

export type Entity = 'lead' | 'contact' | 'sheet' | 'news' | 'settings';

/** An immutable record of one row's part in one action of the user. */
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
	/** Of an erasure, or of a row in the place of its history: the newest change that it stands for, of each device. */
	readonly forgets?: readonly Stamp[];
	/** Of a row that came from a backup: the newest change that is in it, of each device. */
	readonly contains?: readonly Stamp[];
}

/** The rows that a history makes, by `entity id`: what the stores must hold. Changes must come in the order of their clocks. */
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

/** A row before anything was written of it: settings are always there, everything else is added. */
export function rowBeforeChanges(entity: string, id: string): Row | undefined {
	return entity === 'settings' ? { id } : undefined;
}

/** A row's name in a fold. */
export function keyOf(entity: string, id: string): string {
	return `${entity} ${id}`;
}
