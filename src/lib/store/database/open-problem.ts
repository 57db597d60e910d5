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
		'This copy of Tactful is older than your data. Nothing was changed. Reload the page; do not clear the data of this site.',
	unavailable:
		'This browser does not let the page keep data here (a private window may do that). Nothing can be saved in this window.',
	broken:
		'The browser could not open the data. Nothing was deleted. Close all tabs of Tactful and open it again.',
	missing: 'The data of this page is gone.',
	upgrade:
		'Your data could not be brought to this version of Tactful. It was left as it was. Reload the page to try again.',
	incomplete:
		'A part of Tactful could not be loaded. Your data was left as it was. Reload the page, with a network if you are without one.'
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
