/** Staying in touch with somebody who was met and did not hire the user (`stay-in-touch`). */
import { isSamePerson } from '../cadence/people/identity';
import { personIdsOf } from '../cadence/history/touch-kinds';
import { gatekeeperOf, isContactRefused, type Situation } from '../cadence/situation';
import { jobName, type Lead } from '../lead';
import type { NewLead } from '../leads/lead-actions';
import type { Person } from '../person';

export interface StayInTouch {
	readonly kind: 'stay-in-touch';
	readonly key: string;
	readonly person: Person;
}

/**
 * Returns one suggestion for each person met at an interview of a lead that was refused: not for one who wants no contact, is the
 * recruiter, or is on a networking lead already. Nothing is suggested where the recruiter allows no direct contact.
 */
export function stayInTouch(situation: Situation): readonly StayInTouch[] {
	const { lead, refusals, people, history } = situation;
	if (!refusals.role || isContactRefused(lead, refusals, people) || gatekeeperOf(situation)) return [];
	const met = new Set(history.interviews.flatMap(personIdsOf));
	return lead.people
		.filter((person) => met.has(person.id) && person.id !== lead.submittedBy)
		.filter((person) => !people.isBound(person) && !isKept(person, situation))
		.map((person) => ({ kind: 'stay-in-touch', key: `stay-in-touch ${person.id}`, person }));
}

function isKept(person: Person, { lead, book }: Situation): boolean {
	return [...book.leads.values()].some(
		(other) =>
			other.id !== lead.id &&
			other.origin === 'networking' &&
			other.people.some((one) => one.id === person.id || isSamePerson(one, person))
	);
}

/** Returns the networking lead on which the user stays in touch with a person of a refused one; the person keeps their id. */
export function keptLead(refused: Lead, person: Person): NewLead {
	const source = jobName(refused);
	return {
		organisation: refused.organisation,
		origin: 'networking',
		keptFrom: refused.id,
		people: [person],
		...(source && { source }),
		...(refused.sample && { sample: refused.sample })
	};
}
