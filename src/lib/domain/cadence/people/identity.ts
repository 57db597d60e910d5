/**
 * Recognizes people across leads by e-mail address (any case), by phone number in any way of writing it, and by the mark of
 * those that the user merged.
 * Where the names are equal its national part decides, so that a number without its country is the same one.
 */
import { folded } from '../../normalise';
import { emailKey, nationalParts, phoneKey, type Person } from '../../person';
import type { Lead } from '../../lead';

const keys = new WeakMap<Person, readonly string[]>();

/** Returns the keys by which a person is recognized on other leads; none for a bare name. Cached: a stored person never changes in place. */
export function keysOf(person: Person): readonly string[] {
	let known = keys.get(person);
	if (!known) keys.set(person, (known = readKeys(person)));
	return known;
}

function readKeys({ sameAs, ...person }: Person): readonly string[] {
	const known = addressKeys(person);
	return sameAs ? [...known, `=${sameAs}`] : known;
}

function addressKeys({ email, phone, name }: Omit<Person, 'sameAs'>): readonly string[] {
	const address = email && emailKey(email);
	const known = address ? [`@${address}`] : [];
	const number = phone && phoneKey(phone);
	if (!number) return known;
	known.push(`#${number}`);
	const called = folded(name);
	if (called) for (const part of nationalParts(phone)) known.push(`~${part} ${called}`);
	return known;
}

/** Returns the ids under which a person stands on a lead, their own first. */
export function idsOf(person: Person, lead: Lead): ReadonlySet<string> {
	const own = keysOf(person);
	const ids = new Set([person.id]);
	for (const other of lead.people) {
		if (keysOf(other).some((key) => own.includes(key))) ids.add(other.id);
	}
	return ids;
}

const hasAddress = (person: Person) => keysOf(person).some((key) => !key.startsWith('='));

/** Returns true if two people, on any leads, are the same: merged ones are; else by address or number if both have one, else by name. */
export function isSamePerson(a: Person, b: Person): boolean {
	const known = keysOf(a);
	if (keysOf(b).some((key) => known.includes(key))) return true;
	if (hasAddress(a) && hasAddress(b)) return false;
	return folded(a.name) === folded(b.name);
}
