/** Names the rules. */
import { STEP_RULES, type StepRule } from '../../domain/cadence/assessment';
import type { GuardRuleId, StepRuleId } from '../../domain/cadence/rules';

export const STEP_TITLES: Record<StepRuleId, string> = {
	'reply-owed': 'Answer them',
	'thank-each-interviewer': 'Thank each interviewer',
	'debrief-recruiter': 'Debrief the recruiter',
	'agreed-date': 'Keep the agreed day',
	'log-interview': 'Log the interview',
	'their-deadline': 'After their deadline',
	'own-step': 'Your own step',
	'withdraw-courteously': 'Withdraw with courtesy',
	'first-follow-up': 'First follow-up',
	'second-follow-up': 'Second follow-up',
	'after-interview': 'After an interview',
	'retry-call': 'Try the call again',
	'find-a-person': 'Find a person',
	'gracious-close': 'Close graciously',
	'tell-of-offer': 'Tell of an offer',
	'ask-again': 'Ask again',
	'recruiter-touch-base': 'Touch base with a recruiter',
	'no-calls-posting': 'One call despite “no calls”',
	stale: 'Past its time',
	'gone-quiet': 'Gone quiet',
	'keep-in-touch': 'Keep in touch',
	'plan-first-step': 'Make the first step'
};

export const GUARD_TITLES: Record<GuardRuleId, string> = {
	'respect-no': 'Respect the no',
	'respect-no-across-leads': 'A no to contact holds everywhere',
	'channel-barred': 'Channels they ruled out',
	'ask-closed': 'What they said no to',
	'wait-as-agreed': 'Wait as agreed',
	'no-calls-posting': 'No calls, please',
	'through-recruiter': 'Through the recruiter',
	'too-soon': 'Not too soon',
	'contact-budget': 'Not too much for one person',
	'vary-channel': 'Vary the channel',
	'silence-is-not-no': 'Silence is not a no',
	'reopened-by-them': 'When they come back',
	'fresh-news': 'Something new each time',
	'same-words': 'Not the same words twice',
	'double-submission': 'One door for one post',
	'lead-closed': 'Closed is closed'
};

/** Lists the steps as options of a select, in the order of the rules. */
export const STEP_CHOICES: readonly { readonly value: StepRule; readonly label: string }[] = STEP_RULES.map(
	(value) => ({ value, label: STEP_TITLES[value] })
);
