/** Makes leads and books that hold only what a test is about. */
import { assess } from '../../src/lib/domain/cadence/assess';
import { openBook } from '../../src/lib/domain/cadence/book';
import type { Assessment } from '../../src/lib/domain/cadence/assessment';
import { DEFAULT_SETTINGS, type Settings } from '../../src/lib/domain/cadence/policy';
import type { Lead, News } from '../../src/lib/domain/lead';
import type { Person } from '../../src/lib/domain/person';
import type { Touch } from '../../src/lib/domain/touch';

export const DANA: Person = {
	id: 'dana',
	name: 'Dana Ruiz',
	email: 'dana@northwind.example',
	phone: '+1 555 0100'
};
export const RAE: Person = {
	id: 'rae',
	name: 'Rae Lindqvist',
	email: 'rae@search.example',
	phone: '+1 555 0111'
};

export function leadWith(facts: Partial<Lead> = {}): Lead {
	return {
		id: facts.id ?? 'northwind',
		organisation: 'Northwind',
		role: 'Analyst',
		origin: 'posting',
		stage: 'applied',
		addedOn: '2026-03-02',
		people: [DANA],
		touches: [],
		...facts
	};
}

let entered = 0;

export function touchOn(on: string, facts: Partial<Touch> = {}): Touch {
	return { id: `touch ${entered++}`, on, direction: 'out', channel: 'email', kind: 'follow-up', ...facts };
}

export const applied = (on: string, facts: Partial<Touch> = {}) =>
	touchOn(on, { channel: 'form', kind: 'application', ...facts });

export const wrote = (on: string, facts: Partial<Touch> = {}) =>
	touchOn(on, { direction: 'in', kind: 'other', personId: 'dana', ...facts });

export function assessOn(
	today: string,
	lead: Lead,
	{
		others = [],
		settings = {},
		news = []
	}: { others?: Lead[]; settings?: Partial<Settings>; news?: News[] } = {}
): Assessment {
	return assess(lead, openBook([lead, ...others], { ...DEFAULT_SETTINGS, ...settings }, news), today);
}
