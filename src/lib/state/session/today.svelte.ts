/** The clock of the pages: holds the current day and hour. The day changes at midnight, the hour every few minutes. */
import { dayOfInstant, untilMidnight, type Day, type Time } from '../../domain/day';

/** The longest time between checks of the day, because timers sleep with the machine. */
const LONGEST_WAIT_MS = 300_000;

export class Today {
	readonly #now: () => Date;
	readonly #wake = () => this.check();
	#day: Day = $state.raw('');
	#time: Time = $state.raw('');
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** @param now returns the machine's time; the day is that of its own time zone */
	constructor(now: () => Date = () => new Date()) {
		this.#now = now;
		this.#day = dayOfInstant(now());
		this.#time = timeNow(now());
	}

	get day(): Day {
		return this.#day;
	}

	/** The hour and minute when it was last checked. */
	get time(): Time {
		return this.#time;
	}

	/** Keeps the day up to date until `stop`: at midnight, and whenever the page becomes visible. */
	start(): void {
		this.check();
		globalThis.document?.addEventListener('visibilitychange', this.#wake);
		globalThis.addEventListener?.('pageshow', this.#wake);
	}

	stop(): void {
		clearTimeout(this.#timer);
		globalThis.document?.removeEventListener('visibilitychange', this.#wake);
		globalThis.removeEventListener?.('pageshow', this.#wake);
	}

	/** Updates day and hour from the clock now. */
	check(): void {
		const instant = this.#now();
		this.#day = dayOfInstant(instant);
		this.#time = timeNow(instant);
		clearTimeout(this.#timer);
		this.#timer = setTimeout(this.#wake, Math.min(untilMidnight(instant), LONGEST_WAIT_MS));
	}
}

/** Returns the current hour and minute, as a touch records it. */
export function timeNow(now: Date = new Date()): Time {
	return `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
}
