/** Month and weekday names as sheets write them: those of date-fns' locales, and a few that they lack. */
import type { Locale } from 'date-fns';
import { bg } from 'date-fns/locale/bg';
import { ca } from 'date-fns/locale/ca';
import { cs } from 'date-fns/locale/cs';
import { da } from 'date-fns/locale/da';
import { de } from 'date-fns/locale/de';
import { el } from 'date-fns/locale/el';
import { enGB } from 'date-fns/locale/en-GB';
import { es } from 'date-fns/locale/es';
import { et } from 'date-fns/locale/et';
import { fi } from 'date-fns/locale/fi';
import { fr } from 'date-fns/locale/fr';
import { hr } from 'date-fns/locale/hr';
import { hu } from 'date-fns/locale/hu';
import { id } from 'date-fns/locale/id';
import { is } from 'date-fns/locale/is';
import { it } from 'date-fns/locale/it';
import { lt } from 'date-fns/locale/lt';
import { lv } from 'date-fns/locale/lv';
import { nb } from 'date-fns/locale/nb';
import { nl } from 'date-fns/locale/nl';
import { pl } from 'date-fns/locale/pl';
import { pt } from 'date-fns/locale/pt';
import { ro } from 'date-fns/locale/ro';
import { ru } from 'date-fns/locale/ru';
import { sk } from 'date-fns/locale/sk';
import { sl } from 'date-fns/locale/sl';
import { srLatn } from 'date-fns/locale/sr-Latn';
import { sv } from 'date-fns/locale/sv';
import { tr } from 'date-fns/locale/tr';
import { uk } from 'date-fns/locale/uk';
import { foldAccents } from './fold-accents';

/** The names of a language as they are written beside a number. */
export interface DayNames {
	readonly code: string;
	/** January first. */
	readonly months: readonly string[];
	readonly shortMonths: readonly string[];
	/** Sunday first. */
	readonly weekdays: readonly string[];
	readonly shortWeekdays: readonly string[];
}

/** Those whose short names are read anywhere, in the order in which a word that several share is ascribed to one. */
const MAIN: readonly Locale[] = [enGB, de, fr, es, pt, nl, it];
/** A word that two of these give to different months, or days, is read as neither. */
const FURTHER: readonly Locale[] = [
	...[pl, sv, da, nb, fi, cs, sk, hu, ro, ca, hr, sl],
	...[srLatn, tr, et, lv, lt, el, uk, ru, bg, id, is]
];

type Part = 'month' | 'day';
type Width = 'wide' | 'abbreviated';
type Context = 'formatting' | 'standalone';

const INDICES = { month: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], day: [0, 1, 2, 3, 4, 5, 6] } as const;

/** Without the dot of an abbreviation, and of 'segunda-feira' what tells it from the other days. */
function names({ localize }: Locale, part: Part, width: Width, context: Context): string[] {
	const texts =
		part === 'month'
			? INDICES.month.map((index) => localize.month(index, { width, context }))
			: INDICES.day.map((index) => localize.day(index, { width, context }));
	return texts.map((text) => text.replace(/\.$|-.*$/, ''));
}

/** Where a month has another form beside a number ('stycznia'), that is the one to write; else German short names have two lengths. */
function languageOf(locale: Locale): DayNames {
	const months = names(locale, 'month', 'wide', 'formatting');
	const isInflected = months.join() !== names(locale, 'month', 'wide', 'standalone').join();
	return {
		code: locale.code,
		months,
		shortMonths: names(locale, 'month', 'abbreviated', isInflected ? 'formatting' : 'standalone'),
		weekdays: names(locale, 'day', 'wide', 'standalone'),
		shortWeekdays: names(locale, 'day', 'abbreviated', 'standalone')
	};
}

export const LANGUAGES: readonly DayNames[] = [...MAIN, ...FURTHER].map(languageOf);

/** Other ways of writing them that are read, but not written. */
const ALSO_MONTHS: Readonly<Record<string, readonly [code: string, month: number]>> = {
	jänner: ['de', 0],
	mrz: ['de', 2],
	maerz: ['de', 2],
	fév: ['fr', 1],
	jui: ['fr', 6],
	setiembre: ['es', 8],
	sett: ['it', 8]
};
const ALSO_WEEKDAYS: typeof ALSO_MONTHS = {
	tues: ['en-GB', 2],
	wednes: ['en-GB', 3],
	weds: ['en-GB', 3],
	thur: ['en-GB', 4],
	thurs: ['en-GB', 4]
};

export interface NameFound {
	/** 0-based: January, or Sunday. */
	readonly index: number;
	readonly long: boolean;
	/** The languages that write it so. */
	readonly codes: readonly string[];
}

const MAIN_CODES: ReadonlySet<string> = new Set(MAIN.map(({ code }) => code));
/** Whether one of the languages that most users write in has it. */
export const isMain = ({ codes }: NameFound) => codes.some((code) => MAIN_CODES.has(code));

/** Names of one letter say too little. */
const SHORTEST = 2;

function table(part: Part, also: typeof ALSO_MONTHS): Map<string, NameFound> {
	const found = new Map<string, NameFound>();
	const disputed = new Set<string>();
	const put = (name: string, index: number, long: boolean, code: string) => {
		const word = foldAccents(name);
		const before = found.get(word);
		if (name.length < SHORTEST || before?.codes.includes(code)) return;
		if (!before || before.index === index)
			found.set(word, { index, long: before?.long ?? long, codes: [...(before?.codes ?? []), code] });
		else if (!isMain(before)) disputed.add(word);
	};
	for (const locale of [...MAIN, ...FURTHER]) {
		for (const width of ['wide', 'abbreviated'] as const)
			for (const context of ['formatting', 'standalone'] as const)
				for (const [index, name] of names(locale, part, width, context).entries()) {
					put(name, index, width === 'wide', locale.code);
					put(plain(name), index, width === 'wide', locale.code);
				}
	}
	for (const word of disputed) found.delete(word);
	for (const [name, [code, index]] of Object.entries(also)) put(name, index, false, code);
	return found;
}

/** As people write letters that their keyboard lacks, and that are no letter with an accent. */
const plain = (name: string) => name.replace(/[ıİłøđ]/g, (letter) => PLAIN[letter]!);
const PLAIN: Readonly<Record<string, string>> = { ı: 'i', İ: 'I', ł: 'l', ø: 'o', đ: 'd' };

const MONTHS = table('month', ALSO_MONTHS);
const WEEKDAYS = table('day', ALSO_WEEKDAYS);

/** The month that a word of a date names. */
export function monthNamed(word: string): NameFound | undefined {
	return MONTHS.get(foldAccents(word));
}

export function weekdayNamed(word: string): NameFound | undefined {
	return WEEKDAYS.get(foldAccents(word));
}

/** The month that a word names anywhere: 'pro' is short for December in one language, and a word of many others. */
export function monthInText(word: string): NameFound | undefined {
	const month = monthNamed(word);
	return month && (month.long || isMain(month)) ? month : undefined;
}
