/** Talks to the worker of a place on the web from the page's side. The worker starts with the first verb. */
import { wrap, type Remote } from 'comlink';
import { NotSaved } from '../../store/database/errors';
import { PlaceProblem } from '../../store/devices/places/place-problem';
import type { Transport } from '../../store/devices/places/transport';
import { SyncProblem } from '../../store/devices/sealing/sync-problem';
import { registerErrorClasses } from '../../store/worker-errors';
import type { PlaceDesk } from './service';

/** A place on the web, and what connects a device with it. Every verb rejects with PlaceProblem where the place can't be used. */
export type WebPlace = Transport &
	Pick<PlaceDesk, 'begin' | 'finish' | 'forget'> & {
		/** Ends the worker; the next verb starts another one. */
		close(): void;
	};

interface Open {
	readonly worker: Worker;
	readonly desk: Remote<PlaceDesk>;
	/** Rejects where the worker does not come up. It is not kept for use without a network, which it can't do without. */
	readonly fallen: Promise<never>;
}

export function webPlace(): WebPlace {
	registerErrorClasses({ NotSaved, PlaceProblem, SyncProblem });
	let open: Open | undefined;
	const close = () => {
		open?.worker.terminate();
		open = undefined;
	};
	const ask = async <T>(verb: (desk: Remote<PlaceDesk>) => Promise<T>): Promise<T> => {
		open ??= openDesk(close);
		return Promise.race([open.fallen, verb(open.desk)]);
	};
	return {
		begin: (typed) => ask((desk) => desk.begin(typed)),
		finish: () => ask((desk) => desk.finish()),
		forget: () => ask((desk) => desk.forget()),
		list: (folder) => ask((desk) => desk.list(folder)),
		get: (path) => ask((desk) => desk.get(path)),
		putNew: (path, text) => ask((desk) => desk.putNew(path, text)),
		deleteOwn: (path) => ask((desk) => desk.deleteOwn(path)),
		close
	};
}

function openDesk(close: () => void): Open {
	const worker = new Worker(new URL('./place.worker.ts', import.meta.url), { type: 'module' });
	const fallen = new Promise<never>((_resolve, reject) => {
		worker.addEventListener('error', (event) => {
			event.preventDefault();
			close();
			reject(new PlaceProblem('offline'));
		});
	});
	fallen.catch(() => undefined);
	return { worker, desk: wrap<PlaceDesk>(worker), fallen };
}
