/** Learns which addresses are the user's own, and tells which way a mail went. */
import type { MailAddress, MailMessage } from '../message';

/** An address that may be the user's own, with the share of the mails that it sent or received. */
export interface OwnAddress {
	readonly email: string;
	readonly name: string;
	readonly mails: number;
	readonly share: number;
}

/** The share of all mails from which an address is asked about. */
const LEAST_SHARE = 0.1;
const LIKELY_OWN = 5;

/**
 * Returns the addresses that most mails come from or go to, the most frequent first: the first is most likely the user's, and
 * the page asks once.
 */
export function ownAddresses(messages: Iterable<MailMessage>): readonly OwnAddress[] {
	const counts = new Map<string, { name: string; mails: number; received: number }>();
	let all = 0;
	for (const message of messages) {
		all++;
		const received = new Set([...message.to, ...message.cc].map(({ email }) => email));
		for (const { email, name } of everybody(message)) {
			const known = counts.get(email) ?? { name: '', mails: 0, received: 0 };
			counts.set(email, {
				name: known.name || name,
				mails: known.mails + 1,
				received: known.received + Number(received.has(email))
			});
		}
	}
	return [...counts]
		.filter(([, { mails, received }]) => received > 0 && mails >= all * LEAST_SHARE)
		.map(([email, { name, mails }]) => ({ email, name, mails, share: mails / all }))
		.sort((a, b) => b.mails - a.mails || (a.email < b.email ? -1 : 1))
		.slice(0, LIKELY_OWN);
}

/** Returns everybody whom the headers name, each address once. */
function everybody({ from, to, cc }: MailMessage): readonly MailAddress[] {
	const byEmail = new Map<string, MailAddress>();
	for (const one of [...(from ? [from] : []), ...to, ...cc]) if (one.email) byEmail.set(one.email, one);
	return [...byEmail.values()];
}

/** Returns which way a mail went; null for a mail to oneself, or one whose sender is not known. */
export function directionOf({ from, to, cc }: MailMessage, own: ReadonlySet<string>): 'in' | 'out' | null {
	if (!from?.email) return null;
	if (!own.has(from.email)) return 'in';
	return [...to, ...cc].some(({ email }) => !own.has(email)) ? 'out' : null;
}
