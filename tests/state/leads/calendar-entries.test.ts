import { describe, expect, it } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import { calendarFile } from '../../../src/lib/report/calendar/calendar';
import { plannedEntries } from '../../../src/lib/state/leads/calendar-entries';
import { calendarWhen, updateWords } from '../../../src/lib/messages/week/calendar';
import { applied, assessOn, DANA, leadWith, touchOn, wrote } from '../../support/lead-desk';

const TODAY = '2026-03-09';
const planned = (...leads: Lead[]) =>
	plannedEntries(leads, {
		assessmentOf: (id) =>
			assessOn(
				TODAY,
				leads.find((lead) => lead.id === id)!
			),
		today: TODAY,
		zone: 'Europe/Berlin'
	});
const entries = (...leads: Lead[]) => planned(...leads).map(({ entry }) => entry);

describe('what is planned', () => {
	it('is every step, what is overdue on today', () => {
		expect(entries(leadWith({ touches: [applied('2026-02-02', { personId: 'dana' })] }))).toMatchObject([
			{
				uid: 'northwind.step.first-follow-up.dana.2026-02-02@tactful',
				title: 'Email Dana Ruiz (Analyst at Northwind)',
				on: TODAY,
				alarms: [540],
				isBusy: false
			}
		]);
	});

	it('isolates names of the other direction, so that they reorder nothing around them', () => {
		const [entry] = entries(
			leadWith({
				organisation: 'חברת החשמל',
				people: [{ ...DANA, name: 'דנה לוי' }],
				touches: [applied('2026-02-02', { personId: 'dana' })]
			})
		);
		expect(entry!.title).toMatch(/^\u2068Email .*דנה לוי.*\u2069 \(Analyst at \u2068חברת החשמל\u2069\)$/);
	});

	it('is an appointment, at its hour in its zone, and stands there once', () => {
		const promise = {
			by: 'them',
			on: '2026-03-12',
			at: '10:00',
			zone: 'America/New_York',
			place: 'Room 4'
		} as const;
		const lead = leadWith({ stage: 'interview', touches: [wrote('2026-03-06', { id: 't', promise })] });
		expect(entries(lead)).toEqual([
			{
				uid: 'northwind.appointment.t@tactful',
				title: 'Interview with Dana Ruiz (Analyst at Northwind)',
				on: '2026-03-12',
				at: '10:00',
				zone: 'America/New_York',
				minutes: 60,
				place: 'Room 4',
				alarms: [-1440, -60],
				isBusy: true
			}
		]);
	});

	it('carries the number to ring for an agreed call, and no note of the user’s', () => {
		const ownStep = {
			setOn: '2026-03-01',
			on: '2026-03-11',
			at: '09:30',
			channel: 'phone',
			personId: 'dana'
		} as const;
		const lead = leadWith({ notes: 'A secret', people: [{ ...DANA, note: 'A secret' }], ownStep });
		expect(entries(lead)).toMatchObject([{ place: DANA.phone, zone: 'Europe/Berlin' }]);
		expect(JSON.stringify(entries(lead))).not.toContain('secret');
	});

	it('comes by day and hour, each under a name of its own', () => {
		const leads = ['a', 'b', 'c'].map((id, at) =>
			leadWith({
				id,
				touches: [
					applied(`2026-03-0${5 - at}`, { personId: 'dana' }),
					touchOn('2026-03-20', { id: `${id} i`, kind: 'interview', at: '11:00' })
				]
			})
		);
		const all = entries(...leads);
		expect(all.map(({ on }) => on)).toEqual(all.map(({ on }) => on).toSorted());
		expect(new Set(all.map(({ uid }) => uid)).size).toBe(all.length);
		expect(all.length).toBeGreaterThanOrEqual(6);
	});

	it('keeps its name when its day moves, so that the calendar moves it too', () => {
		const on = (day: string) =>
			leadWith({
				stage: 'interview',
				touches: [wrote('2026-03-06', { id: 't', promise: { by: 'them', on: day, at: '10:00' } })]
			});
		const [before, after] = [entries(on('2026-03-12')), entries(on('2026-03-16'))];
		const ask = (list: typeof before) => ({
			entries: list,
			planned: new Set(list.map(({ uid }) => uid)),
			scope: ''
		});
		const now = { stamp: '2026-03-09T08:00:00Z', today: TODAY };
		const first = calendarFile(ask(before), [], now);
		const second = calendarFile(ask(after), first.handedOut, now);
		expect([second.cancelled, second.handedOut.map(({ sequence }) => sequence)]).toEqual([0, [1]]);
	});
});

it('says when, and what a later file does', () => {
	expect(calendarWhen({ on: '2026-03-12', zone: 'UTC', minutes: 30 })).toBe(
		'Thursday 12 March 2026, all day'
	);
	expect(calendarWhen({ on: '2026-03-12', at: '10:00', zone: 'Europe/Berlin', minutes: 60 })).toBe(
		'Thursday 12 March 2026, 10:00, 60 minutes (Europe/Berlin)'
	);
	expect(updateWords(0)).toBe('Events you imported before are updated, not duplicated.');
	expect(updateWords(2)).toContain('2 events that are no longer planned are removed.');
});
