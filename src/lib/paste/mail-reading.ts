/** What reading a pasted e-mail gives. */
import type { Day, Time } from '../domain/day';
import type { Channel } from '../domain/touch';

/** A day that they named. */
export interface MailDay {
	readonly on: Day;
	readonly at?: Time;
	readonly zone?: string;
	/** true: they answer by then; otherwise a day to be in touch. */
	readonly answer: boolean;
	readonly channel?: Channel;
	readonly place?: string;
}

/** What a pasted e-mail says, as far as that is certain enough to be suggested. */
export interface MailReading {
	/** 'word' where nothing more can be told. */
	readonly what: 'word' | 'invitation' | 'offer' | 'automatic' | 'no';
	/** The sentence that says it, where it is a no or an offer. */
	readonly because?: string;
	readonly no?: 'role' | 'not-now' | 'contact';
	/** The lead's person who wrote it. */
	readonly personId?: string;
	/** Who wrote it, where the lead does not know them. */
	readonly stranger?: { readonly name: string; readonly email?: string };
	/** The day on which it was written. */
	readonly on?: Day;
	readonly named?: MailDay;
	/** Several days to choose from: none is agreed. */
	readonly offered: readonly Day[];
	/** The day by which they want the user's answer. */
	readonly deadline?: Day;
	/** What they wrote themselves, without what they quoted. */
	readonly note: string;
}
