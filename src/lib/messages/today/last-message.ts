/** What they said last, to be read again before they are written to. */
import { isDated } from '../../domain/leads/dating';
import { LAST_DAY, type Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import type { Touch } from '../../domain/touch';
import { onDay } from '../common/days';
import { capital } from '../common/sentence-context';
import { nameOf } from '../common/touches';

export interface LastWords {
	/** "Dana Ruiz, on 3 March" */
	readonly who: string;
	readonly text: string;
}

/** What has no day comes after all that has one. */
const placeOf = (touch: Touch): Day => (isDated(touch) ? touch.on : LAST_DAY);

/** The newest note of something that came from them, up to today; null where none was made. */
export function lastWords(lead: Lead, today: Day): LastWords | null {
	const heard = lead.touches.filter(
		({ direction, note, on, automatic }) => direction === 'in' && note?.trim() && on <= today && !automatic
	);
	if (heard.length === 0) return null;
	const last = heard.reduce((newest, touch) => (placeOf(touch) >= placeOf(newest) ? touch : newest));
	const what = last.kind === 'interview' ? 'the interview' : (nameOf(lead, last.personId) ?? 'they');
	const when = isDated(last) ? `, ${onDay(last.on, today)}` : '';
	return { who: `${capital(what)}${when}`, text: last.note!.trim() };
}
