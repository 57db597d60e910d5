import { describe, expect, it } from 'vitest';
import { upcomingAppointments } from '../../../src/lib/domain/agenda/upcoming';
import type { Lead, OwnStep } from '../../../src/lib/domain/lead';
import type { Promised, Touch } from '../../../src/lib/domain/touch';
import { appointmentTitle, appointmentWhen } from '../../../src/lib/messages/today/upcoming';

const TODAY = '2026-03-11';
const BASE: Lead = {
	id: 'a',
	organisation: 'Northwind',
	origin: 'posting',
	stage: 'applied',
	addedOn: '2026-03-01',
	people: [{ id: 'dana', name: 'Dana Ruiz', title: 'Head of Data' }],
	touches: []
};

const word = (on: string, promise?: Promised, rest: Partial<Touch> = {}): Touch => ({
	id: on,
	on,
	direction: 'in',
	channel: 'email',
	kind: 'other',
	personId: 'dana',
	...(promise && { promise }),
	...rest
});

const agreed = (rest: Partial<Promised> = {}): Promised => ({
	by: 'them',
	on: '2026-03-17',
	at: '10:00',
	...rest
});

function coming(facts: Partial<Lead>, state: 'scheduled' | 'closed' | 'respect-no' = 'scheduled') {
	const lead = { ...BASE, ...facts };
	const steps = lead.ownStep ? [{ rule: 'own-step' }] : [];
	return upcomingAppointments([lead], () => ({ state, steps }) as never, TODAY);
}

describe('what is coming up', () => {
	it('is a day that they named, with its hour and its place', () => {
		const [one] = coming({ touches: [word('2026-03-10', agreed({ place: 'Room 4' }))] });
		expect(one).toMatchObject({ on: '2026-03-17', at: '10:00', place: 'Room 4', personIds: ['dana'] });
	});

	it('stands while the user writes and thanks, and goes with newer word', () => {
		const promise = word('2026-03-09', agreed());
		const mine: Touch = { id: 'm', on: '2026-03-10', direction: 'out', channel: 'email', kind: 'reply' };
		expect(coming({ touches: [promise, mine] })).toHaveLength(1);
		expect(coming({ touches: [promise, word('2026-03-10')] })).toHaveLength(0);
	});

	it('is told once where the user snoozed it: on the new day alone', () => {
		const touches = [word('2026-03-10', agreed({ on: '2026-03-11', channel: 'phone' }))];
		const ownStep: OwnStep = {
			setOn: TODAY,
			on: '2026-03-12',
			at: '10:00',
			channel: 'phone',
			personId: 'dana'
		};
		expect(coming({ touches, ownStep }).map(({ on }) => on)).toEqual(['2026-03-12']);
		const another = { ...ownStep, at: '16:00' };
		expect(coming({ touches, ownStep: another }).map(({ on }) => on)).toEqual(['2026-03-11', '2026-03-12']);
	});

	it('is an interview that they invited the user to, until it is held', () => {
		const invitation = word('2026-03-09', { by: 'them', on: '2026-03-17' }, { kind: 'invitation' });
		const undated = { ...invitation, implied: true, undated: true } as const;
		expect(coming({ touches: [invitation, word('2026-03-10')] })).toMatchObject([
			{ on: '2026-03-17', interview: true, channel: 'in-person', personIds: ['dana'] }
		]);
		expect(coming({ touches: [undated] })).toHaveLength(1);
		expect(
			coming({ touches: [invitation, word('2026-03-10', undefined, { no: { scope: 'role' } })] })
		).toEqual([]);
	});

	it.each([
		['spoke', 'phone'],
		['left-message', 'phone'],
		['no-answer', 'phone'],
		['spoke', undefined]
	] as const)('goes with the call that was made (%s, agreed for %s)', (outcome, channel) => {
		const promise = word('2026-03-09', agreed({ on: TODAY, channel }));
		const own = { id: 'c', on: TODAY, direction: 'out', kind: 'follow-up' } as const;
		const wrote: Touch = { ...own, channel: 'email' };
		expect(coming({ touches: [promise, wrote] })).toHaveLength(1);
		const call: Touch = { ...own, channel: 'phone', outcome };
		expect(coming({ touches: [promise, { ...call, on: '2026-03-10' }] })).toHaveLength(1);
		expect(coming({ touches: [promise, call] })).toEqual([]);
	});

	it('is no plan without a day', () => {
		const ownStep: OwnStep = { setOn: TODAY, on: TODAY, what: 'Interview', implied: true, undated: true };
		expect(coming({ ownStep })).toEqual([]);
	});

	it.each([
		['a day by which they answer', agreed({ answer: true })],
		['a day without an hour or a place', { by: 'them', on: '2026-03-17' }],
		['what the user promised', agreed({ by: 'me' })],
		['a day that is over', agreed({ on: '2026-03-10' })],
		['a day after two weeks', agreed({ on: '2026-03-26' })]
	] as const)('is not %s', (_, promise) =>
		expect(coming({ touches: [word('2026-03-05', promise)] })).toHaveLength(0)
	);

	it('is an interview that the user keeps as a step, once', () => {
		const ownStep: OwnStep = {
			setOn: '2026-03-10',
			on: '2026-03-17',
			what: 'Interview',
			channel: 'in-person'
		};
		expect(coming({ ownStep, touches: [word('2026-03-10', agreed())] })).toMatchObject([{ interview: true }]);
		expect(coming({ ownStep: { setOn: TODAY, on: '2026-03-12', what: 'Read' } })).toHaveLength(0);
	});

	it('is an interview that a sheet names for a day ahead', () => {
		const ahead = word('2026-03-16', undefined, { kind: 'interview', personIds: ['dana'] });
		expect(coming({ touches: [ahead] })).toMatchObject([{ on: '2026-03-16', interview: true }]);
	});

	it.each(['closed', 'respect-no'] as const)('is nothing on a lead that is %s', (state) =>
		expect(coming({ touches: [word('2026-03-10', agreed())] }, state)).toHaveLength(0)
	);
});

describe('in words', () => {
	const [one] = coming({
		stage: 'interview',
		value: 'I tidy ledgers.',
		jobAd: 'Analyst …',
		notes: 'Near the harbour.\nWho reads the reports?',
		resume: 'Résumé 3',
		touches: [word('2026-03-10', agreed({ zone: 'America/New_York' }))]
	});

	it('says what, with whom and when, here and there', () => {
		expect(appointmentTitle(one!)).toBe('Interview with Dana Ruiz');
		expect(appointmentWhen(one!, TODAY, 'Europe/Berlin')).toBe('Tuesday at 10:00 in New York (15:00 here)');
	});
});
