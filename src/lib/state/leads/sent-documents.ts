/** Lists the résumés and letters that were sent on any lead, to choose from on the next. */
import type { Lead } from '../../domain/lead';

const MOST = 20;
/** The longest text that counts as a document's name. */
const LONGEST = 120;

export function documentsSentBefore(leads: Iterable<Lead>): {
	resume: readonly string[];
	letter: readonly string[];
} {
	const all = [...leads];
	return { resume: byUse(all.map(({ resume }) => resume)), letter: byUse(all.map(({ letter }) => letter)) };
}

/** Returns each name once, the most used first. */
function byUse(names: readonly (string | undefined)[]): readonly string[] {
	const uses = new Map<string, number>();
	for (const name of names) if (name && name.length <= LONGEST) uses.set(name, (uses.get(name) ?? 0) + 1);
	return [...uses]
		.sort(([, a], [, b]) => b - a)
		.slice(0, MOST)
		.map(([name]) => name);
}
