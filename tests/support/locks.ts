/** Stands in for a browser's Web Locks, which this Node does not have: shared and exclusive locks, given in the order of asking. */
interface Waiting {
	readonly mode: 'shared' | 'exclusive';
	readonly begin: () => void;
}
interface LockOptions {
	readonly mode?: 'shared' | 'exclusive';
	readonly signal?: AbortSignal;
}

/** Returns a lock manager; `waiting` tells how many requests were not given a lock yet. */
export function webLocks() {
	const held = new Map<string, Waiting[]>();
	const queues = new Map<string, Waiting[]>();
	const listIn = (lists: Map<string, Waiting[]>, name: string) =>
		lists.get(name) ?? lists.set(name, []).get(name)!;

	function pass(name: string): void {
		const [queue, holders] = [listIn(queues, name), listIn(held, name)];
		const [next] = queue;
		const fits =
			next &&
			(holders.length === 0 || (next.mode === 'shared' && holders.every(({ mode }) => mode === 'shared')));
		if (!fits) return;
		queue.shift();
		holders.push(next);
		next.begin();
		pass(name);
	}

	return {
		get waiting() {
			return [...queues.values()].flat().length;
		},
		request<T>(name: string, { mode = 'exclusive', signal }: LockOptions, job: () => Promise<T>): Promise<T> {
			return new Promise<T>((resolve, reject) => {
				const one: Waiting = {
					mode,
					begin: () =>
						void job()
							.then(resolve, reject)
							.finally(() => {
								listIn(held, name).splice(listIn(held, name).indexOf(one), 1);
								pass(name);
							})
				};
				signal?.addEventListener('abort', () => {
					const at = listIn(queues, name).indexOf(one);
					if (at < 0) return;
					listIn(queues, name).splice(at, 1);
					reject(signal.reason as Error);
				});
				listIn(queues, name).push(one);
				pass(name);
			});
		}
	};
}
