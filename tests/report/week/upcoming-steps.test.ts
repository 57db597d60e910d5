import { expect, it } from 'vitest';
import { assess } from '../../../src/lib/domain/cadence/assess';
import { openBook } from '../../../src/lib/domain/cadence/book';
import { DEFAULT_SETTINGS } from '../../../src/lib/domain/cadence/policy';
import type { Lead } from '../../../src/lib/domain/lead';
import { upcomingSteps } from '../../../src/lib/report/week/upcoming-steps';

const applied = (id: string, on: string): Lead => ({
	id,
	organisation: id,
	origin: 'posting',
	stage: 'applied',
	addedOn: on,
	people: [{ id: 'dana', name: 'Dana Ruiz', email: 'dana@northwind.example' }],
	touches: [{ id: `${id} 1`, on, direction: 'out', channel: 'form', kind: 'application' }]
});

it('a week ahead has the steps that are due in it, and those that follow what is due before', () => {
	const today = '2026-03-09';
	// Due on Wednesday the 18th; due on Tuesday the 10th, and after that on Tuesday the 17th.
	const leads = [applied('Later', '2026-03-11'), applied('Sooner', '2026-03-03')];
	const book = openBook(leads, DEFAULT_SETTINGS, []);
	const assessments = new Map(leads.map((lead) => [lead.id, assess(lead, book, '2026-03-11')]));
	const ahead = upcomingSteps(book, assessments, '2026-03-16', '2026-03-22', today);
	expect(ahead.map(({ lead, step, ifSilent }) => [lead.id, step.due, ifSilent])).toEqual([
		['Sooner', '2026-03-17', true],
		['Later', '2026-03-18', false]
	]);
	expect(upcomingSteps(book, assessments, '2026-06-01', '2026-06-07', today)).toEqual([]);
});
