/** Rules that take the place of a cadence step already found: put off, nobody answered, too late for it, nobody to go to. */
import { addDays, type Day } from '../../day';
import type { OwnStep } from '../../lead';
import type { Person } from '../../person';
import type { StepRule } from '../assessment';
import { factsOf } from './step-facts';
import { LIMITS } from '../policy';
import { isAllowed, isReachable, reach, type Reach } from '../people/channel-choice';
import { recruiterOf, type Situation } from '../situation';
import {
	draftsOf,
	moved,
	politeDay,
	type StepDraft,
	type PlacedStep,
	type SubstituteRow,
	type StepRow
} from './step-row';
import {
	agreedDateRule,
	appointmentDraft,
	appointmentsAhead,
	askAgainRule,
	invitationOwed,
	isOwnStepOpen,
	logInterviewRule,
	theirDeadlineRule,
	withdrawCourteouslyRule
} from './agreed';
import { keepInTouchRule, lightTouch, recruiterTouchBaseRule } from './silence';

/** Returns a rule whose steps only ever stand in for others: it proposes none of its own. */
function substituteRow(rule: StepRule, of: Pick<StepRow, 'sources' | 'numbers' | 'keepsDay'>): StepRow {
	return { rule, place: 'silence', propose: () => null, ...of };
}

const OWN = { sources: ['JHA'], numbers: [] } as const;
const ownRow = substituteRow('own-step', { ...OWN, keepsDay: true });

/** The user put the step off, or named one themselves. */
export const ownStepRule: SubstituteRow = {
	rule: 'own-step',
	...OWN,
	substitute(placed, situation) {
		const own = situation.lead.ownStep;
		if (!own || !isOwnStepOpen(situation) || isOlderThanOffer(own, situation)) return placed;
		const appointment = appointmentBefore(own, placed, situation);
		if (appointment) return appointment;
		const { draft } = placed;
		const named = {
			due: own.on,
			at: own.at,
			zone: own.zone,
			alone: true,
			facts: { since: own.setOn, what: own.what, ...(own.implied && { implied: true }) }
		};
		const kind = isBeforeItsDay(own, draft) && draft.kind === 'interview' ? 'follow-up' : draft.kind;
		return { row: ownRow, draft: { ...reachAsPutOff(own, draft, situation), kind, ...named } };
	}
};

/** Returns true if a plan that came with a sheet was made before the offer that the sheet tells of now. */
function isOlderThanOffer({ implied }: OwnStep, { history }: Situation): boolean {
	return implied === true && history.owed?.kind === 'offer';
}

/** Returns the appointment that an own step must give way to: one made after the step was set and due no later than it. */
function appointmentBefore(own: OwnStep, placed: PlacedStep, situation: Situation): PlacedStep | null {
	const { row, draft } = placed;
	if (row === logInterviewRule) return own.setOn < (draft.facts.named ?? '') ? placed : null;
	const hidden = appointmentsAhead(situation).find(
		({ on }) => own.setOn < on && (own.on >= on || on === situation.today)
	);
	if (!hidden) return null;
	const isNearer = row === withdrawCourteouslyRule || invitationOwed(situation) !== null;
	return isNearer ? placed : { row: agreedDateRule, draft: appointmentDraft(situation, hidden) };
}

/** Returns the person and the channel of the step that was put off, where the user named neither. */
function reachAsPutOff(own: OwnStep, draft: StepDraft, situation: Situation): Reach {
	const { personId, channel } = draft;
	const isEarly = isBeforeItsDay(own, draft);
	if (!own.personId && !own.channel && !isEarly) return { personId, channel };
	const person = situation.people.find(own.personId ?? personId);
	const kept = isEarly && channel !== 'in-person' ? (channel ?? undefined) : undefined;
	const to = reach(situation, { person, direct: person !== undefined, channel: own.channel ?? kept });
	return person && isEarly && to.personId !== person.id ? { personId: person.id, channel: null } : to;
}

/** Returns true before the agreed day, when the agreed call or visit does not count yet. */
function isBeforeItsDay(own: OwnStep, { facts: { named, namedBy } }: StepDraft): boolean {
	return namedBy !== undefined && named !== undefined && own.on < named;
}

/** A follow-up that has been due for more than one keep-in-touch interval has had its time. */
export const staleRule: SubstituteRow = {
	rule: 'stale',
	sources: ['own'],
	numbers: ['keepInTouch'],
	substitute(placed, situation) {
		const { row, draft } = placed;
		if (!row.goesStale) return placed;
		// A touch to the person on another lead moves its day, and makes no old follow-up young again.
		const fellDue = politeDay(draft.given ?? draft.due, null, situation);
		const due = addDays(fellDue, situation.intervals.keepInTouch);
		if (situation.today <= due) return placed;
		const resting = situation.lead.origin === 'recruiter' ? recruiterTouchBaseRule : keepInTouchRule;
		const facts = { ...draft.facts, insteadOf: row.rule };
		return { row: resting, draft: moved(resting, { ...lightTouch(situation, due), facts }, situation) };
	}
};

const RETRY = { sources: ['eFC', 'ClearRock'], numbers: ['retryBusinessDays', 'attempts'] } as const;
const retryRow = substituteRow('retry-call', RETRY);

/** After an attempt: once more at another hour; after three the step itself. */
export const retryCallRule: SubstituteRow = {
	rule: 'retry-call',
	...RETRY,
	substitute(placed, situation) {
		const { attempts, lastAttempt } = situation.history;
		if (!lastAttempt || attempts === 0 || isAppointment(placed, situation)) return placed;
		if (waitsForDay(placed, situation, lastAttempt.on)) return placed;
		const to = whomToRing(placed, situation);
		if (!mayRing(situation, to) || (to.personId === null && placed.draft.alone)) return placed;
		const again = situation.book.calendar.after(lastAttempt.on, LIMITS.retryBusinessDays);
		if (attempts < LIMITS.attempts) return { row: retryRow, draft: retryDraft(placed, situation, to, again) };
		const due = placed.row.keepsDay ? again : politeDay(again, placed.draft.personId, situation);
		return {
			row: placed.row,
			draft: { ...placed.draft, due, given: due, facts: { ...placed.draft.facts, attempts } }
		};
	}
};

/** Returns true if the step is an appointment or the answer to an invitation: a call that reached nobody leaves it as it is. */
function isAppointment({ row, draft }: PlacedStep, situation: Situation): boolean {
	if (draft.facts.appointment) return true;
	return row.rule === 'reply-owed' && invitationOwed(situation) !== null;
}

const NAMED = [agreedDateRule, theirDeadlineRule, askAgainRule];

/** Returns true if an agreed day, deadline, ask-again day or own step lies after the attempt, or if a withdrawal has become due since. */
function waitsForDay({ row, draft }: PlacedStep, situation: Situation, attempt: Day): boolean {
	if (row === ownRow && draft.due > attempt) return true;
	if (row === withdrawCourteouslyRule && (draft.facts.since ?? '') > attempt) return true;
	return NAMED.some((named) =>
		draftsOf(named, situation).some((other) => moved(named, other, situation).due > attempt)
	);
}

/** Returns the person to call again: the one called in vain, or the recruiter where calls go through one, unless the step itself goes straight to that person. */
function whomToRing({ draft }: PlacedStep, situation: Situation): Reach {
	const person = situation.people.find(situation.history.lastAttempt?.personId);
	const direct = person?.id === draft.personId;
	return reach(situation, { person, direct, channel: 'phone', calls: isReturningCall(situation) });
}

/** Returns true if the person may be called: calls are neither barred nor ruled out by the posting. */
function mayRing(situation: Situation, to: Reach): boolean {
	const { history, people } = situation;
	const rung = [history.lastAttempt?.personId, to.personId].flatMap((id) => people.find(id) ?? []);
	if (rung.some((person) => people.isBound(person))) return false;
	const calls = isReturningCall(situation);
	if (rung.length === 0) return isAllowed(situation, undefined, 'phone', calls);
	return rung.every((person) => isAllowed(situation, person, 'phone', calls));
}

/** Returns true if the call returns one of theirs, which the posting does not rule out. */
function isReturningCall({ history }: Situation): boolean {
	return history.owed?.channel === 'phone';
}

function retryDraft({ row, draft }: PlacedStep, situation: Situation, to: Reach, again: Day): StepDraft {
	const { attempts, lastAttempt } = situation.history;
	return {
		...to,
		channel: to.personId ? 'phone' : null,
		due: politeDay(again, to.personId, situation),
		kind: row.rule === 'reply-owed' ? 'reply' : (lastAttempt?.kind ?? draft.kind),
		facts: factsOf(lastAttempt, { attempts, insteadOf: draft.facts.insteadOf ?? row.rule })
	};
}

const FIND = { sources: ['JHA'], numbers: [] } as const;
const findRow = substituteRow('find-a-person', FIND);

/** Nobody reachable: the step that falls due is to find a person, not to wait. */
export const findAPersonRule: SubstituteRow = {
	rule: 'find-a-person',
	...FIND,
	substitute(placed, situation) {
		const { row, draft } = placed;
		if (draft.personId !== null || draft.alone) return placed;
		return findFor(draft, draft.facts.insteadOf ?? row.rule, situation);
	}
};

/** Returns the step to find a person, due on the day of the step that needs one. */
export function findFor(draft: StepDraft, insteadOf: StepRule, situation: Situation): PlacedStep {
	const personId = whomToFind(situation)?.id ?? null;
	const facts = { ...draft.facts, insteadOf };
	return { row: findRow, draft: { personId, channel: null, due: draft.due, kind: 'other', facts } };
}

/** Returns a person who is named without a way to reach them, the recruiter first. */
function whomToFind(situation: Situation): Person | undefined {
	const { lead, people } = situation;
	const recruiter = recruiterOf(situation);
	if (recruiter && !isReachable(situation, recruiter)) return recruiter;
	return lead.people.find((person) => person.name.trim() !== '' && !people.isBound(person));
}
