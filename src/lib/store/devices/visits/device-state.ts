/** Stores how far a device has come with its vault, in one row beside the head. It holds no copy of the data. */
import type { Change } from '../../changes/changes';
import { deviceOf, type Stamp } from '../../changes/clock';
import { isStampAfter } from '../stamp-after';
import type { Database } from '../../database/schema';
import type { WriteTransaction } from '../../changes/one-transaction';
import { DEVICES } from '../devices-key';
import type { Batch } from './batch';

/** The last file of a writer that was taken in, or written: its number, and the SHA-256 of its sealed text. */
export interface ChainHead {
	readonly seq: number;
	readonly hash: string;
}

/** A device of the vault as people know it. */
export interface NamedDevice {
	readonly name: string;
	/** When a file of it was last taken in, or when this device joined, in milliseconds since 1970. */
	readonly at: number;
}

export interface DeviceState {
	readonly key: typeof DEVICES;
	/** The name of the vault, and that of this device in it. */
	readonly vault: string;
	readonly writer: string;
	readonly heads: Readonly<Record<string, ChainHead>>;
	/** The newest stamp of each device that the files up to the heads hold. All changes of that device before it are among them. */
	readonly newest: Readonly<Record<string, Stamp>>;
	/** The changes that settle what two devices did at once: by stamp, the first file of each writer that holds it. No device makes them in the order of their stamps. */
	readonly settled: Readonly<Record<Stamp, Readonly<Record<string, number>>>>;
	/** The devices by their writers' names, this one too; those whose first file has not come are missing. */
	readonly devices?: Readonly<Record<string, NamedDevice>>;
	/** The name of this device has not been sent yet: a file goes out even without changes. */
	readonly announces?: true;
	/** Something was erased that files of this device still hold. */
	readonly holdsErased?: true;
	/** When this device last wrote a snapshot, in milliseconds since 1970. */
	readonly snapAt?: number;
	/** The number of the last own file that a snapshot stands for. */
	readonly covered: number;
}

export function newState(vault: string, writer: string): DeviceState {
	return { key: DEVICES, vault, writer, heads: {}, newest: {}, settled: {}, covered: 0 };
}

/** Returns the number of the last file of a writer that this device knows; 0 before the first. */
export function seqOf(heads: DeviceState['heads'], writer: string): number {
	return heads[writer]?.seq ?? 0;
}

/** Returns the state with a file that was taken in or written. */
export function withFile(state: DeviceState, writer: string, hash: string, batch: Batch): DeviceState {
	const newest = { ...state.newest };
	const settled = { ...state.settled };
	for (const { clock } of batch.changes) {
		const device = deviceOf(clock);
		if (isStampAfter(clock)) settled[clock] = { [writer]: batch.seq, ...settled[clock] };
		else if (clock > (newest[device] ?? '')) newest[device] = clock;
	}
	for (const stamp of batch.seen)
		if (stamp > (newest[deviceOf(stamp)] ?? '')) newest[deviceOf(stamp)] = stamp;
	const heads = { ...state.heads, [writer]: { seq: batch.seq, hash } };
	return { ...state, heads, newest, settled };
}

/** Returns the state with what a device is called. An absent name leaves it as it is. */
export function withDevice(
	state: DeviceState,
	writer: string,
	name: string | undefined,
	at: number
): DeviceState {
	const known = state.devices?.[writer]?.name ?? '';
	return { ...state, devices: { ...state.devices, [writer]: { name: name ?? known, at } } };
}

/** Returns true if a change lies in a file up to the heads. */
export function isSent({ newest, settled }: DeviceState, { clock }: Pick<Change, 'clock'>): boolean {
	return isStampAfter(clock) ? clock in settled : clock <= (newest[deviceOf(clock)] ?? '');
}

/** Returns the state of this device; undefined where it is in no vault. */
export async function readState(database: Database): Promise<DeviceState | undefined> {
	const { store, done } = database.transaction('meta', 'readonly');
	const [state] = await Promise.all([store.get(DEVICES), done]);
	return state as DeviceState | undefined;
}

/** Reads it within a running transaction. */
export async function stateIn(transaction: WriteTransaction): Promise<DeviceState | undefined> {
	return (await transaction.objectStore('meta').get(DEVICES)) as DeviceState | undefined;
}

/** Writes it within a running transaction. */
export async function putState(transaction: WriteTransaction, state: DeviceState): Promise<void> {
	await transaction.objectStore('meta').put(state as never);
}
