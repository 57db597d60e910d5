/** The error of a file that is refused whole, and the reasons for which a part of one is skipped. */

export type MailRefusalCode =
	| 'empty'
	/** A mailbox of Outlook in a format of its own (.msg, .pst, .olm). */
	| 'outlook'
	| 'zip-without-mail'
	| 'zip-damaged'
	| 'zip-password'
	| 'zip-too-large'
	| 'too-large'
	| 'too-slow'
	| 'unreadable-table'
	| 'unknown';

/** A reason for which something of a file was not read. */
export type MailSkip =
	/** A message without a header, or one that can't be taken apart. */
	| 'unreadable'
	| 'deleted'
	| 'draft'
	| 'spam'
	/** An event of a calendar without a day that exists, or that can't be taken apart. */
	| 'unreadable-event'
	/** A message, event, contact or row beyond the limit of their number. */
	| 'over-limit';

/** Thrown when a file is refused as a whole. It is worded when it is shown; its message is for developers. */
export class MailRefusal extends Error {
	override readonly name = 'MailRefusal';
	/** @param code the rule that refuses the file */
	constructor(
		readonly code: MailRefusalCode,
		detail = ''
	) {
		super(detail === '' ? code : `${code}: ${detail}`);
	}
}
