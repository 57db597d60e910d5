import { expect, it } from 'vitest';
import { breakFrom, pauseOn, withPause } from '../../../src/lib/domain/agenda/pauses';

const SPRING = { from: '2026-04-01', to: '2026-04-10' };
const SUMMER = { from: '2026-08-03', to: '2026-08-14', why: 'Family' };

it('one more pause stands in the order of the first days', () => {
	expect(withPause([SPRING], SUMMER)).toEqual([SPRING, SUMMER]);
	expect(withPause([SUMMER], SPRING)).toEqual([SPRING, SUMMER]);
});

it('a break is four weeks, today included', () => {
	expect(breakFrom('2026-03-11')).toEqual({ from: '2026-03-11', to: '2026-04-07' });
});

it('a day is in a pause from its first to its last day, and of two in the one that ends last', () => {
	const days = ['2026-03-31', '2026-04-01', '2026-04-10', '2026-04-11'];
	expect(days.map((day) => pauseOn([SUMMER, SPRING], day))).toEqual([undefined, SPRING, SPRING, undefined]);
	const longer = { from: '2026-04-05', to: '2026-04-20' };
	for (const pauses of [
		[SPRING, longer],
		[longer, SPRING]
	])
		expect(pauseOn(pauses, '2026-04-06')).toBe(longer);
});
