import { describe, expect, it } from 'vitest';
import { catchingUp, countWord, situation, type Situation } from '../../src/lib/words/today';

const day: Situation = { todo: 0, late: 0, soon: 0, done: 0, waiting: 0, nextDay: null, today: '2026-03-11' };

describe('the sentence of the day', () => {
	it.each<[Partial<Situation>, string]>([
		[{}, 'Nothing to do today.'],
		[{ nextDay: '2026-03-13' }, 'Nothing to do today. The next step is due on Friday.'],
		[{ nextDay: '2026-03-12' }, 'Nothing to do today. The next step is due tomorrow.'],
		[{ done: 2 }, 'That was all for today.'],
		[{ todo: 1 }, 'One thing today.'],
		[{ todo: 3, late: 1 }, 'Three things today. One is late, and that is fine.'],
		[{ todo: 5, late: 2 }, 'Five things today. Two are late, and that is fine.'],
		[{ todo: 2, late: 2 }, 'Two things today. All of them are late, and that is fine.'],
		[{ todo: 1, late: 1 }, 'One thing today. It is late, and that is fine.'],
		[{ todo: 14 }, '14 things today.']
	])('%j: %s', (facts, sentence) => expect(situation({ ...day, ...facts })).toBe(sentence));
});

describe('what waits', () => {
	it('says how many, and until when at this pace', () => {
		expect(catchingUp(168, 8, '2026-04-09', '2026-03-11')).toBe(
			'168 more steps are due, and nobody is shouting. At eight a day that takes until 9 April.'
		);
		expect(catchingUp(1, 8, '2026-03-12', '2026-03-11')).toBe(
			'One more step is due, and nobody is shouting. At eight a day that takes until tomorrow.'
		);
		expect(catchingUp(3, 0, null, '2026-03-11')).toBe(
			'Three more steps are due, and nobody is shouting. Today’s share is done.'
		);
	});
	it('counts in words up to twelve', () => {
		expect([countWord(0), countWord(12), countWord(13)]).toEqual(['nothing', 'twelve', '13']);
	});
});
