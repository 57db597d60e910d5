/** Reads from a place all files of a vault that this device does not know yet. Each is held against its seal and its chain; nothing is written. */
import { sha256 } from '../../backup/sha256';
import { isName, type Vault } from '../sealing/vault';
import { open, seal } from '../sealing/seal';
import { SyncProblem } from '../sealing/sync-problem';
import type { Transport } from '../places/transport';
import { openBatch, type Batch } from './batch';
import { seqOf, type ChainHead, type DeviceState } from './device-state';

/** A file that is new here. */
export interface FoundFile {
	readonly writer: string;
	/** The link of the chain that follows it must name this. */
	readonly hash: string;
	readonly batch: Batch;
}

/** Returns the path of the file that says that there is a vault. */
function vaultPath(vault: string): string {
	return `${vault}/vault.t1`;
}

export function filePath(vault: string, writer: string, kind: Batch['kind'], seq: number): string {
	return `${vault}/${writer}/${kind === 'snapshot' ? 'snap-' : ''}${String(seq).padStart(8, '0')}.t1`;
}

/** Writes the file that says that there is a vault. @throws SyncProblem 'taken' where there is one */
export async function putVaultFile(place: Transport, { name, key }: Vault): Promise<void> {
	const path = vaultPath(name);
	await place.putNew(path, await seal(key, path, JSON.stringify({ v: 1, vault: name })));
}

/**
 * Returns the new files, each writer's in their order.
 * @throws SyncProblem
 */
export async function readPlace(place: Transport, vault: Vault, state: DeviceState): Promise<FoundFile[]> {
	const folders = (await place.list(vault.name)).filter((name) => name.endsWith('/'));
	const writers = folders.map((name) => name.slice(0, -1)).filter(isName);
	await checkVault(place, vault, writers.length === 0);
	const known = Object.keys(state.heads);
	const listed = new Map<string, Listed>();
	for (const writer of new Set([...writers, ...known].sort()))
		listed.set(writer, filesOf(await place.list(`${vault.name}/${writer}`)));
	const isEmpty = [...listed.values()].every(({ last }) => last === 0);
	if (known.length > 0 && isEmpty) throw new SyncProblem('place-empty', vault.name);
	for (const writer of known)
		if ((listed.get(writer)?.last ?? 0) < seqOf(state.heads, writer))
			throw new SyncProblem('rolled-back', `${vault.name}/${writer}`);
	const found: FoundFile[] = [];
	for (const [writer, files] of listed)
		found.push(...(await chainOf(place, vault, writer, files, state.heads[writer])));
	return found;
}

async function checkVault(place: Transport, vault: Vault, isEmpty: boolean): Promise<void> {
	const path = vaultPath(vault.name);
	const sealed = await place.get(path);
	if (sealed === null) throw new SyncProblem(isEmpty ? 'place-empty' : 'vault-gone', path);
	await open(vault.key, path, sealed).catch((error: SyncProblem) => {
		throw error.code === 'altered' ? new SyncProblem('wrong-key', path, { cause: error }) : error;
	});
}

interface Listed {
	readonly numbers: ReadonlySet<number>;
	readonly snapshots: readonly number[];
	readonly last: number;
}

/** Returns the numbers in the names of a writer's folder. Other names are nobody's, and ignored. */
export function filesOf(names: readonly string[]): Listed {
	const numbered = (pattern: RegExp) =>
		names.flatMap((name) => pattern.exec(name)?.slice(1).map(Number) ?? []);
	const numbers = numbered(/^(\d{8})\.t1$/);
	const snapshots = numbered(/^snap-(\d{8})\.t1$/);
	return { numbers: new Set(numbers), snapshots, last: Math.max(0, ...numbers, ...snapshots) };
}

/** Returns what follows the last known file, from a snapshot on where files before it are gone. */
async function chainOf(
	place: Transport,
	vault: Vault,
	writer: string,
	{ numbers, snapshots, last }: Listed,
	head: ChainHead = { seq: 0, hash: '' }
): Promise<FoundFile[]> {
	const newest = Math.max(0, ...snapshots);
	const isGone = between(head.seq + 1, newest).some((seq) => !numbers.has(seq));
	const found: FoundFile[] = [];
	let { seq, hash } = head;
	if (isGone) {
		const { batch } = await fileAt(place, vault, writer, 'snapshot', newest);
		found.push({ writer, hash: batch.prev, batch });
		[seq, hash] = [newest, batch.prev];
	}
	for (const next of between(seq + 1, last)) {
		const path = filePath(vault.name, writer, 'changes', next);
		if (!numbers.has(next)) throw new SyncProblem('missing', path);
		const file = await fileAt(place, vault, writer, 'changes', next);
		if (file.batch.prev !== hash) throw new SyncProblem('broken-chain', path);
		found.push({ writer, ...file });
		hash = file.hash;
	}
	return found;
}

async function fileAt(
	place: Transport,
	vault: Vault,
	writer: string,
	kind: Batch['kind'],
	seq: number
): Promise<{ batch: Batch; hash: string }> {
	const path = filePath(vault.name, writer, kind, seq);
	const sealed = await place.get(path);
	if (sealed === null) throw new SyncProblem('missing', path);
	const batch = await openBatch(vault.key, path, sealed);
	if (batch.seq !== seq || batch.kind !== kind) throw new SyncProblem('damaged', path);
	return { batch, hash: await sha256(sealed) };
}

function between(first: number, last: number): number[] {
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
