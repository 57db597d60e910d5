/** Finds the touches between the user and one person, over all leads that the person is on. */
import { idsOf } from '../cadence/people/identity';
import { isSent, personIdsOf } from '../cadence/history/touch-kinds';
import { sortTouches } from '../cadence/history/touch-order';
import { isDated } from '../leads/dating';
import { LAST_DAY, type Day } from '../day';
import type { Lead } from '../lead';
import type { Person } from '../person';
import type { Touch } from '../touch';

export interface TouchWith {
	readonly lead: Lead;
	readonly touch: Touch;
}

/** Returns the touches with a person up to a day, oldest first; those without a day after the others. They are known by e-mail address and phone number (`contact-budget`). */
export function touchesWith(person: Person, leads: Iterable<Lead>, today: Day): readonly TouchWith[] {
	const all: TouchWith[] = [];
	for (const lead of leads) {
		const ids = idsOf(person, lead);
		for (const touch of sortTouches(lead.touches, today)) {
			if (personIdsOf(touch).some((id) => ids.has(id))) all.push({ lead, touch });
		}
	}
	const keyOf = ({ touch }: TouchWith) => (isDated(touch) ? touch.on : LAST_DAY);
	return all.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
}

/** Returns the texts sent to a person, where they were kept, oldest first (`same-words`). */
export function textsSentTo(person: Person, leads: Iterable<Lead>, today: Day): readonly SentText[] {
	return touchesWith(person, leads, today).flatMap(({ touch }) =>
		touch.note && isDated(touch) && isSent(touch) && touch.kind !== 'interview'
			? [{ on: touch.on, text: touch.note }]
			: []
	);
}

export interface SentText {
	readonly on: Day;
	readonly text: string;
}

/** Returns true if a person, or somebody unnamed on this lead, ever said no: the caller ID is never withheld from them (`caller-id`). */
export function hasSaidNo(person: Person, lead: Lead, leads: Iterable<Lead>, today: Day): boolean {
	const here = lead.touches.some(
		(touch) => touch.no && touch.on <= today && isBy(touch, idsOf(person, lead))
	);
	if (here) return true;
	for (const other of leads) {
		const ids = idsOf(person, other);
		if (other.touches.some(({ no, personId }) => no && ids.has(no.personId ?? personId ?? ''))) return true;
	}
	return false;
}

/** Returns true if the refusal came from one of these people, or names nobody and so binds everybody. */
function isBy(touch: Touch, ids: ReadonlySet<string>): boolean {
	const named = touch.no?.personId ?? touch.personId;
	return named === undefined || ids.has(named);
}
