import { describe, expect, test } from 'vitest';
import { interviewOn, offeredOn } from '../../../src/lib/domain/agenda/answers';
import { applied, assessOn, leadWith, touchOn } from '../../support/lead-desk';

const TODAY = '2026-03-18';
const undated = { direction: 'in', implied: true, undated: true } as const;
const INTERVIEW = touchOn(TODAY, { ...undated, channel: 'in-person', kind: 'interview' });
const OFFER = touchOn(TODAY, { ...undated, kind: 'offer' });
const lead = leadWith({ stage: 'interview', touches: [applied('2026-03-02'), INTERVIEW] });
const answered = (on: string, at?: string) =>
	interviewOn(lead, INTERVIEW.id, { on, at, zone: 'Europe/Berlin' }, TODAY, '09:00').touches[1];

describe('the day of an interview', () => {
	test('that has been is its day, as the user says', () => {
		expect(answered('2026-03-12', '10:00')).toEqual({
			...INTERVIEW,
			undated: undefined,
			on: '2026-03-12',
			at: '10:00',
			datedBy: 'user'
		});
	});

	test('that is to come makes an appointment, and names no day for the invitation', () => {
		expect(answered('2026-03-20', '14:00')).toMatchObject({
			kind: 'invitation',
			undated: true,
			promise: { by: 'them', on: '2026-03-20', at: '14:00', zone: 'Europe/Berlin' }
		});
	});

	test.each([
		[undefined, 'invitation'],
		['09:30', 'invitation'],
		['08:30', 'interview']
	])('today at %s is an %s', (at, kind) => expect(answered(TODAY, at)?.kind).toBe(kind));

	test('is the next step, where it is ahead', () => {
		const next = interviewOn(lead, INTERVIEW.id, { on: '2026-03-20', at: '14:00' }, TODAY, '09:00');
		expect(assessOn(TODAY, next).next).toMatchObject({ due: '2026-03-20', at: '14:00' });
	});

	test('of what is gone changes nothing', () => {
		expect(interviewOn(lead, 'gone', { on: '2026-03-12' }, TODAY, '09:00')).toEqual(lead);
	});
});

test('an offer gets the day it was made and the day by which it is answered, or one of them', () => {
	const offered = leadWith({ stage: 'offer', touches: [OFFER] });
	const days = (given: Parameters<typeof offeredOn>[2]) =>
		offeredOn(offered, OFFER.id, given, TODAY).touches[0];
	expect(days({ on: '2026-03-14', deadline: '2026-03-25' })).toMatchObject({
		on: '2026-03-14',
		deadline: '2026-03-25',
		datedBy: 'user'
	});
	expect(days({ deadline: '2026-03-25' })).toEqual({ ...OFFER, deadline: '2026-03-25' });
});
