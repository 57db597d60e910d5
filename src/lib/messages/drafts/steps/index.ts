/** Maps each rule to the content of its message, independent of the channel. */
import type { RuleFacts, StepRule } from '../../../domain/cadence/assessment';
import type { DraftContent, DraftFacts, DraftLanguage } from '../draft-facts';
import { openOffer } from '../draft-facts';
import { onTopic, topicOf } from '../phrases';
import { agreedDateContent, ownStepContent, theirDeadlineContent } from './agreed';
import { findAPersonContent, firstStepContent } from './first-steps';
import { firstFollowUpContent } from './first-follow-up';
import { afterInterviewContent, debriefContent, thanksContent } from './interviews';
import { keepInTouchContent, recruiterTouchBaseContent } from './keep-in-touch';
import { offerContent, otherOfferContent, withdrawalContent } from './offers';
import { askAgainContent, graciousCloseContent } from './refusals';
import { replyOwedContent } from './replies';
import { noCallsPostingContent, secondFollowUpContent } from './second-follow-up';

/** 'retry-call' says what the call was for; 'log-interview' has nothing to say. */
type WrittenRule = Exclude<StepRule, 'retry-call' | 'log-interview'>;

const ENGLISH: Record<WrittenRule, (facts: DraftFacts) => DraftContent> = {
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

const LANGUAGES: Record<DraftLanguage, typeof ENGLISH> = { en: ENGLISH };

const isWritten = (rule: StepRule | null | undefined): rule is WrittenRule => !!rule && rule in ENGLISH;

/** Returns the content of a step, in the language of the draft. */
export function contentOf(facts: DraftFacts): DraftContent {
	const rule = ruleMeant(facts.step);
	const { standsFor, facts: why } = facts.step;
	if (answersOffer(facts)) return offerContent(facts);
	if (rule === 'agreed-date' && isWritten(standsFor)) return kept(facts, standsFor);
	// The facts of an own step or an attempt are none of what it stands in for.
	const isOwn = rule === facts.step.rule;
	return written(facts, rule, isOwn ? why : { ...why, ...NO_EVENT });
}

const NO_EVENT = {
	since: undefined,
	touchKind: undefined,
	touchChannel: undefined,
	outcome: undefined
} as const;

/** Returns the rule that the message is for: an own step and a repeated call stand in for another. */
function ruleMeant({ rule, facts }: DraftFacts['step']): WrittenRule {
	const { insteadOf } = facts;
	if ((rule === 'own-step' || rule === 'retry-call') && isWritten(insteadOf)) return insteadOf;
	return isWritten(rule) ? rule : 'first-follow-up';
}

function written(facts: DraftFacts, rule: WrittenRule, why: RuleFacts = facts.step.facts): DraftContent {
	const step = { ...facts.step, rule, facts: why };
	return LANGUAGES[facts.language ?? 'en'][rule]({ ...facts, step });
}

const AFTER_AN_OFFER: ReadonlySet<StepRule> = new Set(['agreed-date', 'first-follow-up', 'second-follow-up']);

/** Returns true if an offer is to be answered: at once, or on the day promised for it. */
export function answersOffer(facts: DraftFacts): boolean {
	const { step } = facts;
	const rule = ruleMeant(step);
	if (rule === 'reply-owed') return step.facts.touchKind === 'offer' || openOffer(facts) !== null;
	if (rule === 'agreed-date' && step.facts.namedBy !== 'me') return false;
	return AFTER_AN_OFFER.has(rule) && openOffer(facts) !== null;
}

/** Keeps a promise: mentions it, then goes on with the content of the step that it stands for. */
function kept(facts: DraftFacts, standsFor: WrittenRule): DraftContent {
	const { kept, ...content } = written(facts, standsFor);
	const { opening, questions } = { ...content, ...kept };
	return {
		...content,
		opening: [asPromised(facts), ...opening],
		...(questions && { questions }),
		about: ''
	};
}

function asPromised(facts: DraftFacts): readonly string[] {
	const topic = topicOf(facts);
	if (facts.channel === 'phone')
		return [
			`As promised, I’m calling about ${topic}.`,
			`As promised, I’m checking back about ${topic}.`,
			`As promised, I’m trying you again about ${topic}.`,
			`As promised, this is a quick follow-up on ${topic}.`
		];
	return [
		`As promised, I’m checking in ${onTopic(facts)}.`,
		`As promised, a quick follow-up about ${topic}.`,
		`As promised, I wanted to get back to you about ${topic}.`,
		`As promised, here’s a short note about ${topic}.`,
		`As promised, I’m following up ${onTopic(facts)}.`
	];
}
