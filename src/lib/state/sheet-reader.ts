/** The page's side of reading a sheet: a worker that reads one file, so that the page stays quick, and that can be stopped. */
import type { Day } from '../domain/day';
import type { Choices, RefusalCode } from '../sheet/sheet';
import { SheetRefusal } from '../sheet/sheet';
import type { SheetView, Taken, TakeOrder } from './sheet-desk';

export type Order =
	| { readonly id: number; readonly what: 'open'; readonly bytes: Uint8Array }
	| { readonly id: number; readonly what: 'read'; readonly choices: Choices; readonly today: Day }
	| { readonly id: number; readonly what: 'take'; readonly order: TakeOrder };

export type Answer =
	| { readonly id: number; readonly given: unknown }
	| {
			readonly id: number;
			readonly refused: { readonly code: RefusalCode; readonly message: string; readonly line?: number };
	  }
	| { readonly id: number; readonly failed: string };

/** Reads one file. Every method rejects with SheetRefusal where the file is refused. */
export interface SheetReader {
	read(choices: Choices, today: Day): Promise<SheetView>;
	take(order: TakeOrder): Promise<Taken>;
	/** Stops whatever is under way; what was promised is never kept. */
	stop(): void;
}

const STOPPED =
	'The reader could not be started. Nothing was imported or changed. Reload the page and try again.';

/** A reader in a worker of its own. The bytes are copied to it once. */
export function workerReader(bytes: Uint8Array): SheetReader {
	const worker = new Worker(new URL('./sheet-worker.ts', import.meta.url), { type: 'module' });
	const waiting = new Map<number, PromiseWithResolvers<unknown>>();
	let last = 0;

	worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
		const promise = waiting.get(data.id);
		waiting.delete(data.id);
		if (!promise) return;
		if ('given' in data) promise.resolve(data.given);
		else promise.reject(problemOf(data));
	});
	worker.addEventListener('error', (event) => {
		event.preventDefault();
		for (const promise of waiting.values()) promise.reject(new Error(STOPPED));
		waiting.clear();
	});

	type Asked = Order extends infer One ? (One extends Order ? Omit<One, 'id'> : never) : never;
	function ask<T>(asked: Asked): Promise<T> {
		const promise = Promise.withResolvers<unknown>();
		last += 1;
		waiting.set(last, promise);
		worker.postMessage({ ...asked, id: last });
		return promise.promise as Promise<T>;
	}

	const opened = ask<null>({ what: 'open', bytes });
	return {
		read: async (choices, today) => {
			await opened;
			return ask<SheetView>({ what: 'read', choices, today });
		},
		take: async (order) => ask<Taken>({ what: 'take', order }),
		stop: () => worker.terminate()
	};
}

function problemOf(answer: Exclude<Answer, { given: unknown }>): Error {
	if ('failed' in answer) return new Error(answer.failed);
	const { code, message, line } = answer.refused;
	return new SheetRefusal(code, message, line);
}
