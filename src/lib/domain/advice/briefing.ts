/** The recruiter's briefing before an interview that they arranged (`briefing`). */
import { namedWith } from '../cadence/history/named-days';
import { recruiterOf, type Situation } from '../cadence/situation';
import { laterOf, type Day } from '../day';
import type { Lead } from '../lead';
import type { Person } from '../person';
import { putOff } from '../steps/put-off';
import type { LeadAction } from '../leads/lead-actions';

export interface Briefing {
	readonly kind: 'briefing';
	readonly key: string;
	/** The recruiter. */
	readonly person: Person;
	/** The day of the interview. */
	readonly interviewOn: Day;
	/** The business day before it, or today where that has passed; absent where a step of the user's own stands already. */
	readonly planFor?: Day;
}

/**
 * Returns the suggestion to ask the recruiter for a briefing before the next appointment with the employer, once that is confirmed.
 * A step of the user's own with the recruiter up to that day is the briefing.
 */
export function briefing(situation: Situation): readonly Briefing[] {
	const { lead, history, today, openness, book } = situation;
	const recruiter = recruiterOf(situation);
	if (openness !== 'open' || !recruiter) return [];
	const next = history.appointments.find(({ on }) => on > today);
	if (!next || !next.answered || namedWith(next) === recruiter.id || isPlanned(lead, recruiter, next.on))
		return [];
	return [
		{
			kind: 'briefing',
			key: `briefing ${next.touch.id}`,
			person: recruiter,
			interviewOn: next.on,
			...(!lead.ownStep && { planFor: laterOf(book.calendar.before(next.on, 1), today) })
		}
	];
}

function isPlanned({ ownStep }: Lead, recruiter: Person, interviewOn: Day): boolean {
	return ownStep?.personId === recruiter.id && ownStep.on <= interviewOn;
}

/** Plans the briefing as a step of the user's own. @param what the step in the user's words */
export function planBriefing({ person, planFor }: Briefing, what: string, today: Day): LeadAction {
	return planFor ? putOff({ on: planFor, what, personId: person.id }, today) : (lead) => lead;
}
