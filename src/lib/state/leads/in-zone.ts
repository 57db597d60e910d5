/** The hours that somebody named, in the zone where they were named. */
import type { StepDone } from '../../domain/steps/do-step';
import { inOwnZone } from '../../domain/leads/lead-actions';
import type { Touch } from '../../domain/touch';

/** What was done, with the hours that were named in the zone where they were. */
export function withZone(how: StepDone, zone: string): StepDone {
	if (how.did === 'interview') {
		const { agreed } = how.interview;
		return agreed ? { ...how, interview: { ...how.interview, agreed: inOwnZone(agreed, zone) } } : how;
	}
	if (how.did !== 'touch') return how;
	return { ...how, touch: zoned(how.touch, zone), ...(how.also && { also: zoned(how.also, zone) }) };
}

function zoned(touch: Touch, zone: string): Touch {
	return touch.promise ? { ...touch, promise: inOwnZone(touch.promise, zone) } : touch;
}
