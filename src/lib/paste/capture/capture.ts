/** Turns what the bookmark carried into what the form shows before anything is stored. */
import type { Day } from '../../domain/day';
import { safeLink } from '../../domain/links';
import { readJobLink } from '../job-link';
import { said, type Capture, type CapturedJob, type CaptureNote } from './captured-job';
import { LONGEST_AD, readCarried, type CarriedPage } from './carried';
import { factsOfPosting, type PostingFacts } from './posting-facts';

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

function guessesOf(url: string): CapturedJob['guesses'] {
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

/** Returns the index of the posting whose address, or else whose title, is that of the page; -1 for none. */
function likelyOf(page: CarriedPage, facts: readonly PostingFacts[]): number {
	const bare = (url: string) => url.replace(/#.*$/, '').replace(/\/$/, '');
	const linked = facts.findIndex(({ url }) => url !== '' && bare(url) === bare(page.url));
	if (linked >= 0) return linked;
	const title = page.title.toLowerCase();
	return facts.findIndex(({ role }) => role !== '' && title.includes(role.toLowerCase()));
}
