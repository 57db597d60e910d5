/** Holds the words of the people page. */
import { figures } from '../../domain/locale';

export const peopleTexts = {
	title: 'People',
	about: 'Everyone on your leads, and your other contacts.',
	add: 'Add a contact',
	edit: 'Edit contact',
	empty: 'No people yet. Add a contact here, or add people to a lead.',
	toLeads: 'Your leads',
	search: 'Search',
	placeholder: 'Name, company or note',
	none: 'No one found.'
};

export const personEntryTexts = {
	refused: (how: string) => `Respect the no: ${how}`,
	allLeads: (count: number) => `All ${figures(count)} leads`,
	alsoContact: 'Also saved as a contact',
	onlyContact: 'Not on any lead',
	makeLead: 'Add as a lead',
	makeLeadOf: (name: string) => `Add ${name} as a lead`,
	edit: 'Edit',
	editOne: (name: string) => `Edit ${name}`,
	remove: 'Remove',
	removeOne: (name: string) => `Remove ${name}`
};
