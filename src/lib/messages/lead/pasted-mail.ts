/** Describes what was read from a pasted e-mail, before anything is saved. */
import type { Day } from '../../domain/day';
import type { MailReading } from '../../paste/mail-reading';
import { dayInWords, appointmentTimeWords, onDay } from '../common/days';

const KINDS: Readonly<Record<MailReading['what'], string>> = {
	word: 'An answer from them',
	invitation: 'An interview invite',
	offer: 'An offer',
	automatic: 'An automatic acknowledgement',
	no: 'A no'
};
const SCOPES: Readonly<Record<NonNullable<MailReading['no']>, string>> = {
	role: 'A no to this job',
	'not-now': 'A no for now',
	contact: 'A no to any contact'
};

/**
 * Lists what was understood and what was not, a line each.
 * @param nameOf returns the name of one of the lead's people
 */
export function mailSentences(
	reading: MailReading,
	{ today, zone, nameOf }: { today: Day; zone: string; nameOf: (id: string) => string }
): readonly string[] {
	const { what, no, because, on, offered, deadline } = reading;
	const kind = what === 'no' ? SCOPES[no ?? 'role'] : KINDS[what];
	return [
		because ? `${kind}: “${because}”` : `${kind}.`,
		fromSentence(reading, nameOf),
		on ? `Written ${onDay(on, today)}.` : 'No day of writing was found: today is assumed.',
		namedSentence(reading, today, zone),
		offered.length > 0
			? `Days to choose from: ${offered.map((day) => onDay(day, today)).join(', ')}. None is taken as agreed.`
			: '',
		deadline ? `They want your answer ${byDay(deadline, today)}.` : ''
	].filter(Boolean);
}

function fromSentence({ personId, stranger }: MailReading, nameOf: (id: string) => string): string {
	if (personId) return `From ${nameOf(personId)}.`;
	if (!stranger) return 'Who wrote it was not found.';
	const who = [stranger.name, stranger.email].filter(Boolean).join(', ');
	return `From ${who}, who is not on this lead yet.`;
}

function namedSentence({ named }: MailReading, today: Day, ownZone: string): string {
	if (!named) return '';
	const { on, at, zone, place } = named;
	if (named.answer) return `You hear from them ${byDay(on, today)}.`;
	const hour = at ? ` at ${appointmentTimeWords({ day: on, at, ...(zone && { zone }) }, ownZone)}` : '';
	return `Agreed: ${onDay(on, today)}${hour}${place ? `, ${place}` : ''}.`;
}

const byDay = (day: Day, today: Day) => `by ${dayInWords(day, today)}`;
