/** Sends messages between the tabs of one browser. A message names rows and never carries them: the other tab reads them from the database. */
import type { Touched } from './rows';

/** The part of a BroadcastChannel that is used; tests hand in their own. */
export interface TabChannel {
	postMessage(message: unknown): void;
	addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
	close(): void;
}

interface Message {
	readonly touched: readonly Touched[];
}

/** More rows than this in one message, and the others read everything again instead. */
const MOST_NAMED = 500;

export class Tabs {
	readonly #channel: TabChannel | null;

	/** @param onTouched hears which rows another tab has changed; null means any number of them */
	constructor(channel: TabChannel | null, onTouched: (touched: readonly Touched[] | null) => void) {
		this.#channel = channel;
		channel?.addEventListener('message', ({ data }) => {
			const touched = (data as Partial<Message> | null)?.touched;
			onTouched(Array.isArray(touched) ? (touched as readonly Touched[]) : null);
		});
	}

	/** Tells the other tabs. Call it only after the transaction completed. @param touched null: any number of rows */
	tell(touched: readonly Touched[] | null): void {
		this.#channel?.postMessage(!touched || touched.length > MOST_NAMED ? {} : { touched });
	}

	close(): void {
		this.#channel?.close();
	}
}
