/** Returns their last message, so that it can be read again before writing to them. */
import { isDated } from '../../domain/leads/dating';
import { LAST_DAY, type Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import type { Touch } from '../../domain/touch';
import { onDay } from '../common/days';
import { capital } from '../common/sentence-context';
import { isolatedName } from '../common/touches';

export interface LastMessage {
	/** The sender and day: "Dana Ruiz, on 3 March". */
	readonly who: string;
	readonly text: string;
}

/** Sorts touches without a date after those with one. */
const placeOf = (touch: Touch): Day => (isDated(touch) ? touch.on : LAST_DAY);

/** Returns the newest note of an incoming touch up to today, or null. */
export function lastMessage(lead: Lead, today: Day): LastMessage | null {
	const received = lead.touches.filter(
		({ direction, note, on, automatic }) => direction === 'in' && note?.trim() && on <= today && !automatic
	);
	if (received.length === 0) return null;
	const last = received.reduce((newest, touch) => (placeOf(touch) >= placeOf(newest) ? touch : newest));
	const what = last.kind === 'interview' ? 'the interview' : (isolatedName(lead, last.personId) ?? 'they');
	const when = isDated(last) ? `, ${onDay(last.on, today)}` : '';
	return { who: `${capital(what)}${when}`, text: last.note!.trim() };
}
