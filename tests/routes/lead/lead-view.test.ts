import { describe, expect, test } from 'vitest';
import type { Assessment, Guard, ProposedTouch } from '../../../src/lib/domain/cadence/assessment';
import type { Lead } from '../../../src/lib/domain/lead';
import { nextStepWords, noesOf, withChanges } from '../../../src/routes/lead/lead-view';

const TODAY = '2026-03-10';
const dana = { id: 'dana', name: 'Dana Ruiz' };
const li = { id: 'li', name: 'Li Wei' };
const lead: Lead = {
	id: 'lead',
	organisation: 'Northwind',
	origin: 'posting',
	stage: 'applied',
	addedOn: '2026-03-01',
	people: [dana, li],
	touches: []
};

function assessed(facts: Partial<Assessment>): Assessment {
	return {
		leadId: 'lead',
		state: 'scheduled',
		next: null,
		steps: [],
		guards: () => [],
		forecast: () => [],
		...facts
	};
}

describe('what a person asked not to be done', () => {
	const noes = (guards: (touch: ProposedTouch) => readonly Guard[], person = dana) =>
		noesOf(person, lead, assessed({ guards }));

	test('nothing, where no guard speaks', () => {
		expect(noes(() => [])).toEqual([]);
		expect(noes(() => [{ rule: 'too-soon', facts: {} }])).toEqual([]);
	});

	test('a no to contact, said by this person or by nobody named', () => {
		const refused = ['Asked not to be contacted'];
		const said = (personId?: string): Guard => ({
			rule: 'respect-no',
			facts: { noScope: 'contact', personId }
		});
		expect(noes(() => [said('dana')])).toEqual(refused);
		expect(noes(() => [said()])).toEqual(refused);
		expect(noes(() => [said('dana')], li)).toEqual([]);
	});

	test('a no to contact from another lead, where the person goes by another id', () => {
		const guard: Guard = {
			rule: 'respect-no-across-leads',
			facts: { noScope: 'contact', personId: 'elsewhere' }
		};
		expect(noes(() => [guard])).toEqual(['Asked not to be contacted']);
	});

	test('a no to the role asks nothing of a person', () => {
		expect(noes(() => [{ rule: 'respect-no', facts: { noScope: 'role' } }])).toEqual([]);
	});

	test('barred ways are named', () => {
		const guards = ({ channel }: ProposedTouch): Guard[] =>
			channel === 'phone' || channel === 'letter' ? [{ rule: 'channel-barred', facts: { channel } }] : [];
		expect(noes(guards)).toEqual(['Asked for no contact: phone, letter']);
	});
});

describe('when the next step is due', () => {
	const whenOf = (due: string, state: Assessment['state'], at?: string) => {
		const next = {
			rule: 'own-step',
			due,
			at,
			personId: null,
			channel: null,
			kind: 'other',
			facts: {}
		} as const;
		return nextStepWords(lead, assessed({ state, next }), TODAY, 'Europe/Berlin', () => undefined).when;
	};

	test.each([
		['2026-03-05', 'overdue', undefined, 'Was due on Thursday'],
		['2026-03-11', 'due-soon', '10:00', 'Tomorrow at 10:00'],
		['2026-03-10', 'due-today', undefined, ''],
		['2026-03-10', 'due-today', '10:00', 'At 10:00']
	] as const)('%s, %s, %s: %j', (due, state, at, words) => {
		expect(whenOf(due, state, at)).toBe(words);
	});
});

describe('where there is no next step', () => {
	const words = (row: Lead, state: Assessment['state']) =>
		nextStepWords(row, assessed({ state }), TODAY, 'Europe/Berlin', () => undefined);

	test('a closed lead says how and when it ended, and what would open it again', () => {
		const ended = { ...lead, ended: { on: '2026-03-09', how: 'ended' } } as const;
		expect(words(ended, 'closed').reason).toBe(
			'You archived this job yesterday. If they reply, it opens again.'
		);
		const withdrawn = { ...lead, ended: { on: '2026-03-10', how: 'withdrawn' } } as const;
		expect(words(withdrawn, 'closed').reason).toBe('You withdrew today.');
	});

	test('a refused one says that nothing is owed', () => {
		expect(words(lead, 'respect-no')).toMatchObject({ title: 'Nothing is owed here', when: '' });
	});
});

test('a form changes only what was changed in it', () => {
	const before = { id: 'dana', name: 'Dana', title: 'Clerk', email: 'dana@x.example' };
	const elsewhere = { ...before, phone: '112', name: 'Dana Ruiz' };
	const after = { ...before, title: 'Recruiter', email: undefined };
	expect(withChanges<object>(elsewhere, before, after)).toEqual({
		id: 'dana',
		name: 'Dana Ruiz',
		phone: '112',
		title: 'Recruiter'
	});
});
