/**
 * Takes a snapshot beside the page: reading, packing and storing ten thousand leads with their touches would hold it still for
 * seconds. Loaded when one is taken.
 */
import { wrap } from 'comlink';
import type { BackupContents } from '../backup/backup-contents';
import { NotSaved } from '../database/errors';
import { registerErrorClasses } from '../worker-errors';
import type { TakeSnapshot } from './snapshot-worker';
import { Snapshots, type SnapshotNote } from './snapshots';

/**
 * Resolves once a snapshot of the database `name` is stored, where there is one to take.
 * @param read gives what to store in a browser that has no worker to give
 * @throws NotSaved
 */
export async function keepSnapshot(
	name: string,
	note: SnapshotNote,
	read: () => Promise<BackupContents>
): Promise<void> {
	const isTaken = typeof Worker !== 'undefined' && (await takenBeside(name, note));
	if (!isTaken) await new Snapshots(name).keep(read, note);
}

/** Resolves with false where the worker does not come up. */
async function takenBeside(name: string, note: SnapshotNote): Promise<boolean> {
	registerErrorClasses({ NotSaved });
	const worker = new Worker(new URL('./snapshot-worker.ts', import.meta.url), { type: 'module' });
	const absent = new Promise<false>((resolve) => {
		worker.onerror = (event) => {
			event.preventDefault();
			resolve(false);
		};
	});
	const taken = wrap<TakeSnapshot>(worker)(name, note).then(() => true);
	return Promise.race([absent, taken]).finally(() => worker.terminate());
}
