/** Steps that stand beside the cadence: thanks, debriefs, the one thank-you after a no, and telling of an offer. */
import { addDays, laterOf, type Day } from '../day';
import type { Person } from '../person';
import type { Touch } from '../touch';
import { factsOf } from './facts';
import { isAttempt, isSent, peopleOf, personIn, whoSaidNo } from './kinds';
import { offerElsewhere } from './offers';
import { LIMITS } from './policy';
import { isAllowed, isLastResort, reach, type Reach } from './reach';
import { gatekeeperOf, isContactRefused, recruiterOf, type Situation } from './situation';
import type { Draft, StepRow } from './step-row';

/** It is gone from the day after so many days past its due day. */
function unlessLapsed(drafts: readonly Draft[], today: Day): readonly Draft[] {
	return drafts.filter(({ due }) => today <= addDays(due, LIMITS.lapseDays));
}

export const thankEachInterviewer: StepRow = {
	rule: 'thank-each-interviewer',
	sources: ['eFC', 'Fontaine'],
	place: 'beside',
	on: ['open', 'closed', 'refused'],
	keepsDay: true,
	numbers: ['thanksDays', 'lapseDays'],
	propose(situation) {
		const interviews = latestInterviews(situation);
		const first = interviews[0];
		if (!first || isContactRefused(situation.lead, situation.noes, situation.people)) return null;
		const due = addDays(first.on, LIMITS.thanksDays);
		const drafts = thanksOwed(situation, interviews).map((person) => ({
			...reachDirectly(situation, person),
			due,
			kind: 'thank-you' as const,
			facts: { ...factsOf(first), personId: person.id }
		}));
		return unlessLapsed(drafts, situation.today);
	}
};

/** The interviews of the latest interview day, without those that a sheet only implies. */
function latestInterviews({ history: { interviews } }: Situation): readonly Touch[] {
	if (interviews.length === 0) return interviews;
	const day = interviews.at(-1)?.on;
	return interviews.filter((interview) => interview.on === day && !interview.implied);
}

/** Who is still to be thanked: each person met, or the recruiter for all of them. */
function thanksOwed(situation: Situation, interviews: readonly Touch[]): readonly Person[] {
	const { lead, people } = situation;
	const met = lead.people.filter(({ id }) =>
		interviews.some((interview) => peopleOf(interview).includes(id))
	);
	const unthanked = met.filter((person) => !wasThanked(situation, interviews, person, met.length === 1));
	const gatekeeper = gatekeeperOf(situation);
	if (!gatekeeper) return unthanked.filter((person) => !people.isBound(person));
	const isDone =
		wasThanked(situation, interviews, gatekeeper, true) || (met.length > 0 && unthanked.length === 0);
	return isDone ? [] : [gatekeeper];
}

/** Thanked since they were met; one who is thanked alone may be meant by a thank-you that names nobody. */
function wasThanked(
	situation: Situation,
	interviews: readonly Touch[],
	{ id }: Person,
	alone: boolean
): boolean {
	const { touches } = situation.history;
	const met = interviews.find((interview) => peopleOf(interview).includes(id)) ?? interviews[0]!;
	const since = touches.slice(touches.indexOf(met) + 1);
	return since.some((touch) => {
		if (!isSent(touch)) return false;
		const isTo = peopleOf(touch).includes(id);
		if (touch.kind === 'thank-you') return isTo || (alone && peopleOf(touch).length === 0);
		return isTo && isClose(situation, touch);
	});
}

/** To exactly this person, whoever else there is. */
function reachDirectly(situation: Situation, person: Person): Reach {
	const to = reach(situation, { person, direct: true });
	return to.personId === person.id ? to : { personId: person.id, channel: null };
}

export const debriefRecruiter: StepRow = {
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
		const draft = { ...to, due: interview.on, kind: 'debrief' as const, facts: factsOf(interview) };
		return unlessLapsed([{ ...draft, personId: recruiter.id }], situation.today);
	}
};

/** A debrief in either direction settles it. */
function wasDebriefed({ history: { touches } }: Situation, interview: Touch): boolean {
	const since = touches.slice(touches.indexOf(interview) + 1);
	return since.some((touch) => touch.kind === 'debrief' && !isAttempt(touch));
}

export const graciousClose: StepRow = {
	rule: 'gracious-close',
	sources: ['Fontaine'],
	place: 'beside',
	on: ['refused'],
	keepsDay: true,
	numbers: ['courtesyBusinessDays', 'lapseDays'],
	propose(situation) {
		const { noes, lead, people, book } = situation;
		if (!noes.role || isContactRefused(lead, noes, people) || wasClosed(situation)) return null;
		const no = noes.role.newest;
		const to = reachForClose(situation, no);
		if (!to) return null;
		const due = book.calendar.after(no.on, LIMITS.courtesyBusinessDays);
		const facts = { ...factsOf(no), personId: whoSaidNo(no) ?? null, noScope: 'role' as const };
		return unlessLapsed([{ ...to, due, kind: 'thank-you', facts }], situation.today);
	}
};

/** Through the recruiter where there is one, else to who said no, or back the way it came; null where they want no contact. */
function reachForClose(situation: Situation, no: Touch): Reach | null {
	const recruiter = recruiterOf(situation);
	const sayer = situation.people.find(whoSaidNo(no));
	const person = recruiter ?? sayer;
	if (!person) return reachBack(situation, no);
	if (situation.people.isBound(person)) return null;
	const used = personIn(no) === person.id && !isLastResort(no.channel) ? no.channel : undefined;
	const to = reach(situation, { person, direct: true, used });
	return to.personId === person.id ? to : { personId: person.id, channel: null };
}

/** To whoever is reachable, else to nobody in particular by the channel that the no came by. */
function reachBack(situation: Situation, { channel }: Touch): Reach {
	const to = reach(situation);
	if (to.personId || !isAllowed(situation, undefined, channel)) return to;
	return { ...to, channel };
}

function wasClosed(situation: Situation): boolean {
	return situation.history.touches.some((touch) => isSent(touch) && isClose(situation, touch));
}

/** A thank-you or reply sent after the no, to who said it or to the recruiter. One that names nobody is meant for them. */
function isClose({ lead, noes, history }: Situation, touch: Touch): boolean {
	if (!noes.role || (touch.kind !== 'thank-you' && touch.kind !== 'reply')) return false;
	const { first, newest } = noes.role;
	if (history.touches.indexOf(touch) <= history.touches.indexOf(first)) return false;
	const to = personIn(touch);
	const sayer = whoSaidNo(first);
	return !to || !sayer || to === sayer || to === whoSaidNo(newest) || to === lead.submittedBy;
}

export const tellOfOffer: StepRow = {
	rule: 'tell-of-offer',
	sources: ['Fontaine'],
	place: 'beside',
	keepsDay: true,
	numbers: ['nextBusinessDay', 'lapseDays'],
	propose(situation) {
		const { interviews, offer, toldOfOffer } = situation.history;
		const interview = interviews[0];
		if (!interview || offer || toldOfOffer) return null;
		const held = offerElsewhere(situation);
		if (!held) return null;
		const recruiter = recruiterOf(situation);
		const from = laterOf(held.on, interview.on);
		const due = situation.book.calendar.after(from, LIMITS.nextBusinessDay);
		const to = reach(situation, { person: recruiter, direct: recruiter !== undefined });
		const facts = { since: held.on, otherLeadId: held.leadId };
		return unlessLapsed([{ ...to, due, kind: 'offer', facts }], situation.today);
	}
};
