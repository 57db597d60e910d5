/** Steps that stand beside the cadence: thanks, debriefs, the one thank-you after a no, and telling of an offer. */
import { addDays, type Day } from '../../day';
import type { Person } from '../../person';
import type { Touch } from '../../touch';
import { skipOf } from './skipped';
import { factsOf } from './step-facts';
import { isClose } from './gracious-close';
import { isAttempt, isImplied, isSent, personIdsOf } from '../history/touch-kinds';
import { LIMITS } from '../policy';
import { reach, type Reach } from '../people/channel-choice';
import { gatekeeperOf, isContactRefused, recruiterOf, type Situation } from '../situation';
import type { StepDraft, StepRow } from './step-row';

/** Drops the drafts that lapsed: they are gone `lapseDays` after their due day. */
function unlessLapsed(drafts: readonly StepDraft[], today: Day): readonly StepDraft[] {
	return drafts.filter(({ due }) => today <= addDays(due, LIMITS.lapseDays));
}

export const thankEachInterviewerRule: StepRow = {
	rule: 'thank-each-interviewer',
	sources: ['eFC', 'Fontaine'],
	place: 'beside',
	on: ['open', 'closed', 'refused'],
	keepsDay: true,
	numbers: ['thanksDays', 'lapseDays'],
	propose(situation) {
		const interviews = latestInterviews(situation);
		const first = interviews[0];
		if (!first || isContactRefused(situation.lead, situation.refusals, situation.people)) return null;
		const due = addDays(first.on, LIMITS.thanksDays);
		const drafts = thanksOwed(situation, interviews).map((person) => ({
			...reachDirectly(situation, person, first),
			due,
			kind: 'thank-you' as const,
			skip: skipOf('thank-each-interviewer', metAt(interviews, person).id, person.id),
			facts: { ...factsOf(first), personId: person.id }
		}));
		return unlessLapsed(drafts, situation.today);
	}
};

/** Returns the interviews of the latest interview day. Those that a sheet only implies take nothing from what was logged. */
function latestInterviews({ history: { interviews } }: Situation): readonly Touch[] {
	if (interviews.length === 0) return interviews;
	const day = interviews.findLast((interview) => !isImplied(interview))?.on;
	return interviews.filter((interview) => interview.on === day && !isImplied(interview));
}

/** Returns the people who are still to be thanked: each person met, or the recruiter for all of them. */
function thanksOwed(situation: Situation, interviews: readonly Touch[]): readonly Person[] {
	const { lead, people } = situation;
	const met = lead.people.filter(({ id }) =>
		interviews.some((interview) => personIdsOf(interview).includes(id))
	);
	const unthanked = met.filter((person) => !wasThanked(situation, interviews, person, met.length === 1));
	const gatekeeper = gatekeeperOf(situation);
	if (!gatekeeper) return unthanked.filter((person) => !people.isBound(person));
	const isDone =
		wasThanked(situation, interviews, gatekeeper, true) || (met.length > 0 && unthanked.length === 0);
	return isDone ? [] : [gatekeeper];
}

/** Returns the interview at which a person was met; the first of them for somebody who was not there. */
function metAt(interviews: readonly Touch[], { id }: Person): Touch {
	return interviews.find((interview) => personIdsOf(interview).includes(id)) ?? interviews[0]!;
}

/** Thanked since they were met; one who is thanked alone may be meant by a thank-you that names nobody. */
function wasThanked(
	situation: Situation,
	interviews: readonly Touch[],
	person: Person,
	alone: boolean
): boolean {
	const { id } = person;
	const { touches } = situation.history;
	const since = touches.slice(touches.indexOf(metAt(interviews, person)) + 1);
	return since.some((touch) => {
		if (!isSent(touch)) return false;
		const isTo = personIdsOf(touch).includes(id);
		if (touch.kind === 'thank-you') return isTo || (alone && personIdsOf(touch).length === 0);
		return isTo && isClose(situation, touch);
	});
}

/** Reaches exactly this person, in writing as after any meeting. */
function reachDirectly(situation: Situation, person: Person, met: Touch): Reach {
	const to = reach(situation, { person, direct: true, met });
	return to.personId === person.id ? to : { personId: person.id, channel: null };
}

export const debriefRecruiterRule: StepRow = {
	rule: 'debrief-recruiter',
	sources: ['Fontaine'],
	place: 'beside',
	keepsDay: true,
	numbers: ['lapseDays'],
	propose(situation) {
		const interview = latestInterviews(situation).at(-1);
		const recruiter = recruiterOf(situation);
		if (!interview || !recruiter || wasDebriefed(situation, interview)) return null;
		const to = reach(situation, { person: recruiter, direct: true, channel: 'phone', calls: true });
		const skip = skipOf('debrief-recruiter', interview.id);
		const draft = { ...to, due: interview.on, kind: 'debrief' as const, skip, facts: factsOf(interview) };
		return unlessLapsed([{ ...draft, personId: recruiter.id }], situation.today);
	}
};

/** Returns true if a debrief in either direction followed the interview. */
function wasDebriefed({ history: { touches } }: Situation, interview: Touch): boolean {
	const since = touches.slice(touches.indexOf(interview) + 1);
	return since.some((touch) => touch.kind === 'debrief' && !isAttempt(touch));
}
