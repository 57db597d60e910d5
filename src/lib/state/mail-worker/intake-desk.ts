/** Reads files one after the other, keeps what may matter, and proposes what it proves. It runs in the worker. */
import type { Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import { contactProposals } from '../../mail/proposals/contacts';
import { Gathering, type Gathered } from '../../mail/proposals/gathering';
import { grouped } from '../../mail/proposals/grouped';
import { proposalsOf, type MailBook } from '../../mail/proposals/intake';
import type { Intake } from '../../mail/proposals/proposal';
import type { MailCounts } from '../../mail/reading/read-file';
import { readMail, type MailInput, type MailProgress, type MailTime } from './service';

/** Holds the facts of the user as the page sends them. */
export type IntakeBook = MailBook & { readonly leads: readonly Lead[] };

/** Holds everything that the files say. */
export interface FoundInMail extends Intake {
	readonly gathered: Gathered;
	/** The number of contacts that belong to no lead. */
	readonly otherContacts: number;
}

export class IntakeDesk {
	#gathering = new Gathering([], '1970-01-01');

	/** Begins anew. @param keepsAll true where a lead was chosen for what fits no other */
	begin(leads: readonly Lead[], today: Day, keepsAll: boolean): void {
		this.#gathering = new Gathering(leads, today, keepsAll);
	}

	/**
	 * Reads one file or text, and keeps what may matter.
	 * @throws MailRefusal where it is refused as a whole
	 */
	read(input: MailInput, time: MailTime, tell: (progress: MailProgress) => void): Promise<MailCounts> {
		return readMail(input, time, (batch) => this.#gathering.add(batch), tell);
	}

	/** Returns what everything that was read proposes, compared with the book as it is now. */
	propose(book: IntakeBook): FoundInMail {
		const { messages, gathered } = this.#gathering;
		const intake = proposalsOf(messages, book);
		const people = contactProposals(gathered.contacts, book);
		const all = [...intake.leads.flatMap(({ proposals }) => proposals).toReversed(), ...people.proposals];
		const sorted = all.sort((a, b) => a.mail.sentAt - b.mail.sentAt);
		return { ...intake, leads: grouped(sorted), gathered, otherContacts: people.others };
	}
}
