/** Words the open steps of a lead for its page: what to do, why and when. */
import type { Assessment, LeadState, Step } from '../../domain/cadence/assessment';
import type { Day } from '../../domain/day';
import type { Ended, Lead } from '../../domain/lead';
import { fullDay, appointmentTimeWords, onDay } from '../common/days';
import { stepTitle } from '../common/step-titles';
import { stepReason } from '../rules/step-reasons';
import { stepWhy, type StepWhy } from '../rules/step-why';
import { dueAtWords, dueWords, endedSentence, UNDATED } from './timeline';

interface NextStepWords {
	readonly title: string;
	readonly reason: string;
	/** The links beside the reason; null without a step. */
	readonly why: StepWhy | null;
	readonly when: string;
	readonly exactly: string;
}

/** An open step beside the next one, in words. */
export interface OtherStep {
	readonly step: Step;
	/** @example 'Thank Dana Ruiz' */
	readonly title: string;
	/** A few sentences of facts. */
	readonly reason: string;
	readonly why: StepWhy;
	/** @example 'Tomorrow', 'Was due on Thursday' */
	readonly when: string;
}

/**
 * Words the next step, or says what there is instead of one.
 *
 * @param ownZone the IANA name of the user's own time zone
 */
export function nextStepWords(
	lead: Lead,
	{ next, state }: Assessment,
	today: Day,
	ownZone: string,
	leadById: (id: string) => Lead | undefined
): NextStepWords {
	if (!next)
		return {
			...NOTHING[state === 'closed' ? 'closed' : 'refused'](lead, today),
			why: null,
			when: '',
			exactly: ''
		};
	return {
		title: stepTitle(next, lead),
		reason: stepReason(next, lead, today, leadById),
		why: stepWhy(next),
		when: whenWords(next, state, today, ownZone),
		exactly: fullDay(next.due)
	};
}

/** "Was due on Thursday". The state says "Due today" already; an hour goes beside it. */
function whenWords({ due, at: hour, zone }: Step, state: LeadState, today: Day, ownZone: string): string {
	const at = hour && appointmentTimeWords({ day: due, at: hour, zone }, ownZone);
	if (state === 'due-today' && due === today) return at ? `At ${at}` : '';
	return capital(dueAtWords(due, at, today));
}

/** Words the open steps after the next one: thank-yous that are owed, an offer to tell. */
export function otherSteps(
	lead: Lead,
	{ steps }: Assessment,
	today: Day,
	leadById: (id: string) => Lead | undefined
): readonly OtherStep[] {
	return steps.slice(1).map((step) => ({
		step,
		title: stepTitle(step, lead),
		reason: stepReason(step, lead, today, leadById),
		why: stepWhy(step),
		when: capital(dueWords(step.due, step.at, today))
	}));
}

const REOPENS: Readonly<Record<Ended['how'], string>> = {
	ended: ' If they reply, it reopens.',
	withdrawn: '',
	accepted: ''
};

function endedWhen(ended: Ended, today: Day): string {
	const sentence = endedSentence(ended);
	return ended.undated ? `${sentence} (${UNDATED})` : `${sentence} ${onDay(ended.on, today)}`;
}

const NOTHING = {
	closed: ({ ended }: Lead, today: Day) => ({
		title: 'This lead is closed',
		reason: ended ? `${endedWhen(ended, today)}.${REOPENS[ended.how]}` : ''
	}),
	refused: () => ({
		title: 'Nothing to do here',
		reason: 'They said no. It reopens if they contact you.'
	})
} as const;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
