/** Holds the words of buttons and parts that many pages share. */
import { figures } from '../../domain/locale';

/** Titles a page in the browser's tab: "Today · Tactful". */
export const pageTitle = (page: string): string => `${page} · Tactful`;

export const baseTexts = {
	loading: 'Loading…',
	cancel: 'Cancel',
	close: 'Close',
	undo: 'Undo',
	open: 'Open',
	dismiss: 'Dismiss',
	/** Names the message about the last change. */
	notice: 'Notification',
	showMore: (count: number) => `Show ${figures(count)} more`
};

/** Holds the words of the tags in a list of leads. */
export const tagListTexts = {
	label: 'Tags:',
	more: (count: number) => `${figures(count)} more`
};
