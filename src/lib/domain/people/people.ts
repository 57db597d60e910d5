/** Everybody on the leads and among the contacts, each person once, whatever they stand on. */
import { keysOf } from '../cadence/people/identity';
import { personIdsOf } from '../cadence/history/touch-kinds';
import { sortTouches } from '../cadence/history/touch-order';
import type { Day } from '../day';
import { folded } from '../normalise';
import { isTwofold, namesAgree } from '../merging/merge-people';
import type { Lead } from '../lead';
import { atOnce, forEachInPortions, sortInPortions, type InPortions } from '../portions/portions';
import type { Contact, Person } from '../person';
import { comparable } from '../leads/search';
import type { TouchWith } from './with-person';

/** A person as one lead knows them. */
interface PersonOnLead {
	readonly lead: Lead;
	readonly person: Person;
}

export interface KnownPerson {
	/** The id of the first of their entries; nobody else has it. */
	readonly id: string;
	/** The name of the one that the user merged others into, else the fullest of their names; '' where only an address is known. */
	readonly name: string;
	/** The organisation that their contact names, else that of most leads which they did not submit; '' where nothing says so. */
	readonly organisation: string;
	/** The titles in any of their entries, each once. */
	readonly titles: readonly string[];
	readonly emails: readonly string[];
	readonly phones: readonly string[];
	readonly urls: readonly string[];
	readonly notes: readonly string[];
	readonly leads: readonly PersonOnLead[];
	readonly contacts: readonly Contact[];
}

export interface AtOrganisation {
	/** The organisation as it is spelled first; '' for people whose organisation is not known. */
	readonly organisation: string;
	readonly people: readonly KnownPerson[];
}

interface Entry {
	readonly person: Person;
	readonly organisation: string;
	readonly lead?: Lead;
	readonly contact?: Contact;
}

/** Entries that are one person. */
type Circle = Entry[];

/** Describes a way to recognize a person: entries with one key are the same if the test holds for every two of them. */
interface Sameness {
	readonly keys: (entry: Entry) => readonly string[];
	readonly test?: (a: Person, b: Person) => boolean;
}

const nameKey = ({ name }: Person) => folded(name);

/** The surest first. A shared mailbox or switchboard makes no two people one, so names must agree; see `merging/merge-people.ts`. */
const SAMENESS: readonly Sameness[] = [
	{ keys: ({ person }) => [person.id] },
	{ keys: ({ person }) => (person.sameAs ? [person.sameAs] : []) },
	{ keys: ({ person }) => keysOf(person).map((key) => `${key} ${nameKey(person)}`) },
	{ keys: ({ person }) => keysOf(person), test: (a, b) => namesAgree(a.name, b.name) },
	{
		keys: ({ person, organisation }) => {
			const at = folded(organisation);
			return at && nameKey(person) ? [`${nameKey(person)} at ${at}`] : [];
		},
		test: (a, b) => nameKey(a).includes(' ') || !isTwofold(a, b)
	}
];

/** Returns each person of the leads and contacts once, in the order of the entries. Leads and contacts in the trash are left out. */
export function knownPeople(leads: Iterable<Lead>, contacts: Iterable<Contact>): readonly KnownPerson[] {
	return atOnce(knownPeopleInPortions(leads, contacts));
}

/** Returns each person as `knownPeople` does, in portions. */
export function* knownPeopleInPortions(
	leads: Iterable<Lead>,
	contacts: Iterable<Contact>
): InPortions<readonly KnownPerson[]> {
	const entries: Entry[] = [];
	for (const lead of leads) {
		if (lead.deletedAt) continue;
		for (const person of lead.people) entries.push({ person, lead, organisation: lead.organisation });
	}
	for (const contact of contacts) {
		if (contact.deletedAt) continue;
		entries.push({ person: contact, contact, organisation: contact.organisation ?? '' });
	}
	const people: KnownPerson[] = [];
	const circles = yield* circlesOf(entries);
	yield* forEachInPortions(circles, (circle) => void people.push(somebodyOf(circle)));
	return people;
}

function* circlesOf(entries: readonly Entry[]): InPortions<Circle[]> {
	const circleOf = new Map<Entry, Circle>(entries.map((entry) => [entry, [entry]]));
	for (const { keys, test } of SAMENESS) {
		const visit = (bucket: readonly Entry[]) => {
			const circles = [...new Set(bucket.map((entry) => circleOf.get(entry)!))];
			for (const same of test ? cliques(circles, test) : [circles]) join(same, circleOf);
		};
		yield* forEachInPortions(yield* buckets(entries, keys), visit, 50);
		yield;
	}
	const rank = new Map(entries.map((entry, at) => [entry, at]));
	const found = new Set(circleOf.values());
	return [...found].map((circle) => circle.sort((a, b) => rank.get(a)! - rank.get(b)!));
}

/** Returns the entries that share a key with another. */
function* buckets(entries: readonly Entry[], keysOfEntry: Sameness['keys']): InPortions<Entry[][]> {
	// Most keys stand on one entry alone, which gets no list of its own.
	const byKey = new Map<string, Entry | Entry[]>();
	yield* forEachInPortions(
		entries,
		(entry) => {
			for (const key of keysOfEntry(entry)) {
				const known = byKey.get(key);
				if (Array.isArray(known)) known.push(entry);
				else byKey.set(key, known ? [known, entry] : entry);
			}
		},
		500
	);
	return [...byKey.values()].filter((bucket) => Array.isArray(bucket));
}

/** A number or a mailbox that so many share tells nobody apart. */
const TOO_MANY = 40;

/** Groups in which everybody may be everybody else. Where one could be either of two others, all stay apart. */
function cliques(circles: readonly Circle[], test: (a: Person, b: Person) => boolean): Circle[][] {
	if (circles.length > TOO_MANY) return [];
	const agree = (a: Circle, b: Circle) => a.every((one) => b.every((two) => test(one.person, two.person)));
	const groups: Circle[][] = [];
	for (const circle of circles) {
		const near = groups.filter((group) => group.some((other) => agree(circle, other)));
		for (const group of near) groups.splice(groups.indexOf(group), 1);
		groups.push([...near.flat(), circle]);
	}
	return groups.filter((group) => group.every((a, at) => group.slice(at + 1).every((b) => agree(a, b))));
}

function join(circles: readonly Circle[], circleOf: Map<Entry, Circle>): void {
	const [largest, ...others] = circles.toSorted((a, b) => b.length - a.length);
	for (const circle of others) {
		for (const entry of circle) {
			largest!.push(entry);
			circleOf.set(entry, largest!);
		}
	}
}

function somebodyOf(circle: Circle): KnownPerson {
	const people = circle.map(({ person }) => person);
	const texts = (of: (person: Person) => string | undefined, keyOf: (text: string) => string = folded) =>
		distinct(people.map(of), keyOf);
	return {
		id: people[0]!.id,
		name: nameOf(people),
		organisation: organisationOf(circle),
		titles: texts(({ title }) => title),
		emails: texts(({ email }) => email),
		phones: texts(
			({ phone }) => phone,
			(text) => text.replace(/\D+/g, '') || folded(text)
		),
		urls: texts(({ url }) => url),
		notes: texts(({ note }) => note),
		leads: circle.flatMap(({ lead, person }) => (lead ? [{ lead, person }] : [])),
		contacts: circle.flatMap(({ contact }) => (contact ? [contact] : []))
	};
}

/** Returns the name that merged people go by, else the fullest. */
function nameOf(people: readonly Person[]): string {
	const own = people.find(({ id, sameAs }) => id === sameAs)?.name.trim();
	return (
		own || people.reduce((best, { name }) => (name.trim().length > best.length ? name.trim() : best), '')
	);
}

/** Returns the texts trimmed and without repeats, each as it is written first; texts with one key are the same. */
function distinct(
	texts: readonly (string | undefined)[],
	keyOf: (text: string) => string
): readonly string[] {
	const byKey = new Map<string, string>();
	for (const text of texts) {
		const trimmed = text?.trim();
		if (trimmed && !byKey.has(keyOf(trimmed))) byKey.set(keyOf(trimmed), trimmed);
	}
	return [...byKey.values()];
}

function organisationOf(circle: Circle): string {
	const own = circle.find(({ contact }) => contact?.organisation?.trim());
	if (own) return own.organisation.trim();
	const counts = new Map<string, { name: string; count: number }>();
	const theirs = circle.filter(({ lead, person }) => lead?.submittedBy !== person.id);
	for (const { organisation } of theirs.length > 0 ? theirs : circle) {
		const known = counts.get(folded(organisation));
		if (known) known.count++;
		else if (folded(organisation)) counts.set(folded(organisation), { name: organisation.trim(), count: 1 });
	}
	return [...counts.values()].reduce((most, one) => (one.count > most.count ? one : most), {
		name: '',
		count: 0
	}).name;
}

/** Groups people by organisation, both in alphabetical order; people without a known organisation come last. */
export function groupByOrganisation(people: readonly KnownPerson[]): readonly AtOrganisation[] {
	return atOnce(groupInPortions(people));
}

/** Groups people as `groupByOrganisation` does, in portions. */
export function* groupInPortions(people: readonly KnownPerson[]): InPortions<readonly AtOrganisation[]> {
	const groups = new Map<string, { organisation: string; people: KnownPerson[] }>();
	yield* forEachInPortions(people, (somebody) => {
		const key = folded(somebody.organisation);
		const group = groups.get(key);
		if (group) group.people.push(somebody);
		else groups.set(key, { organisation: somebody.organisation, people: [somebody] });
	});
	const keyed: { group: AtOrganisation; key: string }[] = [];
	yield* forEachInPortions(groups.values(), ({ organisation, people: theirs }) => {
		const group = { organisation, people: sorted(theirs, (one) => one.name || firstAddress(one)) };
		keyed.push({ group, key: comparable(organisation) });
	});
	const inOrder = yield* sortInPortions(
		keyed,
		(a, b) => Number(!a.key) - Number(!b.key) || compare(a.key, b.key)
	);
	return inOrder.map(({ group }) => group);
}

function firstAddress({ emails, phones }: KnownPerson): string {
	return emails[0] ?? phones[0] ?? '';
}

function sorted<T>(items: readonly T[], textOf: (item: T) => string): T[] {
	return items
		.map((item) => ({ item, key: comparable(textOf(item)) }))
		.sort((a, b) => compare(a.key, b.key))
		.map(({ item }) => item);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Returns the text that a person is searched by: every name, way to reach them, organisation, title and note, as it is compared. */
export function knownPersonText({ leads, contacts, organisation, ...said }: KnownPerson): string {
	const names = [...leads.map(({ person }) => person.name), ...contacts.map(({ name }) => name)];
	const organisations = [organisation, ...leads.map(({ lead }) => lead.organisation)];
	const { titles, emails, phones, urls, notes } = said;
	const texts = [names, organisations, titles, emails, phones, urls, notes].flat();
	return comparable([...new Set(texts)].join('\n'));
}

/** Returns the newest touch that names them, up to a day; null where there is none. */
export function lastTouchWith({ leads }: KnownPerson, today: Day): TouchWith | null {
	let last: TouchWith | null = null;
	for (const { lead, person } of leads) {
		const touch = sortTouches(lead.touches, today).findLast((one) => personIdsOf(one).includes(person.id));
		if (touch && (!last || touch.on > last.touch.on)) last = { lead, touch };
	}
	return last;
}
