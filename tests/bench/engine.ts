/** The engine over ten thousand leads, beside a plain copy of the same data: assessing must not be the slow part. */
import { assess } from '../../src/lib/domain/cadence/assess';
import { openBook } from '../../src/lib/domain/cadence/book';
import { DEFAULT_SETTINGS } from '../../src/lib/domain/cadence/policy';
import { addDays, type Day } from '../../src/lib/domain/day';
import type { Lead, Origin } from '../../src/lib/domain/lead';
import type { Person } from '../../src/lib/domain/person';
import type { Touch } from '../../src/lib/domain/touch';
import type { Ratio } from './ratio';
import { quickest } from './support/clock';
import { growthOf } from './support/growth';

const TODAY = '2026-03-18';
const LEADS = 10_000;
const TOUCHES = 10;
const ORIGINS: readonly Origin[] = ['posting', 'posting', 'unsolicited', 'networking', 'recruiter'];

/** A repeatable stream of numbers below `limit` (mulberry32), so that each run measures the same book. */
function numbers(seed: number): (limit: number) => number {
	let state = seed;
	return (limit) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
	};
}

/** A made-up book, the same at every run: seen from `today`. */
export function leadsOf(count: number, today: Day = TODAY): Lead[] {
	const below = numbers(1);
	return Array.from({ length: count }, (_, number) => leadOf(number, today, below));
}

function leadOf(number: number, today: Day, below: (limit: number) => number): Lead {
	const people = Array.from({ length: 1 + below(2) }, (_, place) => personOf(number, place, below));
	return {
		id: `lead-${number}`,
		organisation: `Company ${number % 4000}`,
		role: `Role ${number % 7}`,
		origin: ORIGINS[number % ORIGINS.length]!,
		stage: 'applied',
		addedOn: addDays(today, -120),
		people,
		touches: Array.from({ length: TOUCHES }, (_, place) => touchOf(number, place, today, people, below))
	};
}

/** One in ten stands on other leads too. */
function personOf(number: number, place: number, below: (limit: number) => number): Person {
	const mailbox = below(10) === 0 ? `shared${below(300)}` : `person${number}.${place}`;
	return {
		id: `person-${number}-${place}`,
		name: `Person ${number}`,
		email: `${mailbox}@company.example`,
		...(below(2) === 0 && { phone: `+1 555 ${1_000_000 + number * 3 + place}` })
	};
}

function touchOf(
	number: number,
	place: number,
	today: Day,
	people: readonly Person[],
	below: (limit: number) => number
): Touch {
	const isOut = place === 0 || below(3) > 0;
	return {
		id: `touch-${number}-${place}`,
		on: addDays(today, -110 + place * 11 + below(9)),
		direction: isOut ? 'out' : 'in',
		channel: below(4) === 0 ? 'phone' : 'email',
		kind: place === 0 ? 'application' : isOut ? 'follow-up' : 'other',
		personId: people[below(people.length)]!.id,
		note: 'Spoke of the team, the next steps and when they would decide.'
	};
}

export async function bench(): Promise<Ratio[]> {
	const leads = leadsOf(LEADS);
	const theirs = quickest(() => structuredClone(leads));
	const ours = quickest(() => statesOf(leads));
	return [
		{
			name: '10,000 leads with 100,000 touches assessed',
			ours,
			against: 'structuredClone of them',
			theirs,
			unit: 'ms',
			aim: 0.35
		},
		growthOf('Leads assessed', (count) => {
			const some = leadsOf(count);
			return () => statesOf(some);
		})
	];
}

function statesOf(leads: readonly Lead[]): unknown {
	const book = openBook(leads, DEFAULT_SETTINGS, []);
	return leads.map((lead) => assess(lead, book, TODAY).state);
}
