/**
 * Checks what the bookmark carried, which any other site can write too: nothing but texts in lists and objects, none of them
 * longer or more than is read, without control characters.
 */
import * as v from 'valibot';
import { safeLink } from '../../domain/links';
import { POSTING_MARK } from './mark';

/** The bookmark carries 60,000 characters at most. */
const LONGEST_FRAGMENT = 100_000;
export const LONGEST_AD = 40_000;
const LONGEST_LINE = 300;
const MOST_ITEMS = 40;
const DEEPEST = 8;

/** A value of the page's own data: texts, and lists and objects of texts. */
export type Carried = string | readonly Carried[] | { readonly [key: string]: Carried };

/** Control characters but line break and tab, and characters that turn the direction of writing. */

const UNWANTED = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

const text = (longest: number) =>
	v.optional(
		v.pipe(
			v.string(),
			v.transform((said) =>
				said.replace(/\r\n?/g, '\n').replace(UNWANTED, '').trim().slice(0, longest).toWellFormed()
			)
		),
		''
	);

const PAGE = v.object({
	url: v.optional(
		v.pipe(
			v.string(),
			v.transform((url) => (isWeb(url) ? url : ''))
		),
		''
	),
	title: text(LONGEST_LINE),
	site: text(LONGEST_LINE),
	text: text(LONGEST_AD),
	postings: v.optional(
		v.pipe(
			v.array(v.unknown()),
			v.transform((all) =>
				all
					.slice(0, MOST_ITEMS)
					.map((one) => texts(one, 0))
					.filter(isObject)
			)
		),
		[]
	)
});

/** What came of a page: texts of limited length, and a link that is '' unless it is a web address. */
export type CarriedPage = v.InferOutput<typeof PAGE>;

/** Returns what a fragment carries; null for one that is too long, damaged or of another shape. Never throws. */
export function readCarried(fragment: string): CarriedPage | null {
	if (!fragment.startsWith(POSTING_MARK) || fragment.length > LONGEST_FRAGMENT) return null;
	try {
		const page = JSON.parse(decodeURIComponent(fragment.slice(POSTING_MARK.length))) as unknown;
		const { success, output } = v.safeParse(PAGE, page);
		return success ? output : null;
	} catch {
		return null;
	}
}

function texts(value: unknown, depth: number): Carried {
	if (typeof value === 'string') return value.replace(UNWANTED, '').slice(0, LONGEST_FRAGMENT).toWellFormed();
	if (typeof value !== 'object' || value === null || depth > DEEPEST) return '';
	if (Array.isArray(value)) return value.slice(0, MOST_ITEMS).map((item) => texts(item, depth + 1));
	const entries = Object.entries(value).slice(0, MOST_ITEMS);
	return Object.fromEntries(entries.map(([key, item]) => [key, texts(item, depth + 1)]));
}

/** Returns true for an object of texts. */
export function isObject(value: Carried | undefined): value is { readonly [key: string]: Carried } {
	return typeof value === 'object' && !Array.isArray(value);
}

function isWeb(url: string): boolean {
	return /^https?:/i.test(url) && safeLink(url) !== null;
}
