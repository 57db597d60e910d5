/**
 * Prepares the parts that the sentences about steps and guards share: the person, the day and the
 * time that has passed.
 */
import type { RuleFacts } from '../../domain/cadence/assessment';
import { daysBetween, formatDay, type Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import { dayInWords, onDay } from './days';
import { isolated, isolatedName } from './touches';

/** Finds another lead that a step or guard refers to. */
export type FindLead = (id: string) => Lead | undefined;

export interface SentenceContext {
	readonly facts: RuleFacts;
	readonly lead: Lead;
	readonly today: Day;
	/** The person that the fact is about: "Dana Ruiz", or "They" when nobody is named. */
	readonly who: string;
	/**
	 * The day of the fact as part of a sentence: "on Tuesday", "yesterday"; '' when no date is
	 * known.
	 */
	readonly when: string;
	/** The time since that day: "8 days ago", "yesterday"; '' when no date is known. */
	readonly ago: string;
	/** The title of the other lead that the fact refers to. */
	readonly other: string | null;
}

export function sentenceContext(facts: RuleFacts, lead: Lead, today: Day, leadOf: FindLead): SentenceContext {
	const since = facts.since ?? today;
	return {
		facts,
		lead,
		today,
		who: isolatedName(lead, facts.personId) ?? 'They',
		when: facts.undated ? '' : onDay(since, today),
		ago: facts.undated ? '' : ago(since, today),
		other: (facts.otherLeadId && leadOf(facts.otherLeadId)?.organisation) || null
	};
}

/** Returns an optional part of a sentence with a space before it, or ''. */
export const withLeadingSpace = (words: string): string => (words ? ` ${words}` : '');

/** Longer ago than this many days, the date is given instead of a count. */
const LARGEST_COUNT = 60;

/**
 * Returns the time since a day: "8 days ago", "yesterday", "today", or "on 8 July" when it is long
 * ago.
 */
function ago(day: Day, today: Day): string {
	const days = daysBetween(day, today);
	if (days <= 1) return dayInWords(day, today);
	return days > LARGEST_COUNT ? onDay(day, today) : `${days} days ago`;
}

/** Returns a person's name inside a sentence, or "them" when no person is named. */
export function nameOrThem(lead: Lead, personId: string | null | undefined): string {
	return isolatedName(lead, personId) ?? 'them';
}

/**
 * Prepares the user's or the sheet's own text for use inside a sentence: on one line, without a
 * final full stop.
 */
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

/** Returns the day by which something was to happen: "Thursday", where it was yesterday too. */
export function byDay(day: Day, today: Day): string {
	return daysBetween(today, day) === -1 ? formatDay(day, 'weekday') : dayInWords(day, today);
}

/** Returns what was turned down, as a noun. */
export function refusedNoun(ask: string | undefined): string {
	return ask ? `what you asked for (${isolated(ask)})` : 'what you asked for';
}
