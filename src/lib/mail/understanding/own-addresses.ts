/** Learns which addresses are the user's own, and tells which way a mail went. */
import { comparable } from '../../domain/leads/search';
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
/** The same for an address that only sends: in a folder of sent mail that is the user's, in any other a newsletter's. */
const LEAST_SHARE_OF_SENDER = 0.5;
const LIKELY_OWN = 5;

/** Counts the addresses in the headers of mails, one mail after another. */
export class AddressTally {
	readonly #counts = new Map<string, { name: string; mails: number; received: number }>();
	#all = 0;

	add(message: MailMessage): void {
		if (message.channel === 'message') return;
		this.#all++;
		const received = new Set([...message.to, ...message.cc].map(({ email }) => email));
		for (const { email, name } of everybody(message)) {
			const known = this.#counts.get(email) ?? { name: '', mails: 0, received: 0 };
			this.#counts.set(email, {
				name: known.name || name,
				mails: known.mails + 1,
				received: known.received + Number(received.has(email))
			});
		}
	}

	/**
	 * Returns the addresses that most mails come from or go to, those that received any first, the most frequent ahead: the first is
	 * most likely the user's, and the page asks once.
	 */
	likelyOwn(): readonly OwnAddress[] {
		const all = this.#all;
		return [...this.#counts]
			.filter(
				([, { mails, received }]) => mails >= all * (received > 0 ? LEAST_SHARE : LEAST_SHARE_OF_SENDER)
			)
			.sort(
				([a, one], [b, other]) =>
					Number(other.received > 0) - Number(one.received > 0) || other.mails - one.mails || (a < b ? -1 : 1)
			)
			.slice(0, LIKELY_OWN)
			.map(([email, { name, mails }]) => ({ email, name, mails, share: mails / all }));
	}
}

/** Returns everybody whom the headers name, each address once. */
function everybody({ from, to, cc }: MailMessage): readonly MailAddress[] {
	const byEmail = new Map<string, MailAddress>();
	for (const one of [...(from ? [from] : []), ...to, ...cc]) if (one.email) byEmail.set(one.email, one);
	return [...byEmail.values()];
}

/**
 * Returns which way a mail went; null for a mail to oneself, or one whose sender is not known.
 * @param own the user's own addresses, in small letters
 * @param ownNames the user's names in a network, as `nameKey` gives them: its messages have no addresses
 */
export function directionOf(
	{ from, to, cc, channel, sender, recipients = [] }: MailMessage,
	own: ReadonlySet<string>,
	ownNames: ReadonlySet<string> = new Set()
): 'in' | 'out' | null {
	if (channel === 'message') {
		if (!sender || ownNames.size === 0) return null;
		if (!ownNames.has(nameKey(sender))) return 'in';
		return recipients.some((name) => !ownNames.has(nameKey(name))) ? 'out' : null;
	}
	if (!from?.email) return null;
	if (!own.has(from.email)) return 'in';
	return [...to, ...cc].some(({ email }) => !own.has(email)) ? 'out' : null;
}

/** Returns the form in which names are compared. */
export const nameKey = (name: string): string => comparable(name).replace(/\s+/gu, ' ').trim();

/**
 * Returns the names that take part in every message of a network's archive, as written: its owner's alone, where they wrote with
 * more than one person; several where that can't be told.
 */
export function networkOwners(messages: Iterable<MailMessage>): readonly string[] {
	let shared: Map<string, string> | undefined;
	for (const { channel, sender, recipients = [] } of messages) {
		if (channel !== 'message' || !sender) continue;
		const named = new Map([sender, ...recipients].map((name) => [nameKey(name), name]));
		shared = shared ? new Map([...shared].filter(([key]) => named.has(key))) : named;
	}
	return shared ? [...shared.values()] : [];
}
