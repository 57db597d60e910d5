import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/lib/domain/cadence/assessment';
import type { Lead } from '../../../src/lib/domain/lead';
import { nextStepWords } from '../../../src/lib/messages/lead/next-step';
import { leadWith } from '../../support/lead-desk';

const TODAY = '2026-03-10';
const lead = leadWith();

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
		expect(words(ended, 'closed').reason).toBe('You archived this job yesterday. If they reply, it reopens.');
		const withdrawn = { ...lead, ended: { on: '2026-03-10', how: 'withdrawn' } } as const;
		expect(words(withdrawn, 'closed').reason).toBe('You withdrew today.');
	});

	test('a refused one says that nothing is owed', () => {
		expect(words(lead, 'respect-no')).toMatchObject({ title: 'Nothing to do here', when: '' });
	});
});
