/** Reads a message that was pasted: its source with all headers, or what a mail program shows and copies. */
import type { Day } from '../../domain/day';
import { mailParts } from '../../paste/mail/mail-parts';
import type { MailMessage } from '../message';
import { bytesOf } from './bytes';
import { addressOf, cleanLine, digestOf } from './header-values';
import { ownWordsOf, readMessage, type MessageOptions, type MessageReading } from './read-message';

/** Matches the beginning of a message's source: a header that no program shows. */
const SOURCE = /^(?:[!-9;-~]{1,60}:[^\n]{0,5000}\n(?:[ \t][^\n]{0,5000}\n){0,200}){1,30}/;
const NEVER_SHOWN = /^(?:message-id|received|mime-version|return-path|delivered-to|content-type):/im;
const PASTED_CHARS = 1_000_000;

/**
 * Reads a pasted message. Never rejects: a text without any header is skipped as unreadable.
 * @param today the latest day on which a message can have been sent
 */
export async function readPastedMessage(
	pasted: string,
	today: Day,
	options: MessageOptions
): Promise<MessageReading> {
	const text = pasted.toWellFormed().slice(0, PASTED_CHARS).replace(/\r\n?/g, '\n').trimStart();
	const [headers = ''] = SOURCE.exec(text) ?? [];
	if (NEVER_SHOWN.test(headers)) return readMessage(bytesOf(text), options);
	const message = shownMessage(text, today);
	const nothing = { isCut: false, unreadableEvents: 0 };
	return message ? { ...nothing, messages: [message] } : { ...nothing, messages: [], skipped: 'unreadable' };
}

function shownMessage(text: string, today: Day): MailMessage | undefined {
	const parts = mailParts(text, today);
	if (!parts.from && !parts.subject && !parts.on) return undefined;
	const from = parts.from && addressOf(parts.from.name, parts.from.email ?? '');
	const subject = cleanLine(parts.subject ?? '');
	const words = ownWordsOf(parts.body);
	return {
		id: `made:${digestOf([from?.email, parts.on, subject, words.text].join('\n'))}`,
		references: [],
		...(from && { from }),
		to: [],
		cc: [],
		...(parts.on && { sentOn: parts.on }),
		subject,
		...words,
		automatic: false,
		list: false,
		invitations: []
	};
}
