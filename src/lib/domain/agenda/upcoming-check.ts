/** Apart from `upcoming.ts`, so that a page may ask without having all of it. */
import type { Day } from '../day';
import type { Lead } from '../lead';

/** Returns true if a lead may have an appointment ahead: a quick test, to be asked of many leads. */
export function mayHaveUpcoming({ ownStep, touches }: Lead, today: Day): boolean {
	if (ownStep && !ownStep.undated && ownStep.on >= today) return true;
	return touches.some(({ on, promise }) => on > today || (promise !== undefined && promise.on >= today));
}
