import { expect, test } from 'vitest';
import { activeTitle } from '../../../src/lib/messages/sheets/imported';

test('the active jobs are counted, and those without a date', () => {
	expect(activeTitle(1, 1)).toBe('1 active · 1 without a date');
	expect(activeTitle(4, 4)).toBe('4 active · 4 without a date');
	expect(activeTitle(4, 1)).toBe('4 active · 1 without a date');
});
