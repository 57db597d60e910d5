/**
 * Reads one typed line as a lead: "Northwind, analyst, Dana Ruiz dana@northwind.example, applied yesterday". Commas
 * separate the parts. Those that are no address, number, link or action are the organisation, the role and the
 * person, in this order.
 */
import { addDays, dayFromNumber, dayNumber, isDay, weekdayOf, type Day } from '../domain/day';
import type { Stage } from '../domain/lead';
import type { Person } from '../domain/person';

export interface QuickAdd {
	readonly organisation: string;
	readonly role?: string;
	readonly person?: Omit<Person, 'id'>;
	readonly url?: string;
	/** The user's action so far. */
	readonly touch?: { readonly kind: 'application' | 'approach'; readonly on: Day };
	readonly stage: Stage;
}

interface Found {
	names: string[];
	email?: string;
	phone?: string;
	url?: string;
	touch?: QuickAdd['touch'];
	/** The name beside an address or a number. */
	person?: string;
}

/**
 * Reads the line. Parts that fit nowhere are added to the role, so that nothing typed is lost. The organisation is ''
 * where none is named.
 */
export function parseQuickAdd(text: string, today: Day): QuickAdd {
	const found: Found = { names: [] };
	for (const part of text.split(/[,;\n]/)) readPart(part.trim(), found, today);
	const [organisation = '', ...others] = found.names;
	// A third name is the person, if no address told which one is.
	const name = found.person ?? (others.length > 1 ? others.pop() : undefined);
	const role = others.join(', ');
	const person = personOf(name, found);
	return {
		organisation,
		...(role && { role }),
		...(person && { person }),
		...(found.url !== undefined && { url: found.url }),
		...(found.touch && { touch: found.touch }),
		stage: found.touch ? 'applied' : 'saved'
	};
}

function personOf(name: string | undefined, { email, phone }: Found): QuickAdd['person'] {
	if (name === undefined && email === undefined && phone === undefined) return undefined;
	return { name: name ?? '', ...(email !== undefined && { email }), ...(phone !== undefined && { phone }) };
}

function readPart(part: string, found: Found, today: Day): void {
	const deed = readDeed(part, today);
	if (deed && !found.touch) {
		found.touch = deed;
		return;
	}
	const { url, email, phone, names } = sort(part.split(/\s+/));
	found.url ??= url;
	found.email ??= email;
	found.phone ??= phone;
	if (!names) return;
	const isBeside = email !== undefined || phone !== undefined;
	if (isBeside && found.person === undefined && found.names.length > 0) found.person = names;
	else found.names.push(names);
}

/** Maximum lengths, which also keep the patterns below from being tried on endless words. */
const LONGEST_EMAIL = 254;
const LONGEST_URL = 2_048;
const LONGEST_PHONE = 40;

/** Splits the words of one part into address, number, link, and the rest. */
function sort(words: readonly string[]): { url?: string; email?: string; phone?: string; names: string } {
	const sorted: ReturnType<typeof sort> = { names: '' };
	const names: string[] = [];
	let number: string[] = [];
	const endNumber = (): void => {
		const phone = number.join(' ');
		if (sorted.phone === undefined && isPhone(phone)) sorted.phone = phone;
		else if (phone !== '') names.push(phone);
		number = [];
	};
	for (const word of words) {
		const bare = word.length > LONGEST_URL ? word : word.replace(/^[<(]+|[>)]+$/g, '');
		if (/^[+\d().\/-]+$/.test(word)) number.push(word);
		else {
			endNumber();
			if (sorted.url === undefined && isUrl(bare)) sorted.url = bare;
			else if (sorted.email === undefined && isEmail(bare)) sorted.email = bare;
			else names.push(word);
		}
	}
	endNumber();
	return { ...sorted, names: names.join(' ') };
}

function isUrl(word: string): boolean {
	return word.length <= LONGEST_URL && /^(https?:\/\/|www\.)./i.test(word);
}

function isEmail(word: string): boolean {
	return word.length <= LONGEST_EMAIL && /^[^@]+@[^@]+\.[^@.]+$/.test(word);
}

/** Tells whether a text is a phone number: at least seven digits, more than a year or house number has. */
function isPhone(text: string): boolean {
	return text.length <= LONGEST_PHONE && text.replace(/\D/g, '').length >= 7 && !isDay(text);
}

const DEED = /^(applied|application sent|wrote|written|contacted|approached)\b\s*(?:on\s+)?(.*)$/i;

function readDeed(part: string, today: Day): QuickAdd['touch'] {
	const [, verb = '', when = ''] = DEED.exec(part) ?? [];
	const on = verb ? readDay(when.trim().toLowerCase(), today) : null;
	return on ? { kind: /^appli/i.test(verb) ? 'application' : 'approach', on } : undefined;
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Returns the day that some words mean, which never lies ahead; null for none. */
function readDay(words: string, today: Day): Day | null {
	if (words === '' || words === 'today') return today;
	if (words === 'yesterday') return addDays(today, -1);
	const ago = /^(\d{1,3}) (day|week)s? ago$/.exec(words);
	if (ago) return addDays(today, -Number(ago[1]) * (ago[2] === 'week' ? 7 : 1));
	const weekday = WEEKDAYS.indexOf(words.replace(/^last /, ''));
	if (weekday >= 0) return addDays(today, -((weekdayOf(today) - weekday + 7) % 7 || 7));
	return isDay(words) ? notAhead(words, today) : readMonthDay(words, today);
}

/** Reads '2 March' or 'March 2'. Without a year it is the latest such day. */
function readMonthDay(words: string, today: Day): Day | null {
	const match = /^(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]+)(?:\s+(\d{4}))?$/.exec(words);
	const turned = /^([a-z]+)\s+(\d{1,2})(?:st|nd|rd|th)?(?:\s+(\d{4}))?$/.exec(words);
	const [date, name, year] = match ? match.slice(1) : turned ? [turned[2], turned[1], turned[3]] : [];
	const month = MONTHS.findIndex((short) => name !== undefined && name.startsWith(short));
	if (date === undefined || month < 0) return null;
	const dayIn = (inYear: number) =>
		`${String(inYear).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}-${date.padStart(2, '0')}`;
	const thisYear = Number(today.slice(0, 4));
	if (year !== undefined) return notAhead(dayIn(Number(year)), today);
	return notAhead(dayIn(thisYear), today) ?? notAhead(dayIn(thisYear - 1), today);
}

function notAhead(day: Day, today: Day): Day | null {
	return isDay(day) && day <= today ? dayFromNumber(dayNumber(day)) : null;
}
