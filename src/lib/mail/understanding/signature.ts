/** Reads a person from the sender and the signature of a mail. */
import { comparable } from '../../domain/leads/search';
import { isPersonsName } from '../../paste/mail/mail-verdict';
import * as say from '../../paste/mail/mail-words';
import { phonesIn, urlsIn } from '../../paste/pasted-text';
import { domainOf, systemOf } from '../matching/senders';
import type { MailMessage } from '../message';

export interface MailPerson {
	readonly name: string;
	readonly email: string;
	readonly title?: string;
	readonly phone?: string;
	readonly url?: string;
}

const MOST_LINES = 10;
const LONGEST_TITLE = 80;
const TITLE =
	/\b(?:recruit\w*|talent|manager|head|lead|director|officer|partner|specialist|coordinator|assistant|engineer|founder|ceo|cto|cfo|coo|vp|president|consultant|advis[eo]r|generalist|sourcer|principal|owner|hr)\b|personal\p{L}*|leiter\p{L}*|referent\p{L}*|geschäftsführ\p{L}*|berater\p{L}*|sachbearbeit\p{L}*|responsable|chargée? d|directeur|directrice|gérante?|reclutad\p{L}*|director[a]?|gerente|técnic[oa]|responsabile|direttor\p{L}*|addett[oa]|adviseur|medewerker|hoofd|directeur/iu;
const PROFILE = /(?:linkedin\.com\/in|xing\.com\/profile|xing\.com\/people)\//i;

/** Returns the person who wrote a mail, with what the signature says; null for a program, an office or an unnamed mailbox. */
export function personOfMail({ from, automatic, list, signature }: MailMessage): MailPerson | null {
	if (!from?.name || automatic || list || !isPersonsName(from)) return null;
	if (say.NO_REPLY.test(from.email.split('@')[0] ?? '') || systemOf(domainOf(from.email))) return null;
	const text = signature;
	const lines = text
		.split('\n')
		.slice(0, MOST_LINES)
		.map((line) => line.trim());
	const title = titleIn(lines, from.name);
	const [phone] = phonesIn(text);
	const url = urlsIn(text).find((each) => PROFILE.test(each));
	const name = nameOf(from.name);
	return { name, email: from.email, ...(title && { title }), ...(phone && { phone }), ...(url && { url }) };
}

/** Returns "Dana Ruiz" for "Ruiz, Dana" and "Dana Ruiz (Northwind)". */
function nameOf(shown: string): string {
	const bare = shown
		.replace(/\s*[([|].*$/u, '')
		.replace(/["']/g, '')
		.trim();
	return bare.replace(/^([^,]+),\s*([^,]+)$/u, '$2 $1');
}

/** Returns the title: what follows the name on its line, else a line that names a post. */
function titleIn(lines: readonly string[], name: string): string | undefined {
	const key = comparable(nameOf(name));
	for (const line of lines) {
		if (line.length > LONGEST_TITLE + key.length || /@|https?:/.test(line)) continue;
		const after = comparable(line).startsWith(key) ? line.slice(nameOf(name).length) : line;
		const [part = ''] = after
			.replace(/^[\s,|–—-]+/u, '')
			.split(/\s+(?:[|–—-]|at|bei|chez|en|presso|bij)\s+|,\s/u);
		if (part.length <= LONGEST_TITLE && TITLE.test(part) && !/\d{3}/.test(part)) return part.trim();
	}
	return undefined;
}
