/** Holds the words of the people page. */
import { figures } from '../../domain/locale';
import { isolated } from '../common/touches';

export const peopleTexts = {
	title: 'People',
	about: 'Everyone on your leads, and your other contacts.',
	add: 'Add a contact',
	edit: 'Edit contact',
	empty: 'No people yet. Everyone on your leads will be here, with the last time you talked.',
	search: 'Search',
	placeholder: 'Name, company or note',
	none: 'No one found.'
};

/** Says that two people were merged. */
export const mergedInto = (name: string): string => (name ? `Merged into ${isolated(name)}.` : 'Merged.');

export const mergePersonTexts = {
	title: (name: string) => `Merge with ${isolated(name)}`,
	hint: 'Everything stays: their leads, activity, and addresses.',
	search: 'Who is the same person?',
	list: 'People to merge',
	merge: (name: string, company: string) =>
		company ? `Merge ${isolated(name)}, ${isolated(company)}` : `Merge ${isolated(name)}`
};

export const contactFileTexts = {
	all: 'Export contacts',
	one: 'Export contact',
	fileOfAll: 'contacts.vcf'
};

export const personEntryTexts = {
	moreOf: (name: string) => `More for ${name}`,
	merge: 'Merge with someone',
	makeReference: 'Use as a reference',
	isReference: 'One of your references',
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
