/** Days in the shapes that sheets write them, and back in the same shape. */
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { dayFromNumber, dayNumber } from '../../../src/lib/domain/day';
import { formatOf, writeDay } from '../../../src/lib/sheet/values/date-format';
import { LANGUAGES, monthNamed } from '../../../src/lib/sheet/values/day-names';
import { DateParser, inferDateOrder } from '../../../src/lib/sheet/values/date-order';
import { parseDate, readDay } from '../../../src/lib/sheet/values/dates';
import type { DateOrder } from '../../../src/lib/sheet';

/** [cell, order, day, time, the same shape for 3 November 2026] */
const SHAPES: readonly (readonly [string, DateOrder, string, string | undefined, string])[] = [
	['2026-01-05', 'dmy', '2026-01-05', undefined, '2026-11-03'],
	['2026/1/5', 'dmy', '2026-01-05', undefined, '2026/11/3'],
	['20260105', 'dmy', '2026-01-05', undefined, '20261103'],
	['05.09.2026', 'dmy', '2026-09-05', undefined, '03.11.2026'],
	['5.9.26', 'dmy', '2026-09-05', undefined, '3.11.26'],
	['12. 3. 2026', 'dmy', '2026-03-12', undefined, '3. 11. 2026'],
	['12/09/2026', 'dmy', '2026-09-12', undefined, '03/11/2026'],
	['12/09/2026', 'mdy', '2026-12-09', undefined, '11/03/2026'],
	['9/7/26', 'mdy', '2026-09-07', undefined, '11/3/26'],
	['31-12-2026', 'dmy', '2026-12-31', undefined, '03-11-2026'],
	['21 Sep 2026', 'mdy', '2026-09-21', undefined, '03 Nov 2026'],
	['21-Sep-26', 'mdy', '2026-09-21', undefined, '03-Nov-26'],
	['5 Sep 2026', 'mdy', '2026-09-05', undefined, '3 Nov 2026'],
	['DEC 5, 2026', 'dmy', '2026-12-05', undefined, 'NOV 3, 2026'],
	['September 21st, 2026', 'dmy', '2026-09-21', undefined, 'November 3rd, 2026'],
	['5. März 2026', 'dmy', '2026-03-05', undefined, '3. November 2026'],
	['15 Okt. 2026', 'dmy', '2026-10-15', undefined, '03 Nov. 2026'],
	['lundi 5 janvier 2026', 'dmy', '2026-01-05', undefined, 'mardi 3 novembre 2026'],
	['5 de marzo de 2026', 'dmy', '2026-03-05', undefined, '3 de noviembre de 2026'],
	['5 января 2026', 'dmy', '2026-01-05', undefined, '3 ноября 2026'],
	['5 maaliskuuta 2026', 'dmy', '2026-03-05', undefined, '3 marraskuuta 2026'],
	['5 Şub 2026', 'dmy', '2026-02-05', undefined, '3 Kas 2026'],
	['5. led 2026', 'dmy', '2026-01-05', undefined, '3. listopadu 2026'],
	// Their November is the October of others, and is read as neither.
	['5 stycznia 2026', 'dmy', '2026-01-05', undefined, '2026-11-03'],
	['2026年1月5日', 'dmy', '2026-01-05', undefined, '2026年11月3日'],
	['11/20/24, 8:15 AM', 'mdy', '2024-11-20', '08:15', '11/03/26, 12:00 AM'],
	['9/7/26 3:05 pm', 'mdy', '2026-09-07', '15:05', '11/3/26 12:00 am'],
	['2026-01-10T10:30:00', 'dmy', '2026-01-10', '10:30', '2026-11-03T00:00:00'],
	['2026-01-10 09:00', 'dmy', '2026-01-10', '09:00', '2026-11-03 00:00'],
	['2026-01-10T10:30:00.123Z', 'dmy', '2026-01-10', '10:30', '2026-11-03T00:00:00Z'],
	['Thu, 02 Jan 2025 10:18:54 +0000', 'dmy', '2025-01-02', '10:18', 'Tue, 03 Nov 2026 00:00:00 +0000'],
	[
		'Thu, 2 Jan 2025 05:41:46 -0800 (PST)',
		'dmy',
		'2025-01-02',
		'05:41',
		'Tue, 3 Nov 2026 00:00:00 -0800 (PST)'
	],
	['Wed Mar 13 18:51:14 UTC 2024', 'dmy', '2024-03-13', '18:51', 'Tue Nov 03 00:00:00 UTC 2026']
];

describe('reading and writing a day', () => {
	test.each(SHAPES)('%s as %s', (cell, order, day, at, other) => {
		const read = readDay(cell, order);
		if (read.kind !== 'day') throw new Error(`${cell} was read as ${read.kind}`);
		expect([read.day, read.at]).toEqual([day, at]);
		expect(writeDay('2026-11-03', formatOf([read.shape]))).toBe(other);
	});

	test.each(LANGUAGES.map((language) => [language.code, language] as const))(
		'what is written in %s is read again, or not at all',
		(code, { months, shortMonths }) => {
			const parser = new DateParser(undefined, new Set([code]));
			for (const names of [months, shortMonths])
				for (const [index, name] of names.entries()) {
					const read = parser.read(`5 ${name} 2026`, 'dmy');
					// A name that one of the main languages has too is read as theirs.
					const isTheirs = monthNamed(name)?.codes.includes(code) === false;
					if (read.kind !== 'day' || isTheirs) continue;
					expect([name, +read.day.slice(5, 7)]).toEqual([name, index + 1]);
					for (const day of ['2026-01-03', '2026-10-03', '2026-11-03'])
						expect(parser.read(writeDay(day, formatOf([read.shape])), 'dmy')).toMatchObject({ day });
				}
			expect(
				months.filter((name) => parser.read(`5 ${name} 2026`, 'dmy').kind === 'day').length
			).toBeGreaterThan(10);
		}
	);

	test('some dozens of languages are read', () => {
		expect(LANGUAGES.length).toBeGreaterThanOrEqual(30);
		expect(readDay('5 listopada 2026', 'dmy').kind).not.toBe('day');
	});

	test('the column decides padding and language where one cell cannot', () => {
		const shapes = ['15 mars 2026', '5 avril 2026'].map((cell) => {
			const read = readDay(cell, 'dmy');
			if (read.kind !== 'day') throw new Error(cell);
			return read.shape;
		});
		expect(writeDay('2026-02-03', formatOf(shapes))).toBe('3 février 2026');
	});

	test('any day survives any of the shapes', () => {
		const shape = fc.constantFrom(...SHAPES);
		const day = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2069-12-31') }).map(dayFromNumber);
		fc.assert(
			fc.property(shape, day, ([cell, order], some) => {
				const read = readDay(cell, order);
				if (read.kind !== 'day') return false;
				const again = readDay(writeDay(some, formatOf([read.shape])), order);
				return again.kind === 'day' && again.day === some;
			})
		);
	});
});

describe('what is no day stays text', () => {
	test.each([
		['', 'empty'],
		['N/A', 'empty'],
		['null', 'empty'],
		['-', 'empty'],
		['2025-08', 'partial'],
		['08/2025', 'partial'],
		['27-Oct', 'partial'],
		['3/4', 'partial'],
		["Sep '26", 'partial'],
		['2026-02-30', 'impossible'],
		['2026-13-01', 'impossible'],
		['0000-00-00', 'impossible'],
		['31.02.2026', 'impossible'],
		['12/25/2026', 'impossible'],
		['01/01/0026', 'impossible'],
		['46000', 'serial'],
		['1767225600', 'epoch'],
		['1767225600000', 'epoch'],
		['+275760-09-13', 'text'],
		['Before 2025-01-24', 'text'],
		['8/5/2019 & 8/14/2019', 'text'],
		['8/82019', 'text'],
		['next week', 'text'],
		['+49 555 0100', 'text'],
		['95000,50', 'text'],
		['007', 'text'],
		['10:30', 'text'],
		['2026-01-05 25:00', 'text']
	])('%s is %s', (cell, kind) => {
		expect(readDay(cell, 'dmy').kind).toBe(kind);
	});

	test.each([
		'a'.repeat(1_000_000),
		`${'1'.repeat(100_000)}-`,
		' '.repeat(1_000_000),
		`${'1/'.repeat(500_000)}1`
	])('a very long cell is text (%#)', (cell) => {
		expect(['text', 'empty']).toContain(parseDate(cell).kind);
	});

	test('no text at all is taken for a day by accident, nor throws', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary' }),
				(text) => /\d/.test(text) || readDay(text, 'dmy').kind !== 'day'
			)
		);
	});
});

describe('the order of day and month', () => {
	const orderOf = (...cells: string[]) => inferDateOrder([cells.map((cell) => parseDate(cell))]);

	test('one cell decides for all', () => {
		expect(orderOf('01/02/2026', '25/02/2026', '2026-01-01')).toEqual({
			order: 'dmy',
			decided: 1,
			of: 2,
			ambiguous: false
		});
		expect(orderOf('01/02/2026', '02/25/2026').order).toBe('mdy');
	});

	test('where none decides it is ambiguous, and the rows tell which is likelier', () => {
		expect(orderOf('1/1/2026', '1/2/2026', '1/3/2026', '1/4/2026')).toEqual({
			order: 'mdy',
			decided: 0,
			of: 4,
			ambiguous: true
		});
		expect(orderOf('1/1/2026', '2/1/2026', '3/1/2026').order).toBe('dmy');
		expect(orderOf('02/03/2026', '3.2.26').ambiguous).toBe(true);
		expect(orderOf('3.2.26').order).toBe('dmy');
	});

	test('dates that begin with the year need no order', () => {
		expect(orderOf('2026-01-05', '5 Jan 2026')).toMatchObject({ of: 0, ambiguous: false });
	});
});
