/** Turns what the bookmark carried into what the form shows before anything is stored. */
import type { Day } from '../../domain/day';
import { safeLink } from '../../domain/links';
import { fieldsOfAd, type AdFields, type AdKey } from '../ad-lead';
import { parseJobAd } from '../job-ad';
import { readJobLink } from '../job-link';
import { LONGEST_AD, readCarried, type CarriedPage } from './carried';
import { factsOfPosting, type PostingFacts } from './posting-facts';

/** Something that came and could not be read, or came in part. */
export type CaptureNote =
	| { readonly kind: 'no-posting'; readonly selected: boolean }
	| { readonly kind: 'cut' }
	| { readonly kind: 'no-link' }
	| { readonly kind: 'no-day'; readonly said: string };

type Fields = Partial<Pick<AdFields, AdKey>>;

export interface CapturedJob {
	/** Names the job where a page has several: "Analyst, Northwind". */
	readonly name: string;
	/** The fields that the page states. */
	readonly fields: Fields;
	/** The company and role that its address suggests. */
	readonly guesses: Fields;
	/** The ad, or what the user selected. */
	readonly text: string;
	readonly notes: readonly CaptureNote[];
}

export interface Capture {
	/** The host that the page says it is; '' where it says none. Nothing proves it. */
	readonly host: string;
	/** The jobs of the page, one at least. */
	readonly jobs: readonly CapturedJob[];
	/** The index of the job that the page seems to be about. */
	readonly likely: number;
}

/** The mark where the bookmark cut a text. */
const CUT = '[…]';

/**
 * Reads the fragment of an address.
 * @param today the day, for dates without a year
 * @returns what to show; null for a fragment that is too long, damaged or of another shape. Never throws.
 */
export function readCapture(fragment: string, today: Day): Capture | null {
	const page = readCarried(fragment);
	if (!page) return null;
	const host = page.url ? new URL(page.url).hostname.replace(/^www\./, '') : '';
	const postings = page.postings.map((posting) => factsOfPosting(posting, today));
	const facts = postings.filter(({ role, organisation, text }) => role || organisation || text);
	const jobs =
		facts.length > 0 ? facts.map((one) => jobOf(page, host, one)) : [jobWithoutPosting(page, host)];
	return { host, jobs, likely: Math.max(0, likelyOf(page, facts)) };
}

function jobOf(page: CarriedPage, host: string, facts: PostingFacts): CapturedJob {
	const { organisation, role, location, salary, applyBy, reference, unreadDate } = facts;
	const { text, isCut } = withinLimit(facts.text || page.text);
	const url = page.url || (safeLink(facts.url) && /^https?:/i.test(facts.url) ? facts.url : '');
	const notes: CaptureNote[] = [
		...(isCut ? [{ kind: 'cut' } as const] : []),
		...(url ? [] : [{ kind: 'no-link' } as const]),
		...(unreadDate ? [{ kind: 'no-day', said: unreadDate } as const] : [])
	];
	const read = {
		organisation,
		role,
		location,
		salary,
		applyBy,
		reference,
		url,
		source: sourceOf(page, host)
	};
	return {
		name: [role, organisation].filter(Boolean).join(', '),
		fields: said(read),
		guesses: guessesOf(url),
		text,
		notes
	};
}

function jobWithoutPosting(page: CarriedPage, host: string): CapturedJob {
	const { text, isCut } = withinLimit([page.title, page.text].filter(Boolean).join('\n'));
	const notes: CaptureNote[] = [
		{ kind: 'no-posting', selected: page.text !== '' },
		...(isCut ? [{ kind: 'cut' } as const] : []),
		...(page.url ? [] : [{ kind: 'no-link' } as const])
	];
	const fields = said({ url: page.url, source: sourceOf(page, host) });
	return { name: page.title, fields, guesses: guessesOf(page.url), text, notes };
}

/**
 * Returns the fields of the form: what the page states, else what stands in the text, else what the address suggests.
 * @param text the ad as it stands in the form
 */
export function fieldsOfCapture({ fields, guesses }: CapturedJob, text: string, today: Day): AdFields {
	const read = fieldsOfAd(parseJobAd(text, today));
	return { ...read, ...guesses, ...said(read), ...fields };
}

function guessesOf(url: string): Fields {
	const { organisation = '', role = '' } = readJobLink(url) ?? {};
	return said({ organisation, role });
}

/** Returns the name of the board, else the site's own name, else its host. */
function sourceOf(page: CarriedPage, host: string): string {
	return (readJobLink(page.url)?.source ?? page.site) || host;
}

function withinLimit(text: string): { text: string; isCut: boolean } {
	const isCut = text.length > LONGEST_AD || text.trimEnd().endsWith(CUT);
	return {
		text: text.length > LONGEST_AD ? `${text.slice(0, LONGEST_AD).toWellFormed()} ${CUT}` : text,
		isCut
	};
}

/** Returns the fields that are not empty. */
function said<Some extends Partial<AdFields>>(fields: Some): Partial<Some> {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')) as Partial<Some>;
}

/** Returns the index of the posting whose address, or else whose title, is that of the page; -1 for none. */
function likelyOf(page: CarriedPage, facts: readonly PostingFacts[]): number {
	const bare = (url: string) => url.replace(/#.*$/, '').replace(/\/$/, '');
	const linked = facts.findIndex(({ url }) => url !== '' && bare(url) === bare(page.url));
	if (linked >= 0) return linked;
	const title = page.title.toLowerCase();
	return facts.findIndex(({ role }) => role !== '' && title.includes(role.toLowerCase()));
}
