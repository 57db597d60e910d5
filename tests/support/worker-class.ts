/** Makes a stand-in for the class `Worker`, whose other side runs in the test. */
import type { Endpoint } from 'comlink';

type Listener = (event: Event) => void;

/**
 * @param start runs the worker's side on its end of a channel; 'does not come up' for a worker whose script can't be loaded
 */
export function workerClass(start: ((endpoint: Endpoint) => void) | 'does not come up') {
	return class {
		onerror: Listener | null = null;
		readonly #channel = new MessageChannel();
		readonly #onError: Listener[] = [];

		constructor() {
			if (start === 'does not come up') queueMicrotask(() => this.#fail());
			else start(this.#channel.port2 as unknown as Endpoint);
			this.#channel.port1.start();
		}

		postMessage(message: unknown, transfer: Transferable[] = []) {
			this.#channel.port1.postMessage(message, transfer);
		}

		addEventListener(type: string, listener: Listener) {
			if (type === 'error') this.#onError.push(listener);
			else this.#channel.port1.addEventListener(type, listener);
		}

		removeEventListener(type: string, listener: Listener) {
			this.#channel.port1.removeEventListener(type, listener);
		}

		terminate() {
			this.#channel.port1.close();
			this.#channel.port2.close();
		}

		#fail() {
			for (const listener of [this.onerror, ...this.#onError]) listener?.(new Event('error'));
		}
	};
}
