/** Tells what the sentences of a mail say: a no, an offer, or that a program sent it. */
import { comparable } from '../../domain/leads/search';
import { emailKey, type Person } from '../../domain/person';
import type { MailParts } from './mail-parts';
import type { MailReading } from './mail-reading';
import { shown, statements } from './mail-sentences';
import * as say from './mail-words';

export type Verdict = Pick<MailReading, 'what' | 'no' | 'because'>;

/** A no or an offer, with the sentence that says it. */
export interface Decision extends Verdict {
	readonly what: 'no' | 'offer';
	readonly because: string;
}

/** Returns what a mail most likely is. */
export function verdictOf(
	parts: MailParts,
	sentences: readonly string[],
	people: readonly Person[]
): Verdict {
	return decisionIn(sentences) ?? { what: isAutomatic(parts, sentences, people) ? 'automatic' : 'word' };
}

/** Returns the no or the offer that the sentences state; null for neither. */
export function decisionIn(sentences: readonly string[]): Decision | null {
	const stated = sentences.map((sentence) => ({ sentence, clauses: statements(sentence) }));
	const saying = (words: RegExp) =>
		stated.find(({ clauses }) => clauses.some((clause) => words.test(clause) && !say.NOT_YET.test(clause)))
			?.sentence;
	const isOnHold = saying(say.NOT_NOW) !== undefined;
	for (const [no, words] of NOES) {
		const because = saying(words);
		// "We can't move ahead for now: the role is on hold" closes nothing.
		if (no === 'role' && isOnHold && because && say.FOR_NOW.test(because)) continue;
		if (because) return { what: 'no', no, because: shown(because) };
	}
	const offer = saying(say.OFFER);
	return offer ? { what: 'offer', because: shown(offer) } : null;
}

const NOES = [
	['contact', say.NO_TO_CONTACT],
	['role', say.NO_TO_ROLE],
	['not-now', say.NOT_NOW]
] as const;

/**
 * Tells whether a mail is automatic: it says so, its address takes no replies, or it only acknowledges receipt
 * without naming a person.
 */
function isAutomatic(
	{ from, subject = '', body }: MailParts,
	sentences: readonly string[],
	people: readonly Person[]
): boolean {
	const invites = sentences.some((sentence) => say.INTERVIEW.test(sentence) && !say.CONDITION.test(sentence));
	if (say.AUTOMATIC.test(`${subject}\n${body}`)) return true;
	const [mailbox = ''] = (from?.email ?? '').split('@');
	if (invites) return false;
	if (say.NO_REPLY.test(mailbox)) return true;
	if (sentences.some((sentence) => sentence.endsWith('?')) || !say.ACKNOWLEDGES.test(`${subject}\n${body}`))
		return false;
	return !isSomebody(from, people);
}

function isSomebody(from: MailParts['from'], people: readonly Person[]): boolean {
	if (!from) return false;
	return knownBy(from, people) !== undefined || isPersonsName(from);
}

/** Returns true if a sender seems to be a person: two names, and no office in the name or the address. */
export function isPersonsName(from: NonNullable<MailParts['from']>): boolean {
	return (
		/\p{L}{2,}\s+\p{L}{2,}/u.test(from.name) &&
		!say.OFFICE.test(from.name) &&
		!say.OFFICE.test(from.email?.split('@')[0] ?? '')
	);
}

/** Returns the person with an address, else the only one with a name. */
export function knownBy(
	{ name, email }: NonNullable<MailParts['from']>,
	people: readonly Person[]
): Person | undefined {
	const byEmail =
		email && people.find((person) => person.email && emailKey(person.email) === emailKey(email));
	if (byEmail) return byEmail;
	const sameName = people.filter((person) => name !== '' && comparable(person.name) === comparable(name));
	return sameName.length === 1 ? sameName[0] : undefined;
}
