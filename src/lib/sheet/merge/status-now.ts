/**
 * A status that came back tells of now (docs/spreadsheets.md): it comes after what the app knows. Where word of theirs was logged
 * behind the day that it has, that is not its day: it happened between the last reading and today, and has none.
 */
import type { Day } from '../../domain/day';
import type { Ended, Lead } from '../../domain/lead';
import type { Touch } from '../../domain/touch';
import type { LeadOrContact } from './documents';

/** What the stage of a lead says has happened, implied by its sheet. */
interface Standing {
	readonly touch?: Touch;
	readonly ended?: Ended;
}

function standingOf({ stage, touches, ended }: Lead): Standing {
	if (ended?.how === stage && ended.implied) return { ended };
	const isIt = ({ implied, kind, no }: Touch) =>
		implied === true && (stage === 'offer' ? kind === 'offer' : stage === 'rejected' && no?.scope === 'role');
	const touch = touches.findLast(isIt);
	return touch ? { touch } : {};
}

/** Word of theirs that comes behind the event takes back what the sheet said: of its own day what was logged after it was known. */
function isAfter(event: Touch | Ended, touches: readonly Touch[]): (touch: Touch, entry: number) => boolean {
	const knownAt = touches.findIndex((touch) => touch === event);
	return (touch, entry) => {
		const { direction, automatic, kind, implied, on, undated, afterSheet } = touch;
		const isWord = direction === 'in' && !automatic && kind !== 'thank-you' && kind !== 'debrief';
		if (!isWord || touch === event) return false;
		if (on > event.on) return true;
		if (event.undated) return on === event.on && afterSheet === true && knownAt >= 0 && entry > knownAt;
		return undated === true || (on === event.on && !implied);
	};
}

/** A lead whose status came back. Gives the same one where the status stands behind all that is known. */
export function withCurrentStatus(lead: Lead, today: Day): Lead {
	const { touch, ended } = standingOf(lead);
	const event = touch ?? ended;
	if (!event || !lead.touches.some(isAfter(event, lead.touches))) return lead;
	const { datedBy: _by, ...rest } = event;
	const now = { ...rest, on: today, undated: true } as const;
	if (!touch) return { ...lead, ended: now as Ended };
	// It is known from now on: after all that was entered before.
	return { ...lead, touches: [...lead.touches.filter((each) => each !== touch), now as Touch] };
}

/** What the sheet is said to know follows what was made of its status. */
export function knownWithStatus(known: LeadOrContact, next: Lead): LeadOrContact {
	if (!('touches' in known)) return known;
	const { touch, ended } = standingOf(next);
	if (touch?.undated && known.touches.some(({ id }) => id === touch.id)) return withTouch(known, touch);
	return ended?.undated && known.ended ? { ...known, ended } : known;
}

function withTouch(lead: Lead, touch: Touch): Lead {
	return { ...lead, touches: lead.touches.map((each) => (each.id === touch.id ? touch : each)) };
}
