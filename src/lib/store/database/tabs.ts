/** Sends messages between the tabs of one browser. A message names rows and never carries them: the other tab reads them from the database. */
import type { Stamp } from '../changes/clock';
import type { Touched } from './rows';

/** The part of a BroadcastChannel that is used; tests hand in their own. */
export interface TabChannel {
	postMessage(message: unknown): void;
	addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
	close(): void;
}

/** One write: the stamps of the newest change before it and after it. */
export interface Advance {
	readonly from: Stamp | undefined;
	readonly to: Stamp | undefined;
}

interface Message {
	readonly touched: readonly Touched[];
	/** Absent in a message of an older version. */
	readonly advance?: Advance;
}

/** More rows than this in one message, and the others read everything again instead. */
const MOST_NAMED = 500;

export class Tabs {
	readonly #channel: TabChannel | null;

	/** @param onTouched hears which rows another tab has changed, and how far it came; null means any number of them */
	constructor(
		channel: TabChannel | null,
		onTouched: (touched: readonly Touched[] | null, advance?: Advance) => void
	) {
		this.#channel = channel;
		channel?.addEventListener('message', ({ data }) => {
			const { touched, advance } = (data ?? {}) as Partial<Message>;
			onTouched(Array.isArray(touched) ? touched : null, advance);
		});
	}

	/** Tells the other tabs. Call it only after the transaction completed. @param touched null: any number of rows */
	tell(touched: readonly Touched[] | null, advance?: Advance): void {
		this.#channel?.postMessage(!touched || touched.length > MOST_NAMED ? {} : { touched, advance });
	}

	close(): void {
		this.#channel?.close();
	}
}
