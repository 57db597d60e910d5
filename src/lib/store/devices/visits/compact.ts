/** Puts one snapshot in the place of a device's own files: where they are many or old, and where they still hold what was erased for good. */
import { readFrom } from '../../database/read-from';
import type { Database } from '../../database/schema';
import type { Transport } from '../places/transport';
import type { Vault } from '../sealing/vault';
import { SyncProblem } from '../sealing/sync-problem';
import { openBatch, sealBatch } from './batch';
import { isSent, seqOf, type DeviceState } from './device-state';
import { filePath, filesOf } from './read-place';
import { batchOf, replaceState, sendChanges } from './send';

const MOST_FILES = 200;
const LONGEST_MS = 30 * 86_400_000;

/** Returns true if a device is to write a snapshot now. @param now milliseconds since 1970 */
export function isCompactionDue(
	{ heads, writer, covered, snapAt, holdsErased }: DeviceState,
	now: number
): boolean {
	const own = seqOf(heads, writer) - covered;
	return (
		holdsErased === true || own > MOST_FILES || (own > 0 && snapAt !== undefined && now - snapAt > LONGEST_MS)
	);
}

/**
 * Writes a snapshot of all changes that are in files, reads it back, and only then deletes the files of this device before it.
 * A fresh file without changes goes ahead of it and stays: so its number is nobody's yet, and whoever knew all files before need not read the snapshot.
 * @param now milliseconds since 1970
 * @throws SyncProblem @throws NotSaved
 */
export async function compact(
	database: Database,
	vault: Vault,
	place: Transport,
	from: DeviceState,
	now: number
): Promise<DeviceState> {
	const state = await sendChanges(database, vault, place, from, []);
	const { writer } = state;
	const seq = seqOf(state.heads, writer);
	const path = filePath(vault.name, writer, 'snapshot', seq);
	await place.putNew(path, await snapshotOf(database, vault, state));
	const written = await place.get(path);
	if (written === null) throw new SyncProblem('missing', path);
	await openBatch(vault.key, path, written);
	await dropCovered(place, vault, writer, seq);
	const { holdsErased: _purged, ...rest } = state;
	return replaceState(database, state, { ...rest, covered: seq, snapAt: now });
}

async function snapshotOf(database: Database, vault: Vault, state: DeviceState): Promise<string> {
	const seq = seqOf(state.heads, state.writer);
	const all = await readFrom(database, 'changes', (changes) => changes.getAll());
	const batch = batchOf(
		state,
		'snapshot',
		seq,
		all.filter((change) => isSent(state, change))
	);
	return sealBatch(vault.key, filePath(vault.name, state.writer, 'snapshot', seq), batch);
}

async function dropCovered(place: Transport, vault: Vault, writer: string, seq: number): Promise<void> {
	const { numbers, snapshots } = filesOf(await place.list(`${vault.name}/${writer}`));
	for (const number of numbers)
		if (number < seq) await place.deleteOwn(filePath(vault.name, writer, 'changes', number));
	for (const number of snapshots)
		if (number < seq) await place.deleteOwn(filePath(vault.name, writer, 'snapshot', number));
}
