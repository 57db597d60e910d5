/**
 * Writes the morning notification: how many steps are due, and names only if the user allows it.
 */

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
	const title = due === 1 ? 'One thing is due today' : `${due} things are due today`;
	const named = titles.slice(0, SHOWN);
	if (named.length === 0) return { title, body: 'Today has the list.' };
	const more = due - named.length;
	return { title, body: [...named, ...(more > 0 ? [`and ${more} more`] : [])].join('\n') };
}

/**
 * Says when this browser can show notifications: 'none', only while the app is 'open', or also
 * while it is 'closed'.
 */
export type MorningReach = 'none' | 'open' | 'closed';

const REACHES: Record<MorningReach, string> = {
	none: 'This browser can’t show messages. On an iPhone or iPad it can once Tactful is on the Home Screen.',
	open: 'In this browser the message comes while Tactful is open, at that hour or when you next open it. Installed as an app, some browsers also bring it while it is closed.',
	closed:
		'This browser lets Tactful look once in a while, also when it is closed. It chooses the moment itself, so the message may come later than the hour you name.'
};

export function reachInWords(reach: MorningReach): string {
	return REACHES[reach];
}

export const BLOCKED =
	'The browser does not let Tactful show messages. You can allow it beside the address, or in the settings of the browser.';
