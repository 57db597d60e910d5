/** Holds the texts of the banner that offers a new version. */
export const updateTexts = {
	ready: 'A new version of Tactful is ready. It reloads every open tab. What you’re typing is kept.',
	warning:
		'Something is unfinished in one of your tabs, such as an import, and would have to start over. Finish it first, or update anyway.',
	load: 'Update now',
	loadAnyway: 'Update anyway',
	news: 'What’s new'
} as const;
