/** The page's side of reading a sheet: a worker that reads one file, so that the page stays quick, and that can be stopped. */
import type { Day } from '../../domain/day';
import type { Choices, RefusalCode } from '../../sheet/sheet';
import { SheetRefusal } from '../../sheet/sheet';
import type { ConnectedSheet } from '../../sheet/sheet';
import type { Reimport, Decisions } from '../../sheet/merge/reimport';
import { isPackage } from '../../sheet/workbook/kind';
import type { Compared } from '../sheets/merge-edits';
import { takenTogether, viewTogether, type Piece } from './chunks';
import type { Merged, ReadProgress, SheetView, Taken, TakeOrder, When } from './service';

export type Order =
	| { readonly id: number; readonly what: 'open'; readonly bytes: Uint8Array }
	| { readonly id: number; readonly what: 'read'; readonly choices: Choices; readonly today: Day }
	| { readonly id: number; readonly what: 'take'; readonly order: TakeOrder }
	| { readonly id: number; readonly what: 'likeness'; readonly sheets: readonly ConnectedSheet[] }
	| { readonly id: number; readonly what: 'compare'; readonly compared: Compared; readonly when: When }
	| { readonly id: number; readonly what: 'merge'; readonly decisions: Decisions };

/** An order is answered once; before that it may be said how far it is, or a part of what is given. */
export type Answer =
	| { readonly id: number; readonly progress: ReadProgress }
	| { readonly id: number; readonly piece: Piece }
	| { readonly id: number; readonly given: unknown }
	| {
			readonly id: number;
			readonly refused: { readonly code: RefusalCode; readonly message: string; readonly line?: number };
	  }
	| { readonly id: number; readonly failed: string };

/** Reads one file. Every method rejects with SheetRefusal where the file is refused. */
export interface SheetReader {
	/** `onProgress` hears how far it is. */
	read(choices: Choices, today: Day, onProgress?: (progress: ReadProgress) => void): Promise<SheetView>;
	take(order: TakeOrder): Promise<Taken>;
	/** How well the file fits each of these sheets: 0 to 1. */
	likeness(sheets: readonly ConnectedSheet[]): Promise<readonly number[]>;
	/** What differs between the file and a connected sheet, and the leads that came of that. */
	compare(compared: Compared, when: When): Promise<Reimport>;
	/** What is to be stored of the last comparison. */
	merge(decisions: Decisions): Promise<Merged>;
	/** Stops whatever is under way; what was promised is never kept. */
	stop(): void;
}

/** A file that was read, and its reader. */
export interface OpenFile {
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly reader: SheetReader;
}

const STOPPED =
	'The reader could not be started. Nothing was imported or changed. Reload the page and try again.';

/** Each `new URL` stands where it is used: that is how a build finds its workers, and keeps them for use without a network. */
function startWorker(bytes: Uint8Array): Worker {
	return isPackage(bytes)
		? new Worker(new URL('./workbook.worker.ts', import.meta.url), { type: 'module' })
		: new Worker(new URL('./csv.worker.ts', import.meta.url), { type: 'module' });
}

/** A reader in a worker of its own. The bytes are copied to it once. */
export function workerReader(bytes: Uint8Array): SheetReader {
	const worker = startWorker(bytes);
	const waiting = new Map<number, Waiting>();
	let last = 0;

	worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
		const asked = waiting.get(data.id);
		if (!asked) return;
		if ('progress' in data) return asked.onProgress?.(data.progress);
		if ('piece' in data) return void asked.pieces.push(data.piece);
		waiting.delete(data.id);
		if ('given' in data) asked.resolve(data.given);
		else asked.reject(problemOf(data));
	});
	worker.addEventListener('error', (event) => {
		event.preventDefault();
		for (const asked of waiting.values()) asked.reject(new Error(STOPPED));
		waiting.clear();
	});

	type Asked = Order extends infer One ? (One extends Order ? Omit<One, 'id'> : never) : never;
	function ask<T>(order: Asked, watch: Partial<Waiting> = {}): Promise<T> {
		const promise = Promise.withResolvers<unknown>();
		last += 1;
		waiting.set(last, { pieces: [], ...watch, ...promise });
		worker.postMessage({ ...order, id: last });
		return promise.promise as Promise<T>;
	}

	const opened = ask<null>({ what: 'open', bytes });
	return {
		read: async (choices, today, onProgress) => {
			await opened;
			const pieces: Piece[] = [];
			const order = { what: 'read', choices, today } as const;
			return viewTogether(await ask<SheetView>(order, { onProgress, pieces }), pieces);
		},
		take: async (order) => {
			const pieces: Piece[] = [];
			return takenTogether(await ask<Taken>({ what: 'take', order }, { pieces }), pieces);
		},
		likeness: async (sheets) => ask<readonly number[]>({ what: 'likeness', sheets }),
		compare: async (compared, when) => ask<Reimport>({ what: 'compare', compared, when }),
		merge: async (decisions) => ask<Merged>({ what: 'merge', decisions }),
		stop: () => worker.terminate()
	};
}

/** An order that was not answered yet. */
interface Waiting extends PromiseWithResolvers<unknown> {
	readonly onProgress?: (progress: ReadProgress) => void;
	readonly pieces: Piece[];
}

function problemOf(answer: Extract<Answer, { refused: unknown } | { failed: unknown }>): Error {
	if ('failed' in answer) return new Error(answer.failed);
	const { code, message, line } = answer.refused;
	return new SheetRefusal(code, message, line);
}
