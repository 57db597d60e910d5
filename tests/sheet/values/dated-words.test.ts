/** Days beside words of a status: a day dates what the word says, unless it is that of a beginning or a limit. */
import { describe, expect, test } from 'vitest';
import { DateParser } from '../../../src/lib/sheet/values/date-order';
import { parseDate } from '../../../src/lib/sheet/values/dates';
import { datedWord } from '../../../src/lib/sheet/values/dated-words';

const dayOf = (text: string) => datedWord(text, new DateParser('2026-11-30'), 'mdy')?.day ?? null;

test.each([
	['10/14 rejected', '2026-10-14'],
	['Absage am 22.09.2026', '2026-09-22'],
	['Entretien le 06/11/2026', '2026-06-11']
])('%s is dated', (text, day) => {
	expect(dayOf(text)).toBe(day);
});

test.each([
	'mag beginnen 1 oktober',
	'accepted, start 10/12/2026',
	'offer, decide by 9/30/2026',
	'Zusage, ab 01.10.2026',
	'propuesta, empiezo 3/11/2026'
])('%s is not', (text) => {
	expect(dayOf(text)).toBeNull();
});

describe('cells that are no day', () => {
	test.each([
		'March',
		'early March',
		'July end',
		'Fall 2026',
		'Q3',
		'May/June',
		'5-19 Oct',
		'Oct 5-19',
		'3–5 May',
		'12 Oct - 9 Nov',
		'5 & 6 Mai',
		'0.10'
	])('%s', (text) => {
		expect(parseDate(text).kind).toBe('text');
	});

	test.each(['5-Oct-19', 'Oct 5, 19', '5 Oct 2019', '2019-Oct-5'])('but %s is one', (text) => {
		expect(parseDate(text)).toMatchObject({ kind: 'date', year: 2019, first: 10, second: 5 });
	});
});
