/**
 * Writes the morning notification: how many steps are due, and names only if the user allows it.
 */
import { figures } from '../../domain/locale';

const SHOWN = 3;

export interface MorningMessage {
	readonly title: string;
	readonly body: string;
}

/**
 * Returns the title and text.
 * @param titles the first steps in words; empty when names are not allowed
 */
export function morningMessage(due: number, titles: readonly string[] = []): MorningMessage {
	const title = `${figures(due)} to do today`;
	const named = titles.slice(0, SHOWN);
	if (named.length === 0) return { title, body: 'Open Tactful to see the list.' };
	const more = due - named.length;
	return { title, body: [...named, ...(more > 0 ? [`+ ${figures(more)} more`] : [])].join('\n') };
}

/**
 * Says when this browser can show notifications: 'none', only while the app is 'open', or also
 * while it is 'closed'.
 */
export type MorningReach = 'none' | 'open' | 'closed';

const REACHES: Record<MorningReach, string> = {
	none: 'This browser can’t show notifications. On an iPhone or iPad, add Tactful to the Home Screen first.',
	open: 'You’ll get the notification while Tactful is open, at that time or when you next open it. If you install Tactful as an app, some browsers also show it while it’s closed.',
	closed:
		'You’ll get the notification even when Tactful is closed. Your browser picks the moment, so it may come later than the time you set.'
};

export function reachInWords(reach: MorningReach): string {
	return REACHES[reach];
}

export const BLOCKED =
	'Notifications are blocked. Allow them next to the address bar or in your browser’s settings.';
