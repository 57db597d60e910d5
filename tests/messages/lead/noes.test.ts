import { describe, expect, test } from 'vitest';
import type { Guard, ProposedTouch } from '../../../src/lib/domain/cadence/assessment';
import { noesOf } from '../../../src/lib/messages/lead/noes';
import { assessOn, DANA as dana, leadWith, RAE as rae } from '../../support/lead-desk';

const lead = leadWith({ people: [dana, rae] });

describe('what a person asked not to be done', () => {
	const noes = (guards: (touch: ProposedTouch) => readonly Guard[], person = dana) =>
		noesOf(person, lead, { ...assessOn('2026-03-10', lead), guards });

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
		expect(noes(() => [said('dana')], rae)).toEqual([]);
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
		expect(noes(guards)).toEqual(['Asked not to be contacted by phone or by letter']);
	});
});
