/**
 * Makes the public holidays of many countries and their regions, from this year on. They come from `date-holidays`, which
 * stays out of the app: the days that it computes are written down once per build.
 */
import { readFileSync } from 'node:fs';
import Holidays from 'date-holidays';
import {
	COUNTRIES,
	correction,
	inEnglish,
	isDayOff,
	isLocal,
	regionName,
	WITH_REGIONS
} from './holiday-choice.mjs';

/** The number of years, this one included. */
const YEARS = 4;
const HOUR = 3_600_000;
/** The hours of a whole day off. A day on which the clocks go forward has 23; a shorter holiday is an afternoon. */
const WHOLE_DAY = 23;

const LICENCE = 'CC BY-SA 3.0';
const LICENCE_URL = 'https://creativecommons.org/licenses/by-sa/3.0/';
const SOURCE_URL = 'https://github.com/commenthol/date-holidays';

/**
 * A holiday of a country: its name; its days, and where it is one. The days are month and day ("0106") where they are the same in all
 * years, else one part per year with '/' between them, each with ',' between days ("0403/0326/0414/0330"). The places are regions
 * with ' ' between them, '-' for whoever chose none; after '!' those that do not have it; left out where all have it.
 * @typedef {[name: string, days: string, places?: string]} Row
 *
 * @typedef {object} Country
 * @property {string[]} zones its time zones, by IANA name
 * @property {Record<string, string>} [regions] names by code
 * @property {Row[]} rows
 *
 * @typedef {object} HolidayData
 * @property {string} attribution
 * @property {string} licence
 * @property {string} licenceUrl
 * @property {[first: number, last: number]} years
 * @property {Record<string, Country>} countries by their two letters (ISO 3166-1)
 */

/** Returns the first year of a build of today. */
export function firstYear(now = new Date()) {
	return now.getFullYear();
}

/**
 * Makes all holidays of a year and of the three after it.
 * @param {number} first
 * @returns {HolidayData}
 */
export function makeHolidays(first = firstYear()) {
	const years = Array.from({ length: YEARS }, (_, at) => first + at);
	return {
		attribution: `Public holidays from date-holidays ${version()} by commenthol and contributors (${SOURCE_URL}), with data from Wikipedia; selected, corrected and rearranged.`,
		licence: LICENCE,
		licenceUrl: LICENCE_URL,
		years: [first, first + YEARS - 1],
		countries: Object.fromEntries(COUNTRIES.map((code) => [code, countryOf(code, years)]))
	};
}

function version() {
	const path = new URL('../node_modules/date-holidays/package.json', import.meta.url);
	return JSON.parse(readFileSync(path, 'utf8')).version;
}

/** @param {string} code @param {number[]} years @returns {Country} */
function countryOf(code, years) {
	const places = placesOf(code);
	const daysByPlace = new Map(places.map((place) => [place.code, daysOf(code, place.path, years)]));
	const here = distinct(code, places, daysByPlace);
	const regions = Object.fromEntries(
		here.flatMap(({ code: region, name }) => (region ? [[region, name]] : []))
	);
	const codes = here.map((place) => place.code);
	const zones = new Holidays(code).getTimezones();
	const rows = rowsOf(codes, daysByPlace);
	return { zones, ...(codes.length > 1 && { regions }), rows };
}

/**
 * @typedef {object} Place
 * @property {string} code '' for the country as a whole
 * @property {string} name
 * @property {string[]} path
 */

/**
 * Returns the country, its regions, and their parts.
 * @param {string} country
 * @returns {Place[]}
 */
function placesOf(country) {
	const about = new Holidays();
	const states = Object.entries(about.getStates(country, 'en') ?? {});
	const regions = states.flatMap(([state, stateName]) => {
		const name = regionName(`${country}-${state}`, stateName);
		const parts = Object.entries(about.getRegions(country, state, 'en') ?? {});
		return [
			{ code: state, name, path: [state] },
			...parts.map(([part, partName]) => ({
				code: `${state}-${part}`,
				name: `${name}: ${regionName(`${country}-${state}-${part}`, partName)}`,
				path: [state, part]
			}))
		];
	});
	return [
		{ code: '', name: '', path: [] },
		...regions.filter(
			({ path }) => !isLocal([country, ...path].join('-')) && !isLocal(`${country}-${path[0]}`)
		)
	];
}

/**
 * Leaves out parts of regions that have the same days as their region, and all regions where none differs from the country,
 * except in countries whose regions people expect.
 * @param {string} code
 * @param {Place[]} places
 * @param {Map<string, DaysByName>} daysByPlace
 */
function distinct(code, places, daysByPlace) {
	const same = (/** @type {string} */ a, /** @type {string} */ b) =>
		JSON.stringify([...(daysByPlace.get(a) ?? [])]) === JSON.stringify([...(daysByPlace.get(b) ?? [])]);
	const own = places.filter(({ code: each, path }) => path.length < 2 || !same(each, path[0] ?? ''));
	const differ = own.some((place) => !same(place.code, ''));
	return differ || WITH_REGIONS.has(code) ? own : places.slice(0, 1);
}

/** @typedef {Map<string, string>} DaysByName the days as a row has them */

/** @param {string} code @param {string[]} path @param {number[]} years @returns {DaysByName} */
function daysOf(code, path, years) {
	const calendar = new Holidays({ country: code, state: path[0], region: path[1] });
	calendar.setLanguages('en');
	/** @type {Map<string, string[][]>} */
	const byName = new Map();
	years.forEach((year, at) => {
		for (const { name, days } of holidaysOf(calendar, code, path, year)) {
			const found = byName.get(name) ?? years.map(() => []);
			found[at]?.push(...days);
			byName.set(name, found);
		}
	});
	return new Map([...byName].map(([name, found]) => [name, written(found)]));
}

/** @param {string[][]} byYear */
function written(byYear) {
	const parts = byYear.map((days) => [...new Set(days)].sort().join(','));
	return new Set(parts).size === 1 ? (parts[0] ?? '') : parts.join('/');
}

/** @param {Holidays} calendar @param {string} code @param {string[]} path @param {number} year */
function holidaysOf(calendar, code, path, year) {
	const place = [code, ...path].join('-');
	return calendar.getHolidays(year).flatMap((holiday) => {
		const hours = (holiday.end.getTime() - holiday.start.getTime()) / HOUR;
		if (hours < WHOLE_DAY || !isDayOff(place, holiday)) return [];
		const from = dayNumber(holiday.date.slice(0, 10)) + correction(code, holiday.name);
		const days = Array.from({ length: Math.round(hours / 24) }, (_, at) => monthAndDay(from + at, year));
		return [{ name: inEnglish(code, holiday.name), days: days.filter((day) => day !== null) }];
	});
}

/** @param {string} day */
function dayNumber(day) {
	return Date.parse(`${day}T00:00:00Z`) / (24 * HOUR);
}

/**
 * Returns 'MMDD'; null where a holiday of several days leaves its year.
 * @param {number} number
 * @param {number} year
 */
function monthAndDay(number, year) {
	const day = new Date(number * 24 * HOUR).toISOString();
	return day.startsWith(String(year)) ? day.slice(5, 7) + day.slice(8, 10) : null;
}

/**
 * Returns one row for each name and its days, with the places that have it.
 * @param {string[]} places
 * @param {Map<string, DaysByName>} daysByPlace
 * @returns {Row[]}
 */
function rowsOf(places, daysByPlace) {
	/** @type {Map<string, { name: string, days: string, where: string[] }>} */
	const rows = new Map();
	for (const place of places) {
		for (const [name, days] of daysByPlace.get(place) ?? []) {
			const key = `${name}\n${days}`;
			const row = rows.get(key) ?? { name, days, where: [] };
			row.where.push(place || '-');
			rows.set(key, row);
		}
	}
	return [...rows.values()].map(({ name, days, where }) => {
		if (where.length === places.length) return [name, days];
		const others = places.map((place) => place || '-').filter((place) => !where.includes(place));
		return [name, days, others.length < where.length ? `!${others.join(' ')}` : where.join(' ')];
	});
}
