import { describe, expect, it } from 'vitest';
import { namedDayOfMail, noNamedDay, promiseOf } from '../../../src/lib/ui/forms/fields/named-day';

const talk = { ...noNamedDay(), what: 'touch', on: '2026-03-17' } as const;

describe('the promise that a named day makes', () => {
	it('is none where nobody named a day, or the day is still missing', () => {
		expect(promiseOf(noNamedDay(), 'them')).toBeUndefined();
		expect(promiseOf({ ...talk, on: '' }, 'them')).toBeUndefined();
		expect(promiseOf({ ...talk, what: 'none' }, 'them')).toBeUndefined();
	});

	it('has the day alone where nothing else was said', () => {
		expect(promiseOf(talk, 'them')).toEqual({ by: 'them', on: '2026-03-17' });
		expect(promiseOf(talk, 'me')).toEqual({ by: 'me', on: '2026-03-17' });
	});

	it('has the hour in the zone that was named, and no zone without an hour', () => {
		const zoned = { ...talk, zone: 'Europe/Paris' };
		expect(promiseOf({ ...zoned, at: '10:00' }, 'them')).toMatchObject({ at: '10:00', zone: 'Europe/Paris' });
		expect(promiseOf(zoned, 'them')).toEqual({ by: 'them', on: '2026-03-17' });
	});

	it('has the way, the place and the person of a day to be in touch', () => {
		expect(promiseOf({ ...talk, channel: 'phone', place: ' Room 2 ', personId: 'p1' }, 'them')).toEqual({
			by: 'them',
			on: '2026-03-17',
			channel: 'phone',
			place: 'Room 2',
			personId: 'p1'
		});
		expect(promiseOf({ ...talk, place: '  ' }, 'them')).not.toHaveProperty('place');
	});

	it('has neither way, place nor person where they only answer by that day', () => {
		const answer = { ...talk, what: 'answer', channel: 'phone', place: 'Room 2', personId: 'p1' } as const;
		expect(promiseOf(answer, 'them')).toEqual({ by: 'them', on: '2026-03-17', answer: true });
		expect(promiseOf({ ...answer, at: '17:00' }, 'them')).toMatchObject({ at: '17:00', answer: true });
	});
});

describe('the day that a mail names', () => {
	it('is none where it names none', () => {
		expect(namedDayOfMail(undefined)).toEqual(noNamedDay());
	});

	it('fills in what the mail says and nothing else', () => {
		expect(namedDayOfMail({ on: '2026-03-20', answer: true })).toEqual({
			...noNamedDay(),
			what: 'answer',
			on: '2026-03-20'
		});
		const whole = {
			on: '2026-03-17',
			at: '10:00',
			zone: 'Europe/Paris',
			answer: false,
			channel: 'phone',
			place: 'Room 2'
		} as const;
		expect(promiseOf(namedDayOfMail(whole), 'them')).toEqual({
			by: 'them',
			on: '2026-03-17',
			at: '10:00',
			zone: 'Europe/Paris',
			channel: 'phone',
			place: 'Room 2'
		});
	});
});
