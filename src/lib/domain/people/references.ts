/** The people who speak for the user when an employer calls: what they were asked, and which companies they were told of. */
import { daysBetween, type Day } from '../day';
import { isOver, STAGES, type Lead } from '../lead';
import { folded } from '../normalise';
import type { Contact, Person, Reference } from '../person';
import { comparable } from '../leads/search';

/** A contact who is one of the user's references. */
export interface ReferenceContact extends Contact {
	readonly reference: Reference;
}

/** A remark before a reference is asked or told; none of them forbids it. */
export type ReferenceGuard =
	/** They were asked so many days ago, and have not answered. */
	| { readonly kind: 'asked-lately'; readonly days: number }
	/** They were never asked. */
	| { readonly kind: 'not-asked' }
	/** They were asked, and have not answered. */
	| { readonly kind: 'no-answer'; readonly askedOn: Day }
	/** Their yes is old. */
	| { readonly kind: 'old-yes'; readonly askedOn: Day }
	/** They were told of this job already. */
	| { readonly kind: 'told-before'; readonly on: Day }
	/** They were told of so many other jobs in the last two weeks. */
	| { readonly kind: 'often'; readonly jobs: number };

/** Days that a reference is given for an answer before being asked again. */
const DAYS_TO_ANSWER = 7;
/** Days after which a yes is asked for again. */
const DAYS_OF_A_YES = 180;
/** Days in which a reference is not troubled for more than a few jobs. */
const DAYS_OF_CALLS = 14;
const MOST_CALLS = 3;

const isReference = (contact: Contact): contact is ReferenceContact =>
	contact.reference !== undefined && !contact.deletedAt;

/** Returns the references among the contacts, by name. */
export function referencesAmong(contacts: Iterable<Contact>): readonly ReferenceContact[] {
	const keyOf = ({ name, email, phone }: Contact) => comparable(name || email || phone || '');
	return [...contacts]
		.filter(isReference)
		.map((contact) => ({ contact, key: keyOf(contact) }))
		.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
		.map(({ contact }) => contact);
}

/** Returns the jobs that a reference can be told of, those that are the furthest along first. */
export function jobsToTell(leads: Iterable<Lead>): readonly Lead[] {
	return [...leads]
		.filter(({ stage, ended, deletedAt }) => !ended && !deletedAt && !isOver(stage))
		.sort((a, b) => STAGES.indexOf(b.stage) - STAGES.indexOf(a.stage));
}

/** Returns what speaks against asking a reference today; empty where nothing does. */
export function guardsOfAsking({ askedOn, answer }: Reference, today: Day): readonly ReferenceGuard[] {
	if (askedOn === undefined || answer !== undefined) return [];
	const days = daysBetween(askedOn, today);
	return days < DAYS_TO_ANSWER ? [{ kind: 'asked-lately', days }] : [];
}

/** Returns what speaks against telling a reference today that a company may call; empty where nothing does. */
export function guardsOfTelling(
	{ askedOn, answer, told = [] }: Reference,
	leadId: string,
	today: Day
): readonly ReferenceGuard[] {
	const guards: ReferenceGuard[] = [];
	if (askedOn === undefined) guards.push({ kind: 'not-asked' });
	else if (answer === undefined) guards.push({ kind: 'no-answer', askedOn });
	else if (daysBetween(askedOn, today) > DAYS_OF_A_YES) guards.push({ kind: 'old-yes', askedOn });
	const before = told.findLast((one) => one.leadId === leadId);
	if (before) guards.push({ kind: 'told-before', on: before.on });
	const lately = told.filter(({ on, leadId: id }) => id !== leadId && daysBetween(on, today) < DAYS_OF_CALLS);
	const jobs = new Set(lately.map(({ leadId: id }) => id)).size;
	if (jobs >= MOST_CALLS) guards.push({ kind: 'often', jobs });
	return guards;
}

/** Notes that a reference was asked on a day; an answer to an earlier question no longer counts. */
export const asked =
	(on: Day) =>
	({ answer: _answer, ...reference }: Reference): Reference => ({ ...reference, askedOn: on });

/** Notes a reference's answer. An answer that nobody asked for counts from its day. */
export const answered =
	(answer: 'yes' | 'no', on: Day) =>
	(reference: Reference): Reference => ({ askedOn: on, ...reference, answer });

/** Notes that a reference was told that the company of a lead may call. */
export const told =
	(leadId: string, on: Day) =>
	({ told: before = [], ...reference }: Reference): Reference => ({
		...reference,
		told: [...before, { leadId, on }]
	});

/** Returns both of two people who are one: the later question counts, and what either was told stays. */
export function joinReferences(kept: Reference, other: Reference): Reference {
	const [later, earlier] = (other.askedOn ?? '') > (kept.askedOn ?? '') ? [other, kept] : [kept, other];
	const { askedOn, answer } = later;
	const all = [...(kept.told ?? []), ...(other.told ?? [])];
	const once = all.filter(
		(one, at) => all.findIndex(({ leadId, on }) => leadId === one.leadId && on === one.on) === at
	);
	const knows = kept.knows || other.knows || earlier.knows;
	return {
		...(knows && { knows }),
		...(askedOn && { askedOn }),
		...(answer && { answer }),
		...(once.length > 0 && { told: once.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)) })
	};
}

/** Names a reference among those of a lead, unless the name stands there: "Omar Diaz, Fabrikam". */
export function namedOnLead(
	lead: Lead,
	{ name, organisation }: Pick<Person & Contact, 'name' | 'organisation'>
): Lead {
	const before = lead.vouchers?.trim() ?? '';
	if (!name.trim() || folded(before).includes(folded(name))) return lead;
	const line = [name.trim(), organisation?.trim()].filter(Boolean).join(', ');
	return { ...lead, vouchers: before ? `${before}\n${line}` : line };
}
