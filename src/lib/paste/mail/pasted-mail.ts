/**
 * Reads a pasted e-mail from an employer as what it most likely is. In doubt it claims nothing: two days give none,
 * and a sentence with an "if" is no rejection. The form shows everything before it is saved.
 */
import type { Day } from '../../domain/day';
import { comparable } from '../../domain/leads/search';
import type { Person } from '../../domain/person';
import { daysIn, NO_DAYS } from './mail-days';
import type { MailReading } from './mail-reading';
import { mailParts, type MailParts } from './mail-parts';
import { sentencesOf } from './mail-sentences';
import { knownBy, verdictOf, type Verdict } from './mail-verdict';
import * as say from './mail-words';

interface MailContext {
	readonly people: readonly Person[];
	readonly today: Day;
}

/** The maximum length of the touch's note. */
const LONGEST_NOTE = 4_000;

/** Reads a pasted mail. Days are resolved from the day on which it was written, else from `today`. */
export function readMail(pasted: string, { people, today }: MailContext): MailReading {
	const parts = mailParts(pasted, today);
	const sentences = sentencesOf(parts.body);
	const verdict = verdictOf(parts, sentences, people);
	const from = parts.on ?? today;
	const days =
		verdict.what === 'no' || verdict.what === 'automatic' ? NO_DAYS : daysIn(sentences, parts.body, from);
	return {
		...verdict,
		...(isInvitation(verdict, days, parts.body) && { what: 'invitation' }),
		...days,
		...senderOf(parts, people),
		...(parts.on && { on: parts.on }),
		note: parts.body.slice(0, LONGEST_NOTE)
	};
}

/** Tells whether a mail about an interview names an agreed day. */
function isInvitation({ what }: Verdict, { named }: Pick<MailReading, 'named'>, body: string): boolean {
	return what === 'word' && named !== undefined && !named.answer && say.NAMES_AN_INTERVIEW.test(body);
}

function senderOf(
	{ from, body }: MailParts,
	people: readonly Person[]
): Pick<MailReading, 'personId' | 'stranger'> {
	const known = from ? knownBy(from, people) : signedBy(body, people);
	if (known) return { personId: known.id };
	if (!from || say.NO_REPLY.test(from.email?.split('@')[0] ?? '')) return {};
	return { stranger: from };
}

const SIGNATURE_LINES = 8;

/** Returns the person of the lead whose full name stands at the end of the text, if there is just one. */
function signedBy(body: string, people: readonly Person[]): Person | undefined {
	const below = comparable(body.split('\n').slice(-SIGNATURE_LINES).join('\n'));
	const signed = people.filter(
		({ name }) => name.trim().includes(' ') && below.includes(comparable(name.trim()))
	);
	return signed.length === 1 ? signed[0] : undefined;
}
