/** Asking somebody who knows the company to put in a good word, before it decides and never after (`good-word`). */
import { personIdsOf } from '../cadence/history/touch-kinds';
import { isSamePerson } from '../cadence/people/identity';
import { readSituation, type Situation } from '../cadence/situation';
import type { Day } from '../day';
import { isOver } from '../lead';
import { folded } from '../normalise';
import type { Contact, Person } from '../person';

export interface GoodWord {
	readonly kind: 'good-word';
	readonly key: string;
	/** People known at the company who were not met at an interview. */
	readonly people: readonly Person[];
	/** The user's own words on who could vouch for them. */
	readonly vouchers?: string;
	/** The day of the last interview; absent where it is not known. */
	readonly interviewOn?: Day;
}

/** The most people that one suggestion names. */
const MOST_PEOPLE = 3;

/** Returns the one suggestion while a decision is awaited: after an interview, without an offer, and without a no. */
export function goodWord(situation: Situation, contacts: Iterable<Contact>): readonly GoodWord[] {
	const { lead, history, openness } = situation;
	const interview = history.interviews.at(-1);
	if (openness !== 'open' || !interview || history.offer || isOver(lead.stage)) return [];
	const people = known(situation, contacts).slice(0, MOST_PEOPLE);
	const vouchers = lead.vouchers?.trim();
	if (people.length === 0 && !vouchers) return [];
	return [
		{
			kind: 'good-word',
			key: 'good-word',
			people,
			...(vouchers && { vouchers }),
			...(!interview.undated && { interviewOn: interview.on })
		}
	];
}

/** Returns the people with a name whom the user knows at the company, from networking leads and contacts, each once. */
function known(situation: Situation, contacts: Iterable<Contact>): readonly Person[] {
	const { lead, book, people, today, history } = situation;
	const at = folded(lead.organisation);
	if (!at) return [];
	const met = new Set(history.interviews.flatMap(personIdsOf));
	const own = lead.people.filter(({ id }) => met.has(id) || id === lead.submittedBy);
	const networking = [...book.leads.values()]
		.filter((other) => other.id !== lead.id && other.origin === 'networking')
		.filter((other) => folded(other.organisation) === at)
		.flatMap((other) => {
			const there = readSituation(other, book, today);
			return there.openness === 'refused' ? [] : other.people.filter((one) => !there.people.isBound(one));
		});
	const listed = [...contacts].filter(({ organisation = '' }) => folded(organisation) === at);
	return [...networking, ...listed].filter(
		(person, index, all) =>
			person.name.trim() !== '' &&
			!people.isBound(person) &&
			!own.some((one) => one.id === person.id || isSamePerson(one, person)) &&
			!all.slice(0, index).some((one) => one.id === person.id || isSamePerson(one, person))
	);
}
