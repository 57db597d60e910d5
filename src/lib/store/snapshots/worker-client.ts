/**
 * Takes a snapshot beside the page: reading, packing and storing ten thousand leads with their touches would hold it still for
 * seconds. Loaded when one is taken.
 */
import { wrap } from 'comlink';
import type { BackupContents } from '../backup/backup-contents';
import { sourceOf } from '../backup/row-source';
import { NotSaved } from '../database/errors';
import { registerErrorClasses } from '../worker-errors';
import type { TakeSnapshot } from './snapshot-worker';
import { Snapshots, type SnapshotNote } from './snapshots';

/**
 * Resolves once a snapshot of the database `name` is stored, where there is one to take.
 * @param read gives what to store in a browser that has no worker to give
 * @param signal ends the worker; without one, the snapshot is not stored where it is aborted before all was read
 * @throws NotSaved also where it was stopped
 */
export async function keepSnapshot(
	name: string,
	note: SnapshotNote,
	read: () => Promise<BackupContents>,
	signal?: AbortSignal
): Promise<void> {
	if (typeof Worker !== 'undefined' && (await takenBeside(name, note, signal))) return;
	await new Snapshots(name).keep(async (begin) => {
		const contents = await read();
		if (signal?.aborted) throw new NotSaved('stopped');
		await sourceOf(contents)(begin);
	}, note);
}

/** Resolves with false where the worker does not come up. */
async function takenBeside(name: string, note: SnapshotNote, signal?: AbortSignal): Promise<boolean> {
	registerErrorClasses({ NotSaved });
	const worker = new Worker(new URL('./snapshot-worker.ts', import.meta.url), { type: 'module' });
	const absent = new Promise<false>((resolve) => {
		worker.onerror = (event) => {
			event.preventDefault();
			resolve(false);
		};
	});
	const stopped = new Promise<never>((_resolve, reject) => {
		const stop = () => reject(new NotSaved('stopped'));
		if (signal?.aborted) stop();
		else signal?.addEventListener('abort', stop, { once: true });
	});
	const taken = wrap<TakeSnapshot>(worker)(name, note).then(() => true);
	return Promise.race([stopped, absent, taken]).finally(() => worker.terminate());
}
