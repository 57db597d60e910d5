/** Holds the words around every page: the navigation and the banners above the page. */
import { figures } from '../../domain/locale';

export const frameTexts = {
	navigation: 'Main',
	app: 'Tactful',
	today: 'Today',
	leads: 'Leads',
	import: 'Import',
	week: 'Week',
	playbook: 'Playbook',
	settings: 'Settings',
	people: 'People',
	more: 'More',
	add: 'Add a lead',
	/** Names the link to Today where steps are due. */
	todayWith: (due: number) => `Today, ${figures(due)} to do`,
	skip: 'Skip to content',
	dataMissing: 'There’s a problem with your data. Reload the page.',
	olderTab: 'An older version of Tactful is open in another tab. Close that tab to continue.'
};
