/** Explains the bookmark that saves jobs while the user browses, in Settings. */

export const bookmarkTexts = {
	title: 'Save jobs while you browse',
	hint: 'Press the bookmark on a job posting, and “Add a lead” opens filled in. You check it, then save.',
	/** The name of the bookmark, which is also the link that is dragged. */
	name: 'Save to Tactful',
	drag: 'On a computer, drag this link to your bookmarks bar:',
	pressed: 'Drag it to the bookmarks bar instead, then press it there while you look at a job posting.',
	noBar: 'No bookmarks bar? Press Ctrl+Shift+B, or Cmd+Shift+B on a Mac.',
	copyHint: 'On a phone, or without a mouse, copy it and paste it as the address of a bookmark:',
	copy: 'Copy bookmark',
	copied: 'Copied.',
	notCopied: 'Your browser didn’t allow copying.',
	carries:
		'It carries the page’s title, address, job details and the text you selected to Tactful in this browser. No server gets them, and nothing is tracked. Your browser’s history may keep the address they came in.',
	blocked:
		'Nothing happens? Some sites block bookmarks like this. Copy the ad and paste it into “Add a lead” instead.'
};

interface BookmarkHelp {
	readonly where: string;
	readonly steps: readonly string[];
	readonly note?: string;
}

export const BOOKMARK_HELP: Readonly<Record<'android' | 'ios', BookmarkHelp>> = {
	android: {
		where: 'On an Android phone, in Chrome',
		steps: [
			'Press “Copy bookmark”, then open the menu and tap the star to bookmark any page.',
			'Tap “Edit”, name it “Save to Tactful”, and paste over its URL.',
			'On a job posting, type “Save to Tactful” in the address bar and tap the bookmark.'
		]
	},
	ios: {
		where: 'On an iPhone or iPad, in Safari',
		steps: [
			'Press “Copy bookmark”, then tap Share → “Add Bookmark” on any page and name it “Save to Tactful”.',
			'Open your bookmarks, tap “Edit”, tap the new one, and paste over its address.',
			'On a job posting, open your bookmarks and tap it.'
		],
		note: 'It opens Tactful in Safari. The app on your Home Screen has its own data and won’t get the job.'
	}
};
