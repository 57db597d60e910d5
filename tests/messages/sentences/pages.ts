/**
 * Collects every sentence of the messages room by page. Plain texts are found by themselves; a
 * function that words something needs calls with made-up facts here. A new room gets its file
 * beside this one and a line in `sentences.test.ts`.
 */

/** Gives the words that a function makes, from calls with made-up facts. */
export type Spoken = () => readonly (string | null | undefined)[];

export interface SentencesOfModule {
	/** The heading over its sentences, as "The day in one line". */
	readonly title: string;
	/** Calls of each exported function, by its name; by `object.name` where it is part of an object. */
	readonly spoken?: Readonly<Record<string, Spoken>>;
	/** Exports that say nothing to the user: tests of a text, keys, numbers. */
	readonly silent?: readonly string[];
}

export interface SentencesOfPage {
	/** The page on which they are read, as "Today". */
	readonly page: string;
	/** By module, as "today/today" for `src/lib/messages/today/today.ts`. */
	readonly modules: Readonly<Record<string, SentencesOfModule>>;
	/** Modules whose sentences are read as parts of those above. */
	readonly parts?: readonly string[];
}

/** Holds keys of objects whose values are addresses or identifiers and not words. */
const NOT_WORDS = new Set(['id', 'key', 'keys', 'value', 'fields', 'href', 'icon', 'rule']);

/**
 * Lists the words of a module: its plain texts as they stand, its functions by their calls.
 * @throws Error where an export is neither text nor called nor said to be silent
 */
export function sentencesOf(
	name: string,
	exported: Readonly<Record<string, unknown>>,
	{ spoken = {}, silent = [] }: SentencesOfModule
): readonly string[] {
	const known = new Set([...Object.keys(spoken), ...silent]);
	const lines: string[] = [];
	for (const [path, value] of leavesOf(exported)) {
		if (silent.some((one) => path === one || path.startsWith(`${one}.`))) continue;
		if (typeof value === 'string') lines.push(value);
		else if (typeof value === 'function') {
			if (!known.has(path)) throw new Error(`messages/${name}: no call of ${path} in its sentences`);
			lines.push(...spoken[path]!().filter((line): line is string => !!line));
		}
	}
	const missing = [...known].filter((path) => !hasPath(exported, path.split('.')));
	if (missing.length > 0) throw new Error(`messages/${name} has no ${missing.join(', ')} any more`);
	return [...new Set(lines)];
}

/** Walks through an object and its parts; lists and maps count as parts. */
function* leavesOf(value: unknown, path = ''): Generator<readonly [string, unknown]> {
	if (value === null || typeof value !== 'object') {
		yield [path, value];
		return;
	}
	const isList = Array.isArray(value);
	const parts = value instanceof Map ? [...value] : Object.entries(value);
	for (const [key, part] of parts)
		if (!NOT_WORDS.has(key)) yield* leavesOf(part, isList ? path : path ? `${path}.${key}` : String(key));
}

/** Returns true where the keys lead from one object to the next; in a list, to a part of it. */
function hasPath(value: unknown, [key, ...more]: readonly string[]): boolean {
	if (key === undefined) return true;
	if (Array.isArray(value)) return value.some((part) => hasPath(part, [key, ...more]));
	if (value === null || typeof value !== 'object' || !(key in value)) return false;
	return hasPath((value as Record<string, unknown>)[key], more);
}
