import { describe, expect, test } from 'vitest';
import { agenda, type Agenda } from '../../src/lib/domain/agenda';
import { DEFAULT_SETTINGS, type Settings } from '../../src/lib/domain/cadence/policy';
import type { Lead } from '../../src/lib/domain/lead';
import { restDays } from '../../src/lib/domain/rest';
import { applied, assessOn, DANA, leadWith, RAE, touchOn, wrote } from './desk';

const TODAY = '2026-03-18';

/** The list of a day for leads that know nothing of one another. */
function listed(leads: readonly Lead[], settings: Partial<Settings> = {}): Agenda {
	const whole = { ...DEFAULT_SETTINGS, ...settings };
	const assessments = leads.map((lead) => ({ lead, assessment: assessOn(TODAY, lead, { settings }) }));
	return agenda({ assessments, settings: whole, today: TODAY });
}

const named = (organisation: string, facts: Partial<Lead>) =>
	leadWith({ id: organisation, organisation, ...facts });
const titles = (items: Agenda['todo']) => items.map(({ lead, step }) => `${lead.organisation}: ${step.rule}`);

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
			'Nobody: find-a-person',
			'Resting: keep-in-touch'
		]);
	});

	test('within a kind is what was due first, then the organisation', () => {
		const leads = [late('Beta', '2026-03-10'), late('alpha', '2026-03-10'), late('Zeta', '2026-03-09')];
		expect(listed(leads).todo.map(({ lead }) => lead.organisation)).toEqual(['Zeta', 'alpha', 'Beta']);
	});
});

describe('the load', () => {
	const many = (count: number) =>
		Array.from({ length: count }, (_, number) => late(`Company ${100 + number}`));
	const owed = named('Owed', { touches: [wrote('2026-03-17')] });

	test('is eight, and the rest waits with a day on which it is worked off', () => {
		const { todo, catchUp } = listed(many(20));
		expect([todo.length, catchUp.waiting.length]).toEqual([8, 12]);
		expect(catchUp).toMatchObject({ perDay: 8, until: '2026-03-20', offer: false });
	});

	test('offers to go through it where more than two days wait', () => {
		expect(listed(many(24)).catchUp.offer).toBe(false);
		expect(listed(many(25)).catchUp.offer).toBe(true);
	});

	test('leaves out what is always shown', () => {
		const { todo, catchUp } = listed([...many(9), owed]);
		expect([titles(todo)[0], todo.length, catchUp.waiting.length]).toEqual(['Owed: reply-owed', 9, 1]);
	});

	test('is less by what was done of it today, and not by answers', () => {
		const followed = named('Followed', { touches: [applied('2026-03-02'), touchOn(TODAY)] });
		const answered = named('Answered', { touches: [wrote('2026-03-17'), touchOn(TODAY, { kind: 'reply' })] });
		const { todo, doneToday } = listed([...many(20), followed, answered]);
		expect(doneToday.map(({ lead }) => lead.organisation)).toEqual(['Followed', 'Answered']);
		expect(todo).toHaveLength(7);
	});

	test('of nothing lets everything wait, and says no day', () => {
		const { todo, catchUp } = listed(many(3), { dayLoad: 0 });
		expect([todo.length, catchUp.waiting.length, catchUp.until]).toEqual([0, 3, null]);
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
