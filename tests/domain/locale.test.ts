import { afterEach, describe, expect, test } from 'vitest';
import { formatDay } from '../../src/lib/domain/day';
import { figures, ownEnglish, readsIn } from '../../src/lib/domain/locale';
import { weekTitle } from '../../src/lib/messages/week/week';

afterEach(() => readsIn([]));

describe('days and numbers in the user’s own English', () => {
	test.each([
		[[], 'en-GB'],
		[['de-DE', 'de'], 'en-GB'],
		[['de-DE', 'en-US', 'en'], 'en-US'],
		[['en-AU'], 'en-AU'],
		[['en'], 'en'],
		[['enm', 'en-_', 'en-IE'], 'en-IE']
	])('who reads %j is written to in %s', (languages, english) => {
		readsIn(languages);
		expect(ownEnglish()).toBe(english);
	});

	test('a day is said in the order of the place', () => {
		expect(formatDay('2026-03-09', 'full')).toBe('Monday 9 March 2026');
		readsIn(['en-US']);
		expect(formatDay('2026-03-09', 'full')).toBe('Monday, March 9, 2026');
		expect(formatDay('2026-03-09', 'short')).toBe('Mar 9');
		readsIn(['fr-FR']);
		expect(formatDay('2026-03-09', 'full')).toBe('Monday 9 March 2026');
	});

	test('the first and the last days there are can be said', () => {
		expect(formatDay('0001-01-01', 'day')).toBe('1 January');
		expect(formatDay('9999-12-31', 'full')).toBe('Friday 31 December 9999');
	});

	test('a week says its month once where the month comes last', () => {
		expect(weekTitle('2026-03-09', '2026-03-15')).toBe('Monday 9 to Sunday 15 March');
		expect(weekTitle('2026-03-30', '2026-04-05')).toBe('Monday 30 March to Sunday 5 April');
		readsIn(['en-US']);
		expect(weekTitle('2026-03-09', '2026-03-15')).toBe('Monday, March 9 to Sunday, March 15');
	});

	test('a large number is grouped', () => {
		expect(figures(999)).toBe('999');
		expect(figures(1_234_567)).toBe('1,234,567');
		readsIn(['en-ZA']);
		expect(figures(1_234_567)).toBe(new Intl.NumberFormat('en-ZA').format(1_234_567));
	});
});
