/** The promises that the user made, and what became of them (`kept-promises`). */
import { sortTouches } from '../cadence/history/touch-order';
import { addDays, LAST_DAY, type Day } from '../day';
import type { Lead } from '../lead';
import { isPromiseKept } from './timeline';
import type { Promised, Touch } from '../touch';

/** 'overtaken': their word, or a newer promise, came before its day, so that there was nothing left to keep. */
type PromiseOutcome = 'kept' | 'missed' | 'open' | 'overtaken';

export interface OwnPromise {
	readonly lead: Lead;
	/** The touch in which it was given. */
	readonly touch: Touch;
	readonly promise: Promised;
	readonly outcome: PromiseOutcome;
}

/** Returns the user's own promises on these leads, as they stand on a day; in the order of the leads and of their touches. */
export function ownPromises(leads: Iterable<Lead>, today: Day): readonly OwnPromise[] {
	return [...leads].flatMap((lead) => promisesOf(lead, today));
}

function promisesOf(lead: Lead, today: Day): OwnPromise[] {
	const touches = sortTouches(lead.touches, LAST_DAY);
	return touches.flatMap((touch, index) => {
		const { promise } = touch;
		if (promise?.by !== 'me' || touch.on > today) return [];
		const later = touches.slice(index + 1).filter(({ on }) => on <= today);
		return [{ lead, touch, promise, outcome: outcomeOf(promise, later, today) }];
	});
}

function outcomeOf(promise: Promised, later: readonly Touch[], today: Day): PromiseOutcome {
	const kept = isPromiseKept(promise, later, today);
	if (kept !== null) return kept ? 'kept' : 'missed';
	// Were its day over without anything else, one that still stands would be missed.
	return isPromiseKept(promise, later, addDays(promise.on, 1)) === null ? 'overtaken' : 'open';
}
