/** Writes people as vCards (RFC 6350, version 4.0), for an address book. Text is escaped and folded as in calendar files. */
import type { KnownPerson } from '../../domain/people/people';
import { safeLink } from '../../domain/links';
import { icsLine, icsText } from '../calendar/ics-text';

export const VCARD_TYPE = 'text/vcard;charset=utf-8';

/** Returns one card for each person, with line ends of CRLF. People of whom neither a name nor an address is known are left out. */
export function vCards(people: Iterable<KnownPerson>): string {
	return [...people].map(cardOf).join('');
}

function cardOf(person: KnownPerson): string {
	const { id, name, organisation, titles, emails, phones, urls, notes } = person;
	const called = [name, ...emails, ...phones, ...urls].find((text) => icsText(text) !== '');
	if (called === undefined) return '';
	const links = urls.map((url) => ({ url, link: safeLink(url) }));
	const said = [...notes, ...links.filter(({ link }) => !link).map(({ url }) => url)];
	return [
		icsLine('BEGIN', 'VCARD'),
		icsLine('VERSION', '4.0'),
		icsLine('UID;VALUE=text', icsText(id)),
		icsLine('FN', icsText(called)),
		// Where a name ends and a family name begins is not known: the whole of it stands as the given name.
		name && icsLine('N', `;${icsText(name)};;;`),
		organisation && icsLine('ORG', icsText(organisation)),
		...titles.map((title) => icsLine('TITLE', icsText(title))),
		...emails.map((email) => icsLine('EMAIL', icsText(email))),
		...phones.map((phone) => icsLine('TEL', icsText(phone))),
		...links.flatMap(({ link }) => (link ? icsLine('URL', link.href) : [])),
		said.length > 0 && icsLine('NOTE', icsText(said.join('\n'))),
		icsLine('END', 'VCARD')
	]
		.filter(Boolean)
		.join('');
}
