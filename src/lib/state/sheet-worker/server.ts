/** A worker's side of reading a file: one desk, one order at a time. It is told what to do by `client.ts`. */
import { SheetRefusal } from '../../sheet/sheet';
import { takenApart, viewApart } from './chunks';
import type { Apart } from './chunks';
import type { ReadProgress, SheetDesk } from './service';
import type { Answer, Order } from './client';

let desk: SheetDesk | null = null;

/** Answers every order that comes. Takes what puts a file on a desk. @throws inside `open`, SheetRefusal where it is refused */
export function serve(open: (bytes: Uint8Array) => SheetDesk): void {
	addEventListener('message', ({ data: order }: MessageEvent<Order>) => say(answer(order, open)));
}

function say(answer: Answer): void {
	postMessage(answer);
}

function answer(order: Order, open: (bytes: Uint8Array) => SheetDesk): Answer {
	const { id } = order;
	try {
		return { id, given: give(order, open) };
	} catch (error) {
		if (error instanceof SheetRefusal) {
			const { code, message, line } = error;
			return { id, refused: { code, message, line } };
		}
		return { id, failed: error instanceof Error ? error.message : String(error) };
	}
}

function give(order: Order, open: (bytes: Uint8Array) => SheetDesk): unknown {
	const { id, what } = order;
	if (what === 'open') {
		desk = open(order.bytes);
		return null;
	}
	if (!desk) throw new Error('No sheet was opened.');
	const tell = (progress: ReadProgress) => say({ id, progress });
	if (what === 'read') return inPieces(id, viewApart(desk.read(order.choices, order.today, tell)));
	if (what === 'likeness') return desk.likeness(order.sheets);
	if (what === 'compare') return desk.compare(order.compared, order.when);
	if (what === 'merge') return desk.merge(order.decisions);
	return inPieces(id, takenApart(desk.take(order.order)));
}

function inPieces(id: number, { rest, pieces }: Apart<unknown>): unknown {
	for (const piece of pieces) say({ id, piece });
	return rest;
}
