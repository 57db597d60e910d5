/** Steps that somebody asked for or named: an answer that is owed, agreed days, a withdrawal. */
import { addDays, earlierOf, laterOf, type Day } from '../../day';
import type { Person } from '../../person';
import type { Channel, Touch } from '../../touch';
import type { Appointment } from '../history/appointments';
import type { Acceptance } from '../book';
import { factsOf, factsOfNamed } from './step-facts';
import { isDeadline, namedWith, type NamedDate } from '../history/named-days';
import {
	appointmentChannel,
	isOutsideCadence,
	isConversation,
	isInvitation,
	isSent,
	personIn
} from '../history/touch-kinds';
import { LIMITS } from '../policy';
import { isAllowed, NOBODY, reach, type Reach, type Wish } from '../people/channel-choice';
import { recruiterOf, type Situation } from '../situation';
import type { StepDraft, StepRow } from './step-row';
import { freshNews, silenceStep } from './silence';

/** Marks a draft that goes out by a known channel as `alone`: it needs no known person. */
function reachThrough(
	situation: Situation,
	wish: Wish,
	channel: Channel | undefined
): Reach & { alone: boolean } {
	const to = reach(situation, wish);
	const isOpen = channel && !wish.person && isAllowed(situation, undefined, channel, wish.calls);
	if (to.personId || !isOpen) return { ...to, alone: false };
	return { ...NOBODY, channel, alone: true };
}

export const replyOwedRule: StepRow = {
	rule: 'reply-owed',
	sources: ['own'],
	place: 'owed',
	on: ['open', 'closed'],
	keepsDay: true,
	numbers: ['nextBusinessDay', 'impliedBusinessDays'],
	propose(situation) {
		const word = answerOwed(situation);
		if (!word) return null;
		const person = situation.people.find(personIn(word));
		const used = word.channelGuessed ? undefined : word.channel;
		const wish = { person, direct: true, used, calls: word.channel === 'phone' };
		return {
			...reachThrough(situation, wish, word.channel === 'in-person' ? undefined : word.channel),
			due: answerDay(word, situation),
			kind: 'reply',
			facts: factsOf(word, {
				...proposedDay(word),
				deadline: word.deadline,
				noScope: word.no?.scope,
				channel: word.no?.channel,
				ask: word.no?.ask
			})
		};
	}
};

/** Returns the day and hour that an invitation proposes. */
function proposedDay(word: Touch): StepDraft['facts'] {
	if (!isInvitation(word) || !word.promise) return {};
	const { on, at } = word.promise;
	return { named: on, ...(at && { namedAt: at }) };
}

/** Returns the day on which to answer: the next business day, but before an appointment that is to be confirmed, and never before the message. */
function answerDay({ on }: Touch, { history, book: { calendar } }: Situation): Day {
	const usual = calendar.after(on, LIMITS.nextBusinessDay);
	const unconfirmed = history.appointments.find((appointment) => !appointment.answered);
	if (!unconfirmed) return usual;
	return laterOf(on, earlierOf(usual, calendar.before(unconfirmed.on, LIMITS.nextBusinessDay)));
}

/** Returns the message from them that is owed an answer. On a closed lead a later message is owed one, even where it names a day. */
export function answerOwed({ lead, history, openness }: Situation): Touch | null {
	const { owed, lastWord, heard, theirs, unanswered } = history;
	if (openness === 'open') return owed;
	if (openness !== 'closed' || !lastWord || lastWord.on <= (lead.ended?.on ?? '')) return null;
	if (owed) return owed;
	const isNamed = theirs?.promise && theirs.touch === lastWord && lastWord.kind !== 'interview';
	const isOpen = heard === lastWord && !unanswered && !isConversation(lastWord, lead);
	return isNamed && isOpen && !lastWord.undated ? lastWord : null;
}

/** Returns an invitation that waits to be confirmed. */
export function invitationOwed({ history: { owed } }: Situation): Touch | null {
	return owed && isInvitation(owed) ? owed : null;
}

export const agreedDateRule: StepRow = {
	rule: 'agreed-date',
	sources: ['Fontaine', 'JHA'],
	place: 'named',
	keepsDay: true,
	numbers: [],
	propose(situation) {
		const { theirs, mine } = situation.history;
		// Theirs comes first: on one day it is the step.
		const drafts = appointmentsAhead(situation).map((ahead) => appointmentDraft(situation, ahead));
		if (theirs?.promise && !isDeadline(theirs)) drafts.push(namedDraft(situation, theirs, theirs.promise.on));
		if (mine?.promise) drafts.push(ownPromiseDraft(situation, mine, mine.promise.on));
		return drafts;
	}
};

/** Returns the appointments of today and of days to come, the first one first. */
export function appointmentsAhead({ history, today }: Situation): readonly Appointment[] {
	return history.appointments.filter(({ on }) => on >= today);
}

/** Nothing is written for it, it needs nobody reachable, and it is with exactly the person with whom it was made. */
export function appointmentDraft(situation: Situation, appointment: Appointment): StepDraft {
	const { promise, on } = appointment;
	const person = situation.people.find(namedWith(appointment));
	const channel = appointmentChannel(promise);
	const to = reach(situation, { person, direct: true, channel, calls: true });
	const isOpen = isAllowed(situation, person, channel, true);
	// Made with nobody by name, and by a channel that the only contact refused: it is with somebody else.
	const isOthers =
		isOpen && !isAllowed(situation, person ?? situation.people.find(to.personId), channel, true);
	return {
		personId: isOthers ? null : (person?.id ?? to.personId),
		channel: isOpen ? channel : to.channel,
		due: on,
		at: promise.at,
		zone: promise.zone,
		kind: 'interview',
		alone: true,
		facts: factsOfNamed(appointment)
	};
}

/** An appointment of today is the step, whatever else is owed; one that was not confirmed is confirmed first. */
export const appointmentToday: StepRow = {
	...agreedDateRule,
	place: 'today',
	propose(situation) {
		const { today } = situation;
		if (invitationOwed(situation)?.promise?.on === today) return null;
		const ahead = appointmentsAhead(situation)[0];
		return ahead?.on === today ? appointmentDraft(situation, ahead) : null;
	}
};

/** Asks how an appointment that has passed went, until something is logged. */
export const logInterviewRule: StepRow = {
	rule: 'log-interview',
	sources: ['own'],
	place: 'held',
	keepsDay: true,
	numbers: ['logDays', 'lapseDays'],
	propose(situation) {
		const { history, today } = situation;
		const passed = history.appointments.find(({ on }) => on < today);
		if (!passed) return null;
		const { at: _at, zone: _zone, ...draft } = appointmentDraft(situation, passed);
		return { ...draft, due: addDays(passed.on, LIMITS.logDays), channel: null };
	}
};

/** Returns the draft for the user's own promise: the day promised, with the content of the step that would be due without it. */
function ownPromiseDraft(situation: Situation, mine: NamedDate, due: Day): StepDraft {
	const draft = namedDraft(situation, mine, due);
	if (isOwnMatter(situation)) return { ...draft, standsFor: null };
	if (situation.history.theirs) return { ...draft, standsFor: 'ask-again' };
	const stood = silenceStep(situation);
	if (!stood) return { ...draft, standsFor: null };
	const { kind, news, resume, facts } = stood.draft;
	return {
		...draft,
		kind,
		...(news !== undefined && { news: freshNews(situation, draft.personId) }),
		...(resume !== undefined && { resume }),
		standsFor: stood.row.rule,
		facts: { ...facts, ...draft.facts, since: facts.since ?? draft.facts.since }
	};
}

/** Returns true if a day or deadline that they named stands beside the user's own promise. */
function isOwnMatter(situation: Situation): boolean {
	return situation.history.theirs?.on !== undefined || appointmentsAhead(situation).length > 0;
}

export const theirDeadlineRule: StepRow = {
	rule: 'their-deadline',
	sources: ['Fontaine'],
	place: 'named',
	numbers: ['nextBusinessDay'],
	propose(situation) {
		const { theirs } = situation.history;
		if (!theirs?.promise || !isDeadline(theirs)) return null;
		const due = situation.book.calendar.after(theirs.promise.on, LIMITS.nextBusinessDay);
		const { at: _at, zone: _zone, ...draft } = namedDraft(situation, theirs, due);
		return draft;
	}
};

/** A deadline is asked about through the recruiter, whoever named it; an agreed day is kept with that person. */
function namedDraft(situation: Situation, named: NamedDate, due: Day): StepDraft {
	const promise = named.promise!;
	const isAgreed = !isDeadline(named);
	const person = situation.people.find(namedWith(named));
	const channel = isAgreed || promise.channel !== 'in-person' ? promise.channel : undefined;
	const wish = { person, direct: isAgreed, channel, calls: isAgreed && channel === 'phone' };
	return {
		...reachThrough(situation, wish, channel),
		due,
		at: promise.at,
		zone: promise.zone,
		kind: 'follow-up',
		facts: factsOfNamed(named)
	};
}

export const askAgainRule: StepRow = {
	rule: 'ask-again',
	sources: ['Fontaine', 'JHA'],
	place: 'named',
	numbers: ['keepInTouch'],
	propose(situation) {
		const { theirs, mine } = situation.history;
		if (!theirs || theirs.promise) return null;
		// Without a day it is an interval, and a promise outranks the intervals.
		if (theirs.on === undefined && mine) return null;
		const person = situation.people.find(namedWith(theirs));
		return {
			...reach(situation, { person, direct: theirs.on !== undefined }),
			due: theirs.on ?? addDays(theirs.touch.on, situation.intervals.keepInTouch),
			kind: 'follow-up',
			facts: factsOfNamed(theirs)
		};
	}
};

/** Spent by an outgoing touch, or by word, on a later day than it was set. One without a day takes no step's place. */
export function isOwnStepOpen({ lead, history }: Situation): boolean {
	const setOn = lead.ownStep?.setOn;
	if (setOn === undefined || lead.ownStep?.undated) return false;
	const { lastOut, lastWord } = history;
	return !(lastOut && lastOut.on > setOn) && !(lastWord && lastWord.on > setOn);
}

export const withdrawCourteouslyRule: StepRow = {
	rule: 'withdraw-courteously',
	sources: ['own'],
	place: 'withdrawal',
	passesGap: true,
	numbers: ['courtesyBusinessDays'],
	propose(situation) {
		const ahead = appointmentsAhead(situation)[0];
		if (situation.history.interviews.length === 0 && !ahead) return null;
		const acceptance = unsettledAcceptance(situation);
		if (!acceptance) return null;
		const recruiter: Person | undefined = recruiterOf(situation);
		return {
			...reach(situation, { person: recruiter, direct: recruiter !== undefined }),
			due: withdrawalDay(acceptance, ahead, situation),
			kind: 'other',
			facts: { since: acceptance.on, otherLeadId: acceptance.leadId }
		};
	}
};

/** Returns the day on which to withdraw: two business days after the acceptance, or in time before an appointment. */
function withdrawalDay(
	{ on }: Acceptance,
	ahead: Appointment | undefined,
	{ book: { calendar } }: Situation
): Day {
	const usual = calendar.after(on, LIMITS.courtesyBusinessDays);
	if (!ahead) return usual;
	return laterOf(on, earlierOf(usual, calendar.before(ahead.on, LIMITS.nextBusinessDay)));
}

/** Returns the first acceptance of an offer on another lead that no outgoing touch has followed here; thanks and debriefs aside. */
function unsettledAcceptance({ lead, book, history, today }: Situation): Acceptance | undefined {
	if (book.acceptances.length === 0) return undefined;
	const lastSent = history.touches.findLast(
		(touch) => touch.kind !== 'interview' && isSent(touch) && !isOutsideCadence(touch)
	);
	const lastSentOn = lastSent?.on ?? '';
	return book.acceptances.find(({ leadId, on }) => on > lastSentOn && on <= today && leadId !== lead.id);
}
