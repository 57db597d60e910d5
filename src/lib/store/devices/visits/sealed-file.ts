/**
 * Carries a book to another device by hand, in one sealed file. It holds everything that the device knows: so it may come late, twice or
 * in any order, and neither device has to remember what the other has.
 */
import type { Watch } from '../../changes/edits';
import { MAX_AHEAD_MS, timeOf } from '../../changes/clock';
import { ENTITIES } from '../../database/rows';
import { readFrom } from '../../database/read-from';
import { mergeIn } from '../merge-databases';
import type { Vault } from '../sealing/vault';
import { SyncProblem } from '../sealing/sync-problem';
import { openBatch, sealBatch } from './batch';
import { putState, stateIn } from './device-state';
import { bookOfSender, noticeOf, type TakenIn } from './take-in';
import { LABEL, stateOf, type SyncedBook, type Visit } from './visit';

const FILE = 'tactful-changes';

/** Returns the text of the file. @throws NotSaved where this device is in no vault */
export async function fileToSend(book: SyncedBook, vault: Vault): Promise<string> {
	const { writer } = await stateOf(book, vault);
	const database = await book.archive.connection.open();
	const changes = await readFrom(database, 'changes', (store) => store.getAll());
	const batch = { kind: 'snapshot', seq: 1, prev: '', after: {}, seen: [], changes } as const;
	const sealed = await sealBatch(vault.key, pathOf(vault, writer), batch);
	return `${JSON.stringify({ file: FILE, v: 1, vault: vault.name, writer, sealed })}\n`;
}

/**
 * Takes in such a file, after a snapshot of everything here. Where its clock lies more than a day ahead, it waits.
 * @throws SyncProblem where it is no such file, or of another vault: then nothing was written
 * @throws NotSaved
 */
export async function takeInFile(
	book: SyncedBook,
	vault: Vault,
	text: string,
	watch?: Watch
): Promise<Visit> {
	await stateOf(book, vault);
	const { writer, sealed } = partsOf(text, vault);
	const path = pathOf(vault, writer);
	const batch = await openBatch(vault.key, path, sealed);
	const now = book.archive.context.now();
	if (batch.changes.some(({ clock }) => timeOf(clock) > now + MAX_AHEAD_MS))
		return { waiting: 1, ahead: [writer] };
	await book.snapshot(LABEL);
	let taken: TakenIn | undefined;
	await book.archive.write(LABEL, ENTITIES, () => async (writing, transaction) => {
		const state = await stateIn(transaction);
		const there = () => bookOfSender([{ writer, hash: '', batch }], [], {});
		const merged = await mergeIn(writing, transaction, there, now, watch);
		taken = noticeOf([merged]);
		if (state && taken.erases) await putState(transaction, { ...state, holdsErased: true });
		return [];
	});
	return { waiting: 0, ahead: [], ...(taken && { taken }) };
}

function pathOf({ name }: Vault, writer: string): string {
	return `${name}/${writer}/by-hand`;
}

function partsOf(text: string, { name }: Vault): { readonly writer: string; readonly sealed: string } {
	const damaged = (cause?: unknown) => new SyncProblem('damaged', FILE, { cause });
	let parts: Readonly<Record<string, unknown>>;
	try {
		parts = Object(JSON.parse(text)) as typeof parts;
	} catch (error) {
		throw damaged(error);
	}
	const { file, v, vault, writer, sealed } = parts;
	if (file !== FILE) throw damaged();
	if (v !== 1) throw new SyncProblem('newer', FILE);
	if (vault !== name) throw new SyncProblem('wrong-key', FILE);
	if (typeof writer !== 'string' || typeof sealed !== 'string') throw damaged();
	return { writer, sealed };
}
