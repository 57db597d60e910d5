/** Writes the sentences of the people page. */
import type { Day } from '../../domain/day';
import type { KnownPerson } from '../../domain/people/people';
import type { TouchWith } from '../../domain/people/with-person';
import { figures } from '../../domain/locale';
import { onDay } from '../common/days';
import { touchSentence } from '../common/touches';

/** Counts the filtered people: "1 person", "12 of 300 people". */
export function peopleFound(shown: number, all: number): string {
	return shown === all ? peopleCount(all) : `${figures(shown)} of ${peopleCount(all)}`;
}

function peopleCount(count: number): string {
	return count === 1 ? '1 person' : `${figures(count)} people`;
}

/** Names a person by name, otherwise by an address. */
export function somebodyName({ name, emails, phones, urls }: KnownPerson): string {
	return name || (emails[0] ?? phones[0] ?? urls[0] ?? 'No name');
}

/**
 * Describes the last touch with a person: "You followed up with Dana Ruiz by email on 9 March".
 */
export function lastTouchSentence({ lead, touch }: TouchWith, today: Day): string {
	const sentence = touchSentence(touch, lead);
	return touch.undated ? sentence : `${sentence} ${onDay(touch.on, today)}`;
}

/** Heads the people of a company. */
export function organisationHeading(organisation: string): string {
	return organisation || 'No company';
}
