/** The day that somebody named in a touch, as a form holds it, and the promise that a touch keeps of it. */
import type { Day, Time } from '$lib/domain/day';
import type { Channel, Promised } from '$lib/domain/touch';
import type { MailDay } from '$lib/paste/mail-reading';

/** Holds every field as its control does; '' where there is nothing. */
export interface NamedDay {
	/** 'touch': a day to be in touch. 'answer': they answer by that day. */
	what: 'none' | 'touch' | 'answer';
	on: Day;
	at: Time;
	/** The IANA zone of `at`, where somebody named it. */
	zone?: string | undefined;
	channel: Channel | '';
	place: string;
	personId: string;
}

export const noNamedDay = (): NamedDay => ({
	what: 'none',
	on: '',
	at: '',
	channel: '',
	place: '',
	personId: ''
});

export function namedDayOfMail(day: MailDay | undefined): NamedDay {
	if (!day) return noNamedDay();
	const { answer, ...said } = day;
	return { ...noNamedDay(), ...said, what: answer ? 'answer' : 'touch' };
}

/** Returns undefined without a day. A day to answer by has no way, place or person: nobody meets then. */
export function promiseOf(named: NamedDay, by: Promised['by']): Promised | undefined {
	const { what, on, at, zone, channel, personId } = named;
	if (what === 'none' || !on) return undefined;
	const day = { by, on, ...(at && { at }), ...(at && zone && { zone }) };
	if (what === 'answer') return { ...day, answer: true };
	const place = named.place.trim();
	return { ...day, ...(channel && { channel }), ...(place && { place }), ...(personId && { personId }) };
}
