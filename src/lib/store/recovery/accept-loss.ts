/** Accepts a loss: what the database holds counts as everything from now on. Loaded with the writing code. */
import type { Change } from '../changes/changes';
import { newestOf, tick } from '../changes/clock';
import type { Head } from '../database/database';
import { KEPT } from '../database/progress';
import { DEVICES } from '../devices/devices-key';
import type { Watermark } from './loss-detection';
import type { WriteTransaction } from '../changes/one-transaction';
import { newHead, type WriteContext } from '../changes/write-transaction';
import { STORE_OF, type Touched } from '../database/rows';
import type { DamagedRows } from './read-damaged';

export interface Loss {
	/** The watermark that was missed, and is missed no more. */
	readonly gaveUp: Watermark | null;
	readonly damage: DamagedRows | null;
}

/**
 * Makes the stored changes count as all of them, under new database and device ids, since this one may have made others,
 * now lost. Rows that the browser can't read are rebuilt or removed. Returns the new head.
 */
export async function acceptLoss(
	transaction: WriteTransaction,
	context: WriteContext,
	loss: Loss
): Promise<Head> {
	const [meta, changes] = [transaction.objectStore('meta'), transaction.objectStore('changes')];
	let head = (await meta.get('head')) ?? newHead(context);
	if (loss.damage) head = await mend(transaction, head, context, loss.damage);
	const own = { kept: await changes.count(), deviceId: context.newId(), databaseId: context.newId() };
	const gaveUp = loss.gaveUp && { databaseId: loss.gaveUp.databaseId, changes: loss.gaveUp.changes };
	const settled: Head = { ...head, ...own, ...(gaveUp && { gaveUp }) };
	await Promise.all([meta.put(settled), meta.delete(KEPT), meta.delete(DEVICES)]);
	return settled;
}

async function mend(
	transaction: WriteTransaction,
	head: Head,
	context: WriteContext,
	{ lost, mended, forgotten }: DamagedRows
): Promise<Head> {
	for (const { entity, row } of mended) await transaction.objectStore(STORE_OF[entity]).put(row as never);
	for (const { entity, id } of lost) {
		await transaction.objectStore(STORE_OF[entity]).delete(id);
		await dropChanges(transaction, { entity, id });
	}
	const changes = transaction.objectStore('changes');
	const entry = { action: context.newId(), label: 'mend-damage', deviceId: head.deviceId };
	let next = head;
	for (const { entity, id, row } of forgotten) {
		const clocks = await dropChanges(transaction, { entity, id });
		const clock = tick(next.clock, context.now(), head.deviceId);
		const change: Change = {
			...{ ...entry, id: context.newId(), clock, entity, entityId: id },
			patches: [{ path: [], to: row }],
			forgets: newestOf(clocks)
		};
		await changes.add(change);
		next = { ...next, clock, changes: next.changes + 1 };
	}
	return next;
}

/** Deletes the changes of a row by their keys alone: some of them can't be read. */
async function dropChanges(transaction: WriteTransaction, { entity, id }: Touched): Promise<string[]> {
	const changes = transaction.objectStore('changes');
	const clocks = await changes.index('row').getAllKeys([entity, id]);
	await Promise.all(clocks.map((clock) => changes.delete(clock)));
	return clocks;
}
