/**
 * Events whose day a sheet does not name (`undated` in the rules), and the day that the user gives them. They tell where a lead
 * stands now: the day that is stored with them is the one on which the sheet was read, and is shown to nobody.
 */
import { isUndatedBeginning } from '../cadence/history/touch-order';
import type { Day, Time } from '../day';
import type { Ended, Lead, OwnStep } from '../lead';
import type { Touch } from '../touch';
import { stillRefused } from './still-refused';

/** The ids of an undated end and an undated own step; a touch has an id of its own. */
export const END_ID = 'ended';
export const OWN_STEP_ID = 'own-step';

export type UndatedEvent =
	| { readonly what: 'touch'; readonly id: string; readonly touch: Touch }
	| { readonly what: 'ended'; readonly id: typeof END_ID; readonly ended: Ended }
	| { readonly what: 'own-step'; readonly id: typeof OWN_STEP_ID; readonly ownStep: OwnStep };

type Dateable = { readonly undated?: boolean };

export const isDated = ({ undated }: Dateable): boolean => undated !== true;

/** Returns the touches that have a day, in their order. The same list where all of them have one. */
export function datedTouches({ touches }: Pick<Lead, 'touches'>): readonly Touch[] {
	return touches.every(isDated) ? touches : touches.filter(isDated);
}

/** Returns the undated events of a lead in the order in which they must have happened; the own step, which is ahead, last. */
export function undatedEvents({ touches, ended, ownStep }: Lead): readonly UndatedEvent[] {
	const undated = touches.filter((touch) => !isDated(touch));
	const ordered = [
		...undated.filter(isUndatedBeginning),
		...undated.filter((touch) => !isUndatedBeginning(touch))
	];
	return [
		...ordered.map((touch): UndatedEvent => ({ what: 'touch', id: touch.id, touch })),
		...(ended?.undated ? [{ what: 'ended', id: END_ID, ended } as const] : []),
		...(ownStep?.undated ? [{ what: 'own-step', id: OWN_STEP_ID, ownStep } as const] : [])
	];
}

/** A day that the user names for an event, with its hour where they know it. */
interface EventDay {
	readonly on: Day;
	readonly at?: Time;
	/** The IANA zone that `at` is in. */
	readonly zone?: string;
}

/**
 * Gives the lead with the day that the user named for one of its undated events. A lead that is called refused stays refused. What
 * has its day already, is gone, or can't lie ahead as the day does, stays as it is.
 * @param id that of the touch, `END_ID` or `OWN_STEP_ID`
 * @param today the day on which the user says so: from then on a dated own step counts
 * @param now the time of that day: an interview of today with a later hour, or none, is still to come
 */
export function dateEvent(lead: Lead, id: string, day: EventDay, today: Day, now: Time = ''): Lead {
	const event = undatedEvents(lead).find((one) => one.id === id);
	if (!event || (day.on > today && !mayLieAhead(event))) return lead;
	switch (event.what) {
		case 'touch': {
			const dated = isToCome(event.touch, day, today, now)
				? appointmentOn(event.touch, day)
				: datedOn(event.touch, day);
			const touches = lead.touches.map((touch) => (touch.id === id ? dated : touch));
			return stillRefused({ ...lead, touches }, today);
		}
		case 'ended':
			return { ...lead, ended: datedOn(event.ended, { on: day.on }) };
		case 'own-step':
			return { ...lead, ownStep: namedStep(event.ownStep, day.on, today) };
	}
}

function datedOn<Event extends Touch | Ended>(
	{ undated: _undated, ...event }: Event,
	{ on, at }: Pick<EventDay, 'on' | 'at'>
) {
	return { ...event, on, ...(at !== undefined && { at }), datedBy: 'user' as const };
}

/** Returns true if the touch is an interview that is still to come. One of today without an hour may be at any time of the day. */
function isToCome({ kind }: Touch, { on, at }: EventDay, today: Day, now: Time): boolean {
	if (kind !== 'interview') return false;
	return on > today || (on === today && (at === undefined || at > now));
}

/** Returns the invitation that stands for an interview still to come; nobody knows the day of the invitation itself. */
function appointmentOn({ personIds, ...touch }: Touch, { on, at, zone }: EventDay): Touch {
	const personId = touch.personId ?? (personIds?.length === 1 ? personIds[0] : undefined);
	const hour = at === undefined ? {} : { at, ...(zone !== undefined && { zone }) };
	const promise = { by: 'them', on, ...hour, ...(personId !== undefined && { personId }) } as const;
	return { ...touch, kind: 'invitation', direction: 'in', channel: 'email', promise };
}

/** Returns true if its day may lie ahead, as that of a plan and of an interview may. */
export function mayLieAhead(event: UndatedEvent): boolean {
	return event.what === 'own-step' || (event.what === 'touch' && event.touch.kind === 'interview');
}

/** Returns false for an invitation whose interview has a day: that day counts, and the day of the invitation is not asked for. */
export function wantsDay(event: UndatedEvent): boolean {
	return event.what !== 'touch' || event.touch.kind !== 'invitation' || !event.touch.promise;
}

/** Returns the own step on the day that the user named: it is theirs now, and no longer the sheet's. */
function namedStep({ undated: _undated, implied: _implied, ...step }: OwnStep, on: Day, setOn: Day): OwnStep {
	return { ...step, setOn, on };
}
