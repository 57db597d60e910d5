/** Gone quiet: nothing has happened on a lead for long. Its one step comes round now and again, and nobody is nagged. */
import { addDays, daysBetween, laterOf, type Day } from '../../day';
import { factsOf } from './step-facts';
import type { Lead } from '../../lead';
import type { Situation } from '../situation';
import { gapUntil, type StepDraft, type SubstituteRow, type StepRow } from './step-row';
import { withdrawCourteouslyRule } from './agreed';
import { isUnbegun, keepInTouchRule, lightTouch, planFirstStepRule, recruiterTouchBaseRule } from './silence';

/** The one step of a lead that has gone quiet, in place of every other cadence step. */
export const goneQuietRule: SubstituteRow = {
	rule: 'gone-quiet',
	sources: ['ClearRock', 'JobWhiz'],
	numbers: ['quietAfter', 'keepInTouch'],
	substitute(placed, situation) {
		if (placed.row === withdrawCourteouslyRule) return placed;
		const since = quietSince(situation);
		if (!since) return placed;
		const { row, draft } = quietStep(situation);
		const due = comesRound(since, draft.personId, situation);
		const { insteadOf } = placed.draft.facts;
		const facts = { ...draft.facts, ...factsOfLast(since, situation), quiet: true, insteadOf };
		return { row, draft: { ...draft, due, given: undefined, facts } };
	}
};

function quietStep(situation: Situation): { row: StepRow; draft: StepDraft } {
	if (isUnbegun(situation))
		return { row: planFirstStepRule, draft: planFirstStepRule.propose(situation) as StepDraft };
	const row = situation.lead.origin === 'recruiter' ? recruiterTouchBaseRule : keepInTouchRule;
	return { row, draft: lightTouch(situation, situation.today) };
}

/** Returns the day of the last event on a lead that has gone quiet; null if it has not. */
export function quietSince(situation: Situation): Day | null {
	const { history, intervals, today } = situation;
	const since = lastThing(situation);
	const patience = history.heard ? 2 * intervals.quietAfter : intervals.quietAfter;
	const isLong = daysBetween(since, today) > patience;
	return isLong && !isKeptAwake(situation) ? since : null;
}

/** Returns true if the lead can't go quiet: it has an appointment, or was not begun and its closing date is ahead. */
function isKeptAwake(situation: Situation): boolean {
	const { history, lead, today } = situation;
	if (history.appointments.length > 0) return true;
	return lead.applyBy !== undefined && lead.applyBy >= today && isUnbegun(situation);
}

/** Returns the day of the last event: a touch of the user's, a message, a named day (kept or not), or the closing date while an application has had no follow-up. */
function lastThing({ history, lead }: Situation): Day {
	const { lastOut, lastAttempt, heard, lastNamed, opener, followUps } = history;
	const { ownStep, applyBy } = lead;
	const isWaiting = opener?.kind === 'application' && followUps === 0;
	const days = [
		lastOut?.on,
		lastAttempt?.on,
		heard?.on,
		lastNamed,
		ownStep?.undated ? undefined : ownStep?.on,
		isWaiting ? applyBy : undefined
	];
	const done = lastOut || lastAttempt || heard ? undefined : lead.addedOn;
	return days.reduce<Day>((last, day) => (day ? laterOf(last, day) : last), done ?? '');
}

function factsOfLast(since: Day, { history, lead }: Situation): StepDraft['facts'] {
	const { lastOut, heard } = history;
	const last = [heard, lastOut].find((touch) => touch?.on === since);
	const facts = last ? factsOf(last) : planFacts(since, lead);
	return { ...facts, since: since || lead.addedOn };
}

/** Returns the facts for a lead whose last event is a plan from its sheet. */
function planFacts(since: Day, { ownStep }: Lead): StepDraft['facts'] {
	if (!ownStep?.implied || ownStep.undated || ownStep.on !== since) return {};
	return { named: ownStep.on, implied: true, ...(ownStep.what && { what: ownStep.what }) };
}

/** Returns the first day, a whole number of keep-in-touch intervals after `since`, that is neither past nor inside a gap. */
function comesRound(since: Day, personId: string | null, situation: Situation): Day {
	const { book, people, intervals, today } = situation;
	const person = people.find(personId);
	const free = laterOf(gapUntil(situation) ?? today, (person && people.budgetUntil(person)) ?? today);
	const every = Math.max(1, intervals.keepInTouch);
	const passed = Math.floor(daysBetween(since, today) / every);
	for (let round = Math.max(1, passed); ; round++) {
		const day = book.calendar.onOrAfter(addDays(since, round * every));
		if (day >= today && (day >= free || round > passed + MOST_ROUNDS)) return day;
	}
}

/** A gap ends within days: no calendar sends the search any further. */
const MOST_ROUNDS = 1000;
