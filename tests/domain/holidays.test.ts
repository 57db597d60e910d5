/** The public holidays that a build carries, and what is made of them. */
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import packed from 'virtual:holidays';
import { makeHolidays } from '../../scripts/holidays.mjs';
import { BusinessCalendar } from '../../src/lib/domain/cadence/calendar';
import { DEFAULT_SETTINGS } from '../../src/lib/domain/cadence/policy';
import { isDay, weekdayOf } from '../../src/lib/domain/day';
import {
	guessedCountry,
	holidaysOf,
	hasHolidayData,
	knownUntil,
	regionsOf,
	type HolidayData
} from '../../src/lib/domain/holiday-data';
import { isHolidayChoice } from '../../src/lib/domain/holidays';

/** The same whenever the tests run. */
const DATA: HolidayData = makeHolidays(2026);

/** "2026-01-06" → its name in a country and region. */
function namesOf(country: string, region?: string): Record<string, string> {
	const days = holidaysOf(DATA, { country, ...(region && { region }) });
	return Object.fromEntries(days.map(({ on, name }) => [on, name]));
}

const isOff = (day: string, country: string, region?: string) => Object.hasOwn(namesOf(country, region), day);

describe('what a build carries', () => {
	const thisYear = new Date().getFullYear();

	test('this year and the next three, of thirty countries and more', () => {
		expect(packed.years).toEqual([thisYear, thisYear + 3]);
		expect(knownUntil(packed)).toBe(`${thisYear + 3}-12-31`);
		const codes = Object.keys(packed.countries);
		expect(codes.length).toBeGreaterThanOrEqual(30);
		expect(codes).toEqual(expect.arrayContaining(['FR', 'IT', 'NL', 'PL', 'SE', 'IE', 'JP', 'NZ']));
	});

	test('is what is made for these years, and says whose it is', () => {
		expect(packed).toEqual(thisYear === DATA.years[0] ? DATA : makeHolidays(thisYear));
		expect(packed.attribution).toMatch(/date-holidays [\d.]+ by commenthol/);
		expect(packed.attribution).toMatch(/corrected/);
		expect(packed.licence).toBe('CC BY-SA 3.0');
		expect(packed.licenceUrl).toBe('https://creativecommons.org/licenses/by-sa/3.0/');
	});

	test('takes 12 KB at most', () => {
		expect(brotliCompressSync(JSON.stringify(packed)).length).toBeLessThanOrEqual(12_000);
	});

	test('has only days that there are, each year some, in every country and region', () => {
		for (const country of Object.keys(DATA.countries)) {
			for (const region of [undefined, ...regionsOf(DATA, country).map(({ code }) => code)]) {
				const days = holidaysOf(DATA, { country, region });
				expect(days.filter(({ on, name }) => !isDay(on) || name.trim() === '')).toEqual([]);
				expect(days.map(({ on }) => on)).toEqual([...new Set(days.map(({ on }) => on))].toSorted());
				for (const year of [2026, 2027, 2028, 2029]) {
					const ofYear = days.filter(({ on }) => on.startsWith(String(year)));
					expect(ofYear.length, `${country} ${region} ${year}`).toBeGreaterThanOrEqual(5);
					expect(ofYear.length, `${country} ${region} ${year}`).toBeLessThanOrEqual(22);
				}
			}
		}
	});

	test.each([
		['AT', 9],
		['AU', 8],
		['CA', 13],
		['CH', 26],
		['DE', 16],
		['ES', 19],
		['GB', 4],
		['US', 51]
	])('%s has its %i regions', (country, count) => {
		const regions = regionsOf(DATA, country).filter(({ code }) => !code.includes('-'));
		expect(regions).toHaveLength(count);
		expect(regions.map(({ name }) => name)).toEqual(
			regions.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b))
		);
	});
});

describe('days known by heart', () => {
	test.each([
		['DE', '2026-10-03', 'German Unity Day'],
		['DE BY', '2026-01-06', 'Epiphany'],
		['DE BY', '2026-06-04', 'Corpus Christi'],
		['DE BY-KATH', '2026-08-15', 'Assumption'],
		['DE BY-A', '2026-08-08', 'Augsburg Peace Festival'],
		['DE SN', '2026-11-18', 'Day of Prayer and Repentance'],
		['DE BE', '2026-03-08', "International Women's Day"],
		['AT 9', '2026-10-26', 'National Day'],
		['CH ZH', '2026-08-01', 'Swiss National Day'],
		['CH GE', '2026-09-10', 'Geneva Fast'],
		['CH TI', '2026-06-29', 'Saints Peter and Paul'],
		['US', '2026-01-19', 'Martin Luther King Jr. Day'],
		['US', '2026-06-19', 'Juneteenth'],
		['US', '2026-11-26', 'Thanksgiving Day'],
		['US', '2026-07-03', 'Independence Day (observed)'],
		['US', '2026-09-07', 'Labor Day'],
		['US MA', '2026-04-20', "Patriots' Day"],
		['CA ON', '2026-02-16', 'Family Day'],
		['CA QC', '2026-06-24', 'National Holiday'],
		['CA BC', '2026-09-30', 'National Day for Truth and Reconciliation'],
		['AU VIC', '2026-11-03', 'Melbourne Cup'],
		['AU NSW', '2026-06-08', "King's Birthday"],
		['AU WA', '2026-03-02', 'Labour Day'],
		['GB SCT', '2026-01-02', 'January 2nd'],
		['GB SCT', '2026-11-30', "St Andrew's Day"],
		['GB NIR', '2026-03-17', "St Patrick's Day"],
		['GB NIR', '2026-07-13', "Battle of the Boyne (Orangemen's Day) (observed)"],
		['GB ENG', '2026-08-31', 'Summer bank holiday'],
		['GB ENG', '2026-12-28', 'Boxing Day (observed)'],
		['GB ENG', '2027-12-27', 'Christmas Day (observed)'],
		['GB ENG', '2027-12-28', 'Boxing Day (observed)'],
		['ES MD', '2028-05-02', 'Day of Madrid'],
		['ES CT', '2026-09-11', 'Day of Catalonia'],
		['ES', '2026-10-12', 'National Day'],
		['FR', '2026-07-14', 'Bastille Day'],
		['FR 67', '2026-12-26', 'Second Day of Christmas'],
		['NL', '2026-04-27', "King's Day"],
		['SE', '2026-06-19', 'Midsummer Eve'],
		['IE', '2026-02-02', "St. Brigid's Day"],
		['RO', '2026-01-02', "New Year's Day"],
		['CY', '2026-02-23', 'Clean Monday'],
		['JP', '2026-05-06', 'Constitution Day (observed)']
	])('%s, %s: %s', (place, day, name) => {
		const [country = '', region] = place.split(' ');
		expect(namesOf(country, region)[day]).toBe(name);
	});

	test.each([
		['DE', '2026-01-06', 'Epiphany is off in three states only'],
		['DE BE', '2026-06-04', 'no Corpus Christi in Berlin'],
		['DE BY', '2026-08-15', 'Assumption is off in parts of Bavaria only'],
		['DE BY', '2026-12-24', 'a half day does not count'],
		['GB SCT', '2026-04-06', 'no Easter Monday in Scotland'],
		['GB SCT', '2026-08-31', 'its summer holiday comes first'],
		['US TX', '2026-10-12', 'no Columbus Day in Texas'],
		['CA ON', '2026-04-06', 'Easter Monday is off for federal workers only'],
		['CA ON', '2026-11-11', 'no Remembrance Day in Ontario'],
		['CH VD', '2026-12-26', 'no second day of Christmas in Vaud'],
		['ES CT', '2026-04-02', 'no Maundy Thursday in Catalonia'],
		['AU QLD', '2026-12-24', 'off from six in the evening only'],
		['IS', '2026-12-24', 'off from one in the afternoon only'],
		['LI', '2026-05-15', 'of the offices alone'],
		['US', '2026-02-14', 'no day off']
	])('%s, %s works: %s', (place, day) => {
		const [country = '', region] = place.split(' ');
		expect(isOff(day, country, region)).toBe(false);
	});

	test('days that are told by their weekday fall on it', () => {
		const weekdays = [
			[/Monday$/, 1],
			[/^Good Friday$/, 5],
			[/^Easter Sunday$|^Pentecost$/, 0],
			[/^Corpus Christi$|^Ascension Day$|^Thanksgiving Day$/, 4]
		] as const;
		for (const country of Object.keys(DATA.countries).filter((code) => code !== 'CO')) {
			for (const { on, name } of holidaysOf(DATA, { country })) {
				for (const [pattern, weekday] of weekdays)
					if (pattern.test(name)) expect(weekdayOf(on), `${country} ${name} ${on}`).toBe(weekday);
			}
		}
	});
});

describe('a choice', () => {
	test('closes its days', () => {
		const publicHolidays = holidaysOf(DATA, { country: 'DE', region: 'BY' });
		const calendar = new BusinessCalendar({ ...DEFAULT_SETTINGS, publicHolidays });
		expect(calendar.isBusinessDay('2026-06-04')).toBe(false);
		expect(calendar.onOrAfter('2026-06-04')).toBe('2026-06-05');
		// Good Friday, the weekend and Easter Monday.
		expect(calendar.onOrAfter('2026-04-03')).toBe('2026-04-07');
		expect(calendar.after('2026-04-02', 1)).toBe('2026-04-07');
		expect(calendar.before('2026-04-07', 1)).toBe('2026-04-02');
		expect(new BusinessCalendar(DEFAULT_SETTINGS).isBusinessDay('2026-06-04')).toBe(true);
	});

	test('of an unknown country closes none, of an unknown region those of its country', () => {
		expect(holidaysOf(DATA, { country: 'ZZ' })).toEqual([]);
		expect(holidaysOf(DATA, { country: 'none' })).toEqual([]);
		expect(holidaysOf(DATA, { country: 'constructor' })).toEqual([]);
		expect(holidaysOf(DATA, { country: 'DE', region: 'new' })).toEqual(holidaysOf(DATA, { country: 'DE' }));
		expect(hasHolidayData(DATA, { country: 'DE', region: 'BY' })).toBe(true);
		expect(hasHolidayData(DATA, { country: 'DE', region: 'toString' })).toBe(false);
		expect(hasHolidayData(DATA, { country: 'ZZ' })).toBe(false);
		expect(regionsOf(DATA, 'ZZ')).toEqual([]);
	});

	test.each([
		[{ country: 'DE' }, true],
		[{ country: 'DE', region: 'BY-KATH' }, true],
		[{ country: 'none' }, true],
		[{ country: 'XK', region: 'new-1' }, true],
		[{ country: 'Germany' }, false],
		[{ country: 'de' }, false],
		[{ region: 'BY' }, false],
		[{ country: 'DE', region: '' }, false],
		[{ country: 'DE', region: 7 }, false],
		[{ country: 'DE', region: 'x'.repeat(21) }, false],
		['DE', false],
		[null, false],
		[undefined, false]
	])('%j is one: %s', (value, is) => {
		expect(isHolidayChoice(value)).toBe(is);
	});
});

describe('the country that is guessed', () => {
	test.each([
		[['de-AT', 'en'], 'Europe/Berlin', 'AT'],
		[['en', 'de-DE'], 'America/New_York', 'DE'],
		[['en-GB'], 'Europe/Berlin', 'GB'],
		[['en-US', 'en'], 'Europe/Zurich', 'CH'],
		[['en-US'], 'America/Chicago', 'US'],
		[['en-US'], 'Asia/Kathmandu', 'US'],
		[['en-US', 'pt-BR'], 'America/New_York', 'BR'],
		[['de'], 'Europe/Vienna', 'AT'],
		[['en-IN'], 'Asia/Kolkata', undefined],
		[['not a tag'], 'Not/AZone', undefined],
		[[], 'Australia/Perth', 'AU']
	])('%j in %s: %s', (languages, zone, country) => {
		expect(guessedCountry(DATA, languages, zone)).toBe(country);
	});
});
