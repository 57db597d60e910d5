/** Somebody on a lead, and a contact that belongs to no lead yet. */
import type { Day } from './day';
import type { Channel } from './touch';

export interface Person {
	readonly id: string;
	/** Empty only where the sheet gave an address without a name. */
	readonly name: string;
	readonly title?: string;
	readonly email?: string;
	readonly phone?: string;
	/** A profile or home page. */
	readonly url?: string;
	readonly prefers?: Channel;
	readonly note?: string;
	/** A mark that entries share of whom the user said that they are one person: the id of the one whose name they go by (`merging/one-person.ts`). */
	readonly sameAs?: string;
}

/** A person without a lead: searchable, offered when a person is typed, and makes no steps. */
export interface Contact extends Person {
	readonly organisation?: string;
	/** Anything else the sheet said of them, as it came. */
	readonly addedOn: string;
	readonly deletedAt?: string;
	readonly sample?: true;
	/** Present for somebody who speaks for the user when an employer calls. */
	readonly reference?: Reference;
}

/** Tells what a reference of the user was asked and told. */
export interface Reference {
	/** What they can speak to, in the user's words. */
	readonly knows?: string;
	/** The day on which they were last asked. */
	readonly askedOn?: Day;
	/** Their answer to that; absent while none came. */
	readonly answer?: 'yes' | 'no';
	/** The jobs of which they were told that somebody may call, the oldest first. */
	readonly told?: readonly { readonly leadId: string; readonly on: Day }[];
}

/** Returns the e-mail address in lower case and trimmed, for comparing. */
export function emailKey(email: string): string {
	return email.trim().toLowerCase();
}

/** Returns the digits of a phone number, for comparing: 00 counts as +, and a zero in brackets is dropped. */
export function phoneKey(phone: string): string {
	return isInternational(phone) ? internationalDigits(phone) : phone.replace(/\D+/g, '');
}

const INTERNATIONAL = /^[^\d+]*(?:\+|00)/;

function isInternational(phone: string): boolean {
	return INTERNATIONAL.test(phone);
}

function internationalDigits(phone: string): string {
	return phone.replace(/\(0\)/, '').replace(/\D+/g, '').replace(/^00/, '');
}

/** The country codes of two digits; 1 and 7 have one, all others three. */
const TWO_DIGITS = /^(?:2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;

function countryDigits(digits: string): number {
	if (/^[17]/.test(digits)) return 1;
	return TWO_DIGITS.test(digits) ? 2 : 3;
}

/** The shortest national part that tells one line from another. */
const SHORTEST_NATIONAL = 6;

/** Returns the forms of a phone number without its country code and trunk prefix; none where too little of it is left. */
export function nationalParts(phone: string): readonly string[] {
	const digits = phoneKey(phone);
	const own = isInternational(phone) ? digits.slice(countryDigits(digits)) : digits;
	const parts = [own.replace(/^0+/, '')];
	// In North America the country's 1 is dialled at home, too.
	if (own === digits && /^1\d{10}$/.test(digits)) parts.push(digits.slice(1));
	return parts.filter(({ length }) => length >= SHORTEST_NATIONAL);
}
