/** Reads a lead's touches once, oldest first: who moved last, what was promised, and how often the user followed up. */
import { laterOf, type Day } from '../../day';
import type { Lead } from '../../lead';
import type { Touch } from '../../touch';
import { afterTouch, NO_APPOINTMENTS, stillAsked, type Appointment } from './appointments';
import type { BusinessCalendar } from '../calendar';
import {
	isOutsideCadence,
	isAttempt,
	isConversation,
	isImplied,
	isInterview,
	isInvitation,
	isSent,
	isWord,
	owesAnswer,
	personIn
} from './touch-kinds';
import { sortTouches } from './touch-order';
import type { NamedDate } from './named-days';
import { LIMITS } from '../policy';

/** Holds what the touches of a lead up to a day say: who moved last, which promises stand, and how often the user followed up. Example: an application on 2 March and a follow-up on 9 March give that application as `opener` and `followUps: 1`. */
export interface History {
	readonly touches: readonly Touch[];
	/** The touch that opened the silence. */
	readonly opener: Touch | null;
	/** The opener is the first approach or application of the lead. */
	readonly openedFirst: boolean;
	/** Outgoing touches since the opener, without thank-yous, debriefs and attempts. */
	readonly followUps: number;
	/** The last outgoing touch other than thank-yous, debriefs and attempts. */
	readonly lastOut: Touch | null;
	/** The same, where they were not heard from since. */
	readonly unanswered: Touch | null;
	/** The last outgoing touch that opened a gap, where they were not heard from since. */
	readonly gap: Touch | null;
	/** The last message from them, while it is owed an answer. */
	readonly owed: Touch | null;
	readonly lastWord: Touch | null;
	/** The last message from them, or the last conversation. */
	readonly heard: Touch | null;
	/** The user's own promise that stands. */
	readonly mine: NamedDate | null;
	/** The day of their standing promise or "not now". */
	readonly theirs: NamedDate | null;
	/** The appointments that stand, past ones that are still asked about included, by day and hour. */
	readonly appointments: readonly Appointment[];
	/** The last day that anybody named in a promise or a "not now", kept or not. */
	readonly lastNamed: Day | null;
	/** Attempts in a row, and the last of them. */
	readonly attempts: number;
	readonly lastAttempt: Touch | null;
	readonly interviews: readonly Touch[];
	/** Somebody was met: an interview or a conversation. */
	readonly met: boolean;
	/** The first offer from them. */
	readonly offer: Touch | null;
	/** The first offer that is not only implied by a sheet. */
	readonly loggedOffer: Touch | null;
	/** The user told them of an offer elsewhere. */
	readonly toldOfOffer: boolean;
	/** The last touch in either direction other than thank-yous, debriefs and attempts. */
	readonly last: Touch | null;
	/** The last of them that was with somebody, and no machine's. */
	readonly lastWithSomebody: Touch | null;
}

/** Returns true if a person of the lead wanted no contact on a day, after the touches of the lead that `before` gives. */
export type WasBound = (personId: string, before: () => readonly Touch[], on: Day) => boolean;

type Reading = { -readonly [Key in keyof History]: History[Key] } & {
	readonly lead: Lead;
	readonly calendar: BusinessCalendar;
	readonly wasBound: WasBound;
	approached: boolean;
	applied: boolean;
	interviews: Touch[];
};

/** The history of a lead as it stands on a day. */
export function readHistory(lead: Lead, calendar: BusinessCalendar, wasBound: WasBound, today: Day): History {
	const touches = sortTouches(lead.touches, today);
	const reading = blank(lead, calendar, wasBound, touches);
	for (const touch of touches) read(reading, touch);
	forgetLapsed(reading, today);
	reading.appointments = stillAsked(reading.appointments, today);
	return reading;
}

/** Returns a history of nothing yet. All fields are written out: to copy them and add the others takes far longer than the reading. */
function blank(
	lead: Lead,
	calendar: BusinessCalendar,
	wasBound: WasBound,
	touches: readonly Touch[]
): Reading {
	return {
		lead,
		calendar,
		wasBound,
		touches,
		opener: null,
		openedFirst: false,
		followUps: 0,
		lastOut: null,
		unanswered: null,
		gap: null,
		owed: null,
		lastWord: null,
		heard: null,
		mine: null,
		theirs: null,
		appointments: NO_APPOINTMENTS,
		lastNamed: null,
		attempts: 0,
		lastAttempt: null,
		interviews: [],
		met: false,
		offer: null,
		loggedOffer: null,
		toldOfOffer: false,
		last: null,
		lastWithSomebody: null,
		approached: false,
		applied: false
	};
}

function read(reading: Reading, touch: Touch): void {
	if (touch.kind === 'invitation' || reading.appointments.length > 0)
		reading.appointments = afterTouch(reading.appointments, touch, reading.lead);
	if (isAttempt(touch)) readAttempt(reading, touch);
	else if (!isOutsideCadence(touch)) readTouch(reading, touch);
	notePromises(reading, touch);
}

/** Reads a call that reached nobody. It keeps a promise of its day, and is no touch otherwise. */
function readAttempt(reading: Reading, touch: Touch): void {
	if (isOutsideCadence(touch)) return;
	if (reading.mine?.on === touch.on) reading.mine = null;
	if (reading.theirs?.on === touch.on && !reading.theirs.promise?.answer) reading.theirs = null;
	reading.attempts++;
	reading.lastAttempt = touch;
}

function readTouch(reading: Reading, touch: Touch): void {
	reading.last = touch;
	if (!touch.automatic && personIn(touch)) reading.lastWithSomebody = touch;
	if (isWord(touch)) readWord(reading, touch);
	else if (touch.direction === 'out') readOutgoing(reading, touch);
}

/** Reads a message from them. It ends every promise made before it, and opens a silence if it owes no answer. */
function readWord(reading: Reading, word: Touch): void {
	reading.lastWord = word;
	reading.mine = null;
	reading.theirs = null;
	hearFrom(reading, word);
	if (isInterview(word)) reading.interviews.push(word);
	if (isInterview(word) || isConversation(word, reading.lead)) reading.met = true;
	if (word.kind === 'offer') noteOffer(reading, word);
	if (owesAnswer(word, reading.lead) && !isAnsweredSince(word, reading.lead)) reading.owed = word;
	else open(reading, word);
}

/** Returns true if an undated offer was answered on its day. The offer is read last of that day, so the answer was entered after it but read before. */
function isAnsweredSince(offer: Touch, { touches }: Lead): boolean {
	if (!offer.undated) return false;
	return touches
		.slice(touches.indexOf(offer) + 1)
		.some((touch) => touch.on === offer.on && !isImplied(touch) && isSent(touch) && !isOutsideCadence(touch));
}

function noteOffer(reading: Reading, offer: Touch): void {
	reading.offer ??= offer;
	if (!isImplied(offer)) reading.loggedOffer ??= offer;
}

function hearFrom(reading: Reading, touch: Touch): void {
	reading.heard = touch;
	reading.owed = null;
	reading.unanswered = null;
	reading.gap = null;
	reading.attempts = 0;
}

function open(reading: Reading, touch: Touch): void {
	reading.opener = touch;
	reading.openedFirst = false;
	reading.followUps = 0;
}

function readOutgoing(reading: Reading, touch: Touch): void {
	spendPromises(reading, touch);
	forgetLapsed(reading, touch.on, touch);
	const conversation = isConversation(touch, reading.lead);
	const isDialogue = conversation || reading.owed !== null;
	if (conversation || opensSilence(reading, touch)) open(reading, touch);
	else reading.followUps++;
	notePursuit(reading, touch, isDialogue);
	noteOutgoing(reading, touch);
	if (!conversation) return;
	hearFrom(reading, touch);
	reading.met = true;
}

/**
 * Returns true if an outgoing touch opens a silence: a later application, the first approach, a reply (unless it was followed up), and
 * the first touch of all. Everything else is a follow-up.
 */
function opensSilence(reading: Reading, { kind }: Touch): boolean {
	if (kind === 'application' || reading.owed) return true;
	if (kind === 'approach')
		return !reading.approached && !(reading.applied && reading.lead.origin === 'posting');
	if (reading.followUps > 0) return false;
	if (!reading.opener) return kind !== 'follow-up' && kind !== 'keep-in-touch';
	return kind === 'reply' && isWord(reading.opener);
}

/** Notes the first approach or application. An approach that became a conversation, or that answers them, counts as any other talk. */
function notePursuit(reading: Reading, { kind }: Touch, isDialogue: boolean): void {
	if (kind !== 'approach' && kind !== 'application') return;
	const isFirst = !reading.approached && !reading.applied;
	if (isFirst && !(kind === 'approach' && isDialogue)) reading.openedFirst = true;
	if (kind === 'approach') reading.approached = true;
	else reading.applied = true;
}

function noteOutgoing(reading: Reading, touch: Touch): void {
	reading.lastOut = touch;
	reading.unanswered = touch;
	reading.owed = null;
	reading.attempts = 0;
	if (touch.kind !== 'application' && !touch.undated) reading.gap = touch;
	if (touch.kind === 'offer') reading.toldOfOffer = true;
}

/** Ends the promises that an outgoing touch keeps: theirs on or after its day; the user's own also earlier, through the promised channel. */
function spendPromises(reading: Reading, { on, channel }: Touch): void {
	const { mine, theirs } = reading;
	if (theirs && (theirs.on === undefined || on >= theirs.on)) {
		reading.theirs = null;
		// Asking again is a first follow-up, whatever was sent before its day.
		if (!theirs.promise) reading.followUps = 0;
	}
	if (!mine?.promise) return;
	const through = mine.promise.channel ?? channel;
	if (on >= mine.promise.on || through === channel) reading.mine = null;
}

/** Notes the promises of a touch. Each side's newest promise stands and replaces only its own older one. */
function notePromises(reading: Reading, touch: Touch): void {
	const { promise } = touch;
	if (promise?.by === 'me') reading.mine = { touch, on: promise.on, promise };
	if (!promise && !touch.no) return;
	reading.theirs = theirDay(touch) ?? reading.theirs;
	for (const day of [promise?.on, touch.no?.until])
		if (day !== undefined) reading.lastNamed = laterOf(reading.lastNamed ?? day, day);
}

/** Returns the day that they named in a touch, as a promise or a "not now"; the earlier one if the touch has both. */
function theirDay(touch: Touch): NamedDate | null {
	const { promise, no } = touch;
	const promised = promise?.by === 'them' && !isInvitation(touch) ? { touch, on: promise.on, promise } : null;
	if (no?.scope !== 'not-now') return promised;
	const notNow = { touch, on: no.until, promise: undefined };
	if (!promised) return notNow;
	return no.until !== undefined && no.until < promised.on ? notNow : promised;
}

/**
 * Clears the owed answer once it has lapsed or its sender wants no contact. That message then opens a silence.
 * @param next the touch that is read next; undefined after all of them
 */
function forgetLapsed(reading: Reading, today: Day, next?: Touch): void {
	const { owed } = reading;
	if (!owed || !(hasLapsed(owed, reading.calendar, today) || isUnwanted(owed, reading, today, next))) return;
	reading.owed = null;
	open(reading, owed);
}

function isUnwanted(owed: Touch, { wasBound, touches }: Reading, today: Day, next?: Touch): boolean {
	const sender = personIn(owed);
	const before = () => (next ? touches.slice(0, touches.indexOf(next)) : touches);
	return Boolean(sender) && wasBound(sender!, before, today);
}

/** Returns true if an owed answer has lapsed: an invitation after its day, an implied message after ten business days. */
function hasLapsed(owed: Touch, calendar: BusinessCalendar, today: Day): boolean {
	if (isInvitation(owed) && owed.promise!.on < today) return true;
	return isImplied(owed) && today > calendar.after(owed.on, LIMITS.impliedBusinessDays);
}
