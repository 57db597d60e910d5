/** The user's own words on leads. Two tags are one where they differ in case, accents' composition or spacing alone. */
import { folded } from '../normalise';
import type { Lead } from '../lead';

/** Parses a typed line into tags: split at commas, without empty ones or repeats. */
export function readTags(line: string): string[] {
	return distinct(line.split(',').map((tag) => tag.trim().replace(/\s+/g, ' ')));
}

/** Adds and removes tags. One that is there already keeps its spelling, and adding wins over removing. */
export function withTags(lead: Lead, add: readonly string[], remove: readonly string[] = []): Lead {
	const gone = new Set(remove.map(folded));
	const tags = distinct([...(lead.tags ?? []).filter((tag) => !gone.has(folded(tag))), ...add]);
	if (tags.length > 0) return { ...lead, tags };
	const { tags: _none, ...others } = lead;
	return others;
}

/** Returns every tag in use as it was first spelled, with the number of its leads, in alphabetical order. */
export function tagCounts(leads: Iterable<Pick<Lead, 'tags'>>): { tag: string; count: number }[] {
	const counts = new Map<string, { tag: string; count: number }>();
	// Thousands of leads have the same few tags: each spelling is folded once.
	const keys = new Map<string, string>();
	const keyOf = (tag: string) => keys.get(tag) ?? keys.set(tag, folded(tag)).get(tag)!;
	for (const { tags = [] } of leads) {
		for (const tag of tags.length > 1 ? distinct(tags) : tags) {
			const key = keyOf(tag);
			const known = counts.get(key);
			if (known) known.count += 1;
			else if (key) counts.set(key, { tag, count: 1 });
		}
	}
	return [...counts.values()].sort((a, b) => a.tag.localeCompare(b.tag));
}

/** Returns true if the lead has the tag, however it is spelled. */
export function hasTag(lead: Pick<Lead, 'tags'>, tag: string): boolean {
	return lead.tags?.some((own) => own === tag || folded(own) === folded(tag)) ?? false;
}

function distinct(tags: readonly string[]): string[] {
	const bySpelling = new Map<string, string>();
	for (const tag of tags) {
		const key = folded(tag);
		if (key !== '' && !bySpelling.has(key)) bySpelling.set(key, tag);
	}
	return [...bySpelling.values()];
}
