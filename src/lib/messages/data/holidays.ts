/** Describes public holidays, their country and their source. */
import { formatDay, type Day } from '../../domain/day';
import { NO_COUNTRY, type Holiday, type HolidayChoice } from '../../domain/holidays';
import { ownEnglish } from '../../domain/locale';

/** Names a country: "Germany". Returns the code when the browser has no name for it. */
export function countryName(code: string): string {
	try {
		return new Intl.DisplayNames([ownEnglish()], { type: 'region' }).of(code) ?? code;
	} catch {
		return code;
	}
}

/** Describes a holiday: "Thursday 4 June 2026: Corpus Christi". */
export function holidayInWords({ on, name }: Holiday): string {
	return `${formatDay(on, 'full')}: ${name}`;
}

/** Says how far into the future the holidays are known. */
export function knownUntilInWords(day: Day): string {
	return `Known until ${formatDay(day, 'day of year')}. Updates add later years.`;
}

export const holidayTexts = {
	title: 'Public holidays',
	hint: 'Nothing is scheduled or promised on these days.',
	/** The question shown until a country is chosen. */
	question: 'Which public holidays do you have off?',
	country: 'Country',
	none: 'None',
	region: 'Region',
	nationwide: 'Nationwide only',
	next: 'Next days off',
	missing: 'Couldn’t load the public holidays, so none are off for now. Go online and reload the page.'
} as const;

/** Labels the button that accepts the proposed country. */
export function useHolidaysLabel({ country }: HolidayChoice): string {
	return country === NO_COUNTRY ? 'Use no holidays' : 'Use these holidays';
}

/**
 * Describes a country or region that this version does not know, chosen in a newer one.
 * @param isCountry true when the country itself is unknown
 */
export function unknownHolidayChoice({ country, region = '' }: HolidayChoice, isCountry: boolean): string {
	const name = countryName(country);
	return isCountry
		? `This version doesn’t have the holidays of “${name}”, so none are off.`
		: `This version doesn’t have the holidays of the region “${region}” in ${name}. Only nationwide holidays are off.`;
}

/** Credits the source of the holiday data. */
export function holidayCredit(licence: string): string {
	return `Holiday data: date-holidays by commenthol, ${licence}.`;
}
