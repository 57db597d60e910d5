/** What logging an interview asks for (`interview-notes`, Fontaine), and what it makes of a lead. */
import type { Day } from '../domain/day';
import type { Lead, OwnStep } from '../domain/lead';
import type { Person } from '../domain/person';
import type { Promised, Touch } from '../domain/touch';
import { interviewNote, type InterviewAnswers } from '../words/interview';
import { logTouch, type LeadAction } from './actions';

/** What the form said, with the people whom it named. */
export interface Interview extends Omit<InterviewAnswers, 'others'> {
	/** Those who are new to the lead. */
	readonly newPeople: readonly Person[];
}

/** Adds the people, the touch and the day of the follow-up in one go, so that one undo takes it all back. */
export function logInterview(interview: Interview, today: Day): LeadAction {
	return (lead) => {
		if (lead.touches.some(({ id }) => id === interview.id)) return lead;
		const known = new Set(lead.people.map(({ id }) => id));
		const people = [...lead.people, ...interview.newPeople.filter(({ id }) => !known.has(id))];
		const logged = logTouch(touchOf(interview), today)({ ...lead, people });
		const ownStep = followUp(interview, today);
		return ownStep ? { ...logged, ownStep } : logged;
	};
}

function touchOf(interview: Interview): Touch {
	const { id, on, at, channel, met, newPeople } = interview;
	const personIds = [...met, ...newPeople.map((person) => person.id)];
	const promise = promiseOf(interview);
	const note = interviewNote(interview);
	return {
		id,
		on,
		...(at && { at }),
		direction: 'in',
		channel,
		kind: 'interview',
		...(personIds.length > 0 && { personIds }),
		...(promise && { promise }),
		...(note && { note })
	};
}

function promiseOf({ agreed, followUpWith, followUpBy }: Interview): Promised | null {
	if (!agreed) return null;
	if (agreed.what === 'answer') return { by: 'them', on: agreed.on, answer: true };
	return {
		by: 'them',
		on: agreed.on,
		...(agreed.at && { at: agreed.at }),
		...(agreed.place && { place: agreed.place }),
		...(followUpBy && { channel: followUpBy }),
		...(followUpWith && { personId: followUpWith })
	};
}

/** A day that the user chose takes the place of the computed one; an agreed day to be in touch is one already. */
function followUp({ agreed, followUpOn, followUpWith, followUpBy }: Interview, today: Day): OwnStep | null {
	if (!followUpOn || agreed?.what === 'touch') return null;
	return {
		setOn: today,
		on: followUpOn,
		...(followUpWith && { personId: followUpWith }),
		...(followUpBy && { channel: followUpBy })
	};
}

/** The names of people who were there, as they were typed: one on a line or between commas; a title after a dash or in brackets. */
export function peopleTyped(text: string, newId: () => string, lead: Pick<Lead, 'people'>): TypedPeople {
	const typed = text
		.split(/[\n,;]+/)
		.map(readPerson)
		.filter(({ name }) => name !== '');
	const byName = new Map(lead.people.map((person) => [nameKey(person.name), person.id]));
	const met: string[] = [];
	const newPeople: Person[] = [];
	for (const { name, title } of typed) {
		const known = byName.get(nameKey(name));
		if (known) met.push(known);
		else newPeople.push({ id: newId(), name, ...(title && { title }) });
		byName.set(nameKey(name), known ?? newPeople.at(-1)!.id);
	}
	return { met: [...new Set(met)].filter((id) => !newPeople.some((person) => person.id === id)), newPeople };
}

export interface TypedPeople {
	/** Those whom the lead knows by that name. */
	readonly met: readonly string[];
	readonly newPeople: readonly Person[];
}

const nameKey = (name: string) => name.trim().toLowerCase();

function readPerson(text: string): { name: string; title: string } {
	const [, name = '', bracketed, dashed] =
		/^(.*?)(?:\s*\(([^()]*)\)|\s+[–—-]\s+(.*))?$/u.exec(text.trim()) ?? [];
	return { name: name.trim(), title: (bracketed ?? dashed ?? '').trim() };
}
