/** Starts the worker that goes through everything that is stored, so that the page stays quick and the work can be stopped. */
import { proxy, wrap } from 'comlink';
import { BackupRefusal, tooSlowBackup } from '../../store/backup/backup-refusal';
import { SheetRefusal } from '../../sheet/refusal';
import { DATABASE_NAME } from '../../store/database/schema';
import { registerErrorClasses } from '../../store/worker-errors';
import { WorkLimit } from '../sheet-worker/work-limit';
import { WholeBook, type StoredWhole, type WholeBookDesk } from './whole-book';
import type { WholeBookWorker } from './whole-book-server';

/** A worker that has not answered its first question after so many milliseconds never will. */
const START_MS = 10_000;

/** A desk that was opened. */
export interface OpenDesk extends WholeBookDesk {
	/** Lets go of it; what it still does is stopped, and promises that are pending never settle. */
	close(): void;
}

/**
 * Opens a desk in a worker of its own; on the page where there is no worker to be had, or nothing that it could read.
 * @param stored reads what is stored, on the page
 * @param name of the database
 */
export async function openDesk(stored: StoredWhole, name: string = DATABASE_NAME): Promise<OpenDesk> {
	return (await deskInWorker(name)) ?? deskOnPage(stored);
}

export function deskOnPage(stored: StoredWhole): OpenDesk {
	const desk = new WholeBook(stored);
	return Object.assign(desk, { close: () => undefined });
}

/** Opens a desk in a worker; null where there is none, where it does not come up, or finds nothing to read. */
export async function deskInWorker(name: string): Promise<OpenDesk | null> {
	if (typeof Worker === 'undefined') return null;
	registerErrorClasses({ BackupRefusal, SheetRefusal });
	const worker = new Worker(new URL('./whole-book.worker.ts', import.meta.url), { type: 'module' });
	const absent = new Promise<false>((resolve) => {
		worker.onerror = (event) => {
			event.preventDefault();
			resolve(false);
		};
	});
	const desk = wrap<WholeBookWorker>(worker);
	// A large backup may take its time, but not stand still.
	const limit = new WorkLimit(() => worker.terminate(), tooSlowBackup, Infinity);
	const close = () => {
		limit.end();
		worker.terminate();
	};
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<false>((resolve) => (timer = setTimeout(() => resolve(false), START_MS)));
	const isUp = await Promise.race([absent, late, desk.begin(name)]).catch(() => false);
	clearTimeout(timer);
	if (!isUp) {
		close();
		return null;
	}
	const fallen = absent.then(() => Promise.reject(new Error('The worker ended.')));
	fallen.catch(() => undefined);
	const moved = () => limit.moved();
	const ask = <T>(answer: Promise<T>): Promise<T> => Promise.race([fallen, answer]);
	return {
		backup: (stamp) => ask(desk.backup(stamp)),
		copy: (kind, today) => ask(desk.copy(kind, today)),
		open: (source, answers, now) => limit.within(ask(desk.open(source, answers, now, proxy(moved)))),
		opened: (send) => limit.within(ask(desk.opened(proxy((piece) => (moved(), send(piece)))))),
		sheet: (id, options) => ask(desk.sheet(id, options)),
		verify: () => ask(desk.verify()),
		close
	};
}
