/** Looks leads up by what a mail can say of them. */
import { comparable } from '../../domain/leads/search';
import type { Lead } from '../../domain/lead';
import { organisationKey, roleKey } from '../../domain/merging/same-leads';
import { emailKey } from '../../domain/person';
import { nameKey } from '../understanding/own-addresses';
import { domainOf, labelOf, ownDomain } from './senders';

/** The least length of a name in small letters that can be found in an address. */
const LEAST_SLUG = 3;

export class LeadIndex {
	readonly #leads = new Map<string, Lead>();
	readonly #byEmail = new Map<string, Set<string>>();
	readonly #byDomain = new Map<string, Set<string>>();
	readonly #byName = new Map<string, Set<string>>();
	readonly #byPerson = new Map<string, Set<string>>();

	constructor(leads: Iterable<Lead>) {
		for (const lead of leads) this.put(lead);
	}

	/** Adds a lead, or what is new of one that is there; one in the trash is left out. */
	put(lead: Lead): void {
		if (lead.deletedAt) return;
		const before = this.#leads.get(lead.id);
		this.#leads.set(lead.id, lead);
		if (before?.people === lead.people && before.organisation === lead.organisation) return;
		for (const key of namesOf(lead.organisation)) note(this.#byName, key, lead.id);
		const site = siteOf(lead.url);
		if (site) note(this.#byDomain, site, lead.id);
		for (const { email, name } of lead.people) {
			if (name) note(this.#byPerson, nameKey(name), lead.id);
			if (!email) continue;
			const address = emailKey(email);
			note(this.#byEmail, address, lead.id);
			const domain = ownDomain(domainOf(address));
			if (domain) note(this.#byDomain, domain, lead.id);
		}
	}

	get(id: string): Lead | undefined {
		return this.#leads.get(id);
	}

	withAddress(email: string): readonly Lead[] {
		return this.#all(this.#byEmail.get(email));
	}

	/** Returns the leads that have a person of this name. */
	withPerson(name: string): readonly Lead[] {
		return this.#all(this.#byPerson.get(nameKey(name)));
	}

	/** Returns the leads whose people, page or name have a domain; none for a provider's or an applicant system's. */
	withDomain(domain: string): readonly Lead[] {
		const own = ownDomain(domain);
		if (!own) return [];
		return [...new Set([...this.#all(this.#byDomain.get(own)), ...this.named(labelOf(own))])];
	}

	/** Returns the leads of an organisation, however it is spelled. With another legal form it is another: Northwind Ltd is not Northwind AG. */
	named(organisation: string): readonly Lead[] {
		const [full = '', bare = full] = namesOf(organisation);
		const same = this.#all(this.#byName.get(full));
		if (same.length > 0) return same;
		const alike = this.#all(this.#byName.get(bare));
		return full === bare ? alike : alike.filter((lead) => compact(lead.organisation) === bare);
	}

	#all(ids: ReadonlySet<string> | undefined): readonly Lead[] {
		return ids ? [...ids].map((id) => this.#leads.get(id)!) : [];
	}
}

function note(map: Map<string, Set<string>>, key: string, id: string): void {
	const ids = map.get(key);
	if (ids) ids.add(id);
	else map.set(key, new Set([id]));
}

/** Returns the names that one organisation goes by, in small letters without spaces: with its legal form and without it. */
function namesOf(organisation: string): readonly string[] {
	const keys = [comparable(organisation), organisationKey(organisation)].map(compact);
	return [...new Set(keys)].filter(({ length }) => length >= LEAST_SLUG);
}

/** Returns a text in small letters, without accents and with letters and digits only. */
export const compact = (text: string): string => comparable(text).replace(/[^\p{L}\p{N}]+/gu, '');

function siteOf(url: string | undefined): string | undefined {
	if (!url || !URL.canParse(url)) return undefined;
	return ownDomain(new URL(url).hostname);
}

/** Returns those of the leads whose role a text names; of "Analyst" and "Senior Analyst" the longer one only. */
export function withRoleIn(leads: readonly Lead[], text: string): readonly Lead[] {
	const words = ` ${roleKey(text)} `;
	const named = leads.filter((lead) => lead.role && words.includes(` ${roleKey(lead.role)} `));
	const isPart = (one: Lead) =>
		named.some(
			(other) => other !== one && other.role!.length > one.role!.length && isWithin(one.role!, other.role!)
		);
	return named.filter((lead) => !isPart(lead));
}

/** Returns true if one of two roles says no more than the other. */
export function rolesAgree(one: string | undefined, other: string | undefined): boolean {
	return !one || !other || isWithin(one, other) || isWithin(other, one);
}

const isWithin = (short: string, long: string) => ` ${roleKey(long)} `.includes(` ${roleKey(short)} `);
