/**
 * The one allow-list through which text becomes a link: http, https, mailto and tel. Whatever does not pass stays the
 * text that it is. Nothing here changes what is stored.
 */

/** A link that may stand on a page. */
export interface SafeLink {
	readonly href: string;
	/** The text to show: the address as the browser reads it, so that a look-alike host shows its real letters. */
	readonly shown: string;
}

export const MAX_LINK = 2048;
const MAX_PHONE = 40;

/** Control characters, and those that turn the direction of writing: either could show another address than it opens. */
const DECEIVING = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const WEB = /^https?:\/\/[^/\\]/i;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const EMAIL = /^[^\s@,;:<>()[\]"\\?&#/]+@[^\s@,;:<>()[\]"\\?&#/]+$/u;
const PHONE = /^(\+?)([\d\s().\/-]+?)(?:\s*(?:x|ext\.?|;ext=)\s*(\d{1,7}))?$/i;
const BARE_HOST = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?::\d{1,5})?(?:[/?#].*)?$/u;

/**
 * Reads an address that somebody typed or a sheet held.
 * @returns the link; null where it is no http, https, mailto or tel address in full, or one that hides something
 */
export function safeLink(text: string | null | undefined): SafeLink | null {
	const address = plain(text);
	if (!address) return null;
	if (WEB.test(address)) return webLink(address);
	if (/^mailto:/i.test(address)) return emailLink(address.slice('mailto:'.length).replace(/\?.*$/s, ''));
	if (/^tel:/i.test(address)) return phoneLink(address.slice('tel:'.length));
	return null;
}

/** Returns a link that writes to a bare e-mail address: no subject, copy or second address can ride along. Null for any other text. */
export function emailLink(text: string | null | undefined): SafeLink | null {
	const address = plain(text);
	if (!address || !EMAIL.test(address)) return null;
	const [local = '', domain = ''] = address.split('@');
	return { href: `mailto:${encodeURIComponent(local)}@${encodeURIComponent(domain)}`, shown: address };
}

/** A link that opens the mail program with a letter in it. */
export interface MailLink extends SafeLink {
	/** false: the text was too long for a link, and only the address and the subject go along. */
	readonly whole: boolean;
}

/** Some mail programs are handed no more than this. */
const MAX_MAIL = 2000;

/** Returns a link that writes a text with a subject to one bare e-mail address. Null where the address is none. */
export function mailLink(
	address: string | null | undefined,
	{ subject, body }: { readonly subject: string; readonly body: string }
): MailLink | null {
	const link = emailLink(address);
	if (!link) return null;
	const head = `${link.href}?subject=${inMail(subject.replace(/\s+/g, ' ').trim())}`;
	const href = `${head}&body=${inMail(body.replace(/\r?\n/g, '\r\n'))}`;
	const whole = href.length <= MAX_MAIL;
	return { href: whole ? href : head, shown: link.shown, whole };
}

/** Percent-encoded as a whole, so that nothing in it can add a field to the mail. */
const inMail = (text: string) => encodeURIComponent(text.toWellFormed());

/** Returns a link that calls a number of 3 to 15 digits, with an extension where one is given. Null for any other text. */
export function phoneLink(text: string | null | undefined): SafeLink | null {
	const number = plain(text);
	if (!number || number.length > MAX_PHONE) return null;
	const [, plus = '', body = '', extension] = PHONE.exec(number) ?? [];
	// "+49 (0)30": the zero is for callers inside the country only.
	const digits = (plus ? body.replace('(0)', '') : body).replace(/\D/g, '');
	if (digits.length < 3 || digits.length > 15) return null;
	return { href: `tel:${plus}${digits}${extension ? `;ext=${extension}` : ''}`, shown: number };
}

/** "example.com/job" with the https:// that it lacks, to be offered to the user. Null where that would make no link. */
export function withScheme(text: string | null | undefined): string | null {
	const address = plain(text)?.replace(/^\/\//, '');
	if (!address || !BARE_HOST.test(address) || SCHEME.test(address.replace(/:\d.*$/s, ''))) return null;
	return webLink(`https://${address}`) ? `https://${address}` : null;
}

function webLink(address: string): SafeLink | null {
	if (!URL.canParse(address)) return null;
	const url = new URL(address);
	if (url.username || url.password || url.href.length > MAX_LINK) return null;
	const path = url.pathname === '/' ? '' : url.pathname;
	return { href: url.href, shown: `${url.host}${path}${url.search}${url.hash}` };
}

function plain(text: string | null | undefined): string | null {
	if (!text || text.length > MAX_LINK) return null;
	const trimmed = text.trim();
	return trimmed && !DECEIVING.test(trimmed) ? trimmed : null;
}
