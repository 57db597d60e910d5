import { describe, expect, it } from 'vitest';
import type { Step } from '../../../src/lib/domain/cadence/assessment';
import {
	appointmentOf,
	appointmentToLog,
	channelSaid,
	hasAppointmentAhead,
	notHeld
} from '../../../src/lib/domain/steps/appointments';
import { confirmationOf } from '../../../src/lib/domain/steps/confirmation';
import type { Lead } from '../../../src/lib/domain/lead';
import type { Channel } from '../../../src/lib/domain/touch';
import { applied, assessOn, leadWith, touchOn, wrote } from '../../support/lead-desk';

const TODAY = '2026-03-11';
const invited = (id: string, on: string) =>
	wrote('2026-03-05', { id, kind: 'invitation', promise: { by: 'them', on, at: '10:00' } });
const FIRST = invited('first', '2026-03-09');
const SECOND = invited('second', '2026-03-20');
const stepOf = (facts: Step['facts'], rule: Step['rule'] = 'log-interview'): Step => ({
	rule,
	due: '2026-03-10',
	personId: 'dana',
	channel: 'in-person',
	kind: 'interview',
	facts
});

describe('the appointment of a step', () => {
	const lead = leadWith({ touches: [FIRST, SECOND] });

	it('is the invitation that names its day, else the last one before it', () => {
		expect(appointmentOf(lead, stepOf({ named: '2026-03-20' }))?.id).toBe('second');
		expect(appointmentOf(lead, stepOf({}))?.id).toBe('first');
		expect(appointmentOf(leadWith(), stepOf({}))).toBeNull();
	});

	it('is none for a day to be in touch on', () => {
		expect(appointmentOf(lead, stepOf({ named: '2026-03-20' }, 'agreed-date'))).toBeNull();
		const kept = stepOf({ named: '2026-03-20', appointment: true }, 'agreed-date');
		expect(appointmentOf(lead, kept)?.id).toBe('second');
	});
});

describe('an appointment whose day has come', () => {
	it('is to be logged until an interview of it is', () => {
		expect(appointmentToLog(leadWith({ touches: [SECOND, FIRST] }), TODAY)?.id).toBe('first');
		const held = touchOn('2026-03-09', { kind: 'interview' });
		expect(appointmentToLog(leadWith({ touches: [FIRST, held] }), TODAY)).toBeNull();
		expect(appointmentToLog(leadWith({ touches: [SECOND] }), TODAY)).toBeNull();
	});

	it('that did not take place keeps what its invitation said', () => {
		const lead = leadWith({ touches: [{ ...FIRST, note: 'Come by.' }] });
		const [touch] = notHeld('first', 'It didn’t take place.')(lead).touches;
		expect(touch).toEqual({
			...FIRST,
			promise: undefined,
			notHeld: true,
			note: 'Come by.\nIt didn’t take place.'
		});
		expect(appointmentToLog(notHeld('first', '')(lead), TODAY)).toBeNull();
	});

	it('that did not take place owes no answer, even if nobody ever answered', () => {
		const lead = leadWith({ touches: [applied('2026-02-20'), FIRST] });
		const over = notHeld('first', 'It didn’t take place.')(lead);
		expect(assessOn(TODAY, over).next?.rule).toBe('first-follow-up');
	});

	it('is called in person only where somebody said so', () => {
		const { promise } = FIRST;
		const invited = (channel?: Channel) =>
			leadWith({
				touches: [
					{ ...FIRST, on: TODAY, implied: true, undated: true, promise: { ...promise!, on: TODAY, channel } }
				]
			});
		const saidOn = (lead: Lead) => channelSaid(lead, assessOn(TODAY, lead).next!);
		expect(saidOn(invited())).toBeNull();
		expect(saidOn(invited('in-person'))).toBe('in-person');
	});
});

it('knows whether one lies ahead', () => {
	expect(hasAppointmentAhead(leadWith({ touches: [FIRST] }), TODAY)).toBe(false);
	expect(hasAppointmentAhead(leadWith({ touches: [SECOND] }), TODAY)).toBe(true);
	expect(hasAppointmentAhead(leadWith({ touches: [SECOND] }), '2026-03-20')).toBe(true);
});

it('is confirmed by the way and on the day that it came', () => {
	expect(confirmationOf(SECOND, 'c')).toEqual({
		id: 'c',
		on: '2026-03-05',
		direction: 'out',
		channel: 'email',
		kind: 'reply',
		personId: 'dana'
	});
});

describe('an appointment made with nobody by name', () => {
	it('is not with a person who refused its channel', () => {
		const refused = { scope: 'channel', channel: 'message', personId: 'dana' } as const;
		const promise = { by: 'them', on: '2026-03-20', channel: 'message' } as const;
		const asked = wrote('2026-03-05', { kind: 'invitation', personId: undefined, promise });
		const people = [{ id: 'dana', name: 'Dana Ruiz', phone: '+1 555 0100' }];
		const kept = (no?: typeof refused) => {
			const touches = [
				applied('2026-03-02', { ...(no && { no }) }),
				asked,
				touchOn('2026-03-06', { kind: 'reply' })
			];
			return assessOn('2026-03-20', leadWith({ people, touches })).next;
		};
		expect(kept()).toMatchObject({ rule: 'agreed-date', channel: 'message', personId: 'dana' });
		expect(kept(refused)).toMatchObject({ rule: 'agreed-date', channel: 'message', personId: null });
	});
});
