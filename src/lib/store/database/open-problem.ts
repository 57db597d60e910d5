/** Tells why the database could not be opened. */
import { openProblemTexts } from '../../messages/data/not-saved';

export type OpenReason = 'newer' | 'unavailable' | 'broken' | 'missing' | 'upgrade' | 'incomplete';

/** The database could not be opened. Nothing was changed; the message says what to do. */
export class OpenProblem extends Error {
	override readonly name = 'OpenProblem';
	constructor(
		readonly reason: OpenReason,
		message: string,
		options?: ErrorOptions
	) {
		super(message, options);
	}
}

/** Returns the problem that stored data could not be read. */
export function unreadable(error: unknown): OpenProblem {
	return new OpenProblem('broken', openProblemTexts.broken, { cause: error });
}

/** Returns the problem that the code to show the data could not be loaded. */
export function incomplete(error: unknown): OpenProblem {
	return new OpenProblem('incomplete', openProblemTexts.incomplete, { cause: error });
}

/** Converts an error of opening into an OpenProblem with words for the user. */
export function problemOf(error: unknown): OpenProblem {
	if (error instanceof OpenProblem) return error;
	const reason = REASONS.get(errorName(error)) ?? 'upgrade';
	return new OpenProblem(reason, openProblemTexts[reason], { cause: error });
}

const REASONS = new Map<string, OpenReason>([
	['VersionError', 'newer'],
	['InvalidStateError', 'unavailable'],
	['SecurityError', 'unavailable'],
	['ReferenceError', 'unavailable'],
	['UnknownError', 'broken'],
	['QuotaExceededError', 'broken']
]);

/** Returns the name that the browser gives an error; '' where it is none. */
export function errorName(error: unknown): string {
	return error instanceof Error || error instanceof DOMException ? error.name : '';
}
