import { describe, expect, it } from 'vitest';
import type { Lead } from '../../src/lib/domain/lead';
import type { Touch } from '../../src/lib/domain/touch';
import { week, weekStart } from '../../src/lib/report/week';

let next = 0;
const touch = (facts: Partial<Touch> & Pick<Touch, 'on'>): Touch => ({
	id: String(next++),
	direction: 'out',
	channel: 'email',
	kind: 'follow-up',
	...facts
});
const lead = (addedOn: string, touches: Touch[]): Lead => ({
	id: String(next++),
	organisation: 'Northwind',
	origin: 'posting',
	stage: 'applied',
	addedOn,
	people: [],
	touches
});

describe('a week', () => {
	it('begins on the day that the user chose', () => {
		expect(weekStart('2026-03-11', 1)).toBe('2026-03-09');
		expect(weekStart('2026-03-09', 1)).toBe('2026-03-09');
		expect(weekStart('2026-03-08', 1)).toBe('2026-03-02');
		expect(weekStart('2026-03-11', 0)).toBe('2026-03-08');
	});

	it('counts what happened in its seven days and nothing else', () => {
		const leads = [
			lead('2026-03-09', [
				touch({ on: '2026-03-08' }),
				touch({ on: '2026-03-15', channel: 'phone' }),
				touch({ on: '2026-03-09', kind: 'application', channel: 'form' }),
				touch({ on: '2026-03-16' })
			]),
			lead('2026-03-01', [
				touch({ on: '2026-03-10', direction: 'in', kind: 'other' }),
				touch({ on: '2026-03-10', direction: 'in', kind: 'other', automatic: true }),
				touch({ on: '2026-03-11', direction: 'in', kind: 'interview', channel: 'in-person' }),
				touch({ on: '2026-03-12', channel: 'phone', outcome: 'no-answer' })
			])
		];
		const figures = week(leads, '2026-03-09', '2026-03-16');
		expect(figures.to).toBe('2026-03-15');
		expect(figures.sent.map(({ touch: { on } }) => on)).toEqual(['2026-03-09', '2026-03-12', '2026-03-15']);
		expect(figures.byChannel).toEqual([
			{ channel: 'phone', count: 2 },
			{ channel: 'form', count: 1 }
		]);
		expect(figures.received).toHaveLength(1);
		expect(figures.interviews).toHaveLength(1);
		expect(figures.applications).toHaveLength(1);
		expect(figures.newLeads).toEqual([leads[0]]);
	});

	it('counts the promises that fell due in it, as they stand today', () => {
		const promise = (on: string) => ({ by: 'me' as const, on });
		const leads = [
			lead('2026-03-01', [
				touch({ on: '2026-03-02', promise: promise('2026-03-10') }),
				touch({ on: '2026-03-10', promise: promise('2026-03-14') })
			])
		];
		expect(week(leads, '2026-03-09', '2026-03-12').promises).toEqual({ kept: 1, missed: 0, open: 1 });
		expect(week(leads, '2026-03-09', '2026-03-16').promises).toEqual({ kept: 1, missed: 1, open: 0 });
		expect(week(leads, '2026-03-16', '2026-03-16').promises).toEqual({ kept: 0, missed: 0, open: 0 });
	});
});
