/** Days that they proposed and the user is to keep, as the touches of a lead name them. */
import type { Step } from '../cadence/assessment';
import { appointmentsOf } from '../cadence/history/appointments';
import { isInvitation } from '../cadence/history/touch-kinds';
import { convertZone, type Day, type Time } from '../day';
import type { Lead, OwnStep } from '../lead';
import type { Channel, Promised, Touch } from '../touch';

/** A touch that names a day to be in touch on, with that promise. */
type Naming = Touch & { readonly promise: Promised };

/** Holds the part of a step that tells which appointment it is, if any. The kind is absent for a step that is only forecast. */
type AppointmentStep = Pick<Step, 'rule' | 'due' | 'facts'> & Partial<Pick<Step, 'kind'>>;

/** Returns the invitation whose appointment a step is about; null where the step is about none. */
export function appointmentOf(lead: Pick<Lead, 'touches'>, step: AppointmentStep): Naming | null {
	if (!isAppointment(step)) return null;
	const invitations = lead.touches.filter(isNaming);
	const { named } = step.facts;
	return (
		invitations.findLast(({ promise }) => promise.on === named) ??
		invitations.findLast(({ promise }) => promise.on <= step.due) ??
		null
	);
}

/** Returns true if a step is an appointment: to be kept on its day, or to be logged after it, put off or not. */
export function isAppointment({ rule, kind, facts }: Omit<AppointmentStep, 'due'>): boolean {
	if (rule === 'own-step') return kind === 'interview';
	return rule === 'log-interview' || (rule === 'agreed-date' && facts.appointment === true);
}

/** Returns what stands for the user's own step where an appointment is named by its source: it stays the same when the day moves. */
export const ownSource = ({ setOn }: OwnStep): string => `own ${setOn}`;

/** Returns the source of the appointment that a step is about (`UpcomingAppointment.source`); undefined where it is about none. */
export function appointmentSource(lead: Lead, step: AppointmentStep): string | undefined {
	if (!isAppointment(step)) return undefined;
	if (step.rule === 'own-step' && lead.ownStep) return ownSource(lead.ownStep);
	return appointmentOf(lead, step)?.id;
}

/** Returns the query of the page to prepare an appointment on. @param source by default the next appointment's */
export function interviewQuery(leadId: string, source?: string): `?${string}` {
	return `?${new URLSearchParams({ id: leadId, ...(source && { of: source }) }).toString()}`;
}

/** A day and hour in the user's own zone, an IANA name. */
export interface Moment {
	readonly day: Day;
	readonly at: Time;
	readonly zone: string;
}

/** Returns true once the hour of an appointment has come; without an hour, once its day is over. */
export function hasBegun(
	{ on, at, zone }: { readonly on: Day; readonly at?: Time | undefined; readonly zone?: string | undefined },
	now: Moment
): boolean {
	if (!at) return on < now.day;
	const { day, at: hour } = convertZone(on, at, zone ?? now.zone, now.zone) ?? { day: on, at };
	return `${day} ${hour}` <= `${now.day} ${now.at}`;
}

/** Returns the channel of a step, if somebody named one. An appointment without one counts as in person, but none is shown. */
export function channelSaid(lead: Pick<Lead, 'touches'>, step: Step): Channel | null {
	const appointment = appointmentOf(lead, step);
	return appointment && !appointment.promise.channel ? null : step.channel;
}

const isNaming = (touch: Touch): touch is Naming => isInvitation(touch);

/** Returns the last appointment whose day has come and of which nothing was logged; null: there is none. */
export function appointmentToLog(lead: Lead, today: Day): Naming | null {
	const come = appointmentsOf(lead, today).findLast(({ on }) => on <= today);
	return (come?.touch as Naming | undefined) ?? null;
}

/** Returns true if an appointment lies ahead, or is today. */
export function hasAppointmentAhead(lead: Lead, today: Day): boolean {
	return appointmentsOf(lead, today).some(({ on }) => on >= today);
}

/** Returns the touch that named the day of an agreed step. */
export function namingOf(lead: Pick<Lead, 'touches'>, { facts, due }: Step): Naming | null {
	const day = facts.named ?? due;
	const found = lead.touches.findLast(
		({ promise }) => promise?.on === day && (!facts.namedBy || promise.by === facts.namedBy)
	);
	return (found as Naming | undefined) ?? null;
}

/** Returns an action that marks an appointment as not held and appends a sentence to the invitation's note. @param note a sentence */
export function notHeld(touchId: string, note: string): (lead: Lead) => Lead {
	return (lead) => ({
		...lead,
		touches: lead.touches.map((touch) => (touch.id === touchId ? withoutPromise(touch, note) : touch))
	});
}

function withoutPromise(touch: Touch, sentence: string): Touch {
	if (!touch.promise) return touch;
	const { promise: _ended, ...invitation } = touch;
	const note = [invitation.note, sentence].filter(Boolean).join('\n');
	return { ...invitation, notHeld: true, ...(note && { note }) };
}
