/** The companies of the leads, each once, however its name is written. */
import { isOver, type Lead } from '../lead';

/** Of the leads that are still pursued, in the order of their names. */
export function companiesOf(leads: Iterable<Lead>): readonly string[] {
	const names = new Map<string, string>();
	for (const { organisation, stage, ended, deletedAt } of leads) {
		const name = organisation.trim();
		const key = name.toLowerCase();
		if (name && !ended && !deletedAt && !isOver(stage) && !names.has(key)) names.set(key, name);
	}
	return [...names.values()].sort((a, b) => a.localeCompare(b));
}
