/** Maps each rule to the content of its message, independent of the channel. */
import type { StepRule } from '../../domain/cadence/assessment';
import { agreedDate, askAgain, ownStep, replyOwed, theirDeadline, withdrawCourteously } from './agreed';
import { debriefRecruiter, graciousClose, tellOfOffer, thankEachInterviewer } from './beside';
import type { Content, DraftFacts } from './facts';
import {
	afterInterview,
	findAPerson,
	firstFollowUp,
	keepInTouch,
	noCallsPosting,
	planFirstStep,
	recruiterTouchBase,
	secondFollowUp
} from './silence';

const CONTENTS: Record<Exclude<StepRule, 'retry-call' | 'log-interview'>, (facts: DraftFacts) => Content> = {
	'reply-owed': replyOwed,
	'thank-each-interviewer': thankEachInterviewer,
	'debrief-recruiter': debriefRecruiter,
	'agreed-date': agreedDate,
	'their-deadline': theirDeadline,
	'own-step': ownStep,
	'withdraw-courteously': withdrawCourteously,
	'first-follow-up': firstFollowUp,
	'second-follow-up': secondFollowUp,
	'after-interview': afterInterview,
	'find-a-person': findAPerson,
	'gracious-close': graciousClose,
	'tell-of-offer': tellOfOffer,
	'ask-again': askAgain,
	'recruiter-touch-base': recruiterTouchBase,
	'no-calls-posting': noCallsPosting,
	'keep-in-touch': keepInTouch,
	'plan-first-step': planFirstStep
};

const hasContent = (rule: StepRule): rule is keyof typeof CONTENTS => rule in CONTENTS;

/** Returns the content of a step. A repeated call takes that of the first attempt. */
export function contentOf(facts: DraftFacts): Content {
	const { rule, standsFor } = facts.step;
	if (rule === 'agreed-date' && standsFor && hasContent(standsFor)) return kept(facts, standsFor);
	if (hasContent(rule)) return CONTENTS[rule](facts);
	const { insteadOf } = facts.step.facts;
	return CONTENTS[insteadOf && hasContent(insteadOf) ? insteadOf : 'first-follow-up'](facts);
}

/**
 * Returns the content of a step that keeps a promise: it mentions the promise, then continues like
 * the step it stands for.
 */
function kept(facts: DraftFacts, standsFor: keyof typeof CONTENTS): Content {
	const content = CONTENTS[standsFor]({ ...facts, step: { ...facts.step, rule: standsFor } });
	const [first = '', ...others] = content.opening;
	return { ...content, opening: [`As promised, I am checking in. ${first}`.trim(), ...others] };
}
