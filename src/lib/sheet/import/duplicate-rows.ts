/** Which rows of a sheet look like leads and contacts that are there already, so that an import doubles nothing unasked. */
import { folded, foldedLink } from '../../domain/normalise';
import type { Lead } from '../../domain/lead';
import { emailKey, type Contact } from '../../domain/person';

type LeadFacts = Pick<Lead, 'organisation' | 'role' | 'url'>;
type ContactFacts = Pick<Contact, 'name' | 'email' | 'organisation'>;

/** By what a lead is recognised, the surest first; empty where it has nothing to go by. A link alone is not enough: many jobs share one. */
export function leadKeys({ organisation, role, url }: LeadFacts): string[] {
	const name = [folded(organisation), folded(role)].join('\n');
	if (name === '\n') return [];
	const link = foldedLink(url);
	return link ? [`link ${name}\n${link}`, `name ${name}`] : [`name ${name}`];
}

/** By what a contact is recognised, the surest first. */
export function contactKeys({ name, email, organisation }: ContactFacts): string[] {
	const keys: string[] = [];
	if (email) keys.push(`email ${emailKey(email)}`);
	if (folded(name)) keys.push(`person ${folded(name)}\n${folded(organisation)}`);
	return keys;
}

/**
 * The positions in `rows` that look like one of `present`, and which one that is, by its place. Each one present stands for one
 * row only, so two equal rows beside one lead are one row that is known and one that is new.
 * @param mayBe whether a row may be one that is present at all, by their places: a second application after a no is none
 */
export function knownRows(
	rows: readonly (readonly string[])[],
	present: Iterable<readonly string[]>,
	mayBe: (row: number, present: number) => boolean = () => true
): Map<number, number> {
	const waiting = new Map<string, number[]>();
	let count = 0;
	for (const keys of present) {
		for (const key of keys)
			waiting
				.set(key, waiting.get(key) ?? [])
				.get(key)
				?.push(count);
		count += 1;
	}
	const taken = new Set<number>();
	const known = new Map<number, number>();
	for (const rank of [0, 1]) {
		rows.forEach((keys, at) => {
			const candidates = known.has(at) ? undefined : waiting.get(keys[rank] ?? '');
			// Whoever was taken under another key is passed over for good: each is looked at once.
			while (candidates?.length && taken.has(candidates.at(-1)!)) candidates.pop();
			const place = candidates?.findLastIndex((each) => !taken.has(each) && mayBe(at, each)) ?? -1;
			if (place < 0) return;
			const [match] = candidates!.splice(place, 1) as [number];
			taken.add(match);
			known.set(at, match);
		});
	}
	return known;
}
