/** Names the rules. */
import { STEP_RULES, type StepRule } from '../../domain/cadence/assessment';
import type { GuardRuleId, StepRuleId } from '../../domain/cadence/rules';

export const STEP_TITLES: Record<StepRuleId, string> = {
	'reply-owed': 'Reply to them',
	'thank-each-interviewer': 'Thank each interviewer',
	'debrief-recruiter': 'Tell the recruiter how it went',
	'agreed-date': 'Keep the agreed date',
	'log-interview': 'Log the interview',
	'their-deadline': 'After their deadline',
	'own-step': 'Your own step',
	'withdraw-courteously': 'Withdraw',
	'first-follow-up': 'First follow-up',
	'second-follow-up': 'Second follow-up',
	'after-interview': 'After an interview',
	'retry-call': 'Call again',
	'find-a-person': 'Find a contact',
	'gracious-close': 'Thank them after a no',
	'tell-of-offer': 'Tell them about an offer',
	'ask-again': 'Ask again',
	'recruiter-touch-base': 'Check in with a recruiter',
	'no-calls-posting': 'One call despite “no calls”',
	stale: 'Too late to follow up',
	'gone-quiet': 'Gone quiet',
	'keep-in-touch': 'Keep in touch',
	'plan-first-step': 'Apply or reach out'
};

export const GUARD_TITLES: Record<GuardRuleId, string> = {
	'respect-no': 'Respect the no',
	'respect-no-across-leads': 'A no to contact counts everywhere',
	'channel-barred': 'Channels they ruled out',
	'ask-closed': 'Things they said no to',
	'wait-as-agreed': 'Wait as agreed',
	'no-calls-posting': 'No calls',
	'through-recruiter': 'Go through the recruiter',
	'too-soon': 'Not too soon',
	'contact-budget': 'Not too much for one person',
	'vary-channel': 'Switch channels',
	'silence-is-not-no': 'No reply is not a no',
	'reopened-by-them': 'When they come back',
	'fresh-news': 'Something new each time',
	'same-words': 'Not the same words twice',
	'double-submission': 'Don’t apply twice',
	'lead-closed': 'Closed is closed'
};

/** Lists the steps as options of a select, in the order of the rules. */
export const STEP_CHOICES: readonly { readonly value: StepRule; readonly label: string }[] = STEP_RULES.map(
	(value) => ({ value, label: STEP_TITLES[value] })
);
