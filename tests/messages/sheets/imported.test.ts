import { expect, test } from 'vitest';
import { activeTitle } from '../../../src/lib/messages/sheets/imported';

test('only of those that are asked about the sheet is said not to name a day', () => {
	expect(activeTitle(1, 1)).toBe('1 is active. No date known:');
	expect(activeTitle(4, 4)).toBe('4 are active. No date known:');
	expect(activeTitle(4, 1)).toBe('4 are active. No date known for 1:');
});
