/** Somebody on a lead, and a contact that belongs to no lead yet. */
import type { Day } from './day';
import { folded } from './normalise';
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

/** Returns the e-mail address alone, for comparing: without a name, "mailto:" or brackets around it, in lower case. */
export function emailKey(email: string): string {
	const text = folded(email);
	return text.split(/[\s<>()[\]:;,"']/).find((part) => part.includes('@')) ?? text;
}

/**
 * Returns the digits of a phone number, for comparing: 00 counts as +, a zero in brackets is dropped, and digits of other
 * scripts count as these.
 */
export function phoneKey(phone: string): string {
	const text = inAscii(phone);
	return isInternational(text) ? internationalDigits(text) : text.replace(/\D+/g, '');
}

/** Returns a phone number with the digits and signs of ASCII, for those of full width, Arabic and Persian. */
function inAscii(phone: string): string {
	return phone.normalize('NFKC').replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
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

/** Begins the digits that are dialled once the switchboard has answered. */
const EXTENSION = /\s(?:ext|x|extension|poste|durchwahl)\b[\s.:]*\d+\s*$/i;

/** Returns the forms of a phone number without its country code, trunk prefix and extension; none where too little of it is left. */
export function nationalParts(phone: string): readonly string[] {
	const text = inAscii(phone);
	const digits = phoneKey(text);
	const own = isInternational(text) ? digits.slice(countryDigits(digits)) : digits;
	const parts = [own.replace(/^0+/, '')];
	// In North America the country's 1 is dialled at home, too.
	if (own === digits && /^1\d{10}$/.test(digits)) parts.push(digits.slice(1));
	const line = text.replace(EXTENSION, '');
	if (line !== text) parts.push(...nationalParts(line));
	return parts.filter(({ length }) => length >= SHORTEST_NATIONAL);
}
