/** Proposes the contacts of a .vcf file as people of the leads of their company. */
import { daysBetween, type Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import { emailKey, type Person } from '../../domain/person';
import { LeadIndex } from '../matching/lead-index';
import { domainOf } from '../matching/senders';
import type { MailContact } from '../message';
import { nameKey } from '../understanding/own-addresses';
import { mailHash } from './mail-hash';
import type { MailMark, Proposal } from './proposal';

interface ContactBook {
	readonly leads: readonly Lead[];
	readonly marks: Iterable<MailMark>;
	readonly today: Day;
}

export interface ContactProposals {
	readonly proposals: readonly Proposal[];
	/** The number of contacts that belong to no lead. */
	readonly others: number;
}

/** Returns the people whom leads of their company lack. A company with several leads leaves the choice to the user. */
export function contactProposals(
	contacts: readonly MailContact[],
	{ leads, marks, today }: ContactBook
): ContactProposals {
	const index = new LeadIndex(leads);
	const known = new Set([...marks].map(({ hash }) => hash));
	const proposals: Proposal[] = [];
	let others = 0;
	for (const contact of contacts) {
		const { name, emails, organisation } = contact;
		const [email = ''] = emails;
		const named = organisation ? index.named(organisation) : [];
		const found = named.length > 0 ? named : index.withDomain(domainOf(email));
		if (found.length === 0 || name === '') others++;
		const lacking = found.filter((lead) => !hasPerson(lead, contact));
		const hash = mailHash(`contact ${nameKey(name)} ${email} ${organisation ?? ''}`);
		if (name === '' || lacking.length === 0 || lacking.length < found.length || known.has(hash)) continue;
		known.add(hash);
		const person = personOf(contact);
		proposals.push({
			id: `${hash}.person`,
			kind: 'person',
			mail: {
				...{ hash, on: today, to: [], subject: name, text: '', from: { name, email } },
				sentAt: daysBetween('1970-01-01', today) * 86_400_000
			},
			because: [person.title, organisation, email, person.phone].filter(Boolean).join(', ') || name,
			target:
				lacking.length === 1
					? { leadId: lacking[0]!.id }
					: { candidates: lacking.map(({ id }) => id), thread: hash },
			matchedBy: named.length > 0 ? 'organisation' : 'domain',
			change: { what: 'person', person }
		});
	}
	return { proposals, others };
}

function personOf({
	name,
	emails: [email],
	phones: [phone],
	urls: [url],
	title
}: MailContact): Omit<Person, 'id'> {
	return {
		name,
		...(email && { email }),
		...(phone && { phone }),
		...(url && { url }),
		...(title && { title })
	};
}

const hasPerson = ({ people }: Lead, { name, emails }: MailContact) =>
	people.some(
		(person) =>
			nameKey(person.name) === nameKey(name) || (person.email && emails.includes(emailKey(person.email)))
	);
