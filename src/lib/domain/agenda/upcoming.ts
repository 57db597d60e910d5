/** Interviews and other appointments that are agreed and still to come. */
import { appointmentsOf } from '../cadence/history/appointments';
import type { Assessment } from '../cadence/assessment';
import { appointmentChannel, isInvitation, isWord } from '../cadence/history/touch-kinds';
import { namedWith } from '../cadence/history/named-days';
import { sortTouches } from '../cadence/history/touch-order';
import { datedTouches } from '../leads/dating';
import { addDays, type Day, type Time } from '../day';
import type { Lead } from '../lead';
import { ownSource } from '../steps/appointments';
import { mayHaveUpcoming } from './upcoming-check';
import { isSpoken, type Channel, type Promised, type Touch } from '../touch';

/** Something agreed, with whom, when and where. */
export interface UpcomingAppointment {
	readonly lead: Lead;
	readonly on: Day;
	readonly at?: Time;
	/** The IANA zone that `at` is in; without it the user's own. */
	readonly zone?: string;
	readonly channel?: Channel;
	readonly personIds: readonly string[];
	readonly place?: string;
	/** The user's own name for it. */
	readonly what?: string;
	readonly interview: boolean;
	/** The id of the touch in which it was agreed, or that of the own step: it stays the same when the day moves. */
	readonly source: string;
	/** The sources that it had before they moved it. */
	readonly replaces?: readonly string[];
}

/** The number of days ahead for which it is worth preparing. */
const COMING_DAYS = 14;

/** Returns what is agreed with these leads from today on until a day, by day and hour. Closed and refused leads have nothing coming. */
export function upcomingAppointments(
	leads: Iterable<Lead>,
	assessmentOf: (id: string) => Pick<Assessment, 'state' | 'steps'> | undefined,
	today: Day,
	last: Day = addDays(today, COMING_DAYS)
): readonly UpcomingAppointment[] {
	const coming: UpcomingAppointment[] = [];
	for (const lead of leads) {
		const assessment = mayHaveUpcoming(lead, today) ? assessmentOf(lead.id) : undefined;
		if (!assessment || assessment.state === 'closed' || assessment.state === 'respect-no') continue;
		coming.push(...agreedOn(lead, assessment, today).filter(({ on }) => on >= today && on <= last));
	}
	return coming.sort((a, b) => keyOf(a).localeCompare(keyOf(b)));
}

const keyOf = ({ on, at = '24:00', lead }: UpcomingAppointment) => `${on} ${at} ${lead.organisation}`;

/** Returns everything that is agreed with one lead, also what lies behind and was never logged. */
export function agreedOn(
	lead: Lead,
	assessment: Pick<Assessment, 'steps'>,
	today: Day
): UpcomingAppointment[] {
	const found = [
		ownAppointment(lead, assessment),
		...invitedTo(lead, today),
		theirAppointment(lead, today),
		...noted(lead, today)
	];
	const all = found.filter((one) => one !== null);
	// The same appointment may be kept as the user's own step and as their word.
	return all.filter((one, index) => !all.slice(0, index).some((other) => isSameHour(one, other)));
}

function isSameHour(one: UpcomingAppointment, other: UpcomingAppointment): boolean {
	return one.on === other.on && (!one.at || !other.at || one.at === other.at);
}

const INTERVIEW = /interview|gespräch|entretien|entrevista|gesprek/i;

/** Returns the user's own step as an appointment, while it stands and is more than something to do. */
function ownAppointment(lead: Lead, { steps }: Pick<Assessment, 'steps'>): UpcomingAppointment | null {
	const { ownStep } = lead;
	if (!ownStep || ownStep.undated || !steps.some(({ rule }) => rule === 'own-step')) return null;
	const { on, at, zone, channel, place, what, personId } = ownStep;
	const interview = INTERVIEW.test(what ?? '');
	if (!at && !place && !interview && channel !== 'in-person') return null;
	const source = ownSource(ownStep);
	return {
		lead,
		on,
		at,
		zone,
		channel,
		place,
		what,
		interview,
		source,
		personIds: personId ? [personId] : []
	};
}

/** Returns the appointments that they invited the user to, confirmed or not. */
function invitedTo(lead: Lead, today: Day): UpcomingAppointment[] {
	return appointmentsOf(lead, today).map((appointment) => {
		const { promise, touch, on, replaces } = appointment;
		const { at, zone, place } = promise;
		const personId = namedWith(appointment);
		const interview = isForInterview(lead, touch);
		const channel = appointmentChannel(promise);
		const personIds = personId ? [personId] : [];
		return { lead, on, at, zone, channel, place, interview, source: touch.id, personIds, replaces };
	});
}

/** Returns true if the meeting is about the job rather than a conversation. */
function isForInterview({ origin, stage }: Lead, { note }: Touch): boolean {
	if (origin === 'posting' || origin === 'unsolicited') return true;
	return INTERVIEW.test(note ?? '') || stage === 'interview';
}

/** Returns the appointment on the day that they named last, unless newer word from them came after it. */
function theirAppointment(lead: Lead, today: Day): UpcomingAppointment | null {
	const touches = sortTouches(lead.touches, today);
	const since = touches.slice(Math.max(0, touches.findLastIndex(isWord)));
	const touch = since.findLast(({ promise }) => promise?.by === 'them' && !promise.answer);
	if (!touch?.promise || isInvitation(touch)) return null;
	const { on, at, zone, channel, place, personId = touch.personId } = touch.promise;
	const invited = touch.kind === 'invitation';
	if (!at && !place && channel !== 'in-person' && !invited) return null;
	if (since.some((one) => isKeptBy(one, on, channel)) || isSnoozed(touch.promise, touch.on, lead))
		return null;
	const interview = invited || INTERVIEW.test(touch.note ?? '') || lead.stage === 'interview';
	const source = touch.id;
	return { lead, on, at, zone, channel, place, interview, source, personIds: personId ? [personId] : [] };
}

/** Returns true if the user snoozed what was agreed: their own step kept its hour and channel, and is for a later day. */
function isSnoozed({ on, at, channel, place }: Promised, said: Day, { ownStep }: Lead): boolean {
	if (!ownStep || ownStep.undated || ownStep.setOn < said || ownStep.on <= on) return false;
	return ownStep.at === at && ownStep.channel === channel && ownStep.place === place;
}

/** Returns true if the user called or came on the day that was agreed, whatever came of it. */
function isKeptBy({ direction, on, channel }: Touch, agreed: Day, by: Channel | undefined): boolean {
	return direction === 'out' && on >= agreed && isSpoken(channel) && (!by || channel === by);
}

/** Returns the interviews that a sheet names for a day ahead. */
function noted(lead: Lead, today: Day): UpcomingAppointment[] {
	const ahead = datedTouches(lead).filter(({ kind, on }: Touch) => kind === 'interview' && on > today);
	return ahead.map(({ id, on, at, channel, personId, personIds = personId ? [personId] : [] }) => ({
		lead,
		source: id,
		on,
		at,
		channel,
		personIds,
		place: lead.preparations?.find((one) => one.id === id)?.place,
		interview: true
	}));
}
