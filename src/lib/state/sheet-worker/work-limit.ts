/** Ends work on a file that stands still: no file keeps a worker busy for ever. */
import { SheetRefusal } from '../../sheet/refusal';

/** The time that the work may stand still, and that it may take in all, in seconds. */
const LONGEST_STANDSTILL = 10;
const LONGEST_WORK = 60;

/**
 * Limits the work of one worker. It counts seconds that the page has seen pass, one by one: a computer that slept does
 * not use the time up.
 */
export class WorkLimit {
	readonly #stop: () => void;
	readonly #refusal: () => Error;
	readonly #longest: number;
	readonly #timers = new Set<ReturnType<typeof setInterval>>();
	/** The seconds since the work last moved. */
	#still = 0;
	#isOver = false;

	/**
	 * @param stop ends the worker, whose answers are not waited for any more
	 * @param refusal returns the error that says that the time is up; default: a sheet's
	 * @param longest the time that the work may take in all, in seconds
	 */
	constructor(
		stop: () => void,
		refusal: () => Error = () => new SheetRefusal('too-slow'),
		longest = LONGEST_WORK
	) {
		this.#stop = stop;
		this.#refusal = refusal;
		this.#longest = longest;
	}

	/** Waits for an answer. @throws the refusal where the time is up, now or before */
	async within<T>(answer: Promise<T>): Promise<T> {
		if (this.#isOver) throw this.#refusal();
		let [timer, seconds]: [ReturnType<typeof setInterval> | undefined, number] = [undefined, 0];
		this.#still = 0;
		const over = new Promise<never>((_resolve, reject) => {
			timer = setInterval(() => {
				seconds += 1;
				this.#still += 1;
				if (this.#still < LONGEST_STANDSTILL && seconds < this.#longest) return;
				this.#isOver = true;
				this.end();
				this.#stop();
				reject(this.#refusal());
			}, 1000);
			this.#timers.add(timer);
		});
		try {
			return await Promise.race([answer, over]);
		} finally {
			clearInterval(timer);
		}
	}

	/** Notes that the work got further. */
	moved(): void {
		this.#still = 0;
	}

	/** Stops counting. */
	end(): void {
		for (const timer of this.#timers) clearInterval(timer);
		this.#timers.clear();
	}
}
