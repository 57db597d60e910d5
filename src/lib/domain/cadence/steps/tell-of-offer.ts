/** Telling those who are interviewing of an offer that the user holds: one message to one person on one day. */
import { addDays, laterOf, type Day } from '../../day';
import type { HeldOffer, EngineBook } from '../book';
import { isSent, personIdsOf } from '../history/touch-kinds';
import { LIMITS } from '../policy';
import { quietSince } from './quiet';
import { reach } from '../people/channel-choice';
import { readSituation, recruiterOf, type Situation } from '../situation';
import { draftsOf, type StepDraft, type StepRow } from './step-row';
import { replyOwedRule, withdrawCourteouslyRule } from './agreed';
import { thankEachInterviewerRule } from './side-steps';
import { skipOf } from './skipped';

export const tellOfOfferRule: StepRow = {
	rule: 'tell-of-offer',
	sources: ['Fontaine'],
	place: 'beside',
	keepsDay: true,
	numbers: ['nextBusinessDay', 'lapseDays'],
	propose(situation) {
		const held = offerToTell(situation);
		if (!held) return null;
		const due = firstDue(held, situation);
		if (situation.today > addDays(due, LIMITS.lapseDays)) return null;
		const recruiter = recruiterOf(situation);
		const to = reach(situation, { person: recruiter, direct: recruiter !== undefined });
		const facts = { since: held.on, otherLeadId: held.leadId };
		const skip = skipOf('tell-of-offer', held.touchId);
		return { ...to, due: apart(due, to.personId, situation), kind: 'offer', skip, facts };
	}
};

/** Returns the offer to tell them of: after an interview, once, and not while an application is to be withdrawn. */
function offerToTell(situation: Situation): HeldOffer | null {
	const { interviews, offer, toldOfOffer } = situation.history;
	if (interviews.length === 0 || offer || toldOfOffer) return null;
	const held = offerElsewhere(situation);
	if (!held || withdrawCourteouslyRule.propose(situation) || quietSince(situation)) return null;
	return held;
}

function firstDue({ on }: HeldOffer, { history, book }: Situation): Day {
	const from = laterOf(on, history.interviews[0]?.on ?? on);
	return book.calendar.after(from, LIMITS.nextBusinessDay);
}

/** Moves a day to the business day after any other touch to the same person, or later: thanks, an answer, a message sent. */
function apart(due: Day, personId: string | null, situation: Situation): Day {
	if (!personId) return due;
	const { calendar } = situation.book;
	return otherDays(personId, situation).reduce(
		(day, other) => laterOf(day, calendar.after(other, LIMITS.nextBusinessDay)),
		due
	);
}

function otherDays(personId: string, situation: Situation): readonly Day[] {
	const isTo = (draft: StepDraft) => draft.personId === personId;
	const owed = [thankEachInterviewerRule, replyOwedRule].flatMap((row) =>
		draftsOf(row, situation).filter(isTo)
	);
	const sent = situation.history.touches.findLast(
		(touch) => isSent(touch) && personIdsOf(touch).includes(personId)
	);
	const person = situation.people.find(personId);
	const elsewhere = person && situation.people.writtenElsewhere(person);
	return [...owed.map(({ due }) => due), sent?.on, elsewhere].filter((day) => typeof day === 'string');
}

/** Returns the first offer held on another lead; undefined: none. An offer is held while its lead is neither ended nor refused. */
function offerElsewhere({ lead, book, today }: Situation): HeldOffer | undefined {
	if (book.offering.length === 0) return undefined;
	return offersHeld(book, today).find(({ leadId }) => leadId !== lead.id);
}

function offersHeld(book: EngineBook, today: Day): readonly HeldOffer[] {
	let held = book.held.get(today);
	if (!held) book.held.set(today, (held = readOffers(book, today)));
	return held;
}

function readOffers(book: EngineBook, today: Day): readonly HeldOffer[] {
	return book.offering
		.map((lead) => readSituation(lead, book, today))
		.filter(({ openness }) => openness === 'open')
		.flatMap(({ lead, history: { loggedOffer } }) =>
			loggedOffer ? [{ leadId: lead.id, touchId: loggedOffer.id, on: loggedOffer.on }] : []
		)
		.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
