/**
 * The step rules, one row each, in the order of the rules: on one day the earlier row is the next step.
 *
 * To add a rule: write a row (which leads it is for, what it proposes, its sources and numbers), give it its place among the
 * cadence steps or 'beside' them, and put it here where it belongs in that order.
 */
import type { Step, StepRule } from '../assessment';
import { graciousCloseRule } from './gracious-close';
import { goneQuietRule } from './quiet';
import { findAPersonRule, findFor, ownStepRule, retryCallRule, staleRule } from './substitutes';
import {
	draftsOf,
	isOn,
	moved,
	STEP_PLACES,
	toStep,
	type StepPlace,
	type PlacedStep,
	type SubstituteRow,
	type StepRow
} from './step-row';
import type { Situation } from '../situation';
import {
	agreedDateRule,
	appointmentToday,
	askAgainRule,
	logInterviewRule,
	replyOwedRule,
	theirDeadlineRule,
	withdrawCourteouslyRule
} from './agreed';
import { debriefRecruiterRule, thankEachInterviewerRule } from './side-steps';
import {
	afterInterviewRule,
	firstFollowUpRule,
	keepInTouchRule,
	noCallsPostingRule,
	planFirstStepRule,
	recruiterTouchBaseRule,
	secondFollowUpRule
} from './silence';
import { tellOfOfferRule } from './tell-of-offer';

export const STEP_TABLE: readonly (StepRow | SubstituteRow)[] = [
	replyOwedRule,
	thankEachInterviewerRule,
	debriefRecruiterRule,
	agreedDateRule,
	logInterviewRule,
	theirDeadlineRule,
	ownStepRule,
	withdrawCourteouslyRule,
	firstFollowUpRule,
	secondFollowUpRule,
	afterInterviewRule,
	retryCallRule,
	findAPersonRule,
	graciousCloseRule,
	tellOfOfferRule,
	askAgainRule,
	recruiterTouchBaseRule,
	noCallsPostingRule,
	staleRule,
	goneQuietRule,
	keepInTouchRule,
	planFirstStepRule
];

const ORDER = new Map<string, number>(STEP_TABLE.map(({ rule }, index) => [rule, index]));
const ROWS = STEP_TABLE.filter((row) => 'propose' in row);
const BESIDE = rowsAt('beside');
const CADENCE = STEP_PLACES.map((place) => (place === 'today' ? [appointmentToday] : rowsAt(place)));

const BESIDE_RULES: ReadonlySet<string> = new Set(BESIDE.map(({ rule }) => rule));

/** Returns true for the rules whose steps stand beside the cadence: each is done by itself and moves no other step. */
export const isBesideCadence = (rule: StepRule): boolean => BESIDE_RULES.has(rule);

/** Each sees what the one before it left: calls to try again first, then what went stale or quiet, and who is to be found. */
const SUBSTITUTES: readonly SubstituteRow[] = [retryCallRule, staleRule, goneQuietRule, findAPersonRule];

function rowsAt(place: StepPlace): readonly StepRow[] {
	return ROWS.filter((row) => row.place === place);
}

/** Returns all open steps of a lead, the next one first. */
export function openSteps(situation: Situation): readonly Step[] {
	const beside = stepsBeside(situation);
	const telling = beside.find(({ rule }) => rule === 'tell-of-offer');
	const cadence = cadenceStep(situation, telling);
	// It replaces what follows from silence alone, and is no step of its own where it has nobody to go to.
	const kept = telling?.personId === null ? beside.filter((step) => step !== telling) : beside;
	if (!cadence) return [...kept].sort(byDueDay);
	const step = toStep(cadence.row, cadence.draft);
	return kept.length > 0 ? [...kept, step].sort(byDueDay) : [step];
}

function stepsBeside(situation: Situation): readonly Step[] {
	let steps: readonly Step[] = NO_STEPS;
	for (const row of BESIDE) {
		if (!isOn(row, situation.openness)) continue;
		const drafts = draftsOf(row, situation);
		if (drafts.length > 0) steps = [...steps, ...drafts.map((draft) => toStep(row, draft))];
	}
	return steps;
}

const NO_STEPS: readonly Step[] = [];

function byDueDay(a: Step, b: Step): number {
	if (a.due !== b.due) return a.due < b.due ? -1 : 1;
	return orderOf(a.rule) - orderOf(b.rule);
}

/** Returns the place of a rule in the order of the table; an unknown one comes last. */
function orderOf(rule: StepRule): number {
	return ORDER.get(rule) ?? STEP_TABLE.length;
}

/** Returns the one cadence step: the earliest due of the first place that proposes any, or whatever stands in for it. */
function cadenceStep(situation: Situation, telling: Step | undefined): PlacedStep | null {
	const found = firstPlaced(situation);
	if (!found || situation.openness !== 'open') return found;
	const placed = ownStepRule.substitute(found, situation);
	if (telling && placed.row.place === 'silence' && placed === found)
		return telling.personId ? null : findFor(telling, 'tell-of-offer', situation);
	return SUBSTITUTES.reduce((step, row) => row.substitute(step, situation), placed);
}

function firstPlaced(situation: Situation): PlacedStep | null {
	for (const rows of CADENCE) {
		const placed = dueFirst(rows, situation);
		if (placed) return placed;
	}
	return null;
}

/** Returns the proposal that is due first. On one day their date goes before the user's own; else the earlier row wins. */
function dueFirst(rows: readonly StepRow[], situation: Situation): PlacedStep | null {
	let first: PlacedStep | null = null;
	for (const row of rows) {
		if (!isOn(row, situation.openness)) continue;
		for (const proposed of draftsOf(row, situation)) {
			const draft = moved(row, proposed, situation);
			if (!first || comesBefore(draft, first.draft)) first = { row, draft };
		}
	}
	return first;
}

function comesBefore(draft: PlacedStep['draft'], first: PlacedStep['draft']): boolean {
	if (draft.due !== first.due) return draft.due < first.due;
	return draft.facts.namedBy !== 'me' && first.facts.namedBy === 'me';
}
