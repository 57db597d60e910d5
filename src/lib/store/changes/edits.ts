/** Declares the edits of an action, as data. */
import type { RowByEntity, Touched } from '../database/rows';
import type { StoredPaper } from '../database/schema';
import type { Entity } from './changes';

/** Another row that the edit needs, as the edits before it have left it; undefined where there is none. */
export type RowOf = <E extends Entity>(entity: E, id: string) => RowByEntity[E] | undefined;

/**
 * One row of an action, as data: the row as it shall be, or a pure function that makes it of the row as the database has it
 * when the action is written, and of others that it needs.
 *
 * @example { entity: 'lead', id: 'a', to: lead }
 * @example { entity: 'lead', id: 'a', update: setStage('offer') }
 */
export type Edit = { [E in Entity]: EditOf<E> }[Entity];

type EditOf<E extends Entity> = {
	readonly entity: E;
	readonly id: string;
	/** Rows that `update` asks for. */
	readonly needs?: readonly Touched[];
	/** Marks a sheet that says all that was written before it, the earlier edits of its action included. */
	readonly synced?: true;
	/** Keeps the history as it is: for a sheet's base after an export, which nobody undoes. */
	readonly unrecorded?: true;
} & (
	| {
			readonly to: RowByEntity[E];
			/** Leaves a row alone that is there already: a button may be pressed twice. */
			readonly ifAbsent?: true;
	  }
	| { readonly update: (row: RowByEntity[E], rowOf: RowOf) => RowByEntity[E] }
);

/** Makes an edit of an update where the entity is known only by its type. */
export function updateOf<E extends Entity>(
	entity: E,
	id: string,
	update: (row: RowByEntity[E], rowOf: RowOf) => RowByEntity[E]
): Edit {
	return { entity, id, update } as unknown as Edit;
}

/** Watches an action that takes long, and may stop it. */
export interface Watch {
	/** Hears how many rows the database has taken, and of how many. */
	readonly onProgress?: (taken: number, all: number) => void;
	/** Once it is aborted nothing more is written, and what was is taken back: the action rejects `NotSaved` 'stopped'. */
	readonly signal?: AbortSignal;
}

/** Holds the options of a write. */
export interface WriteOptions extends Watch {
	/** The bytes of files that the edits name: both are stored, or neither is. */
	readonly papers?: readonly StoredPaper[];
	/** Takes a snapshot of everything first. Default: where many rows, or a sheet, are concerned. */
	readonly copyFirst?: boolean;
	/** Notes that the events of the first edition have their days, or none, now: for good, also where the action is undone. */
	readonly datesEvents?: true;
}
