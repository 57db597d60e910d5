/** Business days: no weekend, no day off, no public holiday, in no pause. */
import { dayFromNumber, dayNumber, type Day } from '../day';
import type { Settings } from './policy';

interface Span {
	readonly from: number;
	readonly to: number;
}

const DAYS_OF_WEEK = 7;
/** 1970-01-01, day number 0, was a Thursday. */
const WEEKDAY_OF_ZERO = 4;
/** Day numbers of 0001-01-01 and 9999-12-31: a pause without an end must not send a search beyond them. */
const FIRST = -719_162;
const LAST = 2_932_896;

/** The settings that close days. */
type DaysClosed = Pick<Settings, 'weekend' | 'daysOff' | 'publicHolidays' | 'pauses'>;

/** Counts business days after the settings. Total: where no business day is left, the last day there is takes its place. */
export class BusinessCalendar {
	readonly #weekend: readonly boolean[];
	/** The user's own, and public holidays. */
	readonly #daysOff: ReadonlySet<number>;
	readonly #pauses: readonly Span[];

	constructor({ weekend, daysOff, publicHolidays = [], pauses }: DaysClosed) {
		const closed = Array.from({ length: DAYS_OF_WEEK }, (_, day) => weekend.some((off) => off === day));
		this.#weekend = closed.includes(false) ? closed : closed.fill(false);
		this.#daysOff = new Set([...daysOff, ...publicHolidays.map(({ on }) => on)].map(dayNumber));
		this.#pauses = pauses.map(({ from, to }) => ({ from: dayNumber(from), to: dayNumber(to) }));
	}

	isBusinessDay(day: Day): boolean {
		return this.#isOpen(dayNumber(day));
	}

	/** Returns the day itself where it is a business day, else the next one. */
	onOrAfter(day: Day): Day {
		const number = dayNumber(day);
		const open = this.#seek(number, 1);
		return open === number ? day : dayFromNumber(open);
	}

	/** Returns the `count`-th business day after a day. */
	after(day: Day, count: number): Day {
		return this.#count(day, count, 1);
	}

	/** Returns the `count`-th business day before a day. */
	before(day: Day, count: number): Day {
		return this.#count(day, count, -1);
	}

	#count(day: Day, count: number, step: 1 | -1): Day {
		let number = dayNumber(day);
		for (let counted = 0; counted < count; counted++) number = this.#seek(number + step, step);
		return dayFromNumber(number);
	}

	#seek(from: number, step: 1 | -1): number {
		let number = from;
		while (number > FIRST && number < LAST && !this.#isOpen(number)) number = this.#leave(number, step);
		return Math.min(Math.max(number, FIRST), LAST);
	}

	/** Returns the nearest day in the direction of `step` that is not closed for the same reason. */
	#leave(number: number, step: 1 | -1): number {
		const pause = this.#pauseOn(number);
		if (!pause) return number + step;
		return step > 0 ? pause.to + 1 : pause.from - 1;
	}

	#isOpen(number: number): boolean {
		const weekday = (((number + WEEKDAY_OF_ZERO) % DAYS_OF_WEEK) + DAYS_OF_WEEK) % DAYS_OF_WEEK;
		return !this.#weekend[weekday] && !this.#daysOff.has(number) && !this.#pauseOn(number);
	}

	#pauseOn(number: number): Span | undefined {
		return this.#pauses.find(({ from, to }) => from <= number && number <= to);
	}
}
