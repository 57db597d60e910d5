import { describe, expect, test } from 'vitest';
import { agenda, type Agenda } from '../../../src/lib/domain/agenda';
import type { AssessedLead } from '../../../src/lib/domain/agenda/item';
import type { AgendaItem } from '../../../src/lib/domain/agenda/agenda-item';
import { isHighPriority } from '../../../src/lib/domain/agenda/priority';
import type { LeadState, Step } from '../../../src/lib/domain/cadence/assessment';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/lib/domain/cadence/policy';
import type { Lead } from '../../../src/lib/domain/lead';
import { restDays } from '../../../src/lib/domain/agenda/spread-backlog';
import { applied, assessOn, DANA, leadWith, RAE, touchOn, wrote } from '../../support/lead-desk';

const TODAY = '2026-03-18';

/** The list of a day for leads that know nothing of one another. */
function listed(leads: readonly Lead[], settings: Partial<Settings> = {}): Agenda {
	const assessments = leads.map((lead) => ({ lead, assessment: assessOn(TODAY, lead, { settings }) }));
	return listOf(assessments, settings);
}

function listOf(assessments: readonly AssessedLead[], settings: Partial<Settings> = {}): Agenda {
	return agenda({ assessments, settings: { ...DEFAULT_SETTINGS, ...settings }, today: TODAY });
}

/** A lead with one step, as the engine would say it. */
function withStep(
	name: string,
	step: Partial<Step>,
	facts: Partial<Lead> = {},
	state?: LeadState
): AssessedLead {
	const whole: Step = {
		rule: 'first-follow-up',
		due: TODAY,
		personId: 'dana',
		channel: 'email',
		kind: 'follow-up',
		facts: {},
		...step
	};
	const assessment = {
		leadId: name,
		state: state ?? (whole.due < TODAY ? 'overdue' : 'due-today'),
		next: whole,
		steps: [whole],
		guards: () => [],
		forecast: () => []
	};
	return { lead: named(name, facts), assessment };
}

const quiet = (name: string, step: Partial<Step> = {}, facts: Partial<Lead> = {}) =>
	withStep(
		name,
		{ rule: 'keep-in-touch', kind: 'keep-in-touch', facts: { quiet: true }, ...step },
		facts,
		'quiet'
	);
const many = (count: number, step: Partial<Step> = {}) =>
	Array.from({ length: count }, (_, at) => withStep(`Company ${100 + at}`, step));

const named = (organisation: string, facts: Partial<Lead> = {}) =>
	leadWith({ id: organisation, organisation, ...facts });
const titles = (items: readonly AgendaItem[]) =>
	items.map(({ lead, step }) => `${lead.organisation}: ${step.rule}`);
const names = (items: readonly AgendaItem[]) => items.map(({ lead }) => lead.organisation);

const interview = (on: string) =>
	touchOn(on, { direction: 'in', channel: 'in-person', kind: 'interview', personIds: ['dana'] });
const late = (organisation: string, on = '2026-03-09') => named(organisation, { touches: [applied(on)] });

describe('the order', () => {
	test('is that of the rules, whatever the leads come in', () => {
		const leads = [
			named('Resting', { touches: [applied('2026-01-12'), touchOn('2026-01-19'), touchOn('2026-02-10')] }),
			named('Nobody', { people: [], touches: [applied('2026-03-09')] }),
			named('Tried', {
				touches: [
					applied('2026-03-02'),
					touchOn('2026-03-16', { channel: 'phone', outcome: 'no-answer', personId: 'dana' })
				]
			}),
			late('First'),
			named('Second', { touches: [applied('2026-03-02'), touchOn('2026-03-11')] }),
			named('Interviewed', {
				touches: [interview('2026-03-11'), touchOn('2026-03-12', { kind: 'thank-you', personId: 'dana' })]
			}),
			named('Refused', { touches: [wrote('2026-03-16', { no: { scope: 'role' } })] }),
			named('Deadline', {
				touches: [wrote('2026-03-12', { promise: { by: 'them', on: '2026-03-17', answer: true } })]
			}),
			named('Theirs', { touches: [wrote('2026-03-12', { promise: { by: 'them', on: TODAY } })] }),
			named('Thanks', { people: [DANA, RAE], submittedBy: 'rae', touches: [interview(TODAY)] }),
			named('Owed', { touches: [wrote('2026-03-17')] }),
			named('Mine', {
				touches: [touchOn('2026-03-12', { promise: { by: 'me', on: '2026-03-17', channel: 'phone' } })]
			}),
			named('At three', {
				touches: [wrote('2026-03-12', { promise: { by: 'them', on: TODAY, at: '15:00' } })]
			}),
			named('At ten', { touches: [wrote('2026-03-12', { promise: { by: 'them', on: TODAY, at: '10:00' } })] })
		];
		expect(titles(listed(leads).todo)).toEqual([
			'At ten: agreed-date',
			'At three: agreed-date',
			'Mine: agreed-date',
			'Owed: reply-owed',
			'Thanks: debrief-recruiter',
			'Theirs: agreed-date',
			'Deadline: their-deadline',
			'Refused: gracious-close',
			'Interviewed: after-interview',
			'Second: second-follow-up',
			'First: first-follow-up',
			'Tried: retry-call',
			'Resting: keep-in-touch',
			'Nobody: find-a-person'
		]);
	});

	test('of leads that are equal in everything does not depend on the order in which they were read', () => {
		const twin = (id: string): AssessedLead => {
			const { lead, assessment } = withStep('Northwind', {});
			return { lead: { ...lead, id }, assessment: { ...assessment, leadId: id } };
		};
		const ids = (rows: readonly AssessedLead[]) => listOf(rows).todo.map(({ lead }) => lead.id);
		const rows = ['b', 'a', 'c'].map(twin);
		expect([ids(rows), ids(rows.toReversed())]).toEqual([
			['a', 'b', 'c'],
			['a', 'b', 'c']
		]);
	});

	test('has interviews to log, plans that passed, and first steps whose closing date lies ahead', () => {
		const plan = { setOn: '2026-03-01', on: '2026-03-10', implied: true };
		const rows = [
			withStep('Saved', { rule: 'plan-first-step' }),
			withStep('Closed already', { rule: 'plan-first-step' }, { applyBy: '2026-03-17' }),
			withStep('Person', { rule: 'find-a-person' }),
			withStep('First', {}),
			withStep('Closing', { rule: 'plan-first-step' }, { applyBy: '2026-03-20' }),
			withStep('Plan', { rule: 'own-step', due: plan.on }, { ownStep: plan }),
			withStep('Named', { rule: 'own-step', due: plan.on }, { ownStep: { ...plan, implied: undefined } }),
			withStep('Planned today', { rule: 'own-step' }, { ownStep: { ...plan, on: TODAY } }),
			withStep('After', { rule: 'after-interview' }),
			withStep('Log', { rule: 'log-interview' }),
			withStep('Hour', { rule: 'agreed-date', at: '10:00' })
		];
		const { todo } = listOf(rows, { dayLoad: 20 });
		expect(names(todo)).toEqual([
			'Hour',
			'Log',
			'Planned today',
			'Named',
			'After',
			'Plan',
			'Closing',
			'First',
			'Person',
			'Closed already',
			'Saved'
		]);
		expect(todo.filter(({ group }) => group === 'first')).toHaveLength(4);
	});

	test('within a kind puts high priority first, then active leads, then what was due last, then the organisation', () => {
		const rows = [
			withStep('Beta', { due: '2026-03-17' }),
			withStep('Old', { due: '2026-03-02' }),
			withStep('alpha', { due: '2026-03-17' }),
			withStep('Talking', { due: '2026-03-02' }, { stage: 'talking' }),
			withStep('Offering', { due: '2026-03-03' }, { stage: 'offer' }),
			withStep('Dream', { due: '2026-03-01' }, { priority: 'High' })
		];
		expect(names(listOf(rows).todo)).toEqual(['Dream', 'Offering', 'Talking', 'alpha', 'Beta', 'Old']);
	});

	test('finds the people of active leads first', () => {
		const find = (name: string, due: string, stage: Lead['stage']) =>
			withStep(name, { rule: 'find-a-person', due }, { stage });
		const rows = [
			find('Applied', TODAY, 'applied'),
			find('Applied too', TODAY, 'applied'),
			find('Interviewed', '2026-03-02', 'interview')
		];
		expect(names(listOf(rows).todo)).toEqual(['Interviewed', 'Applied']);
	});

	test.each([
		'High',
		'very high',
		'P1',
		'A',
		'1',
		'1 - High',
		'Priority 1',
		'5/5',
		'★★★★☆',
		'⭐️⭐️⭐️⭐️⭐️',
		'!',
		'Dream job',
		'Hoch',
		'Élevée'
	])('%s is a high priority', (text) => expect(isHighPriority(text)).toBe(true));
	test.each([
		undefined,
		'',
		'Low',
		'Medium',
		'normal',
		'P2',
		'B',
		'2',
		'10',
		'1/5',
		'★★☆☆☆',
		'⭐',
		'not high',
		'Topeka'
	])('%s is none', (text) => expect(isHighPriority(text)).toBe(false));
});

describe('the load', () => {
	const owed = withStep('Owed', { rule: 'reply-owed' });

	test('is eight, and the rest waits with a day on which it is worked off', () => {
		const { todo, backlog } = listOf(many(20));
		expect([todo.length, backlog.waiting.length]).toEqual([8, 12]);
		expect(backlog).toMatchObject({ perDay: 8, until: '2026-03-20', isHeldUp: false, offer: false });
	});

	test('offers to go through it where more than two days wait', () => {
		expect(listOf(many(24)).backlog.offer).toBe(false);
		expect(listOf(many(25)).backlog.offer).toBe(true);
	});

	test('leaves out what is always shown', () => {
		const { todo, backlog } = listOf([...many(9), owed]);
		expect([names(todo)[0], todo.length, backlog.waiting.length]).toEqual(['Owed', 9, 1]);
	});

	test('has at most two people to find among it, and goes on with what comes after them', () => {
		const people = many(5, { rule: 'find-a-person' });
		const saved = Array.from({ length: 9 }, (_, at) => withStep(`Saved ${at}`, { rule: 'plan-first-step' }));
		const { todo, backlog } = listOf([...people, ...saved]);
		expect(todo.filter(({ step }) => step.rule === 'find-a-person')).toHaveLength(2);
		expect([todo.length, backlog.waiting.length]).toEqual([8, 6]);
		expect(listOf(people).backlog).toMatchObject({ until: '2026-03-20', isHeldUp: true });
	});

	test('is less by what was done of it today, and not by answers', () => {
		const company = Array.from({ length: 20 }, (_, at) => late(`Company ${100 + at}`));
		const followed = named('Followed', { touches: [applied('2026-03-02'), touchOn(TODAY)] });
		const answered = named('Answered', { touches: [wrote('2026-03-17'), touchOn(TODAY, { kind: 'reply' })] });
		const { todo, doneToday } = listed([...company, followed, answered]);
		expect(doneToday.map(({ lead }) => lead.organisation)).toEqual(['Followed', 'Answered']);
		expect(todo).toHaveLength(7);
	});

	test('of nothing lets everything wait, and says no day', () => {
		const { todo, backlog } = listOf(many(3), { dayLoad: 0 });
		expect([todo.length, backlog.waiting.length, backlog.until]).toEqual([0, 3, null]);
	});
});

describe('quiet leads', () => {
	test('are never to do and never overdue, and two at most are worth another try', () => {
		const { todo, another, backlog } = listOf([quiet('One'), quiet('Two'), quiet('Three')]);
		expect([todo, names(another)]).toEqual([[], ['One', 'Three']]);
		expect(another.map(({ state }) => state)).toEqual(['quiet', 'quiet']);
		expect(backlog.quiet).toHaveLength(3);
	});

	test('come round on their day, those with somebody reachable first, then high priority, then the latest touch', () => {
		const rows = [
			quiet('Nobody', { rule: 'find-a-person', personId: null }, { priority: 'high' }),
			quiet('Old', {}, { touches: [applied('2025-11-02')] }),
			quiet('Young', {}, { touches: [applied('2025-12-02')] }),
			quiet('Dream', {}, { touches: [applied('2025-10-02')], priority: 'high' }),
			quiet('Tomorrow', { due: '2026-03-19' }, { priority: 'high' })
		];
		expect(names(listOf(rows).another)).toEqual(['Dream', 'Young']);
		expect(names(listOf(rows.slice(0, 1)).another)).toEqual(['Nobody']);
	});

	test('wait where the load has no room', () => {
		expect(names(listOf([...many(7), quiet('One'), quiet('Two')]).another)).toEqual(['One']);
		expect(listOf([...many(8), quiet('One')]).another).toEqual([]);
	});

	test('are neither due soon nor counted on a day to come', () => {
		const { soon, upcoming, listed: ahead } = listOf([quiet('One', { due: '2026-03-20' })]);
		expect(soon).toEqual([]);
		expect([...upcoming, ...ahead].every(({ count }) => count === 0)).toBe(true);
	});
});

test('what is due soon is a group of its own, by the day', () => {
	const soon = [late('Friday', '2026-03-13'), late('Thursday', '2026-03-12'), late('Later', '2026-03-17')];
	const { todo, soon: group } = listed(soon);
	expect(todo).toEqual([]);
	expect(group.map(({ lead, state }) => [lead.organisation, state])).toEqual([
		['Thursday', 'due-soon'],
		['Friday', 'due-soon']
	]);
});

test('the next four weeks count what is due on each day, and today what is listed', () => {
	const { upcoming } = listed([
		late('Late'),
		late('Thursday', '2026-03-12'),
		late('Thursday too', '2026-03-12')
	]);
	expect(upcoming).toHaveLength(28);
	expect(upcoming.slice(0, 3)).toEqual([
		{ day: TODAY, count: 1 },
		{ day: '2026-03-19', count: 2 },
		{ day: '2026-03-20', count: 0 }
	]);
});

test('a day to come lists what is owed, and of the others no more than its load', () => {
	const rows = [
		...many(12, { due: '2026-03-19' }),
		withStep('Owed', { rule: 'reply-owed', due: '2026-03-20' }),
		...Array.from({ length: 4 }, (_, at) => withStep(`Person ${at}`, { rule: 'find-a-person', due: TODAY }))
	];
	const { todo, listed: ahead } = listOf(rows);
	expect([todo.length, ...ahead.slice(0, 3).map(({ count }) => count)]).toEqual([2, 8, 9, 9]);
});

test('leads laid to rest come back a keep-in-touch interval later, half a load a day', () => {
	const leads = Array.from({ length: 9 }, (_, number) => late(`Company ${number}`));
	const days = [...restDays(leads, [], DEFAULT_SETTINGS, TODAY).values()];
	expect(days).toEqual([
		...Array<string>(4).fill('2026-04-17'),
		...Array<string>(4).fill('2026-04-20'),
		'2026-04-21'
	]);
});

test('no lead is laid to rest on a day that has its load', () => {
	const busy = [{ day: '2026-04-17', count: 8 }];
	expect([...restDays([late('One')], busy, DEFAULT_SETTINGS, TODAY).values()]).toEqual(['2026-04-20']);
});
