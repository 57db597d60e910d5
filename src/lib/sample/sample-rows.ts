/** Types of the sample's rows, in which a day is a number of days from today, and a person is an index into `people`. */
import type { Ended, Lead } from '../domain/lead';
import type { Person } from '../domain/person';
import type { No, Promised, Touch } from '../domain/touch';

type OnDays<T extends { readonly on: string }> = Omit<T, 'on' | 'personId'> & { readonly on: number };

export interface SampleTouch extends Omit<OnDays<Touch>, 'id' | 'personIds' | 'promise' | 'no' | 'deadline'> {
	readonly who?: number;
	readonly met?: readonly number[];
	readonly promise?: OnDays<Promised>;
	readonly no?: Omit<No, 'until' | 'personId'> & { readonly until?: number };
	readonly deadline?: number;
}

type Told = Pick<Lead, 'organisation' | 'role' | 'origin' | 'stage'> &
	Partial<
		Pick<
			Lead,
			| 'location'
			| 'salary'
			| 'url'
			| 'source'
			| 'notes'
			| 'value'
			| 'proofs'
			| 'pace'
			| 'noCallsPosting'
			| 'resume'
		>
	>;

export interface SampleLead extends Told {
	readonly added: number;
	readonly applyIn?: number;
	readonly people?: readonly Omit<Person, 'id'>[];
	readonly touches?: readonly SampleTouch[];
	readonly submittedBy?: number;
	readonly ownStep?: { readonly set: number; readonly on: number; readonly what: string };
	readonly ended?: { readonly how: Ended['how']; readonly on: number };
}

export const applied = (on: number): SampleTouch => ({
	on,
	direction: 'out',
	channel: 'form',
	kind: 'application'
});

export const wrote = (on: number, who = 0, kind: Touch['kind'] = 'follow-up'): SampleTouch => ({
	on,
	direction: 'out',
	channel: 'email',
	kind,
	who
});

export const theyWrote = (on: number, who = 0): SampleTouch => ({
	on,
	direction: 'in',
	channel: 'email',
	kind: 'reply',
	who
});

export const theyRang = (on: number, who = 0): SampleTouch => ({
	on,
	direction: 'in',
	channel: 'phone',
	kind: 'reply',
	outcome: 'spoke',
	who
});
