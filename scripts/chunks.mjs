/**
 * Which modules share a file. Left alone, the start page comes in forty small files that compress badly: 51 KB where one file of
 * the same modules has 43. So what every page starts with is one file, the engine is another, what Today's list needs
 * beside them is a third, the page of errors a fourth, what starts after the list a fifth, and what several other pages share is the last: the page of leads came
 * in forty-five files without it.
 * They are found by following imports, so that no module has to be listed here.
 */

/** The files and the modules where each begins. A module that two of them reach belongs to the first. */
const FILES = [
	// SvelteKit's client, the layout, and the frame of Today.
	{
		name: 'start',
		begins: /\/kit\/src\/runtime\/client\/entry\.js$|\/client-optimized\/(app|nodes\/[02])\.js$/
	},
	{ name: 'engine', begins: /\/src\/lib\/state\/session\/engine\.ts$/ },
	{ name: 'today', begins: /\/src\/routes\/today\/Workspace\.svelte$/ },
	// SvelteKit asks for its page of errors at the start: among what other pages share it would bring all of that with it.
	{ name: 'error', begins: /\/client-optimized\/nodes\/1\.js$/ },
	// Starts after the list is shown: the commands, and what tells of them.
	{
		name: 'after-load',
		begins:
			/\/src\/(routes\/after-load|lib\/state\/(commands|device\/app-update\.svelte))\.ts$|\/src\/lib\/ui\/base\/Notice\.svelte$/
	}
];

/** The file of the remaining modules that at least `SHARING_PAGES` pages need. With two, small pages would load what only large ones share. */
const SHARED = 'pages';
const SHARING_PAGES = 3;
const PAGE = /\/client-optimized\/nodes\/\d+\.js$/;

/**
 * Returns a plugin that follows the imports, and the groups for `codeSplitting` that it fills. The server build has none of
 * these beginnings and is left unchanged.
 * @returns {{ plugin: import('vite').Plugin, groups: import('vite').Rolldown.CodeSplittingGroup[] }}
 */
export function chunks() {
	/** @type {Map<string, string>} */
	const fileById = new Map();
	return {
		plugin: {
			name: 'tactful:chunks',
			/** The start names all files of all pages: seven letters of a hash, one in 2⁴², are enough to tell a file from its next version. */
			outputOptions(options) {
				const { chunkFileNames } = options;
				if (typeof chunkFileNames !== 'string') return;
				return { ...options, chunkFileNames: chunkFileNames.replace('[hash]', '[hash:7]') };
			},
			/** The graph is complete here, and no chunk is made yet. */
			buildEnd() {
				fileById.clear();
				const ids = [...this.getModuleIds()];
				/** @param {RegExp} begins */
				const from = (begins) => ids.filter((id) => begins.test(id));
				/** @param {string[]} first */
				const all = (first) => reached(first, (id) => this.getModuleInfo(id)?.importedIds ?? []);
				/** @param {Iterable<string>} found @param {string} name */
				const take = (found, name) => {
					for (const id of found) if (!fileById.has(id)) fileById.set(id, name);
				};
				for (const { name, begins } of FILES) take(all(from(begins)), name);
				const pages = from(PAGE).map((page) => all([page]));
				const isShared = (/** @type {string} */ id) =>
					pages.filter((page) => page.has(id)).length >= SHARING_PAGES;
				take(ids.filter(isShared), SHARED);
			}
		},
		groups: [...FILES.map(({ name }) => name), SHARED].map((name, at, all) => ({
			name,
			test: (id) => fileById.get(id) === name,
			// A group also takes what it imports, unless an earlier group has it.
			priority: all.length - at
		}))
	};
}

/**
 * Returns all modules that are reached from some, themselves included.
 * @param {string[]} from
 * @param {(id: string) => readonly string[]} importsOf
 */
function reached(from, importsOf) {
	const found = new Set(from);
	for (const id of found) for (const next of importsOf(id)) found.add(next);
	return found;
}
