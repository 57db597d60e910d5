/** Holds the texts of the section with the user's references, and says what each was asked and told. */
import type { Day } from '../../domain/day';
import { figures } from '../../domain/locale';
import type { ReferenceGuard } from '../../domain/people/references';
import type { Reference } from '../../domain/person';
import { onDay } from '../common/days';
import { listed } from '../common/lists';
import { isolated } from '../common/touches';

export const referencesTexts = {
	title: 'Your references',
	intro:
		'People who can speak about your work. Ask each one first, and let them know before a company may call.',
	list: 'References',
	add: 'Add a reference',
	edit: 'Edit',
	editOf: (name: string) => `Edit ${isolated(name)}`,
	remove: 'Remove',
	removeOf: (name: string) => `Remove ${isolated(name)} from your references`,
	ask: 'Ask',
	askOf: (name: string) => `Ask ${isolated(name)}`,
	askAgain: 'Ask again',
	askAgainOf: (name: string) => `Ask ${isolated(name)} again`,
	tell: 'Tell about a job',
	tellOf: (name: string) => `Tell ${isolated(name)} about a job`,
	yes: 'They said yes',
	yesOf: (name: string) => `${isolated(name)} said yes`,
	no: 'They said no',
	noOf: (name: string) => `${isolated(name)} said no`
} as const;

export const referenceFormTexts = {
	save: 'Save reference',
	name: 'Name',
	company: 'Company',
	email: 'Email',
	phone: 'Phone',
	knows: 'What they can speak to',
	knowsHint: 'Goes into your messages to them: “the stock reports at Fabrikam”.',
	unreachable: 'Add a name.'
} as const;

export const referenceDraftTexts = {
	ask: (name: string) => `Ask ${isolated(name)} to be a reference`,
	tell: (name: string) => `Tell ${isolated(name)} that a company may call`,
	job: 'Job'
} as const;

/** Says what a reference was asked and answered: "Said yes · asked on March 9". */
export function referenceStatus({ askedOn, answer }: Reference, today: Day): string {
	if (!askedOn) return 'Not asked yet';
	const asked = `asked ${onDay(askedOn, today)}`;
	if (!answer) return `A${asked.slice(1)}, no answer yet`;
	return answer === 'yes' ? `Said yes · ${asked}` : `Said no · ${asked}`;
}

/** Says of which jobs a reference was told: "Told about Kestrel on March 9". @param jobs the companies, the newest first */
export function toldSentence(
	jobs: readonly { readonly company: string; readonly on: Day }[],
	today: Day
): string {
	if (jobs.length === 0) return '';
	return `Told about ${listed(jobs.map(({ company, on }) => `${isolated(company)} ${onDay(on, today)}`))}`;
}

/** Says what speaks against asking or telling a reference now. */
export function referenceGuardSentence(guard: ReferenceGuard, today: Day): string {
	switch (guard.kind) {
		case 'asked-lately':
			return guard.days === 0
				? 'You asked today. Give them a week to answer.'
				: `You asked ${guard.days === 1 ? 'yesterday' : `${figures(guard.days)} days ago`}. Give them a week to answer.`;
		case 'not-asked':
			return 'You haven’t asked them yet. Ask before you name them.';
		case 'no-answer':
			return `You asked ${onDay(guard.askedOn, today)} and haven’t heard back. Wait for a yes before you name them.`;
		case 'old-yes':
			return `You asked ${onDay(guard.askedOn, today)}. Check that it’s still OK.`;
		case 'told-before':
			return `You told them about this job ${onDay(guard.on, today)}.`;
		case 'often':
			return `You told them about ${figures(guard.jobs)} other jobs in the last 2 weeks. Save them for the jobs you want most.`;
	}
}

/** Says that a reference was asked, told or named. */
export const referenceSaid = {
	added: (name: string) => `${isolated(name)} is one of your references.`,
	saved: 'Saved.',
	removed: (name: string) => `${isolated(name)} is no longer a reference. Still in People.`,
	asked: (name: string) => `Request to ${isolated(name)} logged.`,
	answered: (name: string) => `Answer from ${isolated(name)} logged.`,
	told: (name: string, company: string) => `Message to ${isolated(name)} about ${isolated(company)} logged.`
} as const;
