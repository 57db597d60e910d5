/** Finds the first weekday of a locale. */
import type { Weekday } from './day';

interface WeekInfo {
	/** 1 = Monday … 7 = Sunday. */
	readonly firstDay: number;
}
/** Newer than the language's own types; browsers have it as a method, older ones as a value, Firefox not yet. */
type LocaleOfWeeks = Intl.Locale & { getWeekInfo?(): WeekInfo; readonly weekInfo?: WeekInfo };

const MONDAY: Weekday = 1;

/** Returns the day on which weeks begin where a language is spoken (a BCP 47 tag); Monday where that is not known. */
export function usualFirstWeekday(language: string): Weekday {
	try {
		const locale: LocaleOfWeeks = new Intl.Locale(language);
		const firstDay = (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay;
		return firstDay === undefined ? MONDAY : ((firstDay % 7) as Weekday);
	} catch {
		return MONDAY;
	}
}
