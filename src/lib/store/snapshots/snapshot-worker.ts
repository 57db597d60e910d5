/** The worker that takes a snapshot: one order, one answer. Told what to do by `worker-client.ts`. */
import { notSaved } from '../database/errors';
import type { Answer, Order } from './worker-client';
import { Snapshots } from './snapshots';

addEventListener(
	'message',
	({ data }: MessageEvent<Order>) => void take(data).then((answer) => postMessage(answer))
);

async function take({ name, note }: Order): Promise<Answer> {
	try {
		await new Snapshots(name).keep(async () => {
			const { readRaw } = await import('../database/read-raw');
			const raw = await readRaw(name);
			if (!raw) throw new DOMException('There is no such database.', 'InvalidStateError');
			return raw.contents;
		}, note);
		return {};
	} catch (error) {
		const { reason, message } = notSaved(error);
		return { failed: { reason, message } };
	}
}
