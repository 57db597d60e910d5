/** The worker that takes a snapshot. `worker-client.ts` calls it. */
import { expose } from 'comlink';
import { notSaved, NotSaved } from '../database/errors';
import { registerErrorClasses } from '../worker-errors';
import { Snapshots, type SnapshotNote } from './snapshots';

/** Takes a snapshot of the database `name`. @throws NotSaved */
async function take(name: string, note: SnapshotNote): Promise<void> {
	try {
		await new Snapshots(name).keep(async (begin) => {
			const { rawSource } = await import('../database/read-raw');
			await rawSource(name)(begin);
		}, note);
	} catch (error) {
		throw notSaved(error);
	}
}

export type TakeSnapshot = typeof take;

registerErrorClasses({ NotSaved });
expose(take);
