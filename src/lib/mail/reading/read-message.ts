/** Reads one message (.eml, or of a mailbox) with postal-mime: headers, the sender's own words, and invitations. */
import PostalMime, { decodeWords, type Attachment, type Email } from 'postal-mime';
import { NO_REPLY } from '../../paste/mail/mail-words';
import { ownWords, withoutSignature } from '../../paste/mail/own-words';
import { plainText } from '../../paste/pasted-text';
import { textOfHtml } from '../../paste/plain-html';
import type { Invitation, MailMessage } from '../message';
import { readCalendar } from './calendar';
import { addressesOf, cleanLine, digestOf, idsOf, timeOf } from './header-values';
import { keptParts } from './kept-parts';
import type { MailSkip } from './refusal';

export interface MessageOptions {
	/** The latest time at which a message can have been sent, in milliseconds since 1970. */
	readonly latest: number;
	/** True for a message of a mailbox, in which lines that begin with "From " are quoted. */
	readonly isMbox?: boolean;
}

export interface MessageReading {
	/** The message, and after it those that are attached to it; empty where it is skipped. */
	readonly messages: readonly MailMessage[];
	readonly skipped?: MailSkip;
	/** True where a part of it was too large and only its beginning was read. */
	readonly isCut: boolean;
	readonly unreadableEvents: number;
}

/** The limits of a message. */
const READ_CHARS = 60_000;
const TEXT_CHARS = 30_000;
const MOST_INVITATIONS = 50;
const MOST_ATTACHED = 20;
const DEEPEST_ATTACHED = 3;

const OPTIONS = {
	forceRfc822Attachments: true,
	maxNestingDepth: 50,
	maxHeadersSize: 4 * 1024 * 1024
} as const;

/** Reads a message. Never rejects: what can't be read is skipped. */
export async function readMessage(bytes: Uint8Array, options: MessageOptions): Promise<MessageReading> {
	try {
		return await readNested(bytes, options, DEEPEST_ATTACHED);
	} catch {
		// One message must not keep the others from being read.
		return { messages: [], skipped: 'unreadable', isCut: false, unreadableEvents: 0 };
	}
}

async function readNested(
	bytes: Uint8Array,
	options: MessageOptions,
	depth: number
): Promise<MessageReading> {
	const kept = keptParts(bytes, options.isMbox);
	const email = await parsed(kept.bytes);
	const skipped = email ? skipOf(email) : 'unreadable';
	const nothing = { isCut: kept.isCut, unreadableEvents: 0 };
	if (!email || skipped) return { ...nothing, messages: [], ...(skipped && { skipped }) };
	const { invitations, unreadable } = invitationsOf(email.attachments);
	const messages = [messageOf(email, invitations, options.latest)];
	const attached = depth > 0 ? email.attachments.filter(isMessage).slice(0, MOST_ATTACHED) : [];
	for (const each of attached) {
		const { messages: more } = await readNested(contentOf(each), { latest: options.latest }, depth - 1);
		messages.push(...more.slice(0, Math.max(0, MOST_ATTACHED + 1 - messages.length)));
	}
	return { messages, isCut: kept.isCut, unreadableEvents: unreadable };
}

async function parsed(bytes: Uint8Array): Promise<Email | undefined> {
	try {
		return await PostalMime.parse(bytes, OPTIONS);
	} catch {
		return undefined;
	}
}

const headerOf = (email: Email, key: string): string | undefined =>
	email.headers.find((header) => header.key === key)?.value;

/** The bit of Thunderbird's status that marks a message as deleted, before its mailbox is compacted. */
const EXPUNGED = 0x8;
/** The labels of Gmail's export, in its languages. */
const LABELS = [
	['spam', /(?:^|,)\s*"?(?:spam|no deseado)"?\s*(?:,|$)/i],
	[
		'deleted',
		/(?:^|,)\s*"?(?:trash|bin|papierkorb|corbeille|papelera|lixeira|lixo|prullenbak|cestino)"?\s*(?:,|$)/i
	],
	['draft', /(?:^|,)\s*"?(?:drafts?|entwürfe|brouillons?|borradores|rascunhos|concepten|bozze)"?\s*(?:,|$)/i]
] as const;
/** Headers of which a message has at least one. */
const OF_A_MESSAGE = new Set(['from', 'to', 'subject', 'date', 'message-id', 'received', 'sender']);

/** Returns why a message is none that was sent and kept. */
function skipOf(email: Email): MailSkip | undefined {
	if (!email.headers.some(({ key }) => OF_A_MESSAGE.has(key))) return 'unreadable';
	const status = Number.parseInt(headerOf(email, 'x-mozilla-status') ?? '0', 16);
	if (status & EXPUNGED) return 'deleted';
	if (headerOf(email, 'x-mozilla-draft-info') && !headerOf(email, 'received') && !email.messageId)
		return 'draft';
	const labels = decodeWords((headerOf(email, 'x-gmail-labels') ?? '').slice(0, 2000));
	return LABELS.find(([, label]) => label.test(labels))?.[0];
}

function messageOf(email: Email, invitations: readonly Invitation[], latest: number): MailMessage {
	const [from] = addressesOf(email.from ? [email.from] : email.sender ? [email.sender] : []);
	const [replyTo] = addressesOf(email.replyTo);
	const sentAt = timeOf(headerOf(email, 'date'), latest) ?? timeOf(receivedOf(email), latest);
	const subject = cleanLine(email.subject ?? '');
	const { text, signature } = wordsOf(email);
	const [inReplyTo] = idsOf(email.inReplyTo);
	const made = () => `made:${digestOf([from?.email, headerOf(email, 'date'), subject, text].join('\n'))}`;
	const precedence = headerOf(email, 'precedence')?.trim().toLowerCase() ?? '';
	const has = (key: string) => headerOf(email, key) !== undefined;
	return {
		id: idsOf(email.messageId)[0] ?? made(),
		...(inReplyTo && { inReplyTo }),
		references: idsOf(email.references),
		...(from && { from }),
		...(replyTo && replyTo.email !== from?.email && { replyTo }),
		to: addressesOf(email.to),
		cc: addressesOf(email.cc),
		...(sentAt !== undefined && { sentAt }),
		subject,
		text,
		signature,
		automatic:
			isAutomatic(headerOf(email, 'auto-submitted')) ||
			/^(?:auto[_-]?reply|junk)$/.test(precedence) ||
			['x-autoreply', 'x-autorespond', 'x-auto-reply'].some(has) ||
			NO_REPLY.test(from?.email.split('@')[0] ?? ''),
		list: has('list-id') || has('list-unsubscribe') || /^(?:list|bulk)$/.test(precedence),
		invitations
	};
}

const isAutomatic = (submitted = 'no'): boolean => !/^\s*no\s*(?:;|$)/i.test(submitted);

/** Returns the time of arrival, which the last server wrote into the first Received header. */
const receivedOf = (email: Email): string | undefined => headerOf(email, 'received')?.split(';').at(-1);

/** Matches a text that says no more than that the message is HTML. */
const ONLY_HTML = /\bHTML\b|view (?:this|it) (?:e-?mail|message) in/i;
const SHORT_TEXT = 300;

/** Returns what the sender wrote, and the signature. */
function wordsOf(email: Email): { readonly text: string; readonly signature: string } {
	const plain = (email.text ?? '').slice(0, READ_CHARS);
	const isText = plain.trim() !== '' && !(email.html && plain.length < SHORT_TEXT && ONLY_HTML.test(plain));
	return ownWordsOf(isText ? plain : email.html ? textOfHtml(withoutQuote(email.html)) : plain);
}

/** Returns the own words of a whole text, and its signature; those of a message that only passes another one on are its. */
export function ownWordsOf(whole: string): { readonly text: string; readonly signature: string } {
	const lines = plainText(whole.replace(CONTROLS, '').slice(0, READ_CHARS).toWellFormed()).split('\n');
	const own = ownWords(lines) || lines.map((line) => line.replace(/^(?:>\s?)+/, '')).join('\n');
	const { text, signature } = withoutSignature(own);
	return {
		text: text.slice(0, TEXT_CHARS).toWellFormed(),
		signature: signature.slice(0, 2000).toWellFormed()
	};
}

const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/gu;

/** Matches the elements in which mail programs put the message that is answered. */
const QUOTE =
	/<(?:div|blockquote)\s[^<>]{0,300}(?:class=["']?(?:gmail_quote|yahoo_quoted|moz-cite-prefix|protonmail_quote)|id=["']?(?:divRplyFwdMsg|mail-editor-reference-message-container)|type=["']?cite)/i;

/** Returns HTML up to the message that is answered, where something stands before it. */
function withoutQuote(html: string): string {
	const at = html.search(QUOTE);
	return at > 0 && textOfHtml(html.slice(0, at)).trim() !== '' ? html.slice(0, at) : html;
}

const isMessage = ({ mimeType }: Attachment): boolean => /^message\/(?:rfc822|global)$/.test(mimeType);

function contentOf({ content }: Attachment): Uint8Array {
	if (typeof content === 'string') return new TextEncoder().encode(content);
	return content instanceof Uint8Array ? content : new Uint8Array(content);
}

/** Reads the calendars that a message carries. The same event is often there twice: as a part, and as a file. */
function invitationsOf(attachments: readonly Attachment[]) {
	const found = new Map<string, Invitation>();
	let unreadable = 0;
	for (const each of attachments) {
		if (isMessage(each)) continue;
		const reading = readCalendar(new TextDecoder().decode(contentOf(each)), each.method);
		unreadable += reading.unreadable;
		for (const invitation of reading.invitations) {
			const key = `${invitation.uid} ${invitation.sequence}`;
			if (found.size < MOST_INVITATIONS && !found.has(key)) found.set(key, invitation);
		}
	}
	return { invitations: [...found.values()], unreadable };
}
