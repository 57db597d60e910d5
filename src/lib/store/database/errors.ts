/** Tells why a write did not happen. */
import { notSavedTexts } from '../../messages/data/not-saved';
import { errorName, OpenProblem } from './open-problem';

type NotSavedReason = 'quota' | 'closed' | 'conflict' | 'recovery' | 'stopped' | 'failed';

/** A write that was refused or failed as a whole: neither the database nor what is in memory has changed. */
export class NotSaved extends Error {
	override readonly name = 'NotSaved';
	constructor(
		readonly reason: NotSavedReason,
		message: string = notSavedTexts[reason],
		options?: ErrorOptions
	) {
		super(message, options);
	}
}

const QUOTA_NAMES = new Set(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED']);

/** Returns the reason behind whatever a transaction threw. */
export function notSaved(error: unknown): NotSaved {
	if (error instanceof NotSaved) return error;
	if (error instanceof OpenProblem)
		return new NotSaved('closed', notSavedTexts.notOpened(error.message), {
			cause: error
		});
	return new NotSaved(reasonOf(error), undefined, { cause: error });
}

/** Returns the error that code for a write could not be loaded: without a network, say, before all of the app was kept for offline use. */
export function notLoaded(error: unknown): NotSaved {
	return new NotSaved('failed', notSavedTexts.notLoaded, { cause: error });
}

function reasonOf(error: unknown): NotSavedReason {
	if (QUOTA_NAMES.has(errorName(error)) || (error as { code?: number } | null)?.code === 22) return 'quota';
	return 'failed';
}
