/** Reads mail in a worker from the page's side, so that the page stays quick and the reading can be stopped. */
import { proxy, wrap } from 'comlink';
import { MailRefusal, type MailRefusalCode } from '../../mail/reading/refusal';
import type { MailCounts } from '../../mail/reading/read-file';
import { mailReadingTexts } from '../../messages/mail/refusals';
import { registerErrorClasses } from '../../store/worker-errors';
import { WorkLimit } from '../sheet-worker/work-limit';
import type { MailDesk, MailInput, MailProgress, MailTime } from './service';
import type { Understood } from './understand';

/** Holds the result for one file: its counts, or the reason why it was refused. */
export type MailFileResult =
	| { readonly name: string; readonly counts: MailCounts }
	| { readonly name: string; readonly refused: MailRefusalCode };

export interface MailListener {
	/** Takes what a batch of a file became. No more is read until its promise is fulfilled. */
	take(understood: Understood, name: string): unknown;
	progress?(progress: MailProgress): void;
}

export interface MailReader {
	/**
	 * Reads files and pasted texts, one after the other. One that is refused does not keep the others from being read.
	 * @throws Error, with words for the user, where the worker does not come up
	 */
	read(inputs: readonly MailInput[], time: MailTime, listener: MailListener): Promise<MailFileResult[]>;
	/** Stops everything; promises that are pending never settle. */
	stop(): void;
}

const SECOND = 1000;
const NEVER = new Promise<never>(() => undefined);

/** Makes a reader; its worker starts with the first reading. */
export function mailReader(): MailReader {
	registerErrorClasses({ MailRefusal });
	let open: OpenDesk | undefined;
	let isStopped = false;
	const readOne = async (
		input: MailInput,
		time: MailTime,
		listener: MailListener
	): Promise<MailFileResult> => {
		open ??= openDesk();
		try {
			return { name: input.name, counts: await open.read(input, time, listener) };
		} catch (error) {
			if (!(error instanceof MailRefusal)) throw error;
			// The worker of a file that took too long is gone.
			if (error.code === 'too-slow') open = undefined;
			return { name: input.name, refused: error.code };
		}
	};
	return {
		async read(inputs, time, listener) {
			const results: MailFileResult[] = [];
			for (const input of inputs) {
				if (isStopped) break;
				results.push(await readOne(input, time, listener));
			}
			return results;
		},
		stop: () => {
			isStopped = true;
			open?.stop();
		}
	};
}

interface OpenDesk {
	read(input: MailInput, time: MailTime, listener: MailListener): Promise<MailCounts>;
	stop(): void;
}

function openDesk(): OpenDesk {
	const worker = new Worker(new URL('./mail.worker.ts', import.meta.url), { type: 'module' });
	const fallen = new Promise<never>((_resolve, reject) => {
		worker.addEventListener('error', (event) => {
			event.preventDefault();
			reject(new Error(mailReadingTexts.notStarted));
		});
	});
	fallen.catch(() => undefined);
	const desk = wrap<MailDesk<Understood>>(worker);
	// A large mailbox may take its time, but not stand still.
	let isEnded = false;
	const end = () => {
		isEnded = true;
		worker.terminate();
	};
	const limit = new WorkLimit(end, () => new MailRefusal('too-slow'), Infinity);
	return {
		read(input, time, listener) {
			const take = proxy(async (understood: Understood) => {
				// A batch may be under way when the worker ends.
				if (isEnded) return NEVER;
				// The time that the page takes is not the worker's.
				const waiting = setInterval(() => limit.moved(), SECOND / 2);
				try {
					await listener.take(understood, input.name);
				} finally {
					clearInterval(waiting);
					limit.moved();
				}
			});
			const tell = proxy((progress: MailProgress) => {
				limit.moved();
				if (!isEnded) listener.progress?.(progress);
			});
			return limit.within(Promise.race([fallen, desk.read(input, time, take, tell)]));
		},
		stop: () => {
			limit.end();
			end();
		}
	};
}
