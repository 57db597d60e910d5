/** Holds the words of the page of leads: its tools, its list, and the page that logs an activity. */
import type { Stage } from '../../domain/lead';
import { stageName } from '../common/titles';

export const leadsTexts = {
	title: 'Leads',
	people: 'People',
	add: 'Add a lead',
	empty: 'No leads yet. Add one, or start from your spreadsheet.',
	import: 'Import your spreadsheet',
	none: 'No leads found.',
	select: (lead: string) => `Select ${lead}`,
	place: (stage: Stage, location = '') => (location ? `${stageName(stage)} · ${location}` : stageName(stage))
};

export const leadToolTexts = {
	search: 'Search',
	placeholder: 'Company, name or note',
	sort: 'Sort by',
	view: 'View',
	list: 'List',
	board: 'Board',
	filters: 'Filters',
	state: 'State',
	stage: 'Stage',
	tag: 'Tag',
	from: 'From',
	any: 'Any of these',
	all: 'All of these',
	byHand: 'Added by hand',
	sheetGone: 'Deleted spreadsheet',
	openOnly: 'Open leads only',
	clear: 'Clear filters',
	remove: (value: string) => `Remove filter: ${value}`
};

/** Names the orders of the list. */
export const sortTexts = {
	next: 'Next step',
	organisation: 'Company',
	newest: 'Newest first',
	touched: 'Latest activity',
	stage: 'Furthest along'
};

export const logTexts = {
	title: 'Log activity',
	who: 'Who were you in touch with?',
	empty: 'No leads yet.',
	add: 'Add a lead',
	find: 'Find a lead',
	list: 'Leads',
	none: 'No leads found.'
};
