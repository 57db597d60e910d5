/**
 * Lists the keyboard shortcuts that work on every page. A button names its own in
 * `aria-keyshortcuts`.
 */

interface Shortcut {
	/** The keys in the order they are pressed: 'g t'. */
	readonly keys: string;
	readonly does: string;
}

/** Maps the second key after `g` to the page that it opens. */
export const PAGE_KEYS = {
	t: { path: '/', name: 'Today' },
	l: { path: '/leads/', name: 'Leads' },
	e: { path: '/people/', name: 'People' },
	i: { path: '/import/', name: 'Import' },
	w: { path: '/week/', name: 'Week' },
	p: { path: '/playbook/', name: 'Playbook' },
	s: { path: '/settings/', name: 'Settings' }
} as const;

export type PageKey = (typeof PAGE_KEYS)[keyof typeof PAGE_KEYS];

export const GLOBAL_SHORTCUTS: readonly Shortcut[] = [
	{ keys: 'Ctrl K', does: 'Find a lead, person, or command (⌘ K on a Mac)' },
	{ keys: 'Ctrl Z', does: 'Undo the last change (⌘ Z on a Mac)' },
	{ keys: '/', does: 'Search leads' },
	{ keys: 'a', does: 'Add a lead' },
	{ keys: 'j', does: 'Next in the list' },
	{ keys: 'k', does: 'Previous in the list' },
	...Object.entries(PAGE_KEYS).map(([key, { name }]) => ({ keys: `g ${key}`, does: `Go to ${name}` })),
	{ keys: '?', does: 'Show shortcuts' }
];
