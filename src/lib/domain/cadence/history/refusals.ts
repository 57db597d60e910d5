/** Reads the refusals that bind a lead as a whole. The refusals of one person, on every lead, are in `cadence/people/person-facts.ts`. */
import type { Channel, Touch } from '../../touch';
import { appointmentChannel, isInvitation, isWord, whoSaidNo } from './touch-kinds';

export interface Refusals {
	/** The refusals of the role that stand, oldest first. */
	readonly role: readonly [Touch, ...Touch[]] | null;
	/** The refusal of contact that names no person. */
	readonly contact: Touch | null;
	/** The refusals of a channel that name no person, by channel. */
	readonly barred: ReadonlyMap<Channel, Touch>;
	/** The refusals of an ask, by ask. */
	readonly asks: ReadonlyMap<string, Touch>;
	/** Somebody named said no to contact or to a channel. */
	readonly personal: boolean;
}

interface Reading {
	role: [Touch, ...Touch[]] | null;
	contact: Touch | null;
	readonly barred: Map<Channel, Touch>;
	readonly asks: Map<string, Touch>;
	personal: boolean;
}

const NONE: Refusals = { role: null, contact: null, barred: new Map(), asks: new Map(), personal: false };

/** Returns the refusals that stand after the touches, which come in reading order. Example: a rejection followed by an invitation leaves none. */
export function readRefusals(touches: readonly Touch[]): Refusals {
	if (!touches.some(({ no }) => no)) return NONE;
	const reading: Reading = { role: null, contact: null, barred: new Map(), asks: new Map(), personal: false };
	for (const touch of touches) {
		lift(reading, touch);
		if (touch.no) note(reading, touch);
	}
	return reading;
}

/** Lifts the refusals that a touch takes back: their message lifts those of role and contact, their use of a channel or ask opens it again. */
function lift(reading: Reading, touch: Touch): void {
	for (const channel of openedChannels(touch)) reading.barred.delete(channel);
	if (touch.ask && isOwnDoing(touch)) reading.asks.delete(touch.ask);
	if (!liftsNo(touch)) return;
	reading.role = null;
	reading.contact = null;
}

/** Returns true for an incoming touch of their own: neither automatic nor a thank-you. */
function isOwnDoing(touch: Touch): boolean {
	return touch.direction === 'in' && !touch.automatic && touch.kind !== 'thank-you';
}

/** Returns the channels that they open again: the one they use, and that of an appointment they propose. */
export function openedChannels(touch: Touch): readonly Channel[] {
	if (!isOwnDoing(touch) || touch.channelGuessed) return [];
	return isInvitation(touch) ? [touch.channel, appointmentChannel(touch.promise!)] : [touch.channel];
}

/** Returns true if a touch says that somebody wants no contact. */
export function isContactNo({ no }: Touch): boolean {
	return no?.scope === 'contact';
}

/** Returns true if a touch lifts a no to the role or to contact: word that is not another no. */
export function liftsNo(touch: Touch): boolean {
	return !touch.no && isWord(touch);
}

function note(reading: Reading, touch: Touch): void {
	const { scope, channel, ask } = touch.no!;
	const named = whoSaidNo(touch) !== undefined;
	if (scope === 'role') reading.role = reading.role ? [...reading.role, touch] : [touch];
	else if (scope === 'contact' && !named) reading.contact = touch;
	else if (scope === 'channel' && channel && !named) reading.barred.set(channel, touch);
	else if (scope === 'ask' && ask) reading.asks.set(ask, touch);
	if (named && (scope === 'contact' || scope === 'channel')) reading.personal = true;
}
