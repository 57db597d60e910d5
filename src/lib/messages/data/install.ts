/** Explains how to install the app on each platform. */

export type InstallPlace = 'ios' | 'android' | 'chromium' | 'mac-safari' | 'firefox';

interface InstallHelp {
	/** Names the platform: "On an iPhone or iPad". */
	readonly where: string;
	readonly steps: readonly string[];
	readonly note?: string;
}

export const INSTALL_HELP: Readonly<Record<InstallPlace, InstallHelp>> = {
	ios: {
		where: 'On an iPhone or iPad',
		steps: [
			'Open this page in Safari and tap Share, the square with an arrow pointing up.',
			'Scroll down and tap “Add to Home Screen”.',
			'Tap “Add” at the top.',
			'From now on, open Tactful from your Home Screen.'
		],
		note: 'The app on your Home Screen has its own data and can’t see what’s in Safari. Back up here first, then restore the file there. Safari may clear a page you haven’t opened for a week, but not the app.'
	},
	android: {
		where: 'On an Android phone or tablet',
		steps: [
			'Open the browser’s menu: three dots, at the top or bottom.',
			'Tap “Install app” or “Add to Home screen”.',
			'Confirm. Tactful is now with your other apps and has the same data.'
		]
	},
	chromium: {
		where: 'On a computer, in Chrome or Edge',
		steps: [
			'Click the icon at the right end of the address bar: a screen with an arrow pointing down.',
			'Or open the browser’s menu and choose “Install Tactful” (in Chrome it’s under “Cast, save, and share”, in Edge under “Apps”).',
			'Tactful opens in its own window, with the same data.'
		]
	},
	'mac-safari': {
		where: 'On a Mac, in Safari',
		steps: ['In the menu bar, choose File → Add to Dock.', 'Click “Add”.'],
		note: 'The app in the Dock has its own data. Back up here first, then restore the file there.'
	},
	firefox: {
		where: 'In Firefox',
		steps: [
			'On Android, open the menu and tap “Install” or “Add to Home screen”.',
			'On a computer, Firefox may not offer this. Bookmark the page instead: it works offline too.'
		]
	}
};

export const installTexts = {
	title: 'Install Tactful',
	hint: 'It gets its own window and an icon that shows how much is due. Its data is less likely to be cleared.',
	installed: 'You’re using the installed app.',
	install: 'Install Tactful'
} as const;

/**
 * Returns the platform that the browser runs on.
 * @param userAgent `navigator.userAgent`
 * @param touchPoints `navigator.maxTouchPoints`, which tells an iPad from a Mac
 */
export function installPlaceOf(userAgent: string, touchPoints: number): InstallPlace {
	if (/iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1)) return 'ios';
	if (/Firefox\//.test(userAgent)) return 'firefox';
	if (/Android/.test(userAgent)) return 'android';
	return /Safari\//.test(userAgent) && !/Chrom(e|ium)\//.test(userAgent) ? 'mac-safari' : 'chromium';
}
