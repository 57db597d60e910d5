/** Maps each rule to the content of its message, independent of the channel. */
import type { StepRule } from '../../domain/cadence/assessment';
import {
	agreedDateContent,
	askAgainContent,
	ownStepContent,
	replyOwedContent,
	theirDeadlineContent,
	withdrawalContent
} from './agreed';
import { debriefContent, graciousCloseContent, otherOfferContent, thanksContent } from './side-steps';
import type { DraftContent, DraftFacts } from './draft-facts';
import {
	afterInterviewContent,
	findAPersonContent,
	firstFollowUpContent,
	keepInTouchContent,
	noCallsPostingContent,
	firstStepContent,
	recruiterTouchBaseContent,
	secondFollowUpContent
} from './silence';

const CONTENTS: Record<
	Exclude<StepRule, 'retry-call' | 'log-interview'>,
	(facts: DraftFacts) => DraftContent
> = {
	'reply-owed': replyOwedContent,
	'thank-each-interviewer': thanksContent,
	'debrief-recruiter': debriefContent,
	'agreed-date': agreedDateContent,
	'their-deadline': theirDeadlineContent,
	'own-step': ownStepContent,
	'withdraw-courteously': withdrawalContent,
	'first-follow-up': firstFollowUpContent,
	'second-follow-up': secondFollowUpContent,
	'after-interview': afterInterviewContent,
	'find-a-person': findAPersonContent,
	'gracious-close': graciousCloseContent,
	'tell-of-offer': otherOfferContent,
	'ask-again': askAgainContent,
	'recruiter-touch-base': recruiterTouchBaseContent,
	'no-calls-posting': noCallsPostingContent,
	'keep-in-touch': keepInTouchContent,
	'plan-first-step': firstStepContent
};

const hasContent = (rule: StepRule): rule is keyof typeof CONTENTS => rule in CONTENTS;

/** Returns the content of a step. A repeated call takes that of the first attempt. */
export function contentOf(facts: DraftFacts): DraftContent {
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
function kept(facts: DraftFacts, standsFor: keyof typeof CONTENTS): DraftContent {
	const content = CONTENTS[standsFor]({ ...facts, step: { ...facts.step, rule: standsFor } });
	const [first = '', ...others] = content.opening;
	return { ...content, opening: [`As promised, I am checking in. ${first}`.trim(), ...others] };
}
