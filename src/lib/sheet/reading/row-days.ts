/** The days of one row, divided into past and ahead by the day on which the row is read. */
import { addDays, type Day } from '../../domain/day';
import type { RowMemory } from '../import/fact-parts';
import type { DayAt, RowView } from './row-view';
import type { Field } from '../sheet';

/** A day further ahead than this has a mistyped year: nobody plans a job search so long before. */
const PLANNED_AHEAD_DAYS = 730;

/** Fields that each date one past event. */
export type PastField =
	'appliedOn' | 'addedOn' | 'respondedOn' | 'statusOn' | 'offerOn' | 'rejectedOn' | 'lastContactOn';

export class RowDays {
	constructor(
		readonly view: RowView,
		readonly importedOn: Day,
		readonly memory: RowMemory
	) {}

	/** Returns the field's day if it has come by the day of reading, or is known to have happened since. */
	past(field: PastField): Day | undefined {
		const own = this.view.day(field)?.day;
		const day = field === 'statusOn' ? (own ?? this.view.statusDay()?.day) : own;
		if (!day) return undefined;
		return day <= this.importedOn || this.memory.happened(`touch:${field}`) ? day : undefined;
	}

	/** Returns the day of applying if it lies ahead. */
	planned(field: 'appliedOn'): DayAt | undefined {
		return this.all(field).find(({ day }) => day > this.importedOn);
	}

	/** Returns the days of a field, without those whose year is mistyped. */
	all(field: Field): DayAt[] {
		return this.view.days(field).filter(({ day }) => !isMistypedYear(day, this.importedOn));
	}

	/** Returns days on or after the day of reading: the cell cannot tell whether they happened. */
	ahead(field: 'interviewOn' | 'followUpOn'): DayAt[] {
		return this.all(field).filter((each) => this.#isAhead(field, each));
	}

	behind(field: 'interviewOn' | 'followUpOn'): DayAt[] {
		return this.all(field).filter((each) => !this.#isAhead(field, each));
	}

	#isAhead(field: string, each: DayAt): boolean {
		return each.day >= this.importedOn && !this.memory.happened(`touch:${field}:${placeKey(each)}`);
	}

	/** Returns planned days of which the user said that the follow-up was sent. */
	keptPlans(): DayAt[] {
		return this.all('nextStepOn').filter((each) => this.#isKept(each));
	}

	/** Returns the user's own plans: days of a next step, and follow-ups that lie ahead. */
	plans(): DayAt[] {
		const steps = this.all('nextStepOn').filter((each) => !this.#isKept(each));
		return [...steps, ...this.ahead('followUpOn')];
	}

	#isKept({ column, day }: DayAt): boolean {
		const plan = this.view.sheet.passedPlans.get(column);
		return plan?.answer === 'yes' && day < plan.on && day < this.importedOn;
	}
}

/** Tells whether a day lies so far ahead that its year must be mistyped. */
export function isMistypedYear(day: Day, readOn: Day): boolean {
	return day > addDays(readOn, PLANNED_AHEAD_DAYS);
}

/** Returns the place of a day in the row as a key: its column, and its index among several days of one cell ('5.1'). */
export function placeKey({ column, part }: Pick<DayAt, 'column' | 'part'>): string {
	return part === undefined ? `${column}` : `${column}.${part}`;
}
