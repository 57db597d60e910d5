/** Steps that somebody asked for or named: an answer that is owed, agreed days, a withdrawal. */
import { addDays } from '../day';
import type { Person } from '../person';
import type { Channel, Touch } from '../touch';
import type { Acceptance } from './book';
import { factsOf, factsOfNamed } from './facts';
import type { Named } from './history';
import { isConversation, isSent, personIn } from './kinds';
import { isDeadline, namedWith } from './named';
import { LIMITS } from './policy';
import { isAllowed, NOBODY, reach, type Reach, type Wish } from './reach';
import { recruiterOf, type Situation } from './situation';
import type { Draft, StepRow } from './step-row';

/** What came to somebody's turn by a known channel goes there even where nobody is known: `alone`. */
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

export const replyOwed: StepRow = {
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
		const wish = { person, direct: true, used: word.channel, calls: word.channel === 'phone' };
		return {
			...reachThrough(situation, wish, word.channel),
			due: situation.book.calendar.after(word.on, LIMITS.nextBusinessDay),
			kind: 'reply',
			facts: { ...factsOf(word), deadline: word.deadline, noScope: word.no?.scope, ask: word.no?.ask }
		};
	}
};

/** Their word that is owed an answer. On a closed lead word of a later day owes one, even where it names a day. */
export function answerOwed({ lead, history, standing }: Situation): Touch | null {
	const { owed, lastWord, theirs, unanswered } = history;
	if (standing === 'open') return owed;
	if (standing !== 'closed' || !lastWord || lastWord.on <= (lead.ended?.on ?? '')) return null;
	if (owed) return owed;
	const isNamed = theirs?.promise && theirs.touch === lastWord && lastWord.kind !== 'interview';
	return isNamed && !unanswered && !isConversation(lastWord, lead) ? lastWord : null;
}

export const agreedDate: StepRow = {
	rule: 'agreed-date',
	sources: ['Fontaine', 'JHA'],
	place: 'named',
	keepsDay: true,
	numbers: [],
	propose(situation) {
		const { theirs, mine } = situation.history;
		// Theirs comes first: on one day it is the step.
		return [theirs, mine].flatMap((named) =>
			named?.promise && !isDeadline(named) ? [namedDraft(situation, named, named.promise.on)] : []
		);
	}
};

export const theirDeadline: StepRow = {
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

function namedDraft(situation: Situation, named: Named, due: string): Draft {
	const promise = named.promise!;
	const person = situation.people.find(namedWith(named));
	const calls = promise.channel === 'phone' && !isDeadline(named);
	const wish = { person, direct: true, channel: promise.channel, calls };
	return {
		...reachThrough(situation, wish, promise.channel),
		due,
		at: promise.at,
		zone: promise.zone,
		kind: 'follow-up',
		facts: factsOfNamed(named)
	};
}

export const askAgain: StepRow = {
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

/** Spent by an outgoing touch, or by word, on a later day than it was set. */
export function isOwnStepOpen({ lead, history }: Situation): boolean {
	const setOn = lead.ownStep?.setOn;
	if (setOn === undefined) return false;
	const { lastOut, lastWord } = history;
	return !(lastOut && lastOut.on > setOn) && !(lastWord && lastWord.on > setOn);
}

export const withdrawCourteously: StepRow = {
	rule: 'withdraw-courteously',
	sources: ['own'],
	place: 'withdrawal',
	numbers: ['courtesyBusinessDays'],
	propose(situation) {
		if (situation.history.interviews.length === 0) return null;
		const acceptance = unsettledAcceptance(situation);
		if (!acceptance) return null;
		const recruiter: Person | undefined = recruiterOf(situation);
		return {
			...reach(situation, { person: recruiter, direct: recruiter !== undefined }),
			due: situation.book.calendar.after(acceptance.on, LIMITS.courtesyBusinessDays),
			kind: 'other',
			facts: { since: acceptance.on, otherLeadId: acceptance.leadId }
		};
	}
};

/** The first acceptance of an offer on another lead that no outgoing touch has followed here. */
function unsettledAcceptance({ lead, book, history, today }: Situation): Acceptance | undefined {
	const lastSentOn =
		history.touches.findLast((touch) => touch.kind !== 'interview' && isSent(touch))?.on ?? '';
	return book.acceptances.find(({ leadId, on }) => on > lastSentOn && on <= today && leadId !== lead.id);
}
