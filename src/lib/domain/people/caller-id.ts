/** The number that rings without showing who calls (`caller-id`, eFC). Only ever shown to be dialled, and only on request. */

const WITHHOLD = '*67';
/** Ten digits in groups, as written in North America: "(555) 010-0199". */
const GROUPED = /^\(?[2-9]\d{2}\)?[\s.-]+\d{3}[\s.-]+\d{4}$/;
/** Ten digits on end, of an area and an exchange that exist there. */
const PLAIN = /^[2-9][0-8]\d[2-9]\d{6}$/;
const WITH_COUNTRY = /^\+?1[\s.-]*\(?[2-9]\d{2}\)?[\s.-]*\d{3}[\s.-]*\d{4}$/;

/** Returns the number with the prefix that withholds the caller ID; null where it is no North American number, which knows that prefix. */
export function withheldNumber(phone: string | null | undefined): string | null {
	const number = phone?.trim() ?? '';
	if (![GROUPED, PLAIN, WITH_COUNTRY].some((shape) => shape.test(number))) return null;
	return `${WITHHOLD}${number.replace(/\D/g, '')}`;
}
