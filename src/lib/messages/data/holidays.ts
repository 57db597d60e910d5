/** What is said of public holidays and of whose they are. */
import { formatDay, type Day } from '../../domain/day';
import { NO_COUNTRY, type Holiday, type HolidayChoice } from '../../domain/holidays';
import { ownEnglish } from '../../domain/locale';

/** "Germany"; the two letters where the browser has no name for them. */
export function countryName(code: string): string {
	try {
		return new Intl.DisplayNames([ownEnglish()], { type: 'region' }).of(code) ?? code;
	} catch {
		return code;
	}
}

/** "Thursday 4 June 2026: Corpus Christi" */
export function holidayInWords({ on, name }: Holiday): string {
	return `${formatDay(on, 'full')}: ${name}`;
}

/** Until when the holidays are known. */
export function knownUntilInWords(day: Day): string {
	return `Known until ${formatDay(day, 'day of year')}. Updates add later years.`;
}

/** Asked while nobody has said so. */
export const HOLIDAY_QUESTION = 'Which public holidays do you have off?';

/** On the button that answers the question for the first time. */
export function useWords({ country }: HolidayChoice): string {
	return country === NO_COUNTRY ? 'Use no public holidays' : 'Use these holidays';
}

/** Of a choice that a newer version made. @param isCountry whether it is the country that is not known */
export function unknownInWords({ country, region = '' }: HolidayChoice, isCountry: boolean): string {
	const what = isCountry ? `“${countryName(country)}”` : `the region “${region}” of ${countryName(country)}`;
	const instead = isCountry ? 'No public holidays are off.' : 'Only its nationwide holidays are off.';
	return `This version doesn't know the holidays of ${what}. ${instead}`;
}

export const HOLIDAYS_MISSING =
	"The public holidays couldn't be loaded, so none of them is off for now. Go online and reload the page.";

/** Whose the data is. Its own file says more. */
export function creditInWords(licence: string): string {
	return `Holiday data: date-holidays by commenthol, ${licence}.`;
}
