/** Holds a day named in a touch as form fields, and turns it into a promise. */
import type { Day, Time } from '$lib/domain/day';
import type { Channel, Promised } from '$lib/domain/touch';
import type { MailDay } from '$lib/paste/mail/mail-reading';

/** Holds the value of each control; '' when empty. */
export interface NamedDayInput {
	/** 'touch' is a day to be in touch; 'answer' is a deadline for their answer. */
	what: 'none' | 'touch' | 'answer';
	on: Day;
	at: Time;
	/** The IANA zone of `at`, if one was named. */
	zone?: string | undefined;
	channel: Channel | '';
	place: string;
	personId: string;
}

export const noNamedDay = (): NamedDayInput => ({
	what: 'none',
	on: '',
	at: '',
	channel: '',
	place: '',
	personId: ''
});

export function namedDayOfMail(day: MailDay | undefined): NamedDayInput {
	if (!day) return noNamedDay();
	const { answer, ...said } = day;
	return { ...noNamedDay(), ...said, what: answer ? 'answer' : 'touch' };
}

/**
 * Returns the promise, or undefined without a day. A deadline for an answer has no channel, place
 * or person.
 */
export function promiseOf(named: NamedDayInput, by: Promised['by']): Promised | undefined {
	const { what, on, at, zone, channel, personId } = named;
	if (what === 'none' || !on) return undefined;
	const day = { by, on, ...(at && { at }), ...(at && zone && { zone }) };
	if (what === 'answer') return { ...day, answer: true };
	const place = named.place.trim();
	return { ...day, ...(channel && { channel }), ...(place && { place }), ...(personId && { personId }) };
}
