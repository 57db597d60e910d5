/** Reads a lead on a day once for all rules: its history, refusals, people, and if it is open. */
import type { Day } from '../day';
import type { Lead } from '../lead';
import type { Person } from '../person';
import { hasBegun, type Moment } from '../steps/appointments';
import type { EngineBook } from './book';
import { endStands } from './history/ended';
import { readHistory, type History, type WasBound } from './history/history';
import { namedWith, type NamedDate } from './history/named-days';
import { isContactNo, readRefusals, type Refusals } from './history/refusals';
import { isInvitation } from './history/touch-kinds';
import { LeadPeople } from './people/lead-people';
import type { Intervals } from './policy';

/** 'refused': a no to contact or to the role stands. It goes before 'closed'. */
export type Openness = 'open' | 'closed' | 'refused';

export interface Situation {
	readonly lead: Lead;
	readonly book: EngineBook;
	readonly today: Day;
	readonly history: History;
	readonly refusals: Refusals;
	readonly people: LeadPeople;
	readonly openness: Openness;
	readonly intervals: Intervals;
}

/** @param now the hour of the day, where it is known: an appointment that has begun is not confirmed any more */
export function readSituation(lead: Lead, book: EngineBook, today: Day, now?: Moment): Situation {
	const read = readHistory(lead, book.calendar, wantsNoContact(lead, book), today);
	const history = now ? withoutBegun(read, now) : read;
	const refusals = readRefusals(history.touches);
	const people = new LeadPeople(lead, history.touches, refusals, book, today);
	return {
		lead,
		book,
		today,
		history: withoutBound(history, people),
		refusals,
		people,
		openness: opennessOf(lead, history, refusals, people, today),
		intervals: book.settings.intervals[lead.pace ?? book.settings.pace]
	};
}

/** Reads what a person had said by then on every lead; most people never said no to contact on any. */
function wantsNoContact(lead: Lead, book: EngineBook): WasBound {
	let isRefusedHere: boolean | undefined;
	return (id, before, on) => {
		const person = lead.people.find((each) => each.id === id);
		if (!person) return false;
		isRefusedHere ??= lead.touches.some(isContactNo);
		if (!isRefusedHere && !book.elsewhere.hasRefused(person)) return false;
		const touches = before();
		return new LeadPeople(lead, touches, readRefusals(touches), book, on).isBound(person);
	};
}

function opennessOf(
	lead: Lead,
	history: History,
	refusals: Refusals,
	people: LeadPeople,
	today: Day
): Openness {
	if (refusals.role || isContactRefused(lead, refusals, people)) return 'refused';
	return endStands(lead.ended, history.lastWord?.on, today) ? 'closed' : 'open';
}

/** Returns true if a refusal of contact binds the lead: it names nobody, or everybody named on the lead has said it. */
export function isContactRefused(lead: Lead, refusals: Refusals, people: LeadPeople): boolean {
	if (refusals.contact) return true;
	if (!refusals.personal || !lead.people.some((person) => people.noHere(person))) return false;
	return lead.people.every((person) => people.isBound(person));
}

/** Returns the history in which no answer is owed to an invitation whose hour has come. */
function withoutBegun(history: History, now: Moment): History {
	const { owed } = history;
	if (!owed?.promise || !isInvitation(owed) || !hasBegun(owed.promise, now)) return history;
	return { ...history, owed: null };
}

/** Returns the history without the days that were agreed with somebody who wants no contact. */
function withoutBound(history: History, people: LeadPeople): History {
	const { mine, theirs, appointments } = history;
	if (!mine && !theirs && appointments.length === 0) return history;
	const isBound = (id: string | undefined) => {
		const person = people.find(id);
		return person !== undefined && people.isBound(person);
	};
	const isKept = (named: NamedDate | null) => named?.on === undefined || !isBound(namedWith(named));
	const free = appointments.every(isKept) ? appointments : appointments.filter(isKept);
	if (isKept(mine) && isKept(theirs) && free === appointments) return history;
	return {
		...history,
		mine: isKept(mine) ? mine : null,
		theirs: isKept(theirs) ? theirs : null,
		appointments: free
	};
}

/** Returns the recruiter who submitted the lead; undefined where there is none, or where they want no more contact. */
export function recruiterOf({ lead, people }: Situation): Person | undefined {
	const recruiter = people.find(lead.submittedBy);
	return recruiter && !people.isBound(recruiter) ? recruiter : undefined;
}

/** The recruiter through whom everything goes (`through-recruiter`). */
export function gatekeeperOf(situation: Situation): Person | undefined {
	return situation.lead.directAllowed ? undefined : recruiterOf(situation);
}
