/** Holds the texts of the section with the user's own templates. */
import type { TemplateWay } from '../../domain/template';

export const templatesTexts = {
	title: 'Your templates',
	intro:
		'Save a draft that worked as a template, or write one here. Words in braces are filled in for each job:',
	list: 'Templates',
	edit: 'Edit',
	editOf: (name: string) => `Edit ${name}`,
	remove: 'Remove',
	removeOf: (name: string) => `Remove ${name}`,
	write: 'Write a template'
} as const;

/**
 * Says what a template is used for: "For a call", "Used for every “First follow-up” message".
 * @param step the name of the step whose drafts start with it
 */
export function templateUse(way: TemplateWay, step: string | undefined): string {
	if (step === undefined) return way === 'spoken' ? 'For a call' : 'For a message';
	return way === 'spoken' ? `Used for every “${step}” call` : `Used for every “${step}” message`;
}

export const templateFormTexts = {
	name: 'Name',
	way: 'For',
	written: 'A message',
	spoken: 'A call',
	use: 'Use it for',
	byChoice: 'Drafts where I choose it',
	subject: 'Email subject',
	text: 'Text',
	answered: 'If someone picks up',
	voicemail: 'Voicemail',
	save: 'Save template'
} as const;
