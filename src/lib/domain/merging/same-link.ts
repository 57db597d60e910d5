/** Finds the leads that have the link of a job already. */
import type { Lead } from '../lead';
import { folded, foldedLink } from '../normalise';

/** Parameters that say how somebody came to a page, and not which page it is. */
const TRACKING =
	/^(?:utm_\w+|gclid|fbclid|msclkid|mc_[ce]id|trk\w*|trackingid|refid|ref|src|source|from|gh_src)=/;

/** Returns a link for comparing: without its fragment, its tracking parameters, and what `foldedLink` leaves out. */
export function jobLinkKey(url: string | undefined): string {
	const [address = ''] = (url ?? '').trim().split('#');
	const [path = '', query = ''] = address.split(/\?(.*)/s);
	const kept = query.split('&').filter((part) => part && !TRACKING.test(part.toLowerCase()));
	const key = foldedLink(path);
	return key && kept.length > 0 ? `${key}?${kept.sort().join('&')}` : key;
}

/** A link with a number in it leads to one job; a page of all jobs seldom has one. */
const ONE_JOBS = /\d{3}/;

/**
 * Returns the leads, outside the trash, that are the job of a link already. Where many jobs may share the link, the roles have to be
 * the same, or one of them unknown; a link to the first page of a site finds none.
 */
export function leadsWithLink({ url, role }: Pick<Lead, 'url' | 'role'>, leads: Iterable<Lead>): Lead[] {
	const key = jobLinkKey(url);
	if (!/[/?]/.test(key)) return [];
	const isSameRole = (other: string) => !other || !folded(role) || other === folded(role);
	return [...leads].filter(
		(lead) =>
			!lead.deletedAt && jobLinkKey(lead.url) === key && (ONE_JOBS.test(key) || isSameRole(folded(lead.role)))
	);
}
