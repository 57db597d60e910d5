/** Holds the words of the page of leads: its tools, its list, and the page that logs an activity. */
import type { LeadTab } from '../../domain/leads/lead-filter';
import { figures } from '../../domain/locale';

export const leadsTexts = {
	title: 'Leads',
	people: 'People',
	add: 'Add a lead',
	empty: 'No leads yet. Each job will be here with its next step.',
	import: 'Import your spreadsheet',
	addFirst: 'Add your first lead',
	sample: 'Try it with a sample',
	none: 'No leads found.',
	select: (lead: string) => `Select ${lead}`,
	heads: 'Sort the list',
	organisation: 'Company',
	role: 'Role',
	stage: 'Stage',
	next: 'Next step',
	when: 'When',
	/** The role with the place of the job, where they are known. */
	roleAndPlace: (role = '', location = '') => [role, location].filter(Boolean).join(' · ')
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
	/** The button of the filters, with the number of those that are set. */
	filtersSet: (count: number) => (count === 0 ? 'Filters' : `Filters (${figures(count)})`),
	select: 'Select',
	/** Ends selecting. */
	done: 'Done',
	clear: 'Clear filters',
	remove: (value: string) => `Remove filter: ${value}`
};

export const tabTexts = {
	label: 'Which leads',
	name: (tab: LeadTab) => TABS[tab],
	count: (count: number) => figures(count),
	/** Says that a tab is empty. */
	none: (tab: LeadTab) => (tab === 'all' ? 'No leads.' : `No ${TABS[tab].toLowerCase()} leads.`),
	/** Says how many leads the filter finds in another tab. @param here the number found in this one */
	elsewhere: (count: number, tab: LeadTab, here: number) =>
		`${figures(count)}${here > 0 ? ' more' : ''} in ${TABS[tab]}`
};

const TABS: Record<LeadTab, string> = { open: 'Open', quiet: 'Quiet', closed: 'Closed', all: 'All' };

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
	none: 'No leads found.',
	/** Offers to log something that belongs to none of them, such as a job fair. */
	addNamed: (name: string) => `Add “${name}” and log it`
};
