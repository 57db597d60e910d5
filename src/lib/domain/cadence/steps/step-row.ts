/** The shape of a step rule: one row of the table in `steps.ts`. */
import { laterOf, type Day, type Time } from '../../day';
import type { TouchKind } from '../../touch';
import type { RuleFacts, SkippedStep, Step, StepRule } from '../assessment';
import { LIMITS, type Intervals } from '../policy';
import type { Reach } from '../people/channel-choice';
import type { Situation, Openness } from '../situation';
import { isSkipped } from './skipped';

/** Names the source that a rule is credited to; 'own' is a rule that any user would expect. */
export type Source = 'ClearRock' | 'eFC' | 'Fontaine' | 'JobWhiz' | 'JHA' | 'own';

/**
 * Lists the places of steps, the most urgent first. 'beside' stands beside the cadence. The others are kinds of cadence step: exactly one is open on
 * an open lead, and a kind named earlier takes the place of those named later ('today': an appointment of that day, 'held':
 * one that has passed). Within a kind, what is due first counts.
 */
export const STEP_PLACES = ['withdrawal', 'today', 'held', 'owed', 'named', 'silence'] as const;
export type StepPlace = (typeof STEP_PLACES)[number] | 'beside';

/** The proposal of a rule for one lead. */
export interface StepDraft extends Reach {
	readonly due: Day;
	/** The day that the rule gave it, before it was moved. */
	readonly given?: Day | undefined;
	readonly at?: Time | undefined;
	readonly zone?: string | undefined;
	readonly kind: TouchKind;
	/** True if the step makes sense without a person: none is looked for first. */
	readonly alone?: boolean;
	readonly news?: string | null;
	readonly resume?: boolean;
	/** For an own promise, the cadence step whose content it keeps. */
	readonly standsFor?: StepRule | null;
	/** What the lead stores where the user skips the step; absent where it can't be skipped. */
	readonly skip?: SkippedStep;
	readonly facts: RuleFacts;
}

/** A number that a rule rests on: one of the pace's intervals, or one of the fixed limits. */
export type RuleNumber = keyof Intervals | keyof typeof LIMITS;

export interface StepRow {
	readonly rule: StepRule;
	readonly sources: readonly Source[];
	readonly place: StepPlace;
	/** The leads that it concerns; open ones, where nothing is said. */
	readonly on?: readonly Openness[];
	/** Keeps its day: neither a day off nor the gap moves it. */
	readonly keepsDay?: boolean;
	/** A day off moves it, the gap does not. */
	readonly passesGap?: boolean;
	/** Has had its time once it was due for more than one keep-in-touch interval (`stale`). */
	readonly goesStale?: boolean;
	readonly numbers: readonly RuleNumber[];
	/** Returns the proposal of the rule; null or an empty list where it does not apply. */
	propose(situation: Situation): StepDraft | readonly StepDraft[] | null;
}

/** A rule that takes the place of a cadence step already found. */
export interface SubstituteRow {
	readonly rule: StepRule | 'stale' | 'gone-quiet';
	readonly sources: readonly Source[];
	readonly numbers: readonly RuleNumber[];
	/** Returns the step that takes the place of this one; the step itself where the rule does not apply. */
	substitute(placed: PlacedStep, situation: Situation): PlacedStep;
}

/** A cadence step with its row and its final day. */
export interface PlacedStep {
	readonly row: StepRow;
	readonly draft: StepDraft;
}

export function isOn(row: StepRow, openness: Openness): boolean {
	return row.on ? row.on.includes(openness) : openness === 'open';
}

const NO_DRAFTS: readonly StepDraft[] = [];

/** Returns what a rule proposes, without what the user skipped. */
export function draftsOf(row: StepRow, situation: Situation): readonly StepDraft[] {
	const proposed = row.propose(situation);
	if (!proposed) return NO_DRAFTS;
	const drafts = 'due' in proposed ? [proposed] : proposed;
	const { lead } = situation;
	return lead.skipped ? drafts.filter(({ skip }) => !skip || !isSkipped(lead, skip)) : drafts;
}

/** Returns the draft on the first day that is polite: a business day outside the gap, of the lead and of the person. */
export function moved(row: StepRow, draft: StepDraft, situation: Situation): StepDraft {
	if (row.keepsDay) return draft;
	const due = row.passesGap
		? situation.book.calendar.onOrAfter(draft.due)
		: politeDay(draft.due, draft.personId, situation);
	return due === draft.due ? draft : { ...draft, due, given: draft.due };
}

/** Returns a day moved to a business day out of the gap of the lead (`too-soon`) and of a person (`contact-budget`). */
export function politeDay(day: Day, personId: string | null, situation: Situation): Day {
	const { book, people } = situation;
	const after = laterOf(day, gapUntil(situation) ?? day);
	return book.calendar.onOrAfter(people.outOfBudget(after, people.find(personId)));
}

/** Returns the day on which the gap of a lead ends (`too-soon`); null: none is open. */
export function gapUntil({ book, history }: Situation): Day | null {
	return history.gap && book.calendar.after(history.gap.on, LIMITS.gapBusinessDays);
}

export function toStep(row: StepRow, draft: StepDraft): Step {
	const { due, at, zone, personId, channel, kind, news, resume, standsFor, skip, facts } = draft;
	const step: { -readonly [Key in keyof Step]: Step[Key] } = {
		rule: row.rule,
		due,
		personId,
		channel,
		kind,
		facts
	};
	if (at !== undefined) step.at = at;
	if (zone !== undefined) step.zone = zone;
	if (news !== undefined) step.news = news;
	if (resume !== undefined) step.resume = resume;
	if (standsFor !== undefined) step.standsFor = standsFor;
	if (skip !== undefined) step.skip = skip;
	return step;
}
