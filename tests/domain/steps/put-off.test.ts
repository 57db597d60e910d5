import { describe, expect, it } from 'vitest';
import type { Step } from '../../../src/lib/domain/cadence/assessment';
import type { OwnStep } from '../../../src/lib/domain/lead';
import { keptPlan, putOff } from '../../../src/lib/domain/steps/put-off';
import { assessOn, leadWith, touchOn, wrote } from '../../support/lead-desk';

const TODAY = '2026-03-09';
const PLAN: OwnStep = {
	setOn: '2026-03-05',
	on: TODAY,
	at: '10:00',
	zone: 'Europe/Berlin',
	what: 'Show the plan',
	personId: 'dana',
	channel: 'in-person',
	place: 'Room 4'
};
const own = (lead: ReturnType<typeof leadWith>) => assessOn(TODAY, lead).next!;

describe('putting off', () => {
	it('makes a step of the user’s own, set today', () => {
		const put = putOff({ on: '2026-03-20', what: 'Call again' }, TODAY)(leadWith());
		expect(put.ownStep).toEqual({ setOn: TODAY, on: '2026-03-20', what: 'Call again' });
	});

	it('a second time keeps words, hour, place, person and channel', () => {
		const lead = leadWith({ ownStep: PLAN });
		const again = putOff({ on: '2026-03-12' }, TODAY, own(lead))(lead);
		expect(again.ownStep).toStrictEqual({ ...PLAN, setOn: TODAY, on: '2026-03-12' });
	});

	it('changes what the form changes, and the zone with the hour', () => {
		const lead = leadWith({ ownStep: PLAN });
		const put = (said: Partial<OwnStep>) =>
			putOff({ on: '2026-03-12', ...said }, TODAY, own(lead))(lead).ownStep;
		expect(put({ at: '15:00' })).toMatchObject({ at: '15:00', what: 'Show the plan' });
		expect(put({ at: '15:00' })).not.toHaveProperty('zone');
		const here = (at: string) =>
			putOff({ on: '2026-03-12', at }, TODAY, own(lead), 'America/New_York')(lead).ownStep?.zone;
		expect([here('15:00'), here('10:00')]).toEqual(['America/New_York', 'Europe/Berlin']);
		expect(put({ at: '10:00', what: 'Something else' })).toMatchObject({
			zone: 'Europe/Berlin',
			what: 'Something else',
			place: 'Room 4'
		});
		const cleared = putOff({ on: '2026-03-12', at: undefined }, TODAY, own(lead))(lead).ownStep;
		expect(cleared).not.toHaveProperty('at');
		expect(cleared).toHaveProperty('what', 'Show the plan');
	});

	it('keeps nothing of a plan that was spent: another step is due', () => {
		const lead = leadWith({ ownStep: PLAN, touches: [touchOn('2026-03-06', { personId: 'dana' })] });
		expect(own(lead).rule).not.toBe('own-step');
		expect(putOff({ on: '2026-03-20' }, TODAY, own(lead))(lead).ownStep).toEqual({
			setOn: TODAY,
			on: '2026-03-20'
		});
	});

	it('makes the plan of a sheet the user’s own, with its words', () => {
		const lead = leadWith({
			ownStep: { setOn: '2026-03-01', on: TODAY, what: 'Ask Dana', implied: true }
		});
		expect(putOff({ on: '2026-03-12' }, TODAY, own(lead))(lead).ownStep).toStrictEqual({
			setOn: TODAY,
			on: '2026-03-12',
			what: 'Ask Dana'
		});
		const undated = leadWith({
			ownStep: { setOn: '2026-03-01', on: '2026-03-01', what: 'Ask Dana', implied: true, undated: true }
		});
		expect(putOff({ on: '2026-03-12' }, TODAY)(undated).ownStep).toStrictEqual({
			setOn: TODAY,
			on: '2026-03-12',
			what: 'Ask Dana'
		});
	});

	it('keeps the hour, place, person and channel of a day that was agreed', () => {
		const promise = { by: 'them', on: TODAY, at: '11:00', zone: 'Europe/Berlin', place: 'Cafe' } as const;
		const lead = leadWith({
			touches: [wrote('2026-03-05', { promise: { ...promise, channel: 'in-person' } })]
		});
		expect(own(lead).rule).toBe('agreed-date');
		expect(putOff({ on: '2026-03-11' }, TODAY, own(lead))(lead).ownStep).toStrictEqual({
			at: '11:00',
			zone: 'Europe/Berlin',
			place: 'Cafe',
			channel: 'in-person',
			personId: 'dana',
			setOn: TODAY,
			on: '2026-03-11'
		});
	});

	it('takes nothing from a step that follows from silence', () => {
		const follow: Step = {
			rule: 'first-follow-up',
			due: TODAY,
			personId: 'dana',
			channel: 'email',
			kind: 'follow-up',
			facts: {}
		};
		expect(keptPlan(leadWith(), follow)).toEqual({});
	});
});
