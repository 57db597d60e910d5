import { describe, expect, test } from 'vitest';
import { agenda } from '../../../src/lib/domain/agenda';
import { backlogGroups, backlogRows } from '../../../src/lib/domain/agenda/backlog';
import { dayQuestions, triage } from '../../../src/lib/domain/agenda/triage';
import type { LeadState, StepRule } from '../../../src/lib/domain/cadence/assessment';
import { DEFAULT_SETTINGS } from '../../../src/lib/domain/cadence/policy';
import type { Lead, Stage } from '../../../src/lib/domain/lead';
import { applied, leadWith, touchOn } from '../../support/lead-desk';

const TODAY = '2026-03-18';

/** A lead whose last touch was on a day, with one step that is due. */
function row(organisation: string, last: string, state: LeadState = 'overdue', facts: Partial<Lead> = {}) {
	const rule: StepRule = state === 'quiet' ? 'keep-in-touch' : 'first-follow-up';
	const due = state === 'quiet' ? '2026-04-01' : '2026-03-12';
	const step = { rule, due, personId: null, channel: null, kind: 'follow-up', facts: {} } as const;
	return {
		lead: leadWith({ id: organisation, organisation, touches: [applied(last)], ...facts }),
		assessment: {
			leadId: organisation,
			state,
			next: step,
			steps: [step],
			guards: () => [],
			forecast: () => []
		}
	};
}

const rowsOf = (rows: ReturnType<typeof row>[]) =>
	backlogRows(agenda({ assessments: rows, settings: DEFAULT_SETTINGS, today: TODAY }));

describe('the backlog', () => {
	test('holds everything that is due, what Today shows included, and the quiet leads, freshest first', () => {
		const due = Array.from({ length: 12 }, (_, at) => row(`Due ${10 + at}`, '2026-03-02'));
		const rows = rowsOf([row('Quiet', '2025-12-01', 'quiet'), ...due, row('Fresh', '2026-03-10')]);
		expect(rows).toHaveLength(14);
		expect([rows[0], rows.at(-1)].map((each) => each?.item.lead.organisation)).toEqual(['Fresh', 'Quiet']);
	});

	test('counts no silence from a day that nobody named', () => {
		const undated = touchOn(TODAY, { kind: 'application', implied: true, undated: true });
		const [only] = rowsOf([row('One', '', 'overdue', { addedOn: '2026-03-08', touches: [undated] })]);
		expect(only?.quietDays).toBe(10);
	});

	test('is grouped by how long it has been quiet and by stage, what has gone quiet last', () => {
		const talking = { stage: 'talking' as Stage };
		const groups = backlogGroups(
			rowsOf([
				row('Gone', '2025-12-01', 'quiet', talking),
				row('Old', '2026-01-02'),
				row('Week', '2026-03-10'),
				row('Week, talking', '2026-03-09', 'overdue', talking),
				row('Week too', '2026-03-09')
			])
		);
		expect(groups.map(({ stage, age, goneQuiet, rows }) => [stage, age, goneQuiet, rows.length])).toEqual([
			['talking', 'weeks-2', false, 1],
			['applied', 'weeks-2', false, 2],
			['applied', 'months-6', false, 1],
			['talking', 'months-6', true, 1]
		]);
	});
});

describe('what came in', () => {
	const of = (organisation: string, stage: Stage, state: LeadState, facts: Partial<Lead> = {}) => ({
		lead: leadWith({ id: organisation, organisation, stage, ...facts }),
		assessment: { state }
	});

	test('stands in five groups', () => {
		const groups = triage([
			of('Offer', 'offer', 'due-today'),
			of('Interview', 'interview', 'scheduled'),
			of('Talking', 'talking', 'overdue'),
			of('Talked long ago', 'talking', 'quiet'),
			of('Applied', 'applied', 'overdue'),
			of('No response', 'silent', 'resting'),
			of('Wishlist', 'saved', 'due-soon'),
			of('Wishlist of last year', 'saved', 'quiet'),
			of('Rejected', 'rejected', 'respect-no'),
			of('Withdrawn', 'withdrawn', 'closed')
		]);
		const names = Object.entries(groups).map(([key, leads]) => [key, leads.map((lead) => lead.organisation)]);
		expect(Object.fromEntries(names)).toEqual({
			active: ['Offer', 'Interview', 'Talking'],
			'follow-up': ['Applied', 'No response'],
			'not-applied': ['Wishlist'],
			quiet: ['Talked long ago', 'Wishlist of last year'],
			over: ['Rejected', 'Withdrawn']
		});
	});

	test('is asked for the days of interviews and offers that the sheet does not name', () => {
		const undated = { direction: 'in', implied: true, undated: true } as const;
		const interview = touchOn(TODAY, { ...undated, kind: 'interview' });
		const offer = touchOn(TODAY, { ...undated, kind: 'offer' });
		const leads = [
			leadWith({ id: 'one', touches: [applied('2026-03-02'), interview] }),
			leadWith({ id: 'two', touches: [touchOn(TODAY, { ...undated, kind: 'reply' }), offer] }),
			leadWith({ id: 'three', touches: [touchOn('2026-03-04', { direction: 'in', kind: 'interview' })] })
		];
		expect(dayQuestions(leads).map(({ lead, touchId, missing }) => [lead.id, touchId, missing])).toEqual([
			['two', offer.id, 'offer'],
			['one', interview.id, 'interview']
		]);
	});
});
