/** Holds the words of the first page, before there is any data. */
export const firstRunTexts = {
	title: 'Know who to follow up with today',
	about:
		'Every morning you get a short list from your own spreadsheet: who to contact, how, why, and when to stop.',
	ways: 'Ways to start',
	import: 'Import a spreadsheet',
	importHint: 'Excel or CSV, with your own columns.',
	add: 'Add your first lead',
	addHint: 'One line: company, role, when you applied.',
	sample: 'Try it with a sample',
	sampleHint: 'Made-up jobs, with interviews and an offer.',
	privacy: 'Your data stays in this browser. No account.',
	/** @param taken when the copy was made: "today at 9:12" */
	copy: (taken: string) => `There’s a copy of your earlier data from ${taken}.`,
	seeCopy: 'See it in Settings',
	backup: 'Have a backup?',
	restore: 'Restore it in Settings'
};
