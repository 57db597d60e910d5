/** What a worker gives in pieces is put together again as it was. */
import { expect, test } from 'vitest';
import {
	takenApart,
	takenTogether,
	viewApart,
	viewTogether
} from '../../../src/lib/state/sheet-worker/chunks';
import { SheetDesk } from '../../../src/lib/state/sheet-worker/service';
import { countingIds } from '../../support/book-desk';

const rows = Array.from({ length: 1500 }, (_, at) => `Org ${at},Analyst,2026-03-0${1 + (at % 9)}`);
const people = Array.from({ length: 30 }, (_, at) => `,,,Dana ${at}`);
const bytes = new TextEncoder().encode(['Company,Role,Applied,Contact', ...rows, ...people].join('\n'));

function desk() {
	const told: number[] = [];
	const own = new SheetDesk(bytes, countingIds('id'));
	const view = own.read({}, '2026-05-04', ({ done }) => told.push(done));
	return { own, view, told };
}

test('what was understood', () => {
	const { view } = desk();
	const { rest, pieces } = viewApart(view);
	expect(rest.rows).toEqual([]);
	expect(pieces.length).toBeGreaterThan(2);
	expect(viewTogether(structuredClone(rest), structuredClone(pieces))).toEqual(view);
});

test('what is taken', () => {
	const taken = desk().own.take({
		without: new Set([3]),
		name: 'large.csv',
		importedOn: '2026-05-04',
		importedAt: '2026-05-04T08:00:00.000Z'
	});
	const { rest, pieces } = takenApart(taken);
	expect([rest.plan.leads, rest.plan.contacts, rest.sheet.links]).toEqual([[], [], []]);
	const whole = takenTogether(structuredClone(rest), structuredClone(pieces));
	expect(whole).toEqual(taken);
	expect(whole.plan.leads).toHaveLength(1499);
	expect(whole.plan.contacts).toHaveLength(30);
});

test('a reading says how far it is, and never goes back', () => {
	const { told } = desk();
	expect(told.length).toBeGreaterThan(3);
	expect(told[0]).toBe(0);
	expect(told).toEqual(told.toSorted((a, b) => a - b));
	expect(told.at(-1)).toBeLessThan(1);
});
