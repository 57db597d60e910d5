/** The days of one row, seen from the day on which it is read: what has happened, and what lies ahead. */
import { addDays } from '../../domain/day';
import type { Day } from '../../domain/day';
import type { RowMemory } from '../import/fact-parts';
import type { DayAt, RowView } from './row-view';
import type { Field } from '../sheet';

/** A day further ahead is a slip of the year: nobody plans a search for work so long before. */
const PLANNED_AHEAD_DAYS = 730;

/** Fields of which each dates one thing that happened. */
export type PastField =
	'appliedOn' | 'addedOn' | 'respondedOn' | 'statusOn' | 'offerOn' | 'rejectedOn' | 'lastContactOn';

export class RowDays {
	constructor(
		readonly view: RowView,
		readonly importedOn: Day,
		readonly memory: RowMemory
	) {}

	/** The field's day where it has come, or where it is known to have happened since. */
	past(field: PastField): Day | undefined {
		const own = this.view.day(field)?.day;
		const day = field === 'statusOn' ? (own ?? this.view.statusDay()) : own;
		if (!day) return undefined;
		return day <= this.importedOn || this.memory.happened(`touch:${field}`) ? day : undefined;
	}

	/** The day of applying that lies ahead. */
	planned(field: 'appliedOn'): DayAt | undefined {
		return this.all(field).find(({ day }) => day > this.importedOn);
	}

	/** Days of a field, without those that are a slip. */
	all(field: Field): DayAt[] {
		return this.view.days(field).filter(({ day }) => !isSlip(day, this.importedOn));
	}

	/** Days of which a cell of today or later can't say that they happened. */
	ahead(field: 'interviewOn' | 'followUpOn'): DayAt[] {
		return this.all(field).filter((each) => this.#isAhead(field, each));
	}

	behind(field: 'interviewOn' | 'followUpOn'): DayAt[] {
		return this.all(field).filter((each) => !this.#isAhead(field, each));
	}

	#isAhead(field: string, each: DayAt): boolean {
		return each.day >= this.importedOn && !this.memory.happened(`touch:${field}:${placeOf(each)}`);
	}

	/** Planned days that the user said were kept: follow-ups that were sent. */
	keptPlans(): DayAt[] {
		return this.all('nextStepOn').filter((each) => this.#isKept(each));
	}

	/** The user's own plans: days of a next step, and follow-ups that lie ahead. */
	plans(): DayAt[] {
		const steps = this.all('nextStepOn').filter((each) => !this.#isKept(each));
		return [...steps, ...this.ahead('followUpOn')];
	}

	#isKept({ column, day }: DayAt): boolean {
		const plan = this.view.sheet.passedPlans.get(column);
		return plan?.answer === 'yes' && day < plan.on && day < this.importedOn;
	}
}

/** Whether a day lies so far ahead that its year is a slip of the pen. */
export function isSlip(day: Day, readOn: Day): boolean {
	return day > addDays(readOn, PLANNED_AHEAD_DAYS);
}

/** Where in the sheet a day stands: its column, and its place among several days of one cell. */
export function placeOf({ column, part }: Pick<DayAt, 'column' | 'part'>): string {
	return part === undefined ? `${column}` : `${column}.${part}`;
}
