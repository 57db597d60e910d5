/** Declares what is made of a mail before its lead's touches are compared with it. */
import type { Lead } from '../../domain/lead';
import type { MailMessage } from '../message';
import type { MailContent } from '../understanding/mail-content';
import type { MailKind } from '../understanding/mail-kind';
import type { Moment } from '../understanding/moment';
import type { MailChange, Proposal } from './proposal';

/** One thing that a mail says. */
export interface Draft {
	readonly kind: MailKind;
	/** The sentence that it rests on; absent: the first of the mail. */
	readonly because?: string;
	readonly change: MailChange;
	readonly event?: NonNullable<Proposal['event']>;
}

/** A mail beside its lead. */
export interface MailOnLead {
	readonly message: MailMessage;
	readonly content: MailContent;
	readonly moment: Moment;
	/** The lead with all that earlier mails propose; undefined where it may be any of several. */
	readonly lead: Lead | undefined;
	/** The calendar events that are known, by the hash of their UID. */
	readonly events: ReadonlyMap<string, KnownEvent>;
}

export interface KnownEvent {
	readonly touchId: string;
	readonly sequence: number;
}
