/** Gathers what was read of a mailbox, as far as it can be of use: the rest is counted and let go, so that the memory stays flat. */
import type { Lead } from '../../domain/lead';
import type { Day } from '../../domain/day';
import { LeadIndex } from '../matching/lead-index';
import { domainOf, systemOf } from '../matching/senders';
import type { Invitation, MailContact, MailMessage } from '../message';
import type { MailBatch } from '../reading/read-file';
import type { MailTable } from '../reading/linkedin';
import { boundedMail } from '../understanding/bounded';
import { SEARCH } from '../understanding/mail-words';
import { AddressTally, networkOwners, type OwnAddress } from '../understanding/own-addresses';

/** The number of characters in which a word of a search is sought. */
const GLANCE_CHARS = 4_000;
/** The number of messages that are kept; the mailbox of a life has fewer about a search. */
const MOST_KEPT = 50_000;
const MOST_CONTACTS = 10_000;

/** Holds what a mailbox gives beside its proposals. */
export interface Gathered {
	/** The addresses that may be the user's own. */
	readonly own: readonly OwnAddress[];
	/** The names of which one is the owner's, where messages of a network were read. */
	readonly names: readonly string[];
	/** The number of messages that were let go, because nothing in them can be about the search. */
	readonly letGo: number;
	/** The number of messages beyond the limit. */
	readonly over: number;
	/** The number of events of calendar files that are over. */
	readonly past: number;
	/** The number of events of which the first day alone was read. */
	readonly repeats: number;
	/** The names of the zones that nobody knows. */
	readonly unknownZones: readonly string[];
	readonly contacts: readonly MailContact[];
	/** Tables that the import of spreadsheets reads. */
	readonly tables: readonly MailTable[];
}

export class Gathering {
	readonly messages: MailMessage[] = [];
	readonly #index: LeadIndex;
	readonly #tally = new AddressTally();
	readonly #contacts: MailContact[] = [];
	readonly #tables: MailTable[] = [];
	readonly #zones = new Set<string>();
	#counts = { letGo: 0, over: 0, past: 0, repeats: 0 };

	/** @param leads those whose people are looked out for */
	constructor(
		leads: Iterable<Lead>,
		private readonly today: Day,
		/** True where a lead was chosen for what fits no other: then only lists are let go. */
		private readonly keepsAll = false
	) {
		this.#index = new LeadIndex(leads);
	}

	/** Takes a batch as it was read. */
	add({ messages = [], invitations = [], contacts = [], tables = [] }: MailBatch): void {
		for (const message of messages) this.#take(message);
		for (const invitation of invitations) {
			if (invitation.on < this.today) this.#counts.past++;
			else this.#keep(messageOfEvent(invitation, this.today));
		}
		this.#contacts.push(...contacts.slice(0, MOST_CONTACTS - this.#contacts.length));
		this.#tables.push(...tables);
	}

	get gathered(): Gathered {
		return {
			...this.#counts,
			own: this.#tally.likelyOwn(),
			names: networkOwners(this.messages),
			unknownZones: [...this.#zones],
			contacts: this.#contacts,
			tables: this.#tables
		};
	}

	#take(message: MailMessage): void {
		this.#tally.add(message);
		if (this.#mayMatter(message)) this.#keep(message);
		else this.#counts.letGo++;
	}

	#keep(message: MailMessage): void {
		if (this.messages.length >= MOST_KEPT) {
			this.#counts.over++;
			return;
		}
		const kept = boundedMail(message);
		for (const { repeats, unknownZone } of kept.invitations) {
			if (repeats) this.#counts.repeats++;
			if (unknownZone) this.#zones.add(unknownZone);
		}
		this.messages.push(kept);
	}

	/** Returns false where no reading of the mailbox could make a proposal of a message. A thread is kept: what it answers may come later. */
	#mayMatter(message: MailMessage): boolean {
		const { from, to, cc, list, inReplyTo, references, channel } = message;
		if (channel === 'message') return !list;
		const emails = [...(from ? [from] : []), ...to, ...cc].map(({ email }) => email);
		const isSystem = emails.some((email) => systemOf(domainOf(email)) !== undefined);
		if (isSystem) return true;
		if (list) return false;
		if (this.keepsAll) return true;
		if (inReplyTo !== undefined || references.length > 0 || message.invitations.length > 0) return true;
		if (SEARCH.test(`${message.subject}\n${message.text}`.slice(0, GLANCE_CHARS))) return true;
		return emails.some(
			(email) =>
				this.#index.withAddress(email).length > 0 || this.#index.withDomain(domainOf(email)).length > 0
		);
	}
}

/** Returns an event of a calendar file as a message of its organiser that came today: the file does not tell when they sent it. */
function messageOfEvent(invitation: Invitation, today: Day): MailMessage {
	const { uid, sequence, summary, description, organizer, attendees } = invitation;
	return {
		id: `event:${uid}:${sequence}`,
		references: [],
		...(organizer && { from: organizer }),
		to: attendees,
		cc: [],
		sentOn: today,
		subject: summary,
		text: description,
		signature: '',
		automatic: false,
		list: false,
		invitations: [invitation]
	};
}
