/** Declares the form that logs an interview (`interview-notes`, Fontaine), and applies it to a lead. */
import type { Day, Time } from '../day';
import type { OwnStep } from '../lead';
import type { Person } from '../person';
import type { Channel, Promised, Touch } from '../touch';
import { preparedFor } from '../interviews/changes';
import { logTouch, type LeadAction } from '../leads/lead-actions';

/** An interview that was held, with everybody whom it names. */
export interface Interview {
	/** Made when the form opened. */
	readonly id: string;
	/** The source of the appointment that it was (`UpcomingAppointment.source`), where it was one. */
	readonly of?: string | undefined;
	readonly on: Day;
	readonly at?: Time | undefined;
	readonly channel: Channel;
	/** People of the lead who were there. */
	readonly met: readonly string[];
	/** The people who are new to the lead. */
	readonly newPeople: readonly Person[];
	/** The promise about what comes next: they answer by a day, or the user is to be in touch on one. */
	readonly agreed?: Promised | undefined;
	/** The day on which the user means to follow up, where they chose it themselves. */
	readonly followUpOn?: Day | undefined;
	readonly followUpWith?: string | undefined;
	readonly followUpBy?: Channel | undefined;
	/** The user's notes, as one text. */
	readonly note?: string | undefined;
}

/** Adds the people, the touch and the follow-up day in one action, so that one undo takes them back. */
export function logInterview(interview: Interview, today: Day): LeadAction {
	return (lead) => {
		if (lead.touches.some(({ id }) => id === interview.id)) return lead;
		const known = new Set(lead.people.map(({ id }) => id));
		const people = [...lead.people, ...interview.newPeople.filter(({ id }) => !known.has(id))];
		const prepared = interview.of ? preparedFor(interview.of, interview.id)(lead) : lead;
		const logged = logTouch(touchOf(interview), today)({ ...prepared, people });
		const ownStep = followUp(interview, today);
		return ownStep ? { ...logged, ownStep } : logged;
	};
}

function touchOf(interview: Interview): Touch {
	const { id, on, at, channel, met, newPeople, agreed, note } = interview;
	const personIds = [...met, ...newPeople.map((person) => person.id)];
	return {
		id,
		on,
		...(at && { at }),
		direction: 'in',
		channel,
		kind: 'interview',
		...(personIds.length > 0 && { personIds }),
		...(agreed && { promise: agreed }),
		...(note && { note })
	};
}

/** Returns the own step for the follow-up day that the user chose; null where they chose none or the day was agreed. */
function followUp({ agreed, followUpOn, followUpWith, followUpBy }: Interview, today: Day): OwnStep | null {
	if (!followUpOn || (agreed && !agreed.answer)) return null;
	return {
		setOn: today,
		on: followUpOn,
		...(followUpWith && { personId: followUpWith }),
		...(followUpBy && { channel: followUpBy })
	};
}
