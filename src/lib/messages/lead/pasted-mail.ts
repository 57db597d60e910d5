/** Describes what was read from a pasted email, before anything is saved. */
import type { Day } from '../../domain/day';
import type { MailReading } from '../../paste/mail/mail-reading';
import { listed } from '../common/lists';
import { dayInWords, appointmentTimeWords, onDay } from '../common/days';

const KINDS: Readonly<Record<MailReading['what'], string>> = {
	word: 'A reply',
	invitation: 'An interview invite',
	offer: 'An offer',
	automatic: 'An automatic reply',
	no: 'A rejection'
};
const SCOPES: Readonly<Record<NonNullable<MailReading['no']>, string>> = {
	role: 'A rejection',
	'not-now': 'A “not now”',
	contact: 'A request not to be contacted'
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
		on ? `Written ${onDay(on, today)}.` : 'No date found, so it’s set to today.',
		namedSentence(reading, today, zone),
		offered.length > 0
			? `Dates offered: ${listed(offered.map((day) => dayInWords(day, today)))}. None is set yet.`
			: '',
		deadline ? `They want your answer ${byDay(deadline, today)}.` : ''
	].filter(Boolean);
}

function fromSentence({ personId, stranger }: MailReading, nameOf: (id: string) => string): string {
	if (personId) return `From ${nameOf(personId)}.`;
	if (!stranger) return '';
	const who = [stranger.name, stranger.email].filter(Boolean).join(', ');
	return `From ${who}, who isn’t on this lead yet.`;
}

function namedSentence({ named }: MailReading, today: Day, ownZone: string): string {
	if (!named) return '';
	const { on, at, zone, place } = named;
	if (named.answer) return `You’ll hear from them ${byDay(on, today)}.`;
	const hour = at ? ` at ${appointmentTimeWords({ day: on, at, ...(zone && { zone }) }, ownZone)}` : '';
	return `Set for ${dayInWords(on, today)}${hour}${place ? `, ${place}` : ''}.`;
}

const byDay = (day: Day, today: Day) => `by ${dayInWords(day, today)}`;
