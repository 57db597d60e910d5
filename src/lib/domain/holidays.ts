/** Public holidays: what the user chose, and the days that come of it. */
import type { Day } from './day';

/** The country and region whose public holidays are off. */
export interface HolidayChoice {
	/** Two letters (ISO 3166-1), or `NO_COUNTRY`. */
	readonly country: string;
	/** The region's code in the data; without one only the holidays of the whole country are off. */
	readonly region?: string;
}

/** Chosen by whoever wants no public holidays, so that nobody asks again. */
export const NO_COUNTRY = 'none';

export interface Holiday {
	readonly on: Day;
	readonly name: string;
}

/** Returns true if a stored value has the shape of a choice, also where its country is not known to this version. */
export function isHolidayChoice(value: unknown): value is HolidayChoice {
	const { country, region } = Object(value) as Partial<Record<keyof HolidayChoice, unknown>>;
	const isCountry = typeof country === 'string' && (country === NO_COUNTRY || /^[A-Z]{2}$/.test(country));
	return isCountry && (region === undefined || (typeof region === 'string' && /^[\w-]{1,20}$/.test(region)));
}
