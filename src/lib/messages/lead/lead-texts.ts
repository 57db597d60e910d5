/** Holds the words of a lead's page. */
import { figures } from '../../domain/locale';
import type { Pace, Stage } from '../../domain/lead';
import type { Channel } from '../../domain/touch';
import { paceName, stageName } from '../common/titles';
import { isolated } from '../common/touches';

export const leadTexts = {
	tab: 'Lead',
	missing: 'Lead not found',
	missingWhy: 'It may have been deleted, or the link is incomplete.',
	allLeads: 'All leads',
	noCompany: 'Unnamed company',
	status: 'Status',
	pace: (pace: Pace) => `${paceName(pace)} pace`,
	sample: 'Sample',
	trashed: 'This lead is in the trash.',
	restore: 'Restore',
	removeOwnStep: 'Remove my next step',
	more: 'More',
	reopen: 'Reopen',
	close: 'Close lead',
	merge: 'Merge with another lead',
	fromMail: 'Add from email',
	history: 'History',
	trash: 'Move to trash',
	timeline: 'Timeline',
	changeTo: (stage: Stage) => `Change to ${stageName(stage)}`,
	logWhatHappened: 'Log what happened',
	editPerson: 'Edit person',
	editActivity: 'Edit activity'
};

export const leadActionTexts = {
	group: 'What happened',
	log: 'Log activity',
	replied: 'They replied',
	no: 'They said no',
	snooze: 'Snooze',
	more: 'More',
	moreActs: 'More: log what happened'
};

export const leadStepTexts = {
	next: 'Next step',
	others: 'Also to do',
	news: (text: string) => `News to share: ${isolated(text)}`,
	/** Names a button for screen readers: "Write: Follow up with Dana Ruiz". */
	actOnStep: (act: string, step: string) => `${act}: ${step}`
};

const PREFERS: Record<Channel, string> = {
	email: 'Prefers email',
	phone: 'Prefers phone calls',
	letter: 'Prefers letters',
	message: 'Prefers messages',
	'in-person': 'Prefers to meet in person',
	form: 'Prefers the company’s form'
};

export const leadPeopleTexts = {
	title: 'People',
	none: 'No contacts yet. Try the company’s website or front desk for a name.',
	add: 'Add a person',
	showOthers: (count: number) => `Show the other ${figures(count)} people`,
	noName: 'No name',
	submittedYou: 'submitted your application',
	edit: (name: string) => `Edit ${name}`,
	remove: (name: string) => `Remove ${name}`,
	prefers: (channel: Channel) => PREFERS[channel]
};

export const noteTexts = {
	title: 'Notes',
	add: 'Add a note',
	save: 'Add'
};

export const sheetColumnTexts = {
	title: 'Also in your sheet',
	dateNotUsed: (column: string) => `${column} (date not used)`
};

export const tagTexts = {
	title: 'Tags',
	list: 'Tags of this lead',
	remove: (tag: string) => `Remove the tag ${tag}`,
	showOthers: (count: number) => `Show the other ${figures(count)} tags`,
	field: 'New tags, separated by commas',
	add: 'Add',
	done: 'Done',
	open: 'Add a tag'
};
