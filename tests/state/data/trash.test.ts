import { expect, test } from 'vitest';
import { expiredRows } from '../../../src/lib/state/data/trash';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 2, 9);
const row = (id: string, daysAgo?: number) => ({
	id,
	...(daysAgo !== undefined && { deletedAt: new Date(NOW - daysAgo * DAY).toISOString() })
});
const rows = [
	row('live'),
	row('fresh', 0),
	row('last', 30),
	row('old', 31),
	{ id: 'odd', deletedAt: 'some day' }
];

test('only what was deleted more than 30 days ago has outlived its time', () => {
	expect(expiredRows(rows, NOW, NOW - DAY).map(({ id }) => id)).toEqual(['old']);
});

test('nothing has while the clock of the machine is years ahead of the last thing recorded, or behind', () => {
	expect(expiredRows(rows, NOW, NOW - 500 * DAY)).toEqual([]);
	expect(expiredRows(rows, 0, NOW)).toEqual([]);
});
