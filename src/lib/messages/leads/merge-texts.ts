/** Holds the words of the dialogs that merge two leads. */
import { figures } from '../../domain/locale';

export const mergeFormTexts = {
	table: 'Both leads compared',
	differ: 'Which one is right where they differ? The other is kept in the notes.',
	left: 'The left one',
	right: 'The right one',
	stage: 'Which stage is right?',
	apart: 'Not the same'
};

export const mergeTexts = {
	title: 'Merge with another lead',
	save: 'Merge',
	another: 'Choose another',
	about: 'Combines the people, activity and notes of both.',
	which: (lead: string) => `Which lead is the same as ${lead}?`,
	list: 'Leads to merge with',
	none: 'No leads found.',
	search: 'Type part of its name.',
	more: (count: number) => `${figures(count)} more. Keep typing to narrow it down.`
};

export const duplicateTexts = {
	review: 'Review',
	title: 'Is this the same lead?',
	save: 'Merge',
	later: 'Later',
	more: (count: number) => `${figures(count)} more to review.`
};
