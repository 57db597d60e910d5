/** Days that somebody named: what kind they are, with whom, and whether they have come. */
import type { Day } from '../../day';
import type { Promised, Touch } from '../../touch';
import { personIn, whoSaidNo } from './touch-kinds';

/** A day that one side named, and the touch in which it was named. Example: "call me on 9 March" in an e-mail of 2 March gives that e-mail and `on: '2026-03-09'`. */
export interface NamedDate {
	readonly touch: Touch;
	/** undefined: they said "not now" and named no day. */
	readonly on: Day | undefined;
	/** undefined: it was a "not now". */
	readonly promise: Promised | undefined;
}

/** Returns true for "you will hear from us by then": they move first. */
export function isDeadline({ promise }: NamedDate): boolean {
	return promise?.by === 'them' && promise.answer === true;
}

/** Returns the id of the person with whom the day was named. */
export function namedWith({ touch, promise }: NamedDate): string | undefined {
	return promise ? (promise.personId ?? personIn(touch)) : whoSaidNo(touch);
}

/** Returns true if the day, named by either side, has come. */
export function hasCome(named: NamedDate | null, today: Day): named is NamedDate {
	return named?.promise !== undefined && !isDeadline(named) && today >= named.promise.on;
}
