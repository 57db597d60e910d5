/** Sends what this device has and its vault has not. Nothing waits in a list of its own: the changes themselves say it by their stamps. */
import { sha256 } from '../../backup/sha256';
import type { Change } from '../../changes/changes';
import { inOneTransaction } from '../../changes/one-transaction';
import { NotSaved } from '../../database/errors';
import { readFrom } from '../../database/read-from';
import type { Database } from '../../database/schema';
import { same } from '../../../domain/patch';
import type { Transport } from '../places/transport';
import type { Vault } from '../sealing/vault';
import { sealBatch, type Batch } from './batch';
import { isSent, putState, seqOf, stateIn, withFile, type DeviceState } from './device-state';
import { filePath } from './read-place';

/** The most changes of one file: more become several. */
const MOST_IN_ONE = 2_000;

/** Returns the stamps of the changes that are in no file yet, oldest first. */
export async function outbox(database: Database, state: DeviceState): Promise<string[]> {
	const clocks = await readFrom(database, 'changes', (changes) => changes.getAllKeys());
	return clocks.filter((clock) => !isSent(state, { clock }));
}

/** Writes everything that was not sent into files of this device; returns the state after them. @throws SyncProblem @throws NotSaved */
export async function sendAll(
	database: Database,
	vault: Vault,
	place: Transport,
	from: DeviceState
): Promise<DeviceState> {
	const clocks = await outbox(database, from);
	let state = from;
	for (let at = 0; at < clocks.length; at += MOST_IN_ONE) {
		const asked = clocks.slice(at, at + MOST_IN_ONE);
		const read = await readFrom(database, 'changes', (store) =>
			Promise.all(asked.map((clock) => store.get(clock)))
		);
		const changes = read.filter((change) => change !== undefined);
		if (changes.length > 0) state = await sendChanges(database, vault, place, state, changes);
	}
	return state;
}

/** Writes one file, and then notes that it is there. A device that is stopped in between finds the file at its next visit. */
export async function sendChanges(
	database: Database,
	vault: Vault,
	place: Transport,
	state: DeviceState,
	changes: readonly Change[]
): Promise<DeviceState> {
	const { writer } = state;
	const batch = batchOf(state, 'changes', seqOf(state.heads, writer) + 1, changes);
	const path = filePath(vault.name, writer, 'changes', batch.seq);
	const sealed = await sealBatch(vault.key, path, batch);
	await place.putNew(path, sealed);
	const sent = withFile(state, writer, await sha256(sealed), batch);
	const erases = changes.some(({ kind }) => kind === 'erase');
	return replaceState(database, state, { ...sent, ...(erases && { holdsErased: true }) });
}

/** Returns a file of this device with a number. */
export function batchOf(
	{ writer, heads, newest }: DeviceState,
	kind: Batch['kind'],
	seq: number,
	changes: readonly Change[]
): Batch {
	const others = Object.entries(heads).filter(([other]) => other !== writer);
	return {
		kind,
		seq,
		prev: heads[writer]?.hash ?? '',
		after: Object.fromEntries(others.map(([other, head]) => [other, head.seq])),
		seen: Object.values(newest),
		changes
	};
}

/** Puts a state in the place of the one that it was made of. @throws NotSaved 'conflict' where another tab was faster, or the device left its vault */
export async function replaceState(
	database: Database,
	from: DeviceState,
	to: DeviceState
): Promise<DeviceState> {
	await inOneTransaction(database, ['meta'], async (transaction) => {
		if (!same(await stateIn(transaction), from)) throw new NotSaved('conflict');
		await putState(transaction, to);
	});
	return to;
}
