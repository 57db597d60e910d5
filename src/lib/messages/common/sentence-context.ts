/** What every reason is told from: the facts, whom they concern, and how long ago that was. */
import type { RuleFacts } from '../../domain/cadence/assessment';
import { daysBetween, type Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import { dayInWords, onDay } from './days';
import { isolated, nameOf } from './touches';
import { countWord } from '../today/today';

/** Finds another lead that a step or guard rests on. */
export type LeadOf = (id: string) => Lead | undefined;

export interface Telling {
	readonly facts: RuleFacts;
	readonly lead: Lead;
	readonly today: Day;
	/** The person whom the fact concerns: "Dana Ruiz", else "They". */
	readonly who: string;
	/** The day that it rests on, as part of a sentence: "on Tuesday", "yesterday"; '' where the sheet does not name it. */
	readonly when: string;
	/** How long ago that is: "8 days ago", "yesterday"; '' where nobody knows. */
	readonly ago: string;
	/** What the other lead that it rests on is called. */
	readonly other: string | null;
}

export function tell(facts: RuleFacts, lead: Lead, today: Day, leadOf: LeadOf): Telling {
	const since = facts.since ?? today;
	return {
		facts,
		lead,
		today,
		who: nameOf(lead, facts.personId) ?? 'They',
		when: facts.undated ? '' : onDay(since, today),
		ago: facts.undated ? '' : ago(since, today),
		other: (facts.otherLeadId && leadOf(facts.otherLeadId)?.organisation) || null
	};
}

/** A part of a sentence that may be missing, with the space before it. */
export const tail = (words: string): string => (words ? ` ${words}` : '');

const LARGEST_WORD = 4;
/** Beyond this many days nobody counts them. */
const LARGEST_COUNT = 60;

/** "8 days ago", "two days ago", "yesterday", "today"; "on 8 July" where it is long ago. */
function ago(day: Day, today: Day): string {
	const days = daysBetween(day, today);
	if (days <= 1) return dayInWords(day, today);
	if (days > LARGEST_COUNT) return onDay(day, today);
	return `${days <= LARGEST_WORD ? countWord(days) : days} days ago`;
}

/** A person inside a sentence: "Dana Ruiz", else "them". */
export function nameOrThem(lead: Lead, personId: string | null | undefined): string {
	return nameOf(lead, personId) ?? 'them';
}

/** What the user or their sheet wrote, inside a sentence: on one line, without its own full stop. */
export function isolatedLine(text: string): string {
	return isolated(
		text
			.trim()
			.replace(/\s+/g, ' ')
			.replace(/[.\s]+$/, '')
	);
}

export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The day that somebody named. */
export function namedDay({ named }: RuleFacts, today: Day): string {
	return dayInWords(named ?? today, today);
}

/** What they said no to. */
export function thing(ask: string | undefined): string {
	return ask ? `what you asked for (${isolated(ask)})` : 'what you asked for';
}
