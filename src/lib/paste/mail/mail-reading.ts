/** Types of a read e-mail. */
import type { Day, Time } from '../../domain/day';
import type { Channel } from '../../domain/touch';

/** A day that the mail names. */
export interface MailDay {
	readonly on: Day;
	readonly at?: Time;
	readonly zone?: string;
	/** True where the sender will answer by that day; false for a day to be in touch. */
	readonly answer: boolean;
	readonly channel?: Channel;
	readonly place?: string;
}

/** The content of a pasted e-mail, as far as it is certain enough to suggest. */
export interface MailReading {
	/** The kind of mail; 'word' where it is unknown. */
	readonly what: 'word' | 'invitation' | 'offer' | 'automatic' | 'no';
	/** The sentence of a rejection or an offer. */
	readonly because?: string;
	readonly no?: 'role' | 'not-now' | 'contact';
	/** The lead's person who wrote it. */
	readonly personId?: string;
	/** The sender, where the lead does not have them. */
	readonly stranger?: { readonly name: string; readonly email?: string };
	/** The day on which it was written. */
	readonly on?: Day;
	readonly named?: MailDay;
	/** Days to choose from, of which none is agreed. */
	readonly offered: readonly Day[];
	/** The day by which the sender wants an answer. */
	readonly deadline?: Day;
	/** The body without quoted history. */
	readonly note: string;
}
