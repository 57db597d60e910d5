/** What Today says of the day as a whole. */
import type { Day } from '../domain/day';
import { dayInWords, onDay } from './days';

const SMALL = [
	'Nothing',
	'One',
	'Two',
	'Three',
	'Four',
	'Five',
	'Six',
	'Seven',
	'Eight',
	'Nine',
	'Ten',
	'Eleven',
	'Twelve'
];

/** A count as a word up to twelve, as figures beyond; capital first where it starts a sentence. */
export function countWord(count: number, start = false): string {
	const word = SMALL[count];
	if (word === undefined) return String(count);
	return start ? word : word.toLowerCase();
}

export interface Situation {
	readonly todo: number;
	readonly late: number;
	readonly soon: number;
	readonly done: number;
	/** Due, but beyond the day's load. */
	readonly waiting: number;
	/** The day of the next step, where nothing is to do. */
	readonly nextDay: Day | null;
	readonly today: Day;
}

/** One or two sentences on the day: a fact, no reproach. */
export function situation(facts: Situation): string {
	if (facts.todo === 0) return nothingToDo(facts);
	const things = facts.todo === 1 ? 'thing' : 'things';
	const opening = `${countWord(facts.todo, true)} ${things} today.`;
	return facts.late === 0 ? opening : `${opening} ${lateness(facts)}`;
}

function lateness({ todo, late }: Situation): string {
	if (late === todo)
		return todo === 1 ? 'It is late, and that is fine.' : 'All of them are late, and that is fine.';
	if (late === 1) return 'One is late, and that is fine.';
	return `${countWord(late, true)} are late, and that is fine.`;
}

function nothingToDo({ done, nextDay, today }: Situation): string {
	const opening = done > 0 ? 'That was all for today.' : 'Nothing to do today.';
	return nextDay ? `${opening} The next step is due ${onDay(nextDay, today)}.` : opening;
}

/** How the day's load works off what waits: "Eight a day, until 14 December." */
export function catchingUp(waiting: number, perDay: number, until: Day | null, today: Day): string {
	const rest = `${countWord(waiting, true)} more ${waiting === 1 ? 'step is' : 'steps are'} due`;
	const pace = until
		? ` At ${countWord(perDay)} a day that takes until ${dayInWords(until, today)}.`
		: ' Today’s share is done.';
	return `${rest}, and nobody is shouting.${pace}`;
}
