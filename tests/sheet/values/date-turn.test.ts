/** A column that changes its date order in the middle: where it is found, and how the rows of each part are read and written. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/lib/domain/day';
import { planImport, readSheet } from '../../../src/lib/sheet';
import { DateParser, findTurn } from '../../../src/lib/sheet/values/date-order';
import { runs, seed } from '../../runs';
import { comingBack } from '../../support/returns';
import { bytesOf, change, exportedText, importText, TODAY, type Trial } from '../../support/sheets';

type Order = 'dmy' | 'mdy';
const written = (day: string, order: Order) => {
	const [year, month, date] = day.split('-') as [string, string, string];
	return order === 'dmy' ? `${date}/${month}/${year}` : `${month}/${date}/${year}`;
};
const parser = new DateParser();
const turnOf = (texts: readonly string[]) => findTurn([texts.map((text) => parser.parse(text))]);
const sheetOf = (texts: readonly string[]) =>
	['Company,Role,Applied', ...texts.map((text, at) => `Firm ${at},Analyst,${text}`), ''].join('\n');

/** A run of days late in their months, which fit one order only. */
const decidedDays = (from: string, count: number) =>
	Array.from({ length: count }, (_, at) => addDays(from, at % 10));
const FIRST = decidedDays('2025-09-14', 6);
const SECOND = decidedDays('2025-11-14', 6);
const TURNED = [
	...FIRST.map((day) => written(day, 'dmy')),
	...SECOND.map((day) => written(day, 'mdy')),
	written('2025-12-03', 'mdy')
];

describe('a change of the date order', () => {
	test('is found where the first cell of the second order stands, in any column of days', () => {
		const parts = fc.record({
			first: fc.constantFrom<Order>('dmy', 'mdy'),
			before: fc.integer({ min: 3, max: 30 }),
			after: fc.integer({ min: 3, max: 30 }),
			from: fc.integer({ min: 0, max: 200 })
		});
		fc.assert(
			fc.property(parts, ({ first, before, after, from }) => {
				const second = first === 'dmy' ? 'mdy' : 'dmy';
				const start = addDays('2025-01-14', from - (from % 28));
				const day = (at: number) => `${start.slice(0, 8)}${13 + (at % 15)}`;
				const texts = Array.from({ length: before + after }, (_, at) =>
					written(day(at), at < before ? first : second)
				);
				expect(turnOf(texts)).toEqual({ at: before, before: first, order: second });
			}),
			{ numRuns: runs(), ...seed() }
		);
	});

	test('is none where one order holds, where a typing error stands out, or where the orders alternate', () => {
		expect(turnOf(FIRST.map((day) => written(day, 'dmy')))).toBeNull();
		expect(turnOf([...FIRST, ...SECOND].map((day, at) => written(day, at === 8 ? 'mdy' : 'dmy')))).toBeNull();
		expect(turnOf([...FIRST, ...SECOND].map((day, at) => written(day, at % 2 ? 'mdy' : 'dmy')))).toBeNull();
		expect(turnOf(['2025-09-14', '2025-11-20', '', 'soon'])).toBeNull();
	});

	test('is asked, and the rows of each part are read in their order', () => {
		const reading = readSheet(bytesOf(sheetOf(TURNED)));
		expect(reading.dateOrder).toMatchObject({
			...{ order: 'dmy', ambiguous: true },
			turn: { row: 7, order: 'mdy' }
		});
		const { leads } = planImport(reading, { newId: () => crypto.randomUUID(), importedOn: TODAY });
		const days = leads.map(({ touches }) => touches[0]?.on);
		expect(days).toEqual([...FIRST, ...SECOND, '2025-12-03']);
	});

	test('that the user denies is none, and what does not fit is listed', () => {
		const reading = readSheet(bytesOf(sheetOf(TURNED)), { dateOrder: 'dmy', dateTurn: null });
		expect(reading.dateOrder.turn).toBeUndefined();
		expect(reading.dateOrder.seenTurn).toEqual({ row: 7, order: 'mdy' });
		expect(reading.problems.filter(({ kind }) => kind === 'impossible-date')).toHaveLength(6);
	});

	const applyOn = (trial: Trial, at: number, on: string) =>
		change(trial, at, (lead) => ({ ...lead, touches: lead.touches.map((touch) => ({ ...touch, on })) }));

	test('holds for what is written: each cell in the order of its rows', () => {
		const trial = importText(sheetOf(TURNED));
		expect(exportedText(trial)).toBe(sheetOf(TURNED));
		applyOn(trial, 0, '2025-10-04');
		applyOn(trial, 12, '2025-10-05');
		const now = TURNED.with(0, '04/10/2025').with(12, '10/05/2025');
		expect(exportedText(trial)).toBe(sheetOf(now));
	});

	test('holds for the sheet that comes back, with a row less above it', () => {
		const trial = importText(sheetOf(TURNED));
		const lines = sheetOf(TURNED).split('\n');
		expect(comingBack(trial, sheetOf(TURNED)).reimport.items).toEqual([]);
		const edited = lines.with(13, lines[13]!.replace('12/03/2025', '12/04/2025'));
		const back = comingBack(trial, edited.join('\n'));
		back.store();
		expect(trial.leads.get(trial.plan.leads[12]!.id)!.touches[0]!.on).toBe('2025-12-04');
		const less = comingBack(trial, edited.toSpliced(2, 1).join('\n'));
		less.store();
		expect(trial.sheet.dateTurn).toEqual({ row: 6, order: 'mdy' });
		expect(trial.leads.get(trial.plan.leads[12]!.id)!.touches[0]!.on).toBe('2025-12-04');
	});
});
