/** Long lists: what differs in hundreds of places at once is one step, and is taken back as one. */
import { expect, test } from 'vitest';
import { applyPatches, diffRows, invert } from '../../src/lib/domain/patch';
import type { Row } from '../../src/lib/domain/patch';

const list = (count: number, place: (at: number) => number) => ({
	id: 'sheet',
	links: Array.from({ length: count }, (_, at) => ({ id: `lead-${at}`, row: place(at) }))
});

function thereAndBack(before: Row, after: Row) {
	const patches = diffRows(before, after);
	expect(applyPatches(before, patches)).toEqual(after);
	const { patches: inverse, left } = invert(after, patches, '');
	expect(left).toEqual([]);
	expect(applyPatches(after, inverse)).toEqual(before);
	return patches;
}

test('a few items of a list are patched one by one', () => {
	const patches = thereAndBack(
		list(5000, (at) => at),
		list(5000, (at) => (at === 7 ? 9 : at))
	);
	expect(patches).toEqual([{ path: ['links', 'lead-7', 'row'], from: 7, to: 9 }]);
});

test('a list of thousands that was put in another order is one value', () => {
	const before = list(5000, (at) => at);
	const patches = thereAndBack(before, { ...before, links: before.links.toReversed() } as Row);
	expect(patches).toHaveLength(1);
	const moved = thereAndBack(
		before,
		list(5000, (at) => 4999 - at)
	);
	expect(moved).toEqual([{ path: ['links'], from: before.links, to: expect.any(Array) }]);
});
