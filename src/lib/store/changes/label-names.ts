/** Finds names in the labels of actions, so that an erased row is named nowhere. */
import type { Change } from './changes';

/** Returns every name that a row had, and those of its people. @param changes all changes of the row */
export function rowNames(changes: Iterable<Pick<Change, 'patches'>>): Set<string> {
	const names = new Set<string>();
	for (const { patches } of changes)
		for (const { path, from, to } of patches)
			for (const value of [from, to]) addNames(names, path.at(-1), value);
	names.delete('');
	return names;
}

function addNames(names: Set<string>, field: string | undefined, value: unknown): void {
	if (typeof value === 'string') {
		if (field === 'name' || field === 'organisation') names.add(value);
	} else if (value !== null && typeof value === 'object') {
		const { name, organisation, people } = value as Readonly<Record<string, unknown>>;
		addNames(names, 'name', name);
		addNames(names, 'organisation', organisation);
		if (Array.isArray(people)) for (const person of people) addNames(names, undefined, person);
	}
}

/** Behind this key the label of the action stands that was taken back. */
const UNDO = 'undo|';

/**
 * Returns a label without its details where these name one of the rows. In a label of the first edition, which is a sentence,
 * the name is left out.
 * @example withoutNames('undo|import-sheet|jobs.csv', new Set(['jobs.csv'])) // 'undo|import-sheet'
 */
export function withoutNames(label: string, names: ReadonlySet<string>): string {
	if (label.startsWith(UNDO)) return UNDO + withoutNames(label.slice(UNDO.length), names);
	const bar = label.indexOf('|');
	const saying = [...names].filter((name) => label.includes(name, bar + 1));
	if (bar >= 0) return saying.length > 0 ? label.slice(0, bar) : label;
	return saying.reduce((text, name) => text.replaceAll(name, '…'), label);
}

/** Returns the label of a snapshot without the name of a file: `import-sheet|jobs.csv` without the part behind the bar. */
export function withoutFileName(label: string): string {
	return label.replace(/^([a-z]+-sheet)\|.*$/su, '$1');
}
