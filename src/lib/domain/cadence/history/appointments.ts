/** Appointments: days on which they invited the user to an interview or a talk. They stand until they are held. */
import { addDays, type Day } from '../../day';
import type { Lead } from '../../lead';
import type { Promised, Touch } from '../../touch';
import {
	appointmentChannel,
	isOutsideCadence,
	isAttempt,
	isConversation,
	isInterview,
	isInvitation,
	isSent,
	owesAnswer,
	whoSaidNo
} from './touch-kinds';
import { namedWith, type NamedDate } from './named-days';
import { sortTouches } from './touch-order';
import { LIMITS } from '../policy';

export interface Appointment extends NamedDate {
	readonly on: Day;
	readonly promise: Promised;
	/** The user was in touch since, or it was made in a conversation: it is agreed. */
	readonly answered: boolean;
	/** The ids of the invitations to the same appointment before it moved. */
	readonly replaces?: readonly string[];
}

export const NO_APPOINTMENTS: readonly Appointment[] = [];

/** Returns the appointments that stand on a day, those whose day has passed without a word logged of them included. */
export function appointmentsOf(lead: Lead, today: Day): readonly Appointment[] {
	return sortTouches(lead.touches, today).reduce(
		(appointments, touch) => afterTouch(appointments, touch, lead),
		NO_APPOINTMENTS
	);
}

/** Returns the appointments of today and later, and the past ones that the app still asks about (`log-interview`). */
export function stillAsked(appointments: readonly Appointment[], today: Day): readonly Appointment[] {
	const first = addDays(today, -LIMITS.lapseDays - LIMITS.logDays);
	return appointments.every(({ on }) => on >= first)
		? appointments
		: appointments.filter(({ on }) => on >= first);
}

/** Returns the appointments that stand after one more touch: it may propose, confirm, hold or cancel one. */
export function afterTouch(
	appointments: readonly Appointment[],
	touch: Touch,
	lead: Lead
): readonly Appointment[] {
	if (isOutsideCadence(touch) || touch.automatic) return appointments;
	const left = appointments.filter((appointment) => isLeft(appointment, touch, lead));
	if (isInvitation(touch)) return withInvitation(left, touch, lead);
	const isAnswer = isSent(touch) || isConversation(touch, lead);
	return isAnswer ? left.map((appointment) => ({ ...appointment, answered: true })) : left;
}

/** Adds the appointment of an invitation. One with another person is a second appointment; one with the same person moves the first. */
function withInvitation(left: readonly Appointment[], touch: Touch, lead: Lead): readonly Appointment[] {
	const promise = touch.promise!;
	const made = { touch, on: promise.on, promise, answered: !owesAnswer(touch, lead) };
	const others = left.filter((appointment) => isWithOthers(appointment, made));
	const moved = left.filter((appointment) => !others.includes(appointment));
	const replaces = moved.flatMap((one) => [one.touch.id, ...(one.replaces ?? [])]);
	return [...others, { ...made, ...(replaces.length > 0 && { replaces }) }].sort((a, b) =>
		keyOf(a) < keyOf(b) ? -1 : 1
	);
}

const keyOf = ({ on, promise: { at = '24:00' } }: Appointment) => `${on} ${at}`;

function isWithOthers(a: NamedDate, b: NamedDate): boolean {
	const [one, other] = [namedWith(a), namedWith(b)];
	return one !== undefined && other !== undefined && one !== other;
}

/** Returns true if the appointment still stands after the touch. Before its day only a cancellation ends it; after its day any touch does. */
function isLeft(appointment: Appointment, touch: Touch, lead: Lead): boolean {
	if (touch.on > appointment.on || isCalledOff(appointment, touch)) return false;
	return touch.on < appointment.on || !isHeld(appointment, touch, lead);
}

/** Returns true if the touch cancels the appointment: they name another day to be in touch, or refuse contact, the role, or for now. */
function isCalledOff(appointment: Appointment, touch: Touch): boolean {
	const { promise, no } = touch;
	if (promise?.by === 'them' && !promise.answer && !isInvitation(touch)) return true;
	if (no?.scope !== 'contact') return no?.scope === 'role' || no?.scope === 'not-now';
	const sayer = whoSaidNo(touch);
	return sayer === undefined || sayer === namedWith(appointment);
}

/** Returns true if the touch is the appointment itself: an interview, a conversation, or a call where a call was agreed. Confirming it on its day does not count. */
function isHeld({ promise, answered }: Appointment, touch: Touch, lead: Lead): boolean {
	if (!answered && touch.direction === 'out' && touch.kind === 'reply') return false;
	if (isInterview(touch) || isConversation(touch, lead)) return true;
	if (appointmentChannel(promise) !== 'phone' || touch.channel !== 'phone') return false;
	return answered || !isAttempt(touch);
}
