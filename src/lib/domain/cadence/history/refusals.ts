/** The noes that bind a lead as a whole. Those that bind one person, on every lead, are in `cadence/people/person-facts.ts`. */
import type { Channel, Touch } from '../../touch';
import { appointmentChannel, isInvitation, isWord, whoSaidNo } from './touch-kinds';

export interface Refusals {
	/** The noes to the role that stand, oldest first: all since they last came back. */
	readonly role: readonly [Touch, ...Touch[]] | null;
	/** A no to contact that nobody in particular said. */
	readonly contact: Touch | null;
	/** Noes to a channel that nobody in particular said. */
	readonly barred: ReadonlyMap<Channel, Touch>;
	/** What may not be asked for again. */
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

/** The noes that stand on a lead after touches in their order. */
export function readRefusals(touches: readonly Touch[]): Refusals {
	if (!touches.some(({ no }) => no)) return NONE;
	const reading: Reading = { role: null, contact: null, barred: new Map(), asks: new Map(), personal: false };
	for (const touch of touches) {
		lift(reading, touch);
		if (touch.no) note(reading, touch);
	}
	return reading;
}

/** Word lifts a no to the role or to contact, unless it is another no; using a channel and raising an ask open those again. */
function lift(reading: Reading, touch: Touch): void {
	for (const channel of openedChannels(touch)) reading.barred.delete(channel);
	if (touch.ask && isOwnDoing(touch)) reading.asks.delete(touch.ask);
	if (!liftsNo(touch)) return;
	reading.role = null;
	reading.contact = null;
}

/** They did it themselves: no machine, and no thank-you, which lifts nothing. */
function isOwnDoing(touch: Touch): boolean {
	return touch.direction === 'in' && !touch.automatic && touch.kind !== 'thank-you';
}

/** The channels that they open again: the one that they use themselves, and the one of an appointment that they propose. */
export function openedChannels(touch: Touch): readonly Channel[] {
	if (!isOwnDoing(touch)) return [];
	return isInvitation(touch) ? [touch.channel, appointmentChannel(touch.promise!)] : [touch.channel];
}

/** Returns true if a touch says that somebody wants no contact. */
export function isContactNo({ no }: Touch): boolean {
	return no?.scope === 'contact';
}

/** Whether a touch lifts a no to the role or to contact: word that is not another no. */
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
