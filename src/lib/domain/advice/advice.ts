/** Suggestions beside the steps of one lead: they make no step, have no due day, and are gone once dismissed. */
import type { EngineBook } from '../cadence/book';
import { readSituation } from '../cadence/situation';
import type { Day } from '../day';
import type { Lead } from '../lead';
import type { LeadAction } from '../leads/lead-actions';
import type { Contact } from '../person';
import { briefing, type Briefing } from './briefing';
import { goodWord, type GoodWord } from './good-word';
import { stayInTouch, type StayInTouch } from './stay-in-touch';

export type Advice = StayInTouch | GoodWord | Briefing;

/**
 * Returns the suggestions for a lead on a day, without those that were dismissed.
 * @param contacts people without a lead, who may know the company
 */
export function adviceOn(
	lead: Lead,
	book: EngineBook,
	contacts: Iterable<Contact>,
	today: Day
): readonly Advice[] {
	const situation = readSituation(lead, book, today);
	const all = [...briefing(situation), ...goodWord(situation, contacts), ...stayInTouch(situation)];
	return all.filter(({ key }) => !lead.dismissedAdvice?.includes(key));
}

/** Notes that a suggestion is not wanted. @param key that of the suggestion */
export function dismissAdvice(key: string): LeadAction {
	return (lead) => ({ ...lead, dismissedAdvice: [...new Set([...(lead.dismissedAdvice ?? []), key])] });
}
