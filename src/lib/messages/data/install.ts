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
			'Open this page in Safari and press the share button: a square with an arrow that points up.',
			'Scroll down the list and choose “Add to Home Screen”.',
			'Press “Add” at the top.',
			'From now on open Tactful by its picture on the Home Screen.'
		],
		note: 'The app on the Home Screen keeps data of its own and does not see what you have in Safari. Back up here first, and restore the file there. Safari may clear the data of a page that was not opened for a week; it leaves the app on the Home Screen alone.'
	},
	android: {
		where: 'On an Android phone or tablet',
		steps: [
			'Open the menu of the browser: three dots, at the top or at the bottom.',
			'Choose “Install app” or “Add to Home screen”.',
			'Say yes. Tactful is then among your apps, with the same data.'
		]
	},
	chromium: {
		where: 'On a computer, in Chrome or Edge',
		steps: [
			'Press the sign at the right end of the address bar: a screen with an arrow that points down.',
			'Or open the menu and choose “Install Tactful” (under “Cast, save and share” in Chrome, under “Apps” in Edge).',
			'It opens in a window of its own, with the same data.'
		]
	},
	'mac-safari': {
		where: 'On a Mac, in Safari',
		steps: ['Open the menu “File” and choose “Add to Dock”.', 'Press “Add”.'],
		note: 'The app in the Dock keeps data of its own. Back up here first, and restore the file there.'
	},
	firefox: {
		where: 'In Firefox',
		steps: [
			'On Android: open the menu and choose “Install” or “Add to Home screen”.',
			'On a computer Firefox may not install pages. Set a bookmark: Tactful works without a network there, too.'
		]
	}
};

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
