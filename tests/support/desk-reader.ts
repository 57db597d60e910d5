/** A reader of sheets that does in the page what the worker does: its answers have to survive being sent, and can be held. */
import { SheetDesk } from '../../src/lib/state/sheet-worker/service';
import { WorkbookSource } from '../../src/lib/state/sheet-worker/workbook-source';
import { isPackage } from '../../src/lib/sheet/workbook/kind';
import type { SheetReader } from '../../src/lib/state/sheet-worker/client';
import { countingIds } from './book-desk';

export interface DeskReader extends SheetReader {
	readonly stopped: boolean;
}

/** @param hold what every answer waits for */
export function deskReader(bytes: Uint8Array, hold: Promise<unknown>, newId = countingIds('id')): DeskReader {
	const desk = new SheetDesk(bytes, newId, isPackage(bytes) ? new WorkbookSource(bytes) : undefined);
	let stopped = false;
	const answer = async <T>(give: () => T): Promise<T> => {
		await hold;
		return stopped ? new Promise<never>(() => undefined) : structuredClone(give());
	};
	return {
		get stopped() {
			return stopped;
		},
		read: (choices, today, tell) => answer(() => desk.read(structuredClone(choices), today, tell)),
		take: (order) => answer(() => desk.take(structuredClone(order))),
		likeness: (sheets) => answer(() => desk.likeness(structuredClone(sheets))),
		compare: (compared, when) => answer(() => desk.compare(structuredClone(compared), when)),
		merge: (decisions) => answer(() => desk.merge(structuredClone(decisions))),
		stop: () => void (stopped = true)
	};
}
