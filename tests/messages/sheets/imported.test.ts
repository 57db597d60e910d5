import { expect, test } from 'vitest';
import { activeTitle } from '../../../src/lib/messages/sheets/imported';

test('only of those that are asked about the sheet is said not to name a day', () => {
	expect(activeTitle(1, 1)).toBe('1 is active. Your sheet doesn’t say when:');
	expect(activeTitle(4, 4)).toBe('4 are active. Your sheet doesn’t say when:');
	expect(activeTitle(4, 1)).toBe('4 are active. For 1, your sheet doesn’t say when:');
});
