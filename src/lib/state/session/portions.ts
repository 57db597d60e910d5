/** Divides long work into portions, between which the page can draw and answer. */
import type { InPortions } from '../../domain/portions/portions';

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

/** Does the work with a pause after each portion. @param pause where it rejects, the rest is left undone */
export async function inPortions<Result>(
	work: InPortions<Result>,
	pause: () => Promise<void>
): Promise<Result> {
	for (;;) {
		const { done, value } = work.next();
		if (done) return value;
		await pause();
	}
}

/** The longest that the page may be busy before what waits for it goes on all the same. */
const PATIENCE_MS = 1000;

/** Resolves once the page is idle: what was to be drawn is drawn by then. */
export function whenIdle(): Promise<void> {
	return new Promise((resolve) => {
		if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS });
		else setTimeout(resolve);
	});
}
