import { describe, expect, it } from 'vitest';
import { backlogSentence, daySummary, type DayFacts } from '../../../src/lib/messages/today/today';

const day: DayFacts = { todo: 0, late: 0, done: 0, nextDay: null, today: '2026-03-11' };

describe('the line of the day', () => {
	it.each<[Partial<DayFacts>, string]>([
		[{}, 'Nothing to do today.'],
		[{ nextDay: '2026-03-13' }, 'Nothing to do today. The next step is due on Friday.'],
		[{ nextDay: '2026-03-12' }, 'Nothing to do today. The next step is due tomorrow.'],
		[{ done: 2 }, 'Done for today.'],
		[{ todo: 1 }, '1 to do'],
		[{ todo: 11, late: 3 }, '11 to do · 3 overdue']
	])('%j: %s', (facts, sentence) => expect(daySummary({ ...day, ...facts })).toBe(sentence));
});

describe('what waits', () => {
	const facts = { quiet: 0, perDay: 8, isHeldUp: false, today: '2026-03-11' };
	it.each([
		[{ waiting: 27, until: '2026-03-16' }, '27 more can wait. At 8 a day you’d be done by Monday.'],
		[{ waiting: 1, until: '2026-03-12' }, '1 more can wait. At 8 a day you’d be done by tomorrow.'],
		[
			{ waiting: 27, until: '2026-04-09', isHeldUp: true },
			'27 more can wait. At this pace you’d be done by 9 April.'
		],
		[{ waiting: 3, until: null }, '3 more can wait.'],
		[{ waiting: 0, until: null, quiet: 24 }, '24 have gone quiet.']
	])('%j: %s', (given, sentence) => expect(backlogSentence({ ...facts, ...given })).toBe(sentence));
});
