/** Types of an e-mail and of an invitation as they were read: plain values, with nothing of HTML in them. */
import type { Day, Time } from '../domain/day';

export interface MailAddress {
	/** The display name; empty where the header has none. */
	readonly name: string;
	/** The address in small letters. */
	readonly email: string;
}

/** One message of a mailbox. */
export interface MailMessage {
	/** The Message-ID without its angle brackets; one made of the headers where the message has none. */
	readonly id: string;
	/** The id of the message that this one answers. */
	readonly inReplyTo?: string;
	/** The ids of the thread, oldest first. */
	readonly references: readonly string[];
	/** The sender; absent where the header can't be read. */
	readonly from?: MailAddress;
	/** The address that answers go to, where it differs from the sender's. */
	readonly replyTo?: MailAddress;
	readonly to: readonly MailAddress[];
	readonly cc: readonly MailAddress[];
	/** The time of sending in milliseconds since 1970 (UTC); absent where the header has no day that can be. */
	readonly sentAt?: number;
	/** The day of sending, where a pasted text says the day and no zone; then `sentAt` is absent. */
	readonly sentOn?: Day;
	readonly subject: string;
	/** The sender's own words, without quoted messages and without the signature. */
	readonly text: string;
	/** The lines of the signature; empty where none was found. */
	readonly signature: string;
	/** Sent by a program: Auto-Submitted, Precedence, or an address that takes no replies. */
	readonly automatic: boolean;
	/** Sent to a list (List-Id, List-Unsubscribe). */
	readonly list: boolean;
	/** The invitations that it carries. */
	readonly invitations: readonly Invitation[];
	/** 'message' for a message of a network such as LinkedIn; otherwise it is an email. */
	readonly channel?: 'email' | 'message';
	/** The sender's name in that network, which tells no address: `from`, `to` and `cc` are empty then. */
	readonly sender?: string;
	/** The address of the sender's profile in that network. */
	readonly profile?: string;
	/** The names of those to whom it went in that network. */
	readonly recipients?: readonly string[];
}

/** One event of a calendar file. */
export interface Invitation {
	readonly uid: string;
	/** The number of its revision, counted from 0. */
	readonly sequence: number;
	readonly method: 'request' | 'cancel' | 'reply' | 'publish';
	/** The day on which it begins, in `zone`, else in the user's own zone. */
	readonly on: Day;
	/** The hour at which it begins; absent where it takes the whole day. */
	readonly at?: Time;
	/** The IANA zone of `at`; absent where the file names none. */
	readonly zone?: string;
	readonly minutes?: number;
	readonly summary: string;
	readonly description: string;
	/** The address, the room, or the link of a call. */
	readonly place?: string;
	readonly organizer?: MailAddress;
	readonly attendees: readonly MailAddress[];
	/** True where it repeats: the first day is read, and the user is told. */
	readonly repeats: boolean;
	/** The name of a zone that is not known: then `at` is the hour as written, in no zone. */
	readonly unknownZone?: string;
}

/** One contact of a .vcf file. */
export interface MailContact {
	readonly name: string;
	readonly emails: readonly string[];
	readonly phones: readonly string[];
	readonly urls: readonly string[];
	readonly title?: string;
	readonly organisation?: string;
}
