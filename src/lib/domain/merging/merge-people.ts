/** The people of two leads that are one: who stands on both stands on the joined one once. */
import { keysOf } from '../cadence/people/identity';
import { folded, foldedLink } from '../normalise';
import { alsoLine, differing, filled, joinTexts } from './merge-texts';
import { joinReferences } from '../people/references';
import { emailKey, phoneKey, type Contact, type Person } from '../person';

interface JoinedPeople {
	readonly people: readonly Person[];
	/** The ids of the other lead's people who were somebody of the kept one already, and whose they are now. */
	readonly ids: ReadonlyMap<string, string>;
}

type Test = (kept: Person, other: Person) => boolean;

/**
 * Returns everybody of both. A person is known by id, else by e-mail address or phone number, else by name; of each pair the kept
 * entry's facts win, and what the other says differently goes into its note.
 * @param saidNo ids of those who said no to something: with two addresses of one kind they stay two entries, so that the no
 * goes on to bind both
 */
export function joinPeople(
	kept: readonly Person[],
	others: readonly Person[],
	saidNo: ReadonlySet<string>
): JoinedPeople {
	const partnerById = new Map<string, Person>();
	const taken = new Set<string>();
	for (const isSame of testsOf(saidNo)) {
		for (const other of others) {
			if (partnerById.has(other.id)) continue;
			const partner = kept.find((person) => !taken.has(person.id) && isSame(person, other));
			if (!partner) continue;
			taken.add(partner.id);
			partnerById.set(other.id, partner);
		}
	}
	const otherByKept = new Map([...partnerById].map(([id, partner]) => [partner.id, id]));
	const otherById = new Map(others.map((other) => [other.id, other]));
	const people = kept.map((person) => {
		const other = otherById.get(otherByKept.get(person.id) ?? '');
		return other ? joinPerson(person, other) : person;
	});
	const added = others.filter(({ id }) => !partnerById.has(id));
	return {
		people: [...people, ...added],
		ids: new Map([...partnerById].map(([id, partner]) => [id, partner.id]))
	};
}

/** Returns the tests for the same person, the surest first. */
function testsOf(saidNo: ReadonlySet<string>): readonly Test[] {
	const mayJoin: Test = (a, b) => !(isTwofold(a, b) && (saidNo.has(a.id) || saidNo.has(b.id)));
	return [
		(a, b) => a.id === b.id,
		isTwin,
		(a, b) => keysOf(a).some((key) => keysOf(b).includes(key)) && namesAgree(a.name, b.name) && mayJoin(a, b),
		(a, b) => isNamesake(a, b) && mayJoin(a, b)
	];
}

/** Returns true if two entries say the same. */
function isTwin(a: Person, b: Person): boolean {
	const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Person>;
	keys.delete('id');
	return [...keys].every((key) => a[key] === b[key]);
}

/** Returns true if both have the same whole name. Two people may share a first name alone, so then their addresses must not differ. */
function isNamesake(a: Person, b: Person): boolean {
	const name = folded(a.name);
	return name !== '' && name === folded(b.name) && (name.includes(' ') || !isTwofold(a, b));
}

/** Returns true if both have an address of one kind, and the two differ. */
export function isTwofold(a: Person, b: Person): boolean {
	const differ = (one: string, two: string) => one !== '' && two !== '' && one !== two;
	return (
		differ(emailKey(a.email ?? ''), emailKey(b.email ?? '')) ||
		differ(phoneKey(a.phone ?? ''), phoneKey(b.phone ?? ''))
	);
}

/** Returns true if one name can be a shorter way to write the other: a shared mailbox or switchboard makes no two people one. */
export function namesAgree(one: string, two: string): boolean {
	const [short, long] = [wordsOf(one), wordsOf(two)].sort((a, b) => a.length - b.length) as [
		string[],
		string[]
	];
	return short.every((word) => long.some((other) => other.startsWith(word) || word.startsWith(other)));
}

function wordsOf(name: string): string[] {
	return folded(name)
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);
}

const NAMES = {
	name: ['name'],
	title: ['title'],
	email: ['e-mail', emailKey],
	phone: ['phone', phoneKey],
	url: ['profile', foldedLink]
} as const;

/** Returns one person of two entries: the kept one's facts win, and nothing that the other says is lost. */
function joinPerson<P extends Person>(kept: P, other: Person): P {
	const notes = joinTexts(kept.note, other.note);
	const note = joinTexts(notes, alsoLine(differing<Person>(kept, other, NAMES), notes));
	return { ...filled(kept, other as P), id: kept.id, ...(note !== undefined && { note }) };
}

/** Returns one contact of two entries. */
export function joinContacts(kept: Contact, other: Contact): Contact {
	const joined = joinPerson(kept, other);
	const also = alsoLine(differing<Contact>(kept, other, { organisation: ['company'] }), joined.note);
	const note = joinTexts(joined.note, also);
	const addedOn = kept.addedOn < other.addedOn ? kept.addedOn : other.addedOn;
	const reference = kept.reference && other.reference && joinReferences(kept.reference, other.reference);
	return { ...joined, addedOn, ...(note !== undefined && { note }), ...(reference && { reference }) };
}
