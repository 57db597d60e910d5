/** Holds the words for a form that a bookmark filled in, before it is saved. */
import { figures } from '../../domain/locale';
import type { CaptureNote } from '../../paste/capture/captured-job';
import { isolated } from '../common/touches';

export const captureTexts = {
	label: 'From another page',
	/** @param host the site that the page says it is; '' where it says none */
	from: (host: string) =>
		`Filled in from ${host ? isolated(host) : 'another page'}. Nothing is saved yet. If you didn’t use your bookmark, press Cancel.`,
	which: 'Job',
	several: (count: number) => `This page has ${figures(count)} jobs. Check that this is the right one.`,
	unnamed: 'Job without a title',
	unread: 'The bookmark sent something that couldn’t be read. Add the job by hand.',
	/** @param job such as "Analyst at Northwind" */
	alreadyThere: (job: string) => `You already have this job: ${isolated(job)}`
};

/** Says what came and could not be read, or came in part. */
export function captureNote(note: CaptureNote): string {
	switch (note.kind) {
		case 'cut':
			return 'The ad was too long, so its end is missing.';
		case 'no-link':
			return 'The page’s address can’t be used as a link.';
		case 'no-day':
			return `The closing date couldn’t be read: “${isolated(note.said)}”`;
		case 'no-posting':
			return note.selected
				? 'The page’s job details couldn’t be read, only its title, address and your selection.'
				: 'The page’s job details couldn’t be read, only its title and address. To bring the ad along, select its text first.';
	}
}
