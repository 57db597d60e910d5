/** Divides long work into portions, between which the page can draw and answer. */

/** Returns the items in portions of a size. */
export function* portionsOf<T>(items: readonly T[], size: number): Generator<readonly T[]> {
	for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}

/** Resolves in a new task, without the delay that browsers add to timers. */
export function nextTask(): Promise<void> {
	const { port1, port2 } = new MessageChannel();
	return new Promise((resolve) => {
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}
