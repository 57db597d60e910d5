/**
 * Which modules share a file. Left alone, the start page comes in forty small files that compress badly: 51 KB where one file of
 * the same modules has 43. So what every page starts with is one file, the engine is another, and what Today's list needs
 * beside them is a third. They are found by following imports, so that no module has to be listed here.
 */

/** Where each file begins; what two of them reach is the first one's. */
const FILES = [
	// The kit's client, the layout, and the frame of Today.
	{
		name: 'start',
		from: /\/kit\/src\/runtime\/client\/entry\.js$|\/client-optimized\/(app|nodes\/[02])\.js$/
	},
	{ name: 'engine', from: /\/src\/lib\/state\/engine\.ts$/ },
	{ name: 'today', from: /\/src\/routes\/today\/Workspace\.svelte$/ }
];

/**
 * A plugin that follows the imports, and the groups for `codeSplitting` that it fills. The build of the pages on the server has
 * none of these beginnings and stays as it is.
 * @returns {{ plugin: import('vite').Plugin, groups: import('rolldown').CodeSplittingGroup[] }}
 */
export function chunks() {
	/** @type {Map<string, string>} */
	const fileById = new Map();
	return {
		plugin: {
			name: 'tactful:chunks',
			/** Here the graph is whole, and nothing is shared out yet. */
			buildEnd() {
				fileById.clear();
				const ids = [...this.getModuleIds()];
				for (const { name, from } of FILES) {
					const first = ids.filter((id) => from.test(id));
					const found = reached(first, (id) => this.getModuleInfo(id)?.importedIds ?? []);
					for (const id of found) if (!fileById.has(id)) fileById.set(id, name);
				}
			}
		},
		groups: FILES.map(({ name }, at) => ({
			name,
			test: (id) => fileById.get(id) === name,
			// A group takes what it imports with it, unless that is taken.
			priority: FILES.length - at
		}))
	};
}

/**
 * All that is reached from some modules, themselves included.
 * @param {string[]} from
 * @param {(id: string) => readonly string[]} importsOf
 */
function reached(from, importsOf) {
	const found = new Set(from);
	for (const id of found) for (const next of importsOf(id)) found.add(next);
	return found;
}
