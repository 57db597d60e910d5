/** Reads mail in a worker from the page's side, so that the page stays quick and the reading can be stopped. */
import { proxy, wrap } from 'comlink';
import { MailRefusal, type MailRefusalCode } from '../../mail/reading/refusal';
import type { MailCounts } from '../../mail/reading/read-file';
import { mailReadingTexts } from '../../messages/mail/refusals';
import { registerErrorClasses } from '../../store/worker-errors';
import { WorkLimit } from '../sheet-worker/work-limit';
import type { FoundInMail, IntakeBook, IntakeDesk } from './intake-desk';
import type { MailInput, MailProgress, MailTime } from './service';

/** Holds the result for one file: its counts, or the reason why it was refused. */
export type MailFileResult =
	| { readonly name: string; readonly counts: MailCounts }
	| { readonly name: string; readonly refused: MailRefusalCode };

/** The part of the book that the reading itself needs. */
export type SoughtLeads = Pick<IntakeBook, 'leads' | 'chosen'>;

export interface MailReader {
	/**
	 * Reads files and pasted texts, one after the other. One that is refused does not keep the others from being read.
	 * @param sought whose people are looked out for, and whether a lead was chosen for what fits no other
	 * @throws Error, with words for the user, where the worker does not come up
	 */
	read(
		inputs: readonly MailInput[],
		time: MailTime,
		sought: SoughtLeads,
		tell: (progress: MailProgress) => void
	): Promise<MailFileResult[]>;
	/** Returns what everything that was read proposes. May be asked again when the book has changed. */
	propose(book: IntakeBook): Promise<FoundInMail>;
	/** Stops everything; promises that are pending never settle. */
	stop(): void;
}

/** Makes a reader; its worker starts with the first reading. */
export function mailReader(): MailReader {
	registerErrorClasses({ MailRefusal });
	let open: OpenDesk | undefined;
	let isStopped = false;
	return {
		async read(inputs, time, sought, tell) {
			const results: MailFileResult[] = [];
			const wereRead: MailInput[] = [];
			const ready = async (): Promise<OpenDesk> => {
				if (open) return open;
				open = openDesk();
				await open.begin(sought, time);
				for (const input of wereRead) await open.read(input, time, tell);
				return open;
			};
			for (const input of inputs) {
				if (isStopped) break;
				const desk = await ready();
				try {
					results.push({ name: input.name, counts: await desk.read(input, time, tell) });
					wereRead.push(input);
				} catch (error) {
					if (!(error instanceof MailRefusal)) throw error;
					// The worker of a file that took too long is gone: the next one reads the others again.
					if (error.code === 'too-slow') open = undefined;
					results.push({ name: input.name, refused: error.code });
				}
			}
			if (!isStopped) await ready();
			return results;
		},
		propose: (book) => open!.propose(book),
		stop: () => {
			isStopped = true;
			open?.stop();
		}
	};
}

interface OpenDesk {
	begin(sought: SoughtLeads, time: MailTime): Promise<void>;
	read(input: MailInput, time: MailTime, tell: (progress: MailProgress) => void): Promise<MailCounts>;
	propose(book: IntakeBook): Promise<FoundInMail>;
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
	const desk = wrap<IntakeDesk>(worker);
	// A large mailbox may take its time, but not stand still.
	let isEnded = false;
	const end = () => {
		isEnded = true;
		worker.terminate();
	};
	const limit = new WorkLimit(end, () => new MailRefusal('too-slow'), Infinity);
	return {
		begin: ({ leads, chosen }, { today }) =>
			Promise.race([fallen, desk.begin(leads, today, chosen !== undefined)]),
		read(input, time, listener) {
			const tell = proxy((progress: MailProgress) => {
				limit.moved();
				if (!isEnded) listener(progress);
			});
			return limit.within(Promise.race([fallen, desk.read(input, time, tell)]));
		},
		propose: (book) => Promise.race([fallen, desk.propose(book)]),
		stop: () => {
			limit.end();
			end();
		}
	};
}
