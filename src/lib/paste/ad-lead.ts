/** Converts a read job ad to the fields of its form, and the fields to a lead. */
import { isDay } from '../domain/day';
import type { NewLead } from '../domain/leads/lead-actions';
import type { JobAd } from './job-ad';

/** The fields of the form as typed; '' where the ad has no value. */
export interface AdFields {
	readonly organisation: string;
	readonly role: string;
	readonly location: string;
	readonly salary: string;
	readonly applyBy: string;
	readonly url: string;
	readonly source: string;
	readonly name: string;
	readonly email: string;
	readonly phone: string;
	readonly reference: string;
	readonly noCalls: boolean;
}

export type AdKey = Exclude<keyof AdFields, 'noCalls'>;

export function fieldsOfAd({ person, applyBy = '', noCalls, ...ad }: JobAd): AdFields {
	const {
		organisation = '',
		role = '',
		location = '',
		salary = '',
		url = '',
		source = '',
		reference = ''
	} = ad;
	const { name = '', email = '', phone = '' } = person ?? {};
	return {
		organisation,
		role,
		location,
		salary,
		applyBy,
		url,
		source,
		reference,
		name,
		email,
		phone,
		noCalls: noCalls === true
	};
}

/**
 * Returns the lead for the fields.
 * @param text the ad as pasted, which the lead keeps
 * @param newId returns an id for its person
 */
export function leadOfAd(fields: AdFields, text: string, newId: () => string): NewLead {
	const said = trimmed(fields);
	const { organisation, name, email, phone, applyBy, reference, ...facts } = said;
	const { role, location, salary, url, source } = facts;
	const person = { name, ...(email && { email }), ...(phone && { phone }) };
	return {
		organisation,
		...(role && { role }),
		...(location && { location }),
		...(salary && { salary }),
		...(url && { url }),
		...(source && { source }),
		...(isDay(applyBy) && { applyBy }),
		...(reference && { reference }),
		...(fields.noCalls && { noCallsPosting: true }),
		...(isMoreThanLink(text, url) && { jobAd: text.trim().toWellFormed() }),
		people: name || email || phone ? [{ ...person, id: newId() }] : []
	};
}

const isMoreThanLink = (text: string, url: string) => text.trim() !== '' && (/\s/.test(text.trim()) || !url);

function trimmed({ noCalls: _noCalls, ...texts }: AdFields): Omit<AdFields, 'noCalls'> {
	const entries = Object.entries(texts).map(([key, text]) => [key, text.trim()]);
	return Object.fromEntries(entries) as Omit<AdFields, 'noCalls'>;
}
