/**
 * Detects what spreadsheet programs do to cells that nobody edited (docs/spreadsheets.md, law 7). A value in another
 * notation is not damaged; one that lost zeros, digits or letters is, and so is one that became an error or a date.
 */
import { dayNumber } from '../../domain/day';
import { monthNamed } from './day-names';
import { readDay } from './dates';
import { isMojibake } from './mojibake';
import { readNumber } from './numbers';

/**
 * 'zeros': 00123 became 123. 'digits': a long number was rounded, or a code became a power of ten or lost its plus
 * sign. 'error': #REF!, Err:509. 'mojibake': letters were read in another encoding, or became '?'. 'date': 3/4 became
 * 04-Mar, or a day became a serial number.
 */
export type CellDamage = 'zeros' | 'digits' | 'error' | 'mojibake' | 'date';

/** A longer cell is text, in which only letters can be damaged. */
const MAX_VALUE_CHARS = 64;

/**
 * Returns how a cell was damaged by another program, or null where it is unchanged, edited, emptied, or only in
 * another notation. Takes the cell's text before and after.
 */
export function damageOf(before: string, after: string): CellDamage | null {
	const [was, is] = [before.trim(), after.trim()];
	if (was === is || was === '' || is === '') return null;
	if (isError(is)) return isError(was) ? null : 'error';
	if (isMojibake(was, is)) return 'mojibake';
	if (was.length > MAX_VALUE_CHARS || is.length > MAX_VALUE_CHARS) return null;
	if (lostZeros(was, is)) return 'zeros';
	if (lostDigits(was, is)) return 'digits';
	return becameDate(was, is) || becameSerial(was, is) ? 'date' : null;
}

/** Error values of Excel, LibreOffice, Sheets and Numbers, in the languages of the app's users. */
const ERROR =
	/^(?:#[¡¿]?(?:ref|bezug|rif|verw|name|nom|nombre|nome|naam|value|wert|valeur|valor|valore|waarde|n\/[avd]|nv|div\/0|num|zahl|nombre|getal|null|nul|nulo|nullo|leer|leeg|spill|überlauf|calc|field|feld|blocked|busy|connect|unknown|error|fehler|err|arg|值|名称)[!?]?|(?:err|error|fehler|erreur|fout|errore|erro|错误)\s?[:：]\s?\d{3}|#{3,}|loading\.{3})$/iu;

/** Tells whether a cell is an error value of a spreadsheet program. */
export function isError(text: string): boolean {
	return text.length <= 20 && ERROR.test(text);
}

const DIGITS = /^\d+$/;

function lostZeros(was: string, is: string): boolean {
	const zeros = /^0+(?=\d)/.exec(was);
	if (!zeros || !DIGITS.test(was)) return false;
	const number = readNumber(is);
	return number !== null && number.value === was.slice(zeros[0].length);
}

const POWER = /^[-+]?\d(?:[.,]\d+)?e[-+]?\d+$/i;
/** Spreadsheet programs keep fifteen digits of a number; the rest become zeros. */
const PRECISE_DIGITS = 15;

function lostDigits(was: string, is: string): boolean {
	const digits = was.replace(/^\+|[\s'’]/g, '');
	if (/^\+\d{7,}$/.test(was) && is === digits) return true;
	if (POWER.test(is)) return /^\d+(?:e\d+)?$/i.test(digits) && startsAlike(digits, is);
	return (
		DIGITS.test(digits) &&
		digits.length > PRECISE_DIGITS &&
		is.length === digits.length &&
		is.slice(0, PRECISE_DIGITS - 1) === digits.slice(0, PRECISE_DIGITS - 1) &&
		/^\d0*$/.test(is.slice(PRECISE_DIGITS - 1))
	);
}

/** Tells whether a power of ten is the rounded form of a number. */
function startsAlike(digits: string, power: string): boolean {
	const one = readNumber(digits.replace(/^0+(?=\d)/, ''), '.');
	const other = readNumber(power.replace(',', '.'), '.');
	if (!one || !other) return false;
	const shown = power.replace(/e.*$/i, '').replace(/\D/g, '').length;
	const size = other.value.split('.')[0]!.length;
	return Math.abs(+one.value - +other.value) <= 0.5 * 10 ** (size - shown);
}

/** Texts that programs take for a date: '3/4', '1-2', '1.2.3', 'SEPT2'. */
const DATE_LIKE = /^(?:(\d{1,2})([-./])(\d{1,2})(?:\2(\d{1,2}))?|(\p{L}{3,9})(\d{1,4}))$/u;

function becameDate(was: string, is: string): boolean {
	const like = DATE_LIKE.exec(was);
	if (!like || readDay(was, 'dmy').kind === 'day' || readDay(was, 'mdy').kind === 'day') return false;
	const [, first, , second, third, word, number] = like;
	const month = word === undefined ? undefined : monthNamed(word);
	if (word !== undefined && !month) return false;
	const parts = month
		? [month.index + 1, +number! % 100]
		: [first, second, third].flatMap((part) => (part ? +part : []));
	const has = dateParts(is);
	return parts.every((part) => {
		const at = has.indexOf(part);
		return at >= 0 && has.splice(at, 1).length === 1;
	});
}

/**
 * Returns day, month and the year's last two digits of a date, or month and number of a partial one with a month's
 * name.
 */
function dateParts(text: string): number[] {
	for (const order of ['dmy', 'mdy'] as const) {
		const read = readDay(text, order);
		if (read.kind === 'day')
			return [read.day.slice(2, 4), read.day.slice(5, 7), read.day.slice(8)].map(Number);
	}
	const words = text.match(/\p{L}+|\d+/gu) ?? [];
	const month =
		words.length === 2 ? words.map((word) => monthNamed(word)).find((name) => name !== undefined) : undefined;
	const number = words.find((word) => DIGITS.test(word));
	return month && number ? [month.index + 1, +number % 100] : [];
}

/** Day 0 of the two calendars that spreadsheet programs count from. */
const DAYS_ZERO = [dayNumber('1899-12-30'), dayNumber('1904-01-01')];

function becameSerial(was: string, is: string): boolean {
	const serial = /^(\d{5})(?:[.,]\d+)?$/.exec(is)?.[1];
	if (serial === undefined) return false;
	return (['dmy', 'mdy'] as const).some((order) => {
		const read = readDay(was, order);
		return read.kind === 'day' && DAYS_ZERO.some((zero) => zero + +serial === dayNumber(read.day));
	});
}
