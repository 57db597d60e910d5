/** Describes an appointment: what it is, when, and how to prepare. */
import type { UpcomingAppointment } from '../../domain/agenda/upcoming';
import type { Day } from '../../domain/day';
import { isNewsFor, personOf, type News } from '../../domain/lead';
import { dayInWords, appointmentTimeWords } from '../common/days';
import { personName } from '../common/titles';

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
	return names.length > 0 && !called.includes(names[0]!) ? `${called} with ${names.join(' and ')}` : called;
}

const LINK = /^https?:/i;

/** Says when an appointment is: "Tomorrow at 10:00 in New York (16:00 here)". */
export function appointmentWhen({ on, at, zone }: UpcomingAppointment, today: Day, ownZone: string): string {
	const day = dayInWords(on, today);
	const hour = at
		? ` at ${appointmentTimeWords({ day: on, at, ...(zone && { zone }) }, ownZone)}`
		: ', no hour named';
	return `${day.charAt(0).toUpperCase()}${day.slice(1)}${hour}`;
}

const LONGEST = 160;
const MOST_QUESTIONS = 3;

/** Lists what to prepare from the facts of the lead, a line each, and asks for missing facts. */
export function preparation(coming: UpcomingAppointment, news: readonly News[]): readonly string[] {
	const { lead, interview, personIds } = coming;
	const mine = news.filter((item) => !item.deletedAt && isNewsFor(item, lead, personIds));
	const newest = mine.toSorted((a, b) => b.on.localeCompare(a.on))[0];
	return [
		...whoTheyAre(coming),
		nextOf(coming),
		lead.jobAd ? 'Read the job ad again: its text is kept here.' : lead.url ? 'Read the posting again.' : '',
		lead.value
			? `Say how you would help them: ${cut(lead.value)}`
			: 'Think of one sentence that says how you would help them.',
		lead.proofs ? `Have the proofs at hand: ${cut(lead.proofs)}` : '',
		sent(coming),
		newest ? `Something new to tell: ${cut(newest.text)}` : '',
		...questions(coming).map((question) => `Ask: ${question}`),
		interview
			? 'Before you part, ask what comes next, by when, and whom to follow up with, by which channel.'
			: ''
	].filter(Boolean);
}

function whoTheyAre({ lead, personIds, interview }: UpcomingAppointment): string[] {
	const people = personIds.flatMap((id) => personOf(lead, id) ?? []);
	if (people.length === 0)
		return interview ? ['Find out who will be there: each gets a thank-you afterwards.'] : [];
	return people.flatMap((person) => {
		const facts = [person.title, person.note && cut(person.note)].filter(Boolean).join('. ');
		return facts ? [`${personName(person) ?? 'They'}: ${facts}`] : [];
	});
}

/** Returns what they said comes next at the last meeting. */
function nextOf({ lead }: UpcomingAppointment): string {
	const notes = lead.touches.filter(({ kind }) => kind === 'interview').map(({ note }) => note ?? '');
	const next = /^Next step: (.+)$/m.exec(notes.at(-1) ?? '')?.[1];
	return next ? `They said it would be: ${cut(next)}` : '';
}

function sent({ lead: { resume, letter } }: UpcomingAppointment): string {
	const what = [resume && `the résumé (${cut(resume)})`, letter && `the letter (${cut(letter)})`].filter(
		Boolean
	);
	return what.length > 0 ? `Look over what they have from you: ${what.join(' and ')}.` : '';
}

/** Returns the questions that the user noted on the lead. */
function questions({ lead }: UpcomingAppointment): string[] {
	const lines = (lead.notes ?? '').split('\n').map((line) => line.trim());
	return lines.filter((line) => line.endsWith('?') && line.length <= LONGEST).slice(0, MOST_QUESTIONS);
}

function cut(text: string): string {
	const line = text.trim().replace(/\s+/g, ' ');
	return line.length > LONGEST ? `${line.slice(0, LONGEST).toWellFormed().trimEnd()} …` : line;
}
