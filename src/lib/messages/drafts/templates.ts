/** Fills placeholders such as "{role}" in the user's own templates with the facts of a lead. */
import { isDated } from '../../domain/leads/dating';
import { formatDay, type Day } from '../../domain/day';
import type { Template } from '../../domain/template';
import type { DraftFacts } from './draft-facts';
import { lastSent } from './draft-facts';
import { futureDay, phrase } from './phrases';
import { placesIn } from './places';
import { firstName, salutationName } from './salutation';

interface Place {
	/** The name between the braces. */
	readonly name: string;
	readonly of: (facts: DraftFacts) => string | null;
	/**
	 * True when the value is replaced by the placeholder in a text that becomes a template. Common
	 * words stay as they are.
	 */
	readonly found?: true;
}

const MOST_WORDS = 40;
const said = (text: string | undefined) => phrase(text, MOST_WORDS);

/** Lists the placeholders in the order that they are explained to the user. */
const PLACES: readonly Place[] = [
	{ name: 'name', of: (facts) => salutationName(facts), found: true },
	{ name: 'first name', of: firstName, found: true },
	{ name: 'company', of: ({ lead }) => said(lead.organisation), found: true },
	{ name: 'role', of: ({ lead }) => said(lead.role), found: true },
	{ name: 'next time', of: ({ next }) => (next ? futureDay(next.on) : null), found: true },
	{ name: 'applied on', of: appliedOn, found: true },
	{ name: 'news', of: ({ news }) => said(news), found: true },
	{ name: 'why I’m a fit', of: ({ lead }) => said(lead.value), found: true },
	{ name: 'proof points', of: ({ lead }) => said(lead.proofs), found: true },
	{ name: 'references', of: ({ lead }) => said(lead.vouchers), found: true },
	{ name: 'location', of: ({ lead }) => said(lead.location) }
];

function appliedOn(facts: DraftFacts): string | null {
	const application = lastSent(facts, 'application');
	return application && isDated(application) ? dayOf(application.on, facts.today) : null;
}

export const PLACEHOLDER_NAMES: readonly string[] = PLACES.map(({ name }) => name);

/** Names of earlier versions, which templates that were kept still hold. */
const FORMER_NAMES: Readonly<Record<string, string>> = {
	organisation: 'company',
	'how i help': 'why i’m a fit',
	"why i'm a fit": 'why i’m a fit',
	'what i have done': 'proof points',
	'who speaks for me': 'references'
};

const BY_NAME = new Map(PLACES.map((place) => [place.name.toLowerCase(), place]));
const IN_BRACES = /\{([^{}\n]{1,30})\}/g;

function dayOf(day: Day | undefined, today: Day): string | null {
	return day ? formatDay(day, day.slice(0, 4) === today.slice(0, 4) ? 'day' : 'day of year') : null;
}

function placeOf(inBraces: string): Place | undefined {
	const name = inBraces.trim().toLowerCase();
	return BY_NAME.get(FORMER_NAMES[name] ?? name);
}

/**
 * Fills a template in for a lead. A placeholder without a known value stays, so that the user sees
 * it.
 */
export function fillTemplate(text: string, facts: DraftFacts): string {
	return text.replace(IN_BRACES, (whole, name: string) => placeOf(name)?.of(facts) ?? whole);
}

/** Returns the texts of a template for a step, and the day that they promise. */
export function templateTexts(
	{ subject = '', body, answered = '' }: Template,
	facts: DraftFacts
): { readonly subject: string; readonly body: string; readonly answered: string; readonly promisesOn?: Day } {
	const says = [...body.matchAll(IN_BRACES)].some(([, name]) => placeOf(name!)?.name === 'next time');
	return {
		subject: facts.channel === 'email' ? fillTemplate(subject, facts) : '',
		body: fillTemplate(body, facts),
		answered: fillTemplate(answered, facts),
		...(says && facts.next && { promisesOn: facts.next.on })
	};
}

/** Finds what is left to fill in: places in square brackets and placeholders in braces, in their order. */
export function unfilledIn(text: string): readonly { readonly start: number; readonly end: number }[] {
	const braces = [...text.matchAll(IN_BRACES)]
		.filter(([, name]) => placeOf(name!))
		.map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
	let last = 0;
	return [...placesIn(text), ...braces]
		.sort((a, b) => a.start - b.start)
		.filter(({ start, end }) => {
			const isApart = start >= last;
			if (isApart) last = end;
			return isApart;
		});
}

/** Lists what is left to fill in, each once, as it stands in the text. */
export function unfilled(text: string): readonly string[] {
	return [...new Set(unfilledIn(text).map(({ start, end }) => text.slice(start, end)))];
}

const SHORTEST_FOUND = 3;

/**
 * Turns a text written for one lead into a template: its facts become placeholders, the longest
 * first.
 */
export function withPlaceholders(text: string, facts: DraftFacts): string {
	const known = new Map<string, string>();
	for (const { name, of, found } of PLACES) {
		const value = found ? of(facts) : null;
		if (value && value.length >= SHORTEST_FOUND && !known.has(value)) known.set(value, name);
	}
	if (known.size === 0) return text;
	const values = [...known.keys()].sort((a, b) => b.length - a.length).map(escaped);
	const anywhere = new RegExp(`(?<![\\p{L}\\p{N}{])(?:${values.join('|')})(?![\\p{L}\\p{N}}])`, 'gu');
	return text.replace(anywhere, (value) => `{${known.get(value)!}}`);
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
