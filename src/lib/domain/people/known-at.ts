/** Finds what is known of a company by its name: the leads there, how the past ones ended, and the people. */
import type { Day } from '../day';
import { isOver, type Lead } from '../lead';
import { knownPeople, type KnownPerson } from './people';
import type { Contact } from '../person';
import { datedTouches } from '../leads/dating';
import { comparable } from '../leads/search';

/** 'archived': the user closed it, and nobody said no. */
export type Outcome = 'rejected' | 'withdrawn' | 'accepted' | 'archived';

export interface LeadThere {
	readonly lead: Lead;
	/** The day of the first application; absent where there was none, or its day is not known. */
	readonly appliedOn?: Day;
	/** The way it ended; absent while it is open. */
	readonly outcome?: Outcome;
}

export interface KnownAt {
	/** The company as it is spelled on the first lead or contact there. */
	readonly organisation: string;
	/** The open leads first, then the newest application. */
	readonly leads: readonly LeadThere[];
	/** The people whose company it is, without recruiters who only submitted the user there. */
	readonly people: readonly KnownPerson[];
}

/**
 * Returns what is known of a company; null where nothing is. Names are equal where `comparable` makes them so.
 * @param ownId the lead that asks: neither it nor its people are told
 */
export function knownAt(
	organisation: string,
	leads: Iterable<Lead>,
	contacts: Iterable<Contact>,
	ownId?: string
): KnownAt | null {
	const name = nameKey(organisation);
	if (!name) return null;
	const isThere = (one: { readonly organisation?: string }) => nameKey(one.organisation ?? '') === name;
	const all = [...contacts].filter(({ deletedAt }) => !deletedAt);
	const there = [...leads].filter((lead) => !lead.deletedAt && isThere(lead));
	const others = there.filter(({ id }) => id !== ownId);
	const first = others[0] ?? all.find(isThere);
	if (!first) return null;
	// All contacts are asked: one that names another company says that the person has left.
	const people = knownPeople(there, all).filter(
		(person) => isThere(person) && !isOn(person, ownId) && !isOnlyRecruiter(person)
	);
	if (others.length + people.length === 0) return null;
	return { organisation: first.organisation?.trim() ?? '', leads: others.map(thereOf).sort(byNews), people };
}

const nameKey = (name: string) => comparable(name).trim();

const isOn = ({ leads }: KnownPerson, id: string | undefined) => leads.some(({ lead }) => lead.id === id);

function isOnlyRecruiter({ leads, contacts }: KnownPerson): boolean {
	return contacts.length === 0 && leads.every(({ lead, person }) => lead.submittedBy === person.id);
}

function thereOf(lead: Lead): LeadThere {
	const days = datedTouches(lead)
		.filter(({ kind, direction }) => kind === 'application' && direction === 'out')
		.map(({ on }) => on);
	const appliedOn = days.sort()[0];
	const outcome = outcomeOf(lead);
	return { lead, ...(appliedOn && { appliedOn }), ...(outcome && { outcome }) };
}

function outcomeOf({ stage, ended }: Lead): Outcome | undefined {
	if (stage === 'rejected') return stage;
	if (ended) return ended.how === 'ended' ? 'archived' : ended.how;
	return isOver(stage) ? (stage as 'withdrawn' | 'accepted') : undefined;
}

function byNews(a: LeadThere, b: LeadThere): number {
	const dayOf = ({ lead, appliedOn }: LeadThere) => appliedOn ?? lead.addedOn;
	const newerFirst = dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0;
	return Number(a.outcome !== undefined) - Number(b.outcome !== undefined) || newerFirst;
}
