/**
 * Finds days and hours in running text, in several languages: "by Friday 20 March", "innerhalb von zwei Wochen",
 * "mardi 17 mars à 15h30". Text that could mean two days gives none.
 */
import { addDays, daysBetween, isDay, weekdayOf, type Day } from '../domain/day';
import { foldAccents } from '../sheet/values/fold-accents';
import { isMain, monthInText, weekdayNamed } from '../sheet/values/day-names';
import { hourBeside, type HourInText } from './hours-in-text';

export interface DayInText extends Partial<HourInText> {
	readonly day: Day;
	/** The position in the text. */
	readonly index: number;
	readonly length: number;
}

/** The order of day and month in 3/4/2026; null where it is unknown. */
type SlashOrder = 'dmy' | 'mdy' | null;

interface Found extends DayInText {
	/** True for a full date, which wins over a weekday beside it: "Tuesday 17 March". */
	readonly exact: boolean;
}

interface Reading {
	/** The day on which the text was written: "Friday" is the next one after it. */
	readonly from: Day;
	readonly slashes: SlashOrder;
}

type Read = (match: readonly string[], reading: Reading) => Day | null;

/** The number of days that a day without a year may lie ahead; beyond that the last year is meant. */
const FURTHEST_AHEAD = 270;
/** The maximum distance in characters between a weekday and its date. */
const BESIDE = 14;

/** Returns the days in a text, in order, each with the hour beside it. `from` is the day on which it was written. */
export function daysInText(text: string, from: Day, slashes: SlashOrder = null): readonly DayInText[] {
	const found = PATTERNS.flatMap(([pattern, exact, read]) =>
		[...text.matchAll(pattern)].flatMap((match): Found[] => {
			const day = read(match, { from, slashes });
			return day ? [{ day, index: match.index, length: match[0].length, exact }] : [];
		})
	);
	return withoutDoubles(found, text).map(({ exact: _exact, ...said }) => ({
		...said,
		...hourBeside(text, said.index, said.index + said.length)
	}));
}

function withoutDoubles(found: readonly Found[], text: string): Found[] {
	const kept: Found[] = [];
	const best = found.toSorted((a, b) => Number(b.exact) - Number(a.exact) || b.length - a.length);
	for (const one of best) if (!kept.some((other) => belongTogether(one, other, text))) kept.push(one);
	return kept.sort((a, b) => a.index - b.index);
}

function belongTogether(one: Found, other: Found, text: string): boolean {
	const [first, second] = one.index < other.index ? [one, other] : [other, one];
	const end = first.index + first.length;
	if (second.index < end) return true;
	if (one.exact || !other.exact || second.index - end > BESIDE) return false;
	return /^[\s,(]*(?:the|den|dem|der|le|el|de|dia|día|il|o)?[\s,(]*$/i.test(text.slice(end, second.index));
}

const ORDINAL = String.raw`(?:st|nd|rd|th|er|\.|º)?`;
const YEAR = String.raw`(?:,?\s+(?:de\s+|del\s+)?(\d{4})(?!\d))?`;
const NUMBER_WORDS: Readonly<Record<string, number>> = {
	...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, ten: 10 },
	...{ einer: 1, einem: 1, eine: 1, zwei: 2, drei: 3, vier: 4, funf: 5, sechs: 6, zehn: 10 },
	...{ un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, huit: 8, quinze: 15, dix: 10 },
	...{ una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, ocho: 8, diez: 10, quince: 15 },
	...{
		uno: 1,
		um: 1,
		uma: 1,
		due: 2,
		duas: 2,
		dois: 2,
		tre: 3,
		três: 3,
		quattro: 4,
		cinque: 5,
		sette: 7,
		otto: 8,
		dieci: 10,
		dez: 10,
		quindici: 15
	},
	...{ een: 1, twee: 2, drie: 3, vijf: 5, tien: 10 }
};
const NUMBER = String.raw`(\d{1,2}|[a-zäöüàéñ]{1,7})`;
const UNIT = String.raw`(working days?|business days?|werktagen?|arbeitstagen?|werkdagen|jours ouvr\p{L}+|d[ií]as h[aá]biles|d[ií]as laborables|dias úteis|giorni lavorativi|days?|tagen?|jours?|d[ií]as?|dag(?:en)?|giorni|giorno|weeks?|settiman[ae]|wochen?|semaines?|semanas?|weken)`;
const WITHIN = String.raw`(?:in|within|after|innerhalb von|innerhalb|binnen|dans un délai de|dans|sous|en|dentro de|entro|em até|no prazo de|nel giro di|over)`;
const AHEAD = String.raw`(?:the next |the coming |den nächsten |den kommenden |der nächsten |les |los próximos |(?:os |nos )?próximos |(?:i |le )?prossim[ie] de komende )?`;
const NEXT_WEEK = String.raw`(?:next week|(?:nächste|kommende)[rn]? woche|semaine prochaine|próxima semana|semana que viene|próxima semana|semana que vem|prossima settimana|settimana prossima|(?:volgende|komende) week)`;
const THIS_WEEK = String.raw`(?:(?:of )?(?:the|this) week|(?:der|dieser) woche|de (?:la|cette) semaine|de (?:la|esta) semana|d?esta semana|(?:di )?questa settimana|van (?:de|deze) week)`;
const END = String.raw`(?:end of|ende|fin|final(?:es)? d[ae]|fine|eind(?:e)?(?: van)?)(?: la| der)?`;

const word = (pattern: string) => new RegExp(String.raw`(?<![\p{L}\d])${pattern}(?![\p{L}\d])`, 'giu');

const PATTERNS: readonly (readonly [RegExp, exact: boolean, Read])[] = [
	[
		/(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g,
		true,
		([, year, month, date]) => on(year!, +month!, +date!)
	],
	[
		/(?<![\d./-])(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2})(?!\d))?(?!\d)/g,
		true,
		([, date, month, year], { from }) => dated(+date!, +month!, year, from)
	],
	[/(?<![\d./-])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?!\d)/g, true, slashed],
	[word(String.raw`(\d{1,2})${ORDINAL}\s+(?:of\s+|de\s+)?(\p{L}{3,12})\.?${YEAR}`), true, dayAndMonth],
	[
		word(String.raw`(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?![:.\d])${YEAR}`),
		true,
		([all, month, date, year], reading) =>
			mayLead(month!) ? dayAndMonth([all!, date!, month!, year!], reading) : null
	],
	[
		word(`${WITHIN} ${AHEAD}${NUMBER}(?:\\s?(?:-|–|to|or|bis|oder|à|a|tot)\\s?${NUMBER})? ${UNIT}`),
		false,
		later
	],
	[word(`${END} ${NEXT_WEEK}`), false, (_, { from }) => fridayOf(addDays(from, 7))],
	[word(NEXT_WEEK), false, (_, { from }) => fridayOf(addDays(from, 7))],
	[word(`${END} ?${THIS_WEEK}`), false, (_, { from }) => fridayOf(from)],
	[
		word(
			'(?:day after tomorrow|übermorgen|après-demain|pasado mañana|depois de amanhã|dopodomani|overmorgen)'
		),
		false,
		(_, { from }) => addDays(from, 2)
	],
	[word('(?:tomorrow|morgen|demain|domani|amanhã)'), false, (_, { from }) => addDays(from, 1)],
	[word(String.raw`(?:(next|nächsten?|volgende)\s+)?(\p{L}{5,13})(\s+prochain)?`), false, weekday]
];

function on(year: string, month: number, date: number): Day | null {
	const two = (value: number) => String(value).padStart(2, '0');
	const day = `${year}-${two(month)}-${two(date)}`;
	return isDay(day) ? day : null;
}

/** Returns a date; without a year the next such day, or null where it is so far ahead that last year's must be meant. */
function dated(date: number, month: number, year: string | undefined, from: Day): Day | null {
	if (year) return on(year.length === 2 ? `20${year}` : year, month, date);
	const thisYear = +from.slice(0, 4);
	const ahead = [thisYear, thisYear + 1]
		.map((each) => on(String(each), month, date))
		.find((day) => day !== null && day >= from);
	return ahead && daysBetween(from, ahead) <= FURTHEST_AHEAD ? ahead : null;
}

function slashed([, first, , second, year]: readonly string[], { slashes }: Reading): Day | null {
	const order = +first! > 12 ? 'dmy' : +second! > 12 ? 'mdy' : slashes;
	if (!order) return null;
	return order === 'dmy' ? on(year!, +second!, +first!) : on(year!, +first!, +second!);
}

/** Months that are also words ("5 out of 7"), or that count only when capitalised. */
const ALSO_WORDS = new Set(['may', 'march', 'set', 'out', 'ago', 'gen', 'dic', 'mag']);

function dayAndMonth([, date, name, year]: readonly string[], { from }: Reading): Day | null {
	const month = ALSO_WORDS.has(name!) ? undefined : monthInText(name!);
	return month ? dated(+date!, month.index + 1, year, from) : null;
}

/** Tells whether a word before a number may be its month. 'Marta' is a month in one language and a name in all. */
function mayLead(name: string): boolean {
	const month = /^\p{Lu}/u.test(name) && monthInText(name);
	return month ? isMain(month) : false;
}

function later([, least, most, unit]: readonly string[], { from }: Reading): Day | null {
	const count = countOf(most) ?? countOf(least);
	if (count === undefined) return null;
	if (/work|business|werk|arbeit|ouvr|biles|labor|úteis|lavor/i.test(unit!))
		return afterWorkingDays(from, count);
	return addDays(from, count * (/^(?:w|s)/i.test(unit!) ? 7 : 1));
}

function countOf(text: string | undefined): number | undefined {
	if (!text) return undefined;
	if (/^\d+$/.test(text)) return +text;
	const name = foldAccents(text);
	return Object.hasOwn(NUMBER_WORDS, name) ? NUMBER_WORDS[name] : undefined;
}

function afterWorkingDays(from: Day, count: number): Day {
	let day = from;
	for (let left = count; left > 0;) {
		day = addDays(day, 1);
		if (weekdayOf(day) % 6 !== 0) left--;
	}
	return day;
}

function fridayOf(day: Day): Day {
	return addDays(day, 5 - (weekdayOf(day) || 7));
}

/** Weekdays that mean a week, a market, a medium or a person in another language. */
const ALSO_OTHERS = new Set(['minggu', 'nedelja', 'неделя', 'pazar', 'среда', 'marti']);

/** Returns the next such weekday. "Next Friday" on a Monday is ambiguous and gives null. */
function weekday([, next, name, after]: readonly string[], { from }: Reading): Day | null {
	const named = weekdayNamed(name!);
	if (
		!named?.long ||
		named.codes.every((code) => code.startsWith('pt')) ||
		ALSO_OTHERS.has(foldAccents(name!))
	)
		return null;
	const ahead = (named.index - weekdayOf(from) + 7) % 7 || 7;
	const thisWeek = (weekdayOf(from) || 7) + ahead <= 7;
	return (next || after) && thisWeek ? null : addDays(from, ahead);
}

/** Words that identify a language among these. */
const TELLTALES: readonly (readonly [code: Language, RegExp])[] = [
	['en', word('(?:the|and|you|your|with|for|we|our|will)')],
	['de', word('(?:und|der|die|das|sie|wir|mit|für|ihre?|eine?n?|zum|zur|bei)')],
	['fr', word('(?:et|le|les|des|vous|nous|votre|notre|pour|une|dans|avec|est)')],
	['es', word('(?:y|el|los|las|usted|nosotros|para|una|con|su|por|del)')],
	['it', word('(?:il|gli|della|per|con|una|che|sono|nostro|suo)')],
	['pt', word('(?:os|uma|para|com|não|você|seu|sua|nós|pela)')],
	['nl', word('(?:het|een|van|wij|voor|met|jij|je|uw|ons|onze|zijn|bij)')]
];
type Language = 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'nl';

/** The number of characters that suffices to tell the language. */
const TELLING_CHARS = 4_000;

/** Returns the language that a text is most likely written in. */
export function languageOf(text: string): Language {
	const start = text.slice(0, TELLING_CHARS);
	const counts = TELLTALES.map(([code, words]) => ({ code, count: start.match(words)?.length ?? 0 }));
	return counts.reduce((best, next) => (next.count > best.count ? next : best)).code;
}

/** Returns day first for any language but English, which is written in both orders. */
export function slashesOf(text: string): SlashOrder {
	return languageOf(text) === 'en' ? null : 'dmy';
}
