import { describe, expect, it } from 'vitest';
import { placeAfterKey } from '../../../src/lib/ui/base/menu';

const LABELS = ['Saved', 'Applied', 'Silent'];
const after = (key: string, at: number) => placeAfterKey(key, at, LABELS);

describe('a key in a menu', () => {
	it('leads down and up, and round at the ends', () => {
		expect([after('ArrowDown', 0), after('ArrowDown', 2)]).toEqual([1, 0]);
		expect([after('ArrowUp', 1), after('ArrowUp', 0)]).toEqual([0, 2]);
	});

	it('leads to the first and the last item', () => {
		expect([after('Home', 2), after('End', 0)]).toEqual([0, 2]);
	});

	it('leads into the menu where no item has the focus', () => {
		expect([after('ArrowDown', -1), after('ArrowUp', -1)]).toEqual([0, 2]);
	});

	it('leads to the next item that begins with the letter', () => {
		expect([after('s', 0), after('S', 2), after('a', 2)]).toEqual([2, 0, 1]);
		expect(after('x', 0)).toBeUndefined();
	});

	it('means nothing where it is another key, or nothing can be chosen', () => {
		expect([after('Enter', 0), after(' ', 0), after('Tab', 0)]).toEqual([undefined, undefined, undefined]);
		expect(placeAfterKey('ArrowDown', -1, [])).toBeUndefined();
	});
});
