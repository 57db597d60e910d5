/**
 * Takes a snapshot beside the page: reading, packing and storing ten thousand leads with their touches would hold it still for
 * seconds. Loaded when one is taken.
 */
import type { BackupContents } from '../backup/backup';
import { NotSaved } from '../database/errors';
import { Snapshots } from './snapshots';
import type { SnapshotNote } from './snapshots';

export interface Order {
	/** Of the database that it is taken of. */
	readonly name: string;
	readonly note: SnapshotNote;
}

export interface Answer {
	readonly failed?: Pick<NotSaved, 'reason' | 'message'>;
}

/** Resolves once it is stored, where there is one to take. @param read for a browser that has no worker to give @throws NotSaved */
export async function keepSnapshot(order: Order, read: () => Promise<BackupContents>): Promise<void> {
	const answer = typeof Worker === 'undefined' ? null : await answerOf(order);
	if (!answer) await new Snapshots(order.name).keep(read, order.note);
	else if (answer.failed) throw new NotSaved(answer.failed.reason, answer.failed.message);
}

/** Null where the worker does not come up. */
function answerOf(order: Order): Promise<Answer | null> {
	const worker = new Worker(new URL('./snapshot-worker.ts', import.meta.url), { type: 'module' });
	const answered = new Promise<Answer | null>((resolve) => {
		worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
		worker.onerror = (event) => {
			event.preventDefault();
			resolve(null);
		};
	});
	worker.postMessage(order);
	return answered.finally(() => worker.terminate());
}
