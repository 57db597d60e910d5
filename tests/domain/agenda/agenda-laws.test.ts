/** What holds for every list of a day, whatever the leads are. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agenda } from '../../../src/lib/domain/agenda';
import type { AgendaItem } from '../../../src/lib/domain/agenda/agenda-item';
import { isActive } from '../../../src/lib/domain/agenda/triage';
import { backlogRows } from '../../../src/lib/domain/agenda/backlog';
import { STEP_RULES, type LeadState, type Step } from '../../../src/lib/domain/cadence/assessment';
import { DEFAULT_SETTINGS } from '../../../src/lib/domain/cadence/policy';
import { addDays } from '../../../src/lib/domain/day';
import { STAGES, type Lead } from '../../../src/lib/domain/lead';
import { activeBehind } from '../../support/active-first';
import { applied, leadWith, touchOn } from '../../support/lead-desk';

const TODAY = '2026-03-18';

const step = fc.record({
	rule: fc.constantFrom(...STEP_RULES),
	due: fc.integer({ min: -60, max: 40 }).map((days) => addDays(TODAY, days)),
	at: fc.option(fc.constantFrom('09:00', '14:30'), { nil: undefined }),
	personId: fc.constantFrom('dana', null),
	channel: fc.constantFrom('email' as const, null),
	kind: fc.constant('follow-up' as const),
	facts: fc.record({ namedBy: fc.constantFrom('me' as const, 'them' as const) })
}) as fc.Arbitrary<Step>;

const lead = fc.record({
	organisation: fc.constantFrom('Alpha', 'beta', 'Gamma', ''),
	stage: fc.constantFrom(...STAGES),
	priority: fc.constantFrom('High', 'Low', undefined),
	applyBy: fc.constantFrom('2026-03-20', '2026-03-01', undefined),
	ownStep: fc.constantFrom({ setOn: '2026-03-01', on: '2026-03-10', implied: true }, undefined),
	touches: fc.constantFrom([], [applied('2026-02-02')], [touchOn(TODAY)])
}) as fc.Arbitrary<Partial<Lead>>;

const row = fc
	.record({
		lead,
		steps: fc.array(step, { maxLength: 3 }),
		over: fc.constantFrom<LeadState | undefined>(undefined, undefined, 'quiet', 'closed', 'respect-no')
	})
	.map(({ lead: facts, steps, over }) => ({ facts, steps, state: over ?? ('overdue' as LeadState) }));

const lists = fc.record({ rows: fc.array(row, { maxLength: 40 }), dayLoad: fc.integer({ min: 0, max: 10 }) });

function listOf({
	rows,
	dayLoad
}: {
	rows: { facts: Partial<Lead>; steps: Step[]; state: LeadState }[];
	dayLoad: number;
}) {
	const assessments = rows.map(({ facts, steps, state }, at) => ({
		lead: leadWith({ ...facts, id: `${at}` }),
		assessment: {
			leadId: `${at}`,
			state,
			next: steps[0] ?? null,
			steps,
			guards: () => [],
			forecast: () => []
		}
	}));
	const list = agenda({ assessments, settings: { ...DEFAULT_SETTINGS, dayLoad }, today: TODAY });
	const due = assessments.flatMap(({ lead: { id }, assessment: { state, steps } }) =>
		state === 'quiet' ? [] : steps.filter((each) => each.due <= TODAY).map((each) => ({ id, step: each }))
	);
	return { list, due, assessments };
}

const holds = (law: (made: ReturnType<typeof listOf>) => void) =>
	fc.assert(fc.property(lists, (made) => law(listOf(made))));
const pairs = (items: readonly AgendaItem[]) => items.slice(1).map((item, at) => [items[at]!, item] as const);

describe('a day’s list', () => {
	test('has no quiet lead to do, nor due soon, nor waiting, nor overdue', () =>
		holds(({ list }) => {
			const { todo, soon, another, backlog } = list;
			expect([...todo, ...soon, ...backlog.waiting].some(({ state }) => state === 'quiet')).toBe(false);
			expect([...another, ...backlog.quiet].every(({ state }) => state === 'quiet')).toBe(true);
			expect(another.length).toBeLessThanOrEqual(2);
		}));

	test('has everything that is due to do or in the backlog, once', () =>
		holds(({ list, due, assessments }) => {
			const shown = [...list.todo, ...list.backlog.waiting];
			expect(new Set(shown.map((item) => item.step))).toEqual(new Set(due.map((each) => each.step)));
			expect(shown).toHaveLength(due.length);
			const rows = new Set(backlogRows(list).map(({ item }) => item.lead.id));
			const quiet = assessments.filter(({ assessment }) => assessment.state === 'quiet' && assessment.next);
			expect(rows).toEqual(new Set([...due.map(({ id }) => id), ...quiet.map(({ lead: { id } }) => id)]));
		}));

	test('shows the first group whole and before all else, and of the others the load at most', () =>
		holds(({ list }) => {
			expect(list.backlog.waiting.every(({ group }) => group === 'cadence')).toBe(true);
			const others = list.todo.filter(({ group }) => group === 'cadence');
			expect(others.length).toBeLessThanOrEqual(list.backlog.perDay);
			expect(list.todo.slice(list.todo.length - others.length)).toEqual(others);
			expect(others.length + list.another.length).toBeLessThanOrEqual(list.backlog.perDay);
		}));

	test('lists two people to find at most', () =>
		holds(({ list }) => {
			expect(list.todo.filter(({ step }) => step.rule === 'find-a-person').length).toBeLessThanOrEqual(2);
		}));

	test('within a rule puts high priority first, then active leads, then what was due last', () =>
		holds(({ list }) => {
			for (const [a, b] of pairs(list.todo)) {
				if (a.step.rule !== b.step.rule || a.step.at || b.step.at || a.step.rule === 'agreed-date') continue;
				if (a.step.rule === 'own-step' || a.step.rule === 'plan-first-step') continue;
				expect(Number(a.isHigh)).toBeGreaterThanOrEqual(Number(b.isHigh));
				if (a.isHigh !== b.isHigh) continue;
				expect(Number(isActive(a.lead))).toBeGreaterThanOrEqual(Number(isActive(b.lead)));
				if (isActive(a.lead) === isActive(b.lead)) expect(a.step.due >= b.step.due).toBe(true);
			}
		}));

	test('puts an active lead behind nothing but what is owed, of an earlier kind, or of higher priority', () =>
		holds(({ list }) => {
			expect(activeBehind(list.todo, TODAY)).toEqual([]);
			expect(activeBehind(list.backlog.waiting, TODAY)).toEqual([]);
		}));

	test('is the same whatever the leads come in', () =>
		holds(({ list, assessments }) => {
			const back = agenda({
				assessments: assessments.toReversed(),
				settings: { ...DEFAULT_SETTINGS, dayLoad: list.backlog.perDay },
				today: TODAY
			});
			const told = (items: readonly AgendaItem[]) =>
				items.map(({ step, isHigh, lead: { organisation } }) => [
					step.due,
					isHigh,
					organisation.toLowerCase()
				]);
			expect(told(back.todo)).toEqual(told(list.todo));
		}));
});
