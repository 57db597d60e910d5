/** Holds the words of the first page, before there is any data. */
export const firstRunTexts = {
	title: 'Know who to follow up with today',
	about:
		'Start with the job search spreadsheet you already have. Every morning you get a short list: who to contact, how, and why. It also tells you when to stop. Your data stays in this browser. Export your spreadsheet any time: only the cells you changed are different.',
	import: 'Import a spreadsheet',
	add: 'Add your first lead',
	sample: 'Try it with a sample',
	/** @param taken when the copy was made: "today at 9:12" */
	copy: (taken: string) => `There’s a copy of your earlier data from ${taken}.`,
	seeCopy: 'See it in Settings',
	backup: 'Have a backup?',
	restore: 'Restore it in Settings'
};
