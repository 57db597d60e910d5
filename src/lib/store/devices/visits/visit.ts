/**
 * Visits the place of a vault: reads what others did, takes it in, and sends what they lack. Whatever stops it, the next visit goes on
 * from what the database and the place then hold.
 */
import type { Watch } from '../../changes/edits';
import { inOneTransaction } from '../../changes/one-transaction';
import { ENTITIES } from '../../database/rows';
import { notSaved, NotSaved } from '../../database/errors';
import type { Repository } from '../../repository';
import type { Transport } from '../places/transport';
import { randomName, type Vault } from '../sealing/vault';
import { SyncProblem } from '../sealing/sync-problem';
import { compact, isCompactionDue } from './compact';
import { newState, putState, readState, type DeviceState } from './device-state';
import { putVaultFile, readPlace, type FoundFile } from './read-place';
import { outbox, sendAll } from './send';
import { inOrder, takeInJob, type Run, type TakenIn } from './take-in';

/** The parts of a book that a visit needs. */
export interface SyncedBook {
	readonly archive: Pick<Repository, 'write' | 'connection' | 'context'>;
	/** Takes a snapshot of everything on this device, under the stored label of an action. */
	readonly snapshot: (label: string) => Promise<void>;
}

/** The stored label of what comes in. */
export const LABEL = 'merge-devices';
/** More rows than these come in after a snapshot only. */
const MANY_ROWS = 200;

export interface Visit {
	/** undefined where nothing came in. */
	readonly taken?: TakenIn;
	/** The number of files that wait for one that has not come yet. */
	readonly waiting: number;
	/** The names of devices whose clocks lie more than a day ahead. */
	readonly ahead: readonly string[];
}

/**
 * Makes this device one of a vault, under a new name. What the device has is sent with the next visit.
 * Also the answer to a place that lost its files: all that the device knows is put there again.
 * @throws NotSaved
 */
export async function joinVault({ archive }: SyncedBook, { name }: Vault): Promise<void> {
	const database = await archive.connection.open();
	await inOneTransaction(database, ['meta'], (transaction) =>
		putState(transaction, newState(name, randomName()))
	).catch((error: unknown) => {
		throw notSaved(error);
	});
}

/** Writes the file of a vault where there is none: for a new vault, or for a place that lost it. */
export async function placeVault(place: Transport, vault: Vault): Promise<void> {
	await putVaultFile(place, vault).catch((error: unknown) => {
		if (!(error instanceof SyncProblem && error.code === 'taken')) throw error;
	});
}

/**
 * Takes in, sends, and tidies this device's own files where that is due.
 * @throws SyncProblem where the place is not as it should be: then nothing was written, here or there
 * @throws NotSaved where this device could not store it, or is in no vault
 */
export async function visit(book: SyncedBook, vault: Vault, place: Transport, watch?: Watch): Promise<Visit> {
	const before = await stateOf(book, vault);
	const found = await readPlace(place, vault, before);
	const result = await takeIn(book, before, found, watch);
	const database = await book.archive.connection.open();
	const sent = await sendAll(database, vault, place, await stateOf(book, vault));
	const now = book.archive.context.now();
	if (isCompactionDue(sent, now)) await compact(database, vault, place, sent, now);
	return result;
}

/** Returns the number of changes that wait to be sent. @throws NotSaved where this device is in no vault */
export async function waitingToGo(book: SyncedBook, vault: Vault): Promise<number> {
	const state = await stateOf(book, vault);
	return (await outbox(await book.archive.connection.open(), state)).length;
}

async function takeIn(
	{ archive, snapshot }: SyncedBook,
	state: DeviceState,
	found: readonly FoundFile[],
	watch?: Watch
): Promise<Visit> {
	const now = archive.context.now();
	const { runs, ...waits } = inOrder(found, state.heads, now);
	if (runs.length === 0) return waits;
	if (needsCopy(runs, state)) await snapshot(LABEL);
	let taken: TakenIn | undefined;
	const job = takeInJob(runs, state, now, (result) => (taken = result), watch);
	await archive.write(LABEL, ENTITIES, () => job);
	return { ...waits, ...(taken && { taken }) };
}

/** Returns true ahead of the first file of another device, and where many rows come at once. */
function needsCopy(runs: readonly Run[], { heads, writer }: DeviceState): boolean {
	const isFirst = Object.keys(heads).every((other) => other === writer);
	const changes = runs.flat().flatMap(({ batch }) => batch.changes);
	const rows = new Set(changes.map(({ entity, entityId }) => `${entity} ${entityId}`));
	return (isFirst && rows.size > 0) || rows.size > MANY_ROWS;
}

/** Returns what this device remembers of a vault. @throws NotSaved where it is in none, or in another one */
export async function stateOf({ archive }: SyncedBook, { name }: Vault): Promise<DeviceState> {
	const state = await readState(await archive.connection.open());
	if (state?.vault !== name) throw new NotSaved('conflict');
	return state;
}
