/** Explains why the database could not be opened, in words for the user. */

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

const PROBLEMS: Record<OpenReason, string> = {
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

/** Returns the problem that stored data could not be read. */
export function unreadable(error: unknown): OpenProblem {
	return new OpenProblem('broken', PROBLEMS.broken, { cause: error });
}

/** Returns the problem that the code to show the data could not be loaded. */
export function incomplete(error: unknown): OpenProblem {
	return new OpenProblem('incomplete', PROBLEMS.incomplete, { cause: error });
}

/** Converts an error of opening into an OpenProblem with words for the user. */
export function problemOf(error: unknown): OpenProblem {
	if (error instanceof OpenProblem) return error;
	const reason = REASONS.get(errorName(error)) ?? 'upgrade';
	return new OpenProblem(reason, PROBLEMS[reason], { cause: error });
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
