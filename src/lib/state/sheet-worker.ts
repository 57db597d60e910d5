/** The worker's side of reading a sheet: one desk, one order at a time. It is told what to do by `sheet-reader.ts`. */
import { SheetRefusal } from '../sheet/sheet';
import { isPackage } from '../sheet/workbook/kind';
import { takenApart, viewApart } from './pieces';
import type { Apart } from './pieces';
import { SheetDesk } from './sheet-desk';
import type { ReadProgress } from './sheet-desk';
import type { Answer, Order } from './sheet-reader';
import type { WorkbookSource } from './workbook-source';

let desk: SheetDesk | null = null;

addEventListener('message', async ({ data: order }: MessageEvent<Order>) => say(await answer(order)));

function say(answer: Answer): void {
	postMessage(answer);
}

async function answer(order: Order): Promise<Answer> {
	const { id } = order;
	try {
		return { id, given: await give(order) };
	} catch (error) {
		if (error instanceof SheetRefusal) {
			const { code, message, line } = error;
			return { id, refused: { code, message, line } };
		}
		return { id, failed: error instanceof Error ? error.message : String(error) };
	}
}

/** What reads workbooks comes with the first one. */
async function workbookIn(bytes: Uint8Array): Promise<WorkbookSource | undefined> {
	if (!isPackage(bytes)) return undefined;
	const { WorkbookSource } = await import('./workbook-source');
	return new WorkbookSource(bytes);
}

async function give(order: Order): Promise<unknown> {
	const { id, what } = order;
	if (what === 'open') {
		desk = new SheetDesk(order.bytes, () => crypto.randomUUID(), await workbookIn(order.bytes));
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
