/** Declares what a mail can be, in a search for work. */

/** The kinds of what is proposed. The words for them are the page's. */
export const MAIL_KINDS = [
	'application',
	'approach',
	'acknowledgement',
	'reply',
	'promise',
	'question',
	'invitation',
	'moved',
	'cancelled',
	'rejection',
	'not-now',
	'no-contact',
	'offer',
	'thank-you',
	'follow-up',
	'person'
] as const;
/**
 * 'promise': they say by which day the user hears from them. 'question': they want something by a day. 'moved' and 'cancelled'
 * are about an appointment that the lead has. 'not-now' and 'no-contact' are a no of these scopes. 'person' adds or completes
 * the one who wrote.
 */
export type MailKind = (typeof MAIL_KINDS)[number];
