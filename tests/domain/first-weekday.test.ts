import { expect, it } from 'vitest';
import { usualFirstWeekday } from '../../src/lib/domain/first-weekday';

it.each([
	['en-GB', 1],
	['en-US', 0],
	['ar-EG', 6],
	['de', 1],
	['nothing known', 1]
])('weeks of %s begin on day %i', (language, day) => expect(usualFirstWeekday(language)).toBe(day));
