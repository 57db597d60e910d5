/** The worker's side of reading a sheet: one desk, one order at a time. It is told what to do by `sheet-reader.ts`. */
import { SheetRefusal } from '../sheet/sheet';
import { SheetDesk } from './sheet-desk';
import type { Answer, Order } from './sheet-reader';

let desk: SheetDesk | null = null;

addEventListener('message', ({ data: order }: MessageEvent<Order>) => postMessage(answer(order)));

function answer(order: Order): Answer {
	const { id } = order;
	try {
		return { id, given: give(order) };
	} catch (error) {
		if (error instanceof SheetRefusal) {
			const { code, message, line } = error;
			return { id, refused: { code, message, line } };
		}
		return { id, failed: error instanceof Error ? error.message : String(error) };
	}
}

function give(order: Order): unknown {
	if (order.what === 'open') {
		desk = new SheetDesk(order.bytes, () => crypto.randomUUID());
		return null;
	}
	if (!desk) throw new Error('No sheet was opened.');
	return order.what === 'read' ? desk.read(order.choices, order.today) : desk.take(order.order);
}
