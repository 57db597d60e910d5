/** Describes an appointment: what it is, and when. */
import type { UpcomingAppointment } from '../../domain/agenda/upcoming';
import type { Day } from '../../domain/day';
import { personOf } from '../../domain/lead';
import { dayInWords, appointmentTimeWords } from '../common/days';
import { personName } from '../common/titles';
import { listed } from '../common/touches';

/** Names an appointment: "Interview with Dana Ruiz", or the user's own title. */
export function appointmentTitle({
	lead,
	what,
	interview,
	channel,
	place,
	personIds
}: UpcomingAppointment): string {
	const names = personIds.flatMap((id) => personName(personOf(lead, id)) ?? []);
	const kind = interview
		? 'Interview'
		: channel === 'phone'
			? 'Call'
			: channel === 'in-person'
				? 'Meeting'
				: LINK.test(place ?? '')
					? 'Video call'
					: 'Appointment';
	const called = what ?? kind;
	return names.length > 0 && !called.includes(names[0]!) ? `${called} with ${listed(names)}` : called;
}

const LINK = /^https?:/i;

/** Says when an appointment is: "Tomorrow at 10:00 in New York (16:00 here)". */
export function appointmentWhen({ on, at, zone }: UpcomingAppointment, today: Day, ownZone: string): string {
	const day = dayInWords(on, today);
	const hour = at
		? ` at ${appointmentTimeWords({ day: on, at, ...(zone && { zone }) }, ownZone)}`
		: ', time not set';
	return `${day.charAt(0).toUpperCase()}${day.slice(1)}${hour}`;
}
