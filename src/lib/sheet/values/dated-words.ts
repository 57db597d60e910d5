/** Reads cells that hold a day beside a word: '10.14 rej', 'Onsite 12 May', 'Rejected 11/16/2026'. */
import type { Day, Time } from '../../domain/day';
import type { DateParser } from './date-order';
import type { DateOrder } from '../sheet';
import { foldAccents } from './fold-accents';

interface DatedWord {
	readonly day: Day;
	readonly at?: Time | undefined;
	/** The cell without its day. */
	readonly word: string;
}

const LONGEST = 60;
/** The number of words in the longest day: '12 May 2026'. */
const MOST_WORDS = 3;

/**
 * Returns the day at the start or end of a cell, and the words beside it; null where either is missing. `happened` says
 * that a day without a year never lies ahead.
 */
export function datedWord(
	text: string,
	dateParser: DateParser,
	order: DateOrder,
	happened = true
): DatedWord | null {
	if (text.length > LONGEST || !/\d/.test(text) || OF_SOMETHING_ELSE.test(foldAccents(text))) return null;
	const words = text.trim().split(/[\s,:–—-]+(?=\S)|\s+/u);
	for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count--) {
		const ends = [
			[words.slice(0, count), words.slice(count)],
			[words.slice(-count), words.slice(0, -count)]
		] as const;
		for (const [day, rest] of ends) {
			const read = readEitherWay(day.join(' '), dateParser, order, happened);
			if (read && rest.every((word) => !/\d/.test(word))) return { ...read, word: rest.join(' ') };
		}
	}
	return null;
}

/** Matches words by which the day is that of a beginning or a limit: 'start on 1 October', 'decide by 9/30'. */
const OF_SOMETHING_ELSE =
	/\b(?:start\w*|begin\w*|beginn\w*|from|by|until|till|before|due|deadline|ab|bis|empie\w*|comien\w*|desde|hasta|antes|partir|commenc\w*|avant|jusqu\w*|inizi\w*|entro|dal|vanaf|tot|zaczyna\w*|basl\w*)\b/;

/** Returns the part of a cell that looks like a day of numbers; '' for a cell without one. */
export function dayBeside(text: string): string {
	return text.length > LONGEST ? '' : (NUMBERS.exec(text)?.[0] ?? '');
}
const NUMBERS = /(?<!\S)\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?(?!\S)/;

/** Reads a day in the sheet's order, or in the other order where that one gives no day. */
function readEitherWay(
	text: string,
	dateParser: DateParser,
	order: DateOrder,
	happened: boolean
): Pick<DatedWord, 'day' | 'at'> | null {
	for (const each of [order, order === 'dmy' ? 'mdy' : 'dmy'] as const) {
		const read = dateParser.read(text, each, happened);
		if (read.kind === 'day') return { day: read.day, at: read.at };
	}
	return null;
}
