/** Declares what a mailbox proposes, and what is remembered of it. */
import type { Day, Time } from '../../domain/day';
import type { InterviewTerms } from '../../domain/interviews/changes';
import type { Person } from '../../domain/person';
import type { Touch } from '../../domain/touch';
import type { MailAddress } from '../message';
import type { MailKind } from '../understanding/mail-kind';

/** The mail that a proposal rests on, as far as the page shows it. */
export interface MailSource {
	/** The hash of the Message-ID. */
	readonly hash: string;
	/** Milliseconds since 1970 (UTC); the middle of the day where the day alone is known. */
	readonly sentAt: number;
	/** Day and hour in the user's zone; no hour where the day alone is known. */
	readonly on: Day;
	readonly at?: Time;
	readonly from?: MailAddress;
	/** The sender's name in a network that tells no address. */
	readonly sender?: string;
	/** The names to whom it went there. */
	readonly recipients?: readonly string[];
	readonly to: readonly MailAddress[];
	readonly subject: string;
	/** The text, for the touch's note where the user wants it. */
	readonly text: string;
}

/** The lead that a proposal is about. */
export type Target =
	| { readonly leadId: string }
	/** A lead that is not there yet; all proposals with one `newLead` are about the same. */
	| { readonly newLead: string; readonly organisation: string; readonly role?: string }
	/** Leads of which it may be any; the user picks one, for all mails with the same `thread`. */
	| { readonly candidates: readonly string[]; readonly thread: string };

export type TouchFacts = Omit<Touch, 'id' | 'personId'>;

/** Describes one change of a lead. Touches name their person by address; a person whom the lead lacks is left out. */
export type MailChange =
	| {
			readonly what: 'touch';
			readonly touch: TouchFacts;
			readonly personEmail?: string;
			/** The person's name, where a network tells no address. */
			readonly personName?: string;
			readonly keepsNo?: true;
	  }
	/** An event that a sheet implied gets its day. */
	| { readonly what: 'date'; readonly touchId: string; readonly on: Day; readonly at?: Time }
	/** An appointment moves; where its invitation is not on the lead, the invitation is logged. */
	| {
			readonly what: 'move';
			readonly touchId: string;
			readonly terms: InterviewTerms;
			readonly invitation: TouchFacts;
			readonly personEmail?: string;
	  }
	| { readonly what: 'cancel'; readonly touchId: string }
	/** A person is added, or one of the lead gets what the entry lacks. */
	| { readonly what: 'person'; readonly person: Omit<Person, 'id'>; readonly personId?: string };

/** Tells how a mail found its lead: the surest first. */
export type MatchedBy = 'thread' | 'address' | 'name' | 'domain' | 'organisation' | 'new' | 'chosen';

export interface Proposal {
	/** The same for the same mail and kind. */
	readonly id: string;
	readonly kind: MailKind;
	readonly mail: MailSource;
	/** The sentence that it rests on. */
	readonly because: string;
	readonly target: Target;
	readonly matchedBy: MatchedBy;
	readonly change: MailChange;
	/** The hash and the revision of the calendar event that it sets, moves or cancels. */
	readonly event?: { readonly hash: string; readonly sequence: number };
}

/** Marks a mail, or a calendar event, as dealt with, so that it comes up once only. */
export interface MailMark {
	/** The hash of the Message-ID, or of the event's UID. */
	readonly hash: string;
	/** Absent where the user left the mail out, or has erased the lead. */
	readonly leadId?: string;
	/** The touches that it became, or that the user had logged of it by hand; of an event, its invitation. */
	readonly touchIds?: readonly string[];
	/** The revision of the event. */
	readonly sequence?: number;
}

/** Why nothing is proposed of a mail. */
export type Skipped =
	/** Proposed before, and accepted or left. */
	| 'known'
	/** The user had logged it by hand. */
	| 'logged'
	/** The mail has no day. */
	| 'undated'
	/** A newsletter, an alert, an account, private mail. */
	| 'unrelated';

export interface LeadProposals {
	readonly target: Target;
	/** Newest first. */
	readonly proposals: readonly Proposal[];
}

/** Holds the proposals that a mailbox gives, and the counts of what was skipped. */
export interface Intake {
	/** The lead with the newest mail first. */
	readonly leads: readonly LeadProposals[];
	readonly skipped: Readonly<Record<Skipped, number>>;
	/** To be remembered whatever the user accepts: mails that they had logged by hand. */
	readonly marks: readonly MailMark[];
}
