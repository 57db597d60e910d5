/** Remembers the entries that the app exported to the user's own calendar, so that they can be updated and cancelled. */

export interface CalendarExport {
	/** The stable UID, made of bare ids. No text is kept: what is erased must not live on here. */
	readonly id: string;
	/** SEQUENCE of RFC 5545, 3.8.7.4: it goes up whenever what was written has changed. */
	readonly sequence: number;
	/** A fingerprint of what was written, to see whether it has changed. */
	readonly mark: string;
	/** DTSTART as it was written: 'YYYYMMDD', or 'YYYYMMDDTHHMMSSZ'. */
	readonly start: string;
	/** True if it was exported as cancelled. */
	readonly cancelled?: true;
}

/** Returns true if a stored value is a list of calendar exports. */
export function areCalendarExports(value: unknown): value is readonly CalendarExport[] {
	return Array.isArray(value) && value.every(isHandedOut);
}

function isHandedOut(value: unknown): boolean {
	if (typeof value !== 'object' || value === null) return false;
	const { id, sequence, mark, start } = value as Readonly<Record<string, unknown>>;
	return (
		[id, mark].every((each) => typeof each === 'string') &&
		Number.isInteger(sequence) &&
		typeof start === 'string' &&
		START.test(start)
	);
}

const START = /^\d{8}(T\d{6}Z)?$/;
