/** Reads a sheet in a worker from the page's side, so that the page stays quick and the reading can be stopped. */
import { proxy, wrap } from 'comlink';
import type { Day } from '../../domain/day';
import { importTexts } from '../../messages/sheets/import-texts';
import { SheetRefusal, type Choices, type ConnectedSheet } from '../../sheet/sheet';
import type { Reimport, Decisions } from '../../sheet/merge/reimport';
import { isPackage } from '../../sheet/workbook/kind';
import type { Compared } from '../sheets/merge-edits';
import { registerErrorClasses } from '../../store/worker-errors';
import { joinPieces } from './chunks';
import type { OpenDesk, TakenLists, ViewLists } from './server';
import type { Merged, ReadProgress, Taken, TakeOrder, When } from './service';
import type { SheetView } from './sheet-view';

/** Reads one file. Every method rejects with SheetRefusal where the file is refused. */
export interface SheetReader {
	/** Reads the file; `onProgress` is called with its progress. */
	read(choices: Choices, today: Day, onProgress?: (progress: ReadProgress) => void): Promise<SheetView>;
	take(order: TakeOrder): Promise<Taken>;
	/** Returns how well the file fits each of these sheets: 0 to 1. */
	likeness(sheets: readonly ConnectedSheet[]): Promise<readonly number[]>;
	/** Compares the file with a connected sheet and its leads. */
	compare(compared: Compared, when: When): Promise<Reimport>;
	/** Returns what is to be stored of the last comparison. */
	merge(decisions: Decisions): Promise<Merged>;
	/** Stops everything; promises that are pending never settle. */
	stop(): void;
}

/** A file that was read, with its reader. */
export interface OpenFile {
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly reader: SheetReader;
}

/** Each `new URL` stands where it is used, because that is how the build finds workers and keeps them for offline use. */
function startWorker(bytes: Uint8Array): Worker {
	return isPackage(bytes)
		? new Worker(new URL('./workbook.worker.ts', import.meta.url), { type: 'module' })
		: new Worker(new URL('./csv.worker.ts', import.meta.url), { type: 'module' });
}

/** Starts a reader in a worker of its own. The bytes are copied to it once. */
export function workerReader(bytes: Uint8Array): SheetReader {
	registerErrorClasses({ SheetRefusal });
	const worker = startWorker(bytes);
	const stopped = new Promise<never>((_resolve, reject) => {
		worker.addEventListener('error', (event) => {
			event.preventDefault();
			reject(new Error(importTexts.notStarted));
		});
	});
	const desk = wrap<OpenDesk>(worker)(bytes);
	const ask = <T>(order: (at: Awaited<typeof desk>) => Promise<T>) =>
		Promise.race([stopped, desk.then(order)]);

	return {
		async read(choices, today, onProgress) {
			const pieces: ViewLists[] = [];
			let isUnderWay = true;
			const tell = proxy((progress: ReadProgress) => isUnderWay && onProgress?.(progress));
			const send = proxy((piece: ViewLists) => void pieces.push(piece));
			const view = await ask((at) => at.read(choices, today, tell, send));
			// Progress has its own channel and may arrive after the answer.
			isUnderWay = false;
			return { ...view, ...joinPieces<ViewLists>({ rows: [] }, pieces) };
		},
		async take(order) {
			const pieces: TakenLists[] = [];
			const send = proxy((piece: TakenLists) => void pieces.push(piece));
			const { plan, sheet } = await ask((at) => at.take(order, send));
			const lists = joinPieces<TakenLists>({ leads: [], contacts: [], links: [] }, pieces);
			return { plan: { ...plan, ...lists }, sheet: sheet.tabs ? sheet : { ...sheet, links: lists.links } };
		},
		likeness: (sheets) => ask((at) => at.likeness(sheets)),
		compare: (compared, when) => ask((at) => at.compare(compared, when)),
		merge: (decisions) => ask((at) => at.merge(decisions)),
		stop: () => worker.terminate()
	};
}
