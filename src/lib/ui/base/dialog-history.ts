/**
 * Makes the browser's Back close a dialog instead of leaving the page. An open dialog has a history entry of its own above that of
 * its page. A dialog that is closed otherwise leaves this entry behind for the next one: to go back at once could cancel a
 * navigation that has begun. Going back from such a spent entry therefore goes one step further.
 */

interface DialogState {
	/** Set on the entry of a dialog. */
	readonly dialog?: string;
	/** Set on the entry below, with the same value. */
	readonly below?: string;
}

/** The functions that close the open dialogs, the topmost last. */
const open: (() => void)[] = [];
/** The dialog entry that the browser is at; undefined at any other. */
let at: string | undefined;
let isWatching = false;

const state = () => (history.state ?? {}) as DialogState;

/**
 * Closes a dialog on Back. Returns a function to call when it is closed in any way.
 * @param close called when the user goes back
 */
export function closeOnBack(close: () => void): () => void {
	if (!isWatching) addEventListener('popstate', wentBack);
	isWatching = true;
	open.push(close);
	enter();
	return () => {
		const place = open.lastIndexOf(close);
		if (place >= 0) open.splice(place, 1);
	};
}

/** Adds the entry of a dialog; one that a dialog left behind is used again. */
function enter(): void {
	at = state().dialog;
	if (at) return;
	at = crypto.randomUUID();
	// The router tells its entries apart by numbers in their state; with the same number it takes these two for one.
	history.replaceState({ ...state(), below: at }, '');
	history.pushState({ ...state(), below: undefined, dialog: at }, '');
}

function wentBack(): void {
	const from = at;
	at = state().dialog;
	if (!from || state().below !== from) return;
	const close = open.pop();
	if (close) close();
	else history.back();
	if (open.length > 0) enter();
}
