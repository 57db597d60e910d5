/** Describes an appointment: what it is, when, and how to prepare. */
import type { UpcomingAppointment } from '../../domain/agenda/upcoming';
import type { Day } from '../../domain/day';
import { isNewsFor, personOf, type News } from '../../domain/lead';
import { dayInWords, appointmentTimeWords } from '../common/days';
import { resume as resumeWord } from '../common/english';
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
		lead.jobAd ? 'Reread the job ad. It’s saved here.' : lead.url ? 'Reread the posting.' : '',
		lead.value ? `Say why you’re a fit: ${cut(lead.value)}` : 'Sum up in one sentence why you’re a fit.',
		lead.proofs ? `Proof points: ${cut(lead.proofs)}` : '',
		sent(coming),
		newest ? `News to share: ${cut(newest.text)}` : '',
		...questions(coming).map((question) => `Ask: ${question}`),
		interview
			? 'Before you leave, ask what happens next, when you’ll hear, and who to follow up with and how.'
			: ''
	].filter(Boolean);
}

function whoTheyAre({ lead, personIds, interview }: UpcomingAppointment): string[] {
	const people = personIds.flatMap((id) => personOf(lead, id) ?? []);
	if (people.length === 0)
		return interview ? ['Find out who’ll be there. You’ll want to thank each of them.'] : [];
	return people.flatMap((person) => {
		const facts = [person.title, person.note && cut(person.note)].filter(Boolean).join('. ');
		return facts ? [`${personName(person) ?? 'They'}: ${facts}`] : [];
	});
}

/** Returns what they said comes next at the last meeting. */
function nextOf({ lead }: UpcomingAppointment): string {
	const notes = lead.touches.filter(({ kind }) => kind === 'interview').map(({ note }) => note ?? '');
	const next = /^Next step: (.+)$/m.exec(notes.at(-1) ?? '')?.[1];
	return next ? `What they said comes next: ${cut(next)}` : '';
}

function sent({ lead: { resume, letter } }: UpcomingAppointment): string {
	const what = [
		!!resume && `your ${resumeWord()} (${cut(resume)})`,
		!!letter && `your cover letter (${cut(letter)})`
	].filter((one) => one !== false);
	return what.length > 0 ? `Reread what you sent them: ${listed(what)}.` : '';
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
