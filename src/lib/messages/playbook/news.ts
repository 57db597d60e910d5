/** Holds the texts of the section where the user notes news to share. */
import { resume } from '../common/english';

export const newsTexts = {
	title: 'Your news',
	intro:
		'It’s easier to keep in touch with something new to say: a course, a certificate, a talk, an article. Add it here, and it’s offered once for each job.',
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
