/** Holds the texts of the page with the work-search record. */
import type { Day } from '../../domain/day';
import { figures } from '../../domain/locale';

export const recordTexts = {
	tab: 'Work-search record · Tactful',
	title: 'Work-search record',
	back: 'Back to the week',
	office: 'What your office requires',
	target: (target: string) => `Your target: ${target}`,
	periods: 'Target',
	activities: 'What you did',
	none: 'What you log is listed here.',
	log: 'Log activity',
	undated: 'Missing dates',
	undatedHint: 'These don’t count until you add a date.',
	out: 'The finished record',
	all: 'Include what doesn’t count',
	csv: 'Save as CSV',
	html: 'Save as HTML',
	print: 'Print or save as PDF',
	table: 'Table of the record',
	noneCounts: 'Nothing counts in this period.',
	saved: (name: string) => `Saved ${name}.`,
	fileName: (from: Day, to: Day, ending: string) => `Work-search record ${from} to ${to}.${ending}`
} as const;

export const spanTexts = {
	legend: 'Dates',
	from: 'From',
	to: 'To',
	earlier: 'Earlier',
	later: 'Later',
	week: 'This week',
	month: 'This month'
} as const;

export const officeTexts = {
	office: 'Office',
	target: 'Target',
	per: 'Target per',
	week: 'a week',
	month: 'a month',
	wrong: (most: number, count: number) =>
		`Enter a whole number from 0 to ${figures(most)}. It stays at ${figures(count)}.`,
	changed: 'You’ve changed some of this. Choosing an office resets it.'
} as const;

export const recordChoiceTexts = {
	summary: 'Columns and what counts',
	columns: 'Columns',
	left: (column: string) => `${column}: move left`,
	right: (column: string) => `${column}: move right`,
	kinds: 'What counts',
	callHint: 'A call without an answer is listed, but counts only if you say so.'
} as const;

export const recordEntryTexts = {
	list: 'Entries',
	counts: 'Counts',
	countsOf: (entry: string) => `Counts: ${entry}`,
	ownChoice: 'your choice',
	proof: 'Proof',
	proofOf: (entry: string) => `Proof: ${entry}`,
	proofExample: 'Confirmation email, letter…',
	undated: 'Missing dates',
	setDateOf: (label: string, company: string) => `${label}, ${company}`
} as const;
