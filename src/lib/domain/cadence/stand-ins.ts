/** Rules that take the place of a cadence step already found: too late for it, nobody answered, nobody to go to. */
import { addDays, type Day } from '../day';
import type { StepRule } from './assessment';
import { factsOf } from './facts';
import { LIMITS } from './policy';
import { isAllowed, NOBODY, reach } from './reach';
import type { Situation } from './situation';
import { moved, politeDay, type Draft, type Placed, type StandInRow, type StepRow } from './step-row';
import { keepInTouch, lightTouch, recruiterTouchBase } from './steps-silence';

/** A rule whose steps only ever stand in for others: it proposes none of its own. */
function standInRow(rule: StepRule, of: Pick<StepRow, 'sources' | 'numbers'>): StepRow {
	return { rule, place: 'silence', propose: () => null, ...of };
}

/** A follow-up that has been due for more than one keep-in-touch interval has had its time. */
export const stale: StandInRow = {
	rule: 'stale',
	sources: ['own'],
	numbers: ['keepInTouch'],
	standIn(placed, situation) {
		const { row, draft } = placed;
		const due = addDays(draft.due, situation.intervals.keepInTouch);
		if (!row.goesStale || situation.today <= due) return placed;
		const resting = situation.lead.origin === 'recruiter' ? recruiterTouchBase : keepInTouch;
		return { row: resting, draft: moved(resting, lightTouch(situation, due, row.rule), situation) };
	}
};

const RETRY = { sources: ['eFC', 'ClearRock'], numbers: ['retryBusinessDays', 'attempts'] } as const;
const retryRow = standInRow('retry-call', RETRY);

/** After an attempt: once more at another hour; after three the step itself. */
export const retryCall: StandInRow = {
	rule: 'retry-call',
	...RETRY,
	standIn(placed, situation) {
		const { attempts, lastAttempt } = situation.history;
		if (!lastAttempt || attempts === 0 || !mayRing(situation)) return placed;
		if (placed.row.waitsForDay && placed.draft.due > lastAttempt.on) return placed;
		const again = situation.book.calendar.after(lastAttempt.on, LIMITS.retryBusinessDays);
		if (attempts < LIMITS.attempts) return { row: retryRow, draft: retryDraft(placed, situation, again) };
		const due = placed.row.keepsDay ? again : politeDay(again, placed.draft.personId, situation);
		return { row: placed.row, draft: { ...placed.draft, due, facts: { ...placed.draft.facts, attempts } } };
	}
};

/** Where calls are barred, or ruled out by the posting, attempts make no step. */
function mayRing(situation: Situation): boolean {
	const { history, people } = situation;
	const person = people.find(history.lastAttempt?.personId);
	if (person && people.isBound(person)) return false;
	return isAllowed(situation, person, 'phone', isReturningCall(situation));
}

/** Their own call may be returned whatever the posting said. */
function isReturningCall({ history }: Situation): boolean {
	return history.owed?.channel === 'phone';
}

function retryDraft({ row, draft }: Placed, situation: Situation, again: Day): Draft {
	const { attempts, lastAttempt } = situation.history;
	const person = situation.people.find(lastAttempt?.personId);
	const to = reach(situation, { person, direct: true, channel: 'phone', calls: isReturningCall(situation) });
	return {
		...to,
		channel: to.personId ? 'phone' : null,
		due: politeDay(again, to.personId, situation),
		kind: row.rule === 'reply-owed' ? 'reply' : 'follow-up',
		facts: { ...factsOf(lastAttempt), attempts, insteadOf: draft.facts.insteadOf ?? row.rule }
	};
}

const FIND = { sources: ['JHA'], numbers: [] } as const;
const findRow = standInRow('find-a-person', FIND);

/** Nobody reachable: the step that falls due is to find a person, not to wait. */
export const findAPerson: StandInRow = {
	rule: 'find-a-person',
	...FIND,
	standIn(placed) {
		const { row, draft } = placed;
		if (draft.personId !== null || draft.alone) return placed;
		const facts = { ...draft.facts, insteadOf: draft.facts.insteadOf ?? row.rule };
		return { row: findRow, draft: { ...NOBODY, due: draft.due, kind: 'other', facts } };
	}
};
