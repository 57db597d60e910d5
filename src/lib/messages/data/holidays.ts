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

/** The question shown until a country is chosen. */
export const HOLIDAY_QUESTION = 'Which public holidays do you have off?';

/** Labels the button that accepts the proposed country. */
export function useHolidaysLabel({ country }: HolidayChoice): string {
	return country === NO_COUNTRY ? 'Use no public holidays' : 'Use these holidays';
}

/**
 * Describes a country or region that this version does not know, chosen in a newer one.
 * @param isCountry true when the country itself is unknown
 */
export function unknownHolidayChoice({ country, region = '' }: HolidayChoice, isCountry: boolean): string {
	const what = isCountry ? `“${countryName(country)}”` : `the region “${region}” of ${countryName(country)}`;
	const instead = isCountry ? 'No public holidays are off.' : 'Only its nationwide holidays are off.';
	return `This version doesn't know the holidays of ${what}. ${instead}`;
}

export const HOLIDAYS_MISSING =
	"The public holidays couldn't be loaded, so none of them is off for now. Go online and reload the page.";

/** Credits the source of the holiday data. */
export function holidayCredit(licence: string): string {
	return `Holiday data: date-holidays by commenthol, ${licence}.`;
}
