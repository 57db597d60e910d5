/** Reads the public holidays that a build carries: packed by `scripts/holidays.mjs`, which says how. */
import type { Day } from './day';
import type { Holiday, HolidayChoice } from './holidays';

/** A holiday of a country: its name, its days ("0106", or a part per year: "0403/0326/0414/0330"), and the regions that have it. */
type Row = readonly [name: string, days: string, places?: string];

interface Country {
	/** IANA names. */
	readonly zones: readonly string[];
	/** Names by code. */
	readonly regions?: Readonly<Record<string, string>>;
	readonly rows: readonly Row[];
}

export interface HolidayData {
	readonly attribution: string;
	readonly licence: string;
	readonly licenceUrl: string;
	readonly years: readonly [first: number, last: number];
	/** The countries by their two letters. */
	readonly countries: Readonly<Record<string, Country>>;
}

/** A region, or a country. */
export interface Region {
	readonly code: string;
	readonly name: string;
}

/** Returns true if the data has the country, and the region where one is named. */
export function hasHolidayData({ countries }: HolidayData, { country, region }: HolidayChoice): boolean {
	const found = own(countries, country);
	return found !== undefined && (region === undefined || own(found.regions ?? {}, region) !== undefined);
}

/** Returns the regions of a country by name; none where it has none, or is not known. */
export function regionsOf({ countries }: HolidayData, country: string): Region[] {
	return Object.entries(own(countries, country)?.regions ?? {})
		.map(([code, name]) => ({ code, name }))
		.sort((a, b) => a.name.localeCompare(b.name));
}

/**
 * Returns the public holidays of a choice, by day; of an unknown region those of its whole country, of an unknown country none. Two on one day
 * are one day off with both names.
 */
export function holidaysOf(
	{ countries, years: [first, last] }: HolidayData,
	choice: HolidayChoice
): Holiday[] {
	const country = own(countries, choice.country);
	if (!country) return [];
	const { region } = choice;
	const place = region !== undefined && own(country.regions ?? {}, region) !== undefined ? region : NOWHERE;
	const names = new Map<Day, string[]>();
	for (const [name, days, places] of country.rows) {
		if (!isIn(place, places)) continue;
		for (const on of daysOf(days, first, last)) names.set(on, [...(names.get(on) ?? []), name]);
	}
	return [...names].map(([on, all]) => ({ on, name: all.join(', ') })).sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** Returns the last day that the data covers. */
export function knownUntil({ years }: HolidayData): Day {
	return `${years[1]}-12-31`;
}

/** The language that browsers report whatever country the user lives in. */
const ANYWHERE = 'en-US';

/**
 * Returns the country that the user most likely lives in, as far as the data has it: by the first language that names one, else by the time
 * zone. Browsers all over the world say 'en-US', so that counts only where the time zone tells nothing else.
 * @param languages BCP 47 tags, the preferred one first
 * @param zone the IANA name
 */
export function guessedCountry(
	{ countries }: HolidayData,
	languages: readonly string[],
	zone: string
): string | undefined {
	const byLanguage = languages
		.filter((tag) => tag !== ANYWHERE)
		.map(countryOfTag)
		.find((code) => code !== undefined && own(countries, code));
	const ofZone = () => Object.keys(countries).find((code) => countries[code]?.zones.includes(zone));
	return byLanguage ?? ofZone() ?? (languages.includes(ANYWHERE) ? 'US' : undefined);
}

function countryOfTag(tag: string): string | undefined {
	try {
		return new Intl.Locale(tag).region;
	} catch {
		return undefined;
	}
}

/** Stands for "no region" in the rows. */
const NOWHERE = '-';

function isIn(place: string, places: string | undefined): boolean {
	if (places === undefined) return true;
	if (places.startsWith('!')) return !places.slice(1).split(' ').includes(place);
	return places.split(' ').includes(place);
}

function* daysOf(days: string, first: number, last: number): Iterable<Day> {
	const parts = days.split('/');
	for (let year = first; year <= last; year++) {
		const part = parts.length === 1 ? days : parts[year - first];
		for (const day of part?.split(',') ?? []) {
			if (day) yield `${year}-${day.slice(0, 2)}-${day.slice(2)}`;
		}
	}
}

function own<Value>(values: Readonly<Record<string, Value>>, key: string): Value | undefined {
	return Object.hasOwn(values, key) ? values[key] : undefined;
}
