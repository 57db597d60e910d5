/**
 * Dates a status that came back (docs/spreadsheets.md): it is newer than anything the app knows. Where an answer of
 * the employer was logged after the status' day, that day is wrong: the event happened between the last reading and
 * today, and becomes undated.
 */
import type { Day } from '../../domain/day';
import { isOver, type Ended, type Lead } from '../../domain/lead';
import { stillRefused } from '../../domain/leads/still-refused';
import type { Touch } from '../../domain/touch';
import type { LeadOrContact } from './documents';

/** The event that a lead's stage implies. */
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

/**
 * Returns a test for answers that come after an event and would cancel it. On the event's own day, that is what was
 * logged after the event was known.
 */
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

/** Moves the status' event behind all that is known of the lead. Returns the same lead where it is behind already. */
export function withCurrentStatus(lead: Lead, today: Day): Lead {
	const { touch, ended } = standingOf(lead);
	const event = touch ?? ended;
	if (!event) return lead;
	if (!lead.touches.some(isAfter(event, lead.touches))) return touch ? enteredLast(lead, touch) : lead;
	// A day that the user named is no day of the sheet: it stays.
	if (touch?.no && touch.datedBy === 'user') return stillRefused(lead, today);
	const { datedBy: _by, ...rest } = event;
	const now = { ...rest, on: today, undated: true } as const;
	if (!touch) return { ...lead, ended: now as Ended };
	return { ...lead, touches: [...lead.touches.filter((each) => each !== touch), now as Touch] };
}

/**
 * Enters the status' event after everything entered before, where the sheet has another word of the same day: a row may
 * give one day to its offer and to its no.
 */
function enteredLast(lead: Lead, event: Touch): Lead {
	const entry = lead.touches.indexOf(event);
	const isSameDay = ({ direction, implied, on, undated }: Touch) =>
		direction === 'in' && implied && !undated && on === event.on;
	if (event.undated || !lead.touches.slice(entry + 1).some(isSameDay)) return lead;
	return { ...lead, touches: [...lead.touches.toSpliced(entry, 1), event] };
}

/**
 * Reopens an archived lead whose status changed in the sheet, unless the new status is closed or silent. `before` is
 * the lead as the app had it.
 */
export function unarchivedBy(lead: Lead, before: Lead): Lead {
	const { ended, ...open } = lead;
	const goesOn = lead.stage !== before.stage && lead.stage !== 'silent' && !isOver(lead.stage);
	return goesOn && ended?.how === 'ended' ? open : lead;
}

/** Dates the event in what the sheet knows like the one of the merged lead. */
export function knownWithStatus(known: LeadOrContact, next: Lead): LeadOrContact {
	if (!('touches' in known)) return known;
	const { touch, ended } = standingOf(next);
	if (touch?.undated && known.touches.some(({ id }) => id === touch.id)) return withTouch(known, touch);
	return ended?.undated && known.ended ? { ...known, ended } : known;
}

function withTouch(lead: Lead, touch: Touch): Lead {
	return { ...lead, touches: lead.touches.map((each) => (each.id === touch.id ? touch : each)) };
}
