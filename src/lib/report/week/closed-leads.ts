/** Finds leads that were brought to a good end: closed by the user, or thanked for a rejection. */
import { isSent } from '../../domain/cadence/history/touch-kinds';
import { liftsNo } from '../../domain/cadence/history/refusals';
import { sortTouches } from '../../domain/cadence/history/touch-order';
import { isDated } from '../../domain/leads/dating';
import type { Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import type { Touch } from '../../domain/touch';
import type { Entry } from './week-entries';

/** Returns the leads that were closed between two days (inclusive), each once, by day. */
export function closedLeads(leads: Iterable<Lead>, from: Day, to: Day): Entry[] {
	const rested: Entry[] = [];
	for (const lead of leads) {
		const entry = entryOf(lead, from, to);
		if (entry) rested.push(entry);
	}
	return rested.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function entryOf(lead: Lead, from: Day, to: Day): Entry | null {
	const within = (on: Day) => on >= from && on <= to;
	const { ended } = lead;
	if (ended && !ended.implied && ended.how !== 'accepted' && within(ended.on)) return { lead, on: ended.on };
	if (!lead.touches.some(({ no }) => no?.scope === 'role')) return null;
	const touches = sortTouches(lead.touches, to);
	const close = touches.find((touch, index) => within(touch.on) && isClose(touch, touches.slice(0, index)));
	return close ? { lead, on: close.on, touch: close } : null;
}

/** Tells whether a touch is the first thank-you or answer after a rejection that still stands; see `gracious-close`. */
function isClose(touch: Touch, before: readonly Touch[]): boolean {
	if (!isGracious(touch)) return false;
	const no = before.findLastIndex((one) => one.no?.scope === 'role');
	const since = before.slice(no + 1);
	return no >= 0 && !since.some((one) => liftsNo(one) || isGracious(one));
}

function isGracious(touch: Touch): boolean {
	return isDated(touch) && isSent(touch) && (touch.kind === 'thank-you' || touch.kind === 'reply');
}
