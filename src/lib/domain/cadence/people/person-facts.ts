/** Reads the messages from and to one person, on one lead or on all the others. */
import type { Lead } from '../../lead';
import type { Channel, Touch } from '../../touch';
import {
	isOutsideCadence,
	isAttempt,
	isConversation,
	isSent,
	isWord,
	whoSaidNo
} from '../history/touch-kinds';
import { liftsNo, openedChannels } from '../history/refusals';

/** A touch with the id of its lead, as other leads see it. */
export interface TouchOnLead {
	readonly leadId: string;
	readonly touch: Touch;
}

/** The newest touch of each kind. `contactNo`, `channelNoes` and `sent` are those that nothing on their own lead undid. */
export interface PersonFacts {
	contactNo: TouchOnLead | null;
	readonly channelNoes: Map<Channel, TouchOnLead>;
	readonly used: Map<Channel, TouchOnLead>;
	/** Word from them that is no other no. */
	freeWord: TouchOnLead | null;
	/** Any word from them, or a conversation with them. */
	heard: TouchOnLead | null;
	/** The last outgoing touch to them that opened a gap. */
	sent: TouchOnLead | null;
	/** The last of anything that was sent to them, thanks and applications too. */
	written: TouchOnLead | null;
}

export function noFacts(): PersonFacts {
	return {
		contactNo: null,
		channelNoes: new Map(),
		used: new Map(),
		freeWord: null,
		heard: null,
		sent: null,
		written: null
	};
}

/** Reads what concerns one person (by any of the ids that they have on the lead) from the lead's touches in order. */
export function readPerson(
	lead: Lead,
	touches: readonly Touch[],
	ids: ReadonlySet<string>,
	facts: PersonFacts = noFacts()
): PersonFacts {
	for (const touch of touches) {
		if (isWord(touch) || isConversation(touch, lead)) facts.sent = null;
		const isTheirs = isWithAny(touch, ids);
		const isTheirNo = touch.no !== undefined && ids.has(whoSaidNo(touch) ?? '');
		if (!isTheirs && !isTheirNo) continue;
		const moment = { leadId: lead.id, touch };
		if (isTheirs) readTouch(facts, moment, lead);
		if (isTheirNo) readNo(facts, moment);
	}
	return facts;
}

function isWithAny(touch: Touch, ids: ReadonlySet<string>): boolean {
	return (
		(touch.personId !== undefined && ids.has(touch.personId)) ||
		(touch.personIds?.some((id) => ids.has(id)) ?? false)
	);
}

function readTouch(facts: PersonFacts, moment: TouchOnLead, lead: Lead): void {
	const { touch } = moment;
	for (const channel of openedChannels(touch)) {
		facts.used.set(channel, moment);
		facts.channelNoes.delete(channel);
	}
	if (liftsNo(touch)) {
		facts.freeWord = moment;
		facts.contactNo = null;
	}
	if (isSent(touch) && !touch.undated) facts.written = moment;
	if (isWord(touch) || isConversation(touch, lead)) facts.heard = moment;
	else if (opensGap(touch)) facts.sent = moment;
}

function opensGap(touch: Touch): boolean {
	if (touch.direction !== 'out' || touch.undated) return false;
	return !isOutsideCadence(touch) && !isAttempt(touch) && touch.kind !== 'application';
}

function readNo(facts: PersonFacts, moment: TouchOnLead): void {
	const { scope, channel } = moment.touch.no!;
	if (scope === 'contact') facts.contactNo = moment;
	else if (scope === 'channel' && channel) facts.channelNoes.set(channel, moment);
}

/** Returns true if a touch on one lead certainly came after one on another: on a later day, or at a later hour where both have one. */
export function isLater(a: TouchOnLead | null, b: TouchOnLead): boolean {
	if (!a) return false;
	if (a.touch.on !== b.touch.on) return a.touch.on > b.touch.on;
	return a.touch.at !== undefined && b.touch.at !== undefined && a.touch.at > b.touch.at;
}

/** Returns the newer of two moments; the first where neither is. */
export function newerOf(a: TouchOnLead | null, b: TouchOnLead | null): TouchOnLead | null {
	if (!a || !b) return a ?? b;
	return isLater(b, a) ? b : a;
}
