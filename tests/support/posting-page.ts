/** A made-up page with a job posting, as far as the bookmark looks at one, and the address that the bookmark opens from it. */
import { runInNewContext } from 'node:vm';
import { bookmarkAddress } from '../../src/lib/platform/capture-bookmark';

const ADD = 'https://app.example/tactful/add/';

export interface PostingPage {
	readonly url?: string;
	readonly title?: string;
	readonly site?: string;
	readonly selected?: string;
	/** The contents of its JSON-LD scripts: texts, or values to be written as JSON. */
	readonly data?: readonly unknown[];
	/** True on a phone. */
	readonly coarse?: boolean;
	/** A script that the page ran before the bookmark. */
	readonly script?: string;
}

/** Runs the very text of the bookmark on a page, among nothing but what a page has, and returns the link that it opened. */
export function opened(page: PostingPage): { href: string; rel: string; target?: string; clicks: number } {
	const link = { href: '', rel: '', clicks: 0, click: () => void (link.clicks += 1) };
	const scripts = (page.data ?? []).map((data) => ({
		textContent: typeof data === 'string' ? data : JSON.stringify(data)
	}));
	const window = {
		location: { href: page.url ?? 'https://jobs.example/analyst-4711' },
		getSelection: () => ({ toString: () => page.selected ?? '' }),
		matchMedia: () => ({ matches: page.coarse === true }),
		document: {
			title: page.title ?? '',
			querySelectorAll: (selector: string) => (selector.startsWith('script') ? scripts : []),
			querySelector: () => (page.site === undefined ? null : { getAttribute: () => page.site }),
			createElement: () => link
		}
	};
	const source = decodeURIComponent(bookmarkAddress(ADD).replace(/^javascript:/, ''));
	runInNewContext(`${page.script ?? ''};${source}`, { window });
	return link;
}

/** Returns the fragment that the bookmark carries from a page. */
export function carriedFrom(page: PostingPage): string {
	return opened(page).href.slice(ADD.length);
}
