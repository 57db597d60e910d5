/** Says why something was not saved, or the data not opened: what happened, what was kept, what to do. */

export const notSavedTexts = {
	quota:
		'Not saved: this browser’s storage is full. What you typed is still here. Export or back up now, then free up space.',
	closed:
		'Not saved: the connection to your data was lost. What you typed is still here. Reload the page and try again.',
	conflict: 'Not saved: it’s gone. It may have been deleted in another tab.',
	recovery: 'Not saved: there’s a problem with your data. Choose what to do about that first.',
	stopped: 'Stopped. Nothing was saved.',
	failed: 'Not saved: something went wrong in the browser. What you typed is still here. Try again.',
	notLoaded:
		'Not saved: part of the app couldn’t be loaded. What you typed is still here. Check your connection and try again.',
	/** @param problem the sentences of an error that the data could not be opened */
	notOpened: (problem: string) => `Not saved. ${problem} What you typed is still here.`,
	undone: 'Undone.',
	undoneInPart: 'Undone, except what was changed since.',
	nothingUndone: 'Nothing was undone: it has all been changed since.',
	nothingToUndo: 'There is nothing to undo.'
};

export const openProblemTexts = {
	newer:
		'This copy of Tactful is older than your data. Nothing was changed. Reload the page, and don’t clear this site’s data.',
	unavailable:
		'This browser doesn’t let Tactful save anything here. A private window can be the reason. Open Tactful in a normal window.',
	broken:
		'The browser couldn’t open your data. Nothing was deleted. Close all Tactful tabs and open it again.',
	missing: 'Your data is gone from this browser.',
	upgrade:
		'Your data couldn’t be updated for this version of Tactful. It’s unchanged. Reload the page to try again.',
	incomplete:
		'Part of Tactful couldn’t be loaded. Your data is unchanged. Check your connection and reload the page.'
};

/** Says what became of the connection to the data of an open page. */
export const connectionTexts = {
	memory:
		'This browser doesn’t let Tactful save anything here. A private window can be the reason. Everything works until you close this window, so back up before that.',
	outdated:
		'A newer version of Tactful is open in another tab. Reload this page to continue. Your drafts and what you’re typing are kept.',
	lost: 'The browser closed the connection to your data. Everything you see here is complete. Back it up to be safe, then reload the page.',
	deleted:
		'Your data was deleted while this page was open. Everything you see here is complete. Back it up now.',
	changedElsewhere: 'Something was changed in another tab.'
};
