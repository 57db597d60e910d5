/** Holds the texts of the section where the user notes news to share. */
import { resume } from '../common/english';

export const newsTexts = {
	title: 'Your news',
	intro:
		'Have something new to say when you keep in touch: a course, a certificate, a talk, an article. Add it here, and each job gets it once.',
	list: 'News',
	text: 'What’s new',
	on: 'Date',
	onlyFor: 'Share with',
	everyone: 'Everyone',
	company: 'One company',
	person: 'One person',
	job: 'One job',
	add: 'Add news',
	remove: (item: string) => `Remove ${item}`,
	resumeUpdated: () => `Date of your latest ${resume()}`,
	resumeHint: 'Recruiters with an older one get it with your next message.'
} as const;
