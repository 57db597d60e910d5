/** Explains why a write did not happen, in words for the user. */
import { errorName, OpenProblem } from './open-problem';

type NotSavedReason = 'quota' | 'closed' | 'conflict' | 'recovery' | 'stopped' | 'failed';

/** A write that was refused or failed as a whole: neither the database nor what is in memory has changed. */
export class NotSaved extends Error {
	override readonly name = 'NotSaved';
	constructor(
		readonly reason: NotSavedReason,
		message: string = MESSAGES[reason],
		options?: ErrorOptions
	) {
		super(message, options);
	}
}

const MESSAGES: Record<NotSavedReason, string> = {
	quota:
		'Not saved: this browser’s storage is full. What you typed is still here. Export or back up now, then free up space.',
	closed:
		'Not saved: the connection to your data was lost. What you typed is still here. Reload the page and try again.',
	conflict: 'Not saved: it’s gone. It may have been deleted in another tab.',
	recovery: 'Not saved: some of your data is missing. Choose what to do about that first.',
	stopped: 'Stopped. Nothing was saved.',
	failed: 'Not saved: something went wrong in the browser. What you typed is still here. Try again.'
};

const NOT_LOADED =
	'Not saved: part of the app couldn’t be loaded. What you typed is still here. Check your connection and try again.';

const QUOTA_NAMES = new Set(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED']);

/** Returns the reason behind whatever a transaction threw. */
export function notSaved(error: unknown): NotSaved {
	if (error instanceof NotSaved) return error;
	if (error instanceof OpenProblem)
		return new NotSaved('closed', `Not saved. ${error.message} What you typed is still here.`, {
			cause: error
		});
	return new NotSaved(reasonOf(error), undefined, { cause: error });
}

/** Returns the error that code for a write could not be loaded: without a network, say, before all of the app was kept for offline use. */
export function notLoaded(error: unknown): NotSaved {
	return new NotSaved('failed', NOT_LOADED, { cause: error });
}

function reasonOf(error: unknown): NotSavedReason {
	if (QUOTA_NAMES.has(errorName(error)) || (error as { code?: number } | null)?.code === 22) return 'quota';
	return 'failed';
}
