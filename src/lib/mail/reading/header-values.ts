/** Reads the values of headers: texts without controls, addresses, ids of messages, and days. */
import { dayNumber, isDay } from '../../domain/day';
import { hash53 } from '../../domain/hash';
import type { MailAddress } from '../message';

/** Limits of what is kept of a header. */
const LONGEST_TEXT = 500;
const LONGEST_EMAIL = 254;
const MOST_ADDRESSES = 100;
const MOST_IDS = 50;

const CONTROLS = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/gu;
const UNSEEN = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;

/** Returns a header's text in one line, without controls and invisible characters. */
export const cleanLine = (text: string, longest = LONGEST_TEXT): string =>
	text
		.slice(0, longest * 4)
		.toWellFormed()
		.replace(CONTROLS, ' ')
		.replace(UNSEEN, '')
		.replace(/\s{2,}/g, ' ')
		.trim()
		.slice(0, longest)
		.toWellFormed();

const EMAIL = /^[^\s@<>"(),;:\\[\]]{1,64}@[^\s@<>"(),;:\\[\]]{1,189}$/u;

/** Returns an address in small letters; undefined for what is none. */
export function emailOf(text: string): string | undefined {
	const email = cleanLine(text, LONGEST_EMAIL + 1).toLowerCase();
	return email.length <= LONGEST_EMAIL && EMAIL.test(email) ? email : undefined;
}

/** Matches "Ruiz, Dana", but not "Northwind, Inc." */
const SURNAME_FIRST =
	/^(\p{L}[\p{L}’' -]{0,60}), (?!(?:inc|llc|ltd|gmbh|corp|sarl|bv)\b)(\p{L}[\p{L}. -]{0,60})$/iu;

/** Returns an address with its name. A name that is another address says who wrote it falsely, and is left out. */
export function addressOf(name: string, address: string): MailAddress | undefined {
	const email = emailOf(address);
	if (email === undefined) return undefined;
	const shown = cleanLine(name, 200).replace(/^["' ]+|["' ]+$/g, '');
	return { name: shown.includes('@') ? '' : shown.replace(SURNAME_FIRST, '$2 $1'), email };
}

interface Parsed {
	readonly name: string;
	readonly address?: string | undefined;
	readonly group?: readonly Parsed[] | undefined;
}

/** Returns the addresses of a parsed header, those of groups included, each once; at most 100. */
export function addressesOf(parsed: readonly Parsed[] = []): MailAddress[] {
	const found = new Map<string, MailAddress>();
	for (const { name, address, group } of parsed) {
		for (const each of group ?? [{ name, address }]) {
			const known = addressOf(each.name, each.address ?? '');
			if (known && !found.has(known.email)) found.set(known.email, known);
			if (found.size >= MOST_ADDRESSES) return [...found.values()];
		}
	}
	return [...found.values()];
}

/** Returns the ids of a header such as References, without their brackets; the last 50. */
export function idsOf(text: string | undefined): string[] {
	const ids = [...(text ?? '').matchAll(/<([^<>\s]{1,250})>/g)].map(([, id]) => id!);
	const [bare] = /^[^\s<>]{1,250}$/.exec(text?.trim() ?? '') ?? [];
	return [...new Set(ids.length === 0 && bare ? [bare] : ids)].slice(-MOST_IDS);
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const SENT =
	/(?:^|[\s,;])(\d{1,2})[\s-]+([a-z]{3})[a-z]{0,6}\.?[\s-]+(\d{2}|\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(?:([+-])(\d{2}):?(\d{2})|([a-z]{1,5}))?/i;
const ASCTIME = /[a-z]{3} ([a-z]{3}) {1,2}(\d{1,2}) (\d{2}:\d{2}(?::\d{2})?)((?: [+-]\d{4})?) (\d{4})/i;
const ISO =
	/^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*(?:([+-])(\d{2}):?(\d{2})|(Z|UTC))?/i;
/** The hours by which the zones of RFC 5322 are ahead of UTC; any other is read as UTC, as the RFC says. */
const ZONES: Readonly<Record<string, number>> = {
	...{ est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7 },
	...{ cet: 1, cest: 2, bst: 1, west: 1, eet: 2, eest: 3 }
};
const MINUTE = 60_000;
const DAY = 86_400_000;
/** The first year in which mail can have been sent that is read here. */
const FIRST_YEAR = 1990;

/**
 * Returns the time of a Date header, in milliseconds since 1970 (UTC).
 * @param latest the latest time that can be: later ones are undefined, as are those before 1990
 */
export function timeOf(text: string | undefined, latest: number): number | undefined {
	const value = (text ?? '').slice(0, 200).replace(/\([^()]{0,60}\)/g, ' ');
	const time =
		timeOfParts(ISO.exec(value.trim())?.slice(1)) ?? timeOfSent(value.replace(ASCTIME, '$2 $1 $5 $3$4'));
	return time !== undefined && time <= latest ? time : undefined;
}

function timeOfSent(value: string): number | undefined {
	const [, day = '', month = '', year = '', ...rest] = SENT.exec(value) ?? [];
	const index = MONTHS.indexOf(month.toLowerCase());
	if (index < 0) return undefined;
	const full = year.length === 2 ? `${Number(year) < 70 ? 20 : 19}${year}` : year;
	return timeOfParts([full, String(index + 1).padStart(2, '0'), day.padStart(2, '0'), ...rest]);
}

function timeOfParts(parts: readonly (string | undefined)[] | undefined): number | undefined {
	if (!parts) return undefined;
	const [year, month, date, hour, minute, second = '0', sign, hours, minutes, zone = ''] = parts;
	const day = `${year}-${month}-${date}`;
	if (!isDay(day) || Number(year) < FIRST_YEAR) return undefined;
	const clock = (Number(hour) * 60 + Number(minute)) * MINUTE + Math.min(Number(second), 59) * 1000;
	if (Number(hour) > 23 || Number(minute) > 59) return undefined;
	const ahead = sign
		? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
		: (ZONES[zone.toLowerCase()] ?? 0) * 60;
	return Math.abs(ahead) > 15 * 60 ? undefined : dayNumber(day) * DAY + clock - ahead * MINUTE;
}

/** Returns a short text that is the same for equal texts, and different for nearly all others. */
export const digestOf = (text: string): string => hash53(text).toString(36);
