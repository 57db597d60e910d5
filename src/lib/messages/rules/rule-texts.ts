/** Explains each rule in plain words, for the playbook and docs/rules.md. */
import { LIMITS, type Intervals, type Settings } from '../../domain/cadence/policy';
import type { GuardRuleId, Rule, StepRuleId } from '../../domain/cadence/rules';
import type { Source } from '../../domain/cadence/steps/step-row';
import type { Pace } from '../../domain/lead';
import { GUARD_TITLES, STEP_TITLES } from './rule-titles';

const STEP_WORDS: Record<StepRuleId, string> = {
	'reply-owed':
		'They moved last: answer by the next business day, the way they wrote, unless they prefer another. A missed call counts. An offer is always answered.',
	'thank-each-interviewer':
		'Everybody you met at the latest interview gets a thank-you of their own the day after, even if you withdrew or they said no. Where a recruiter stands between, one goes through the recruiter.',
	'debrief-recruiter': 'An interview that a recruiter arranged: tell the recruiter the same day how it went.',
	'agreed-date':
		'A day that somebody named is kept on exactly that day and hour, with that person and by that channel. It goes before every interval.',
	'log-interview':
		'The day of an interview has passed and nothing was logged: how did it go? Log it, or say that it did not take place.',
	'their-deadline': 'They said you would hear by a day: ask on the next business day after it.',
	'own-step':
		'You put the next step off, or named it yourself: it takes the place of ours, on exactly its day.',
	'withdraw-courteously':
		'You accepted an offer elsewhere: whoever interviewed you is told, once and kindly, within two business days.',
	'first-follow-up':
		'No answer yet: ask whether it arrived, whether the position is open, and when to expect an answer. Whoever did not ask to hear from you gets longer.',
	'second-follow-up': 'No answer to the first follow-up: once more within a week, to check that it arrived.',
	'after-interview': 'An interview and no date agreed: ask where things stand.',
	'retry-call':
		'A call that reached nobody: try another hour, on the second business day after. After three, leave a message or choose another way.',
	'find-a-person': 'Nobody to write to: find a person through the switchboard or HR, rather than wait.',
	'gracious-close':
		'After a no to the role: one thank-you that accepts it and asks to be kept in mind. Nothing after it.',
	'tell-of-offer':
		'You hold an offer: whoever interviewed you is told once, as information and not as a threat.',
	'ask-again': 'They said not now: wait for the day that they named, else for a keep-in-touch interval.',
	'recruiter-touch-base':
		'A recruiter who knows you hears from you now and again, with your résumé where they have not got the present one.',
	'no-calls-posting':
		'Only if you chose so: after two unanswered follow-ups to a posting that wants no calls, one short call.',
	stale:
		'A follow-up that has been due for longer than a keep-in-touch interval has had its time: a light touch takes its place.',
	'gone-quiet':
		'Nothing has happened for a long time: the lead is quiet. It comes back now and then, as long as it is open, and is never overdue.',
	'keep-in-touch':
		'After two unanswered follow-ups: rest, then one light touch per interval, each with something new, as long as the lead is open.',
	'plan-first-step':
		'A lead just saved: the first approach within three business days, and two before applications close.'
};

const GUARD_WORDS: Record<GuardRuleId, string> = {
	'respect-no':
		'A no to contact or to the role is respected. Only the one gracious thank-you and thanks already owed go out, until they come back themselves.',
	'respect-no-across-leads':
		'Who asked not to be contacted is left alone on every lead, until they are in touch again.',
	'channel-barred': 'A channel that somebody asked you not to use is not used, until they use it themselves.',
	'ask-closed': 'What they said no to is not asked for again, until they raise it.',
	'wait-as-agreed':
		'They named a day: anything before it is too early, but for a prompt reply and a promise of yours.',
	'no-calls-posting':
		'The posting asked for no phone calls: none are suggested, but for one that was agreed or that answers theirs.',
	'through-recruiter':
		'A recruiter submitted you: everything goes through the recruiter, until they say that you may write directly.',
	'too-soon': 'Until the third business day after an unanswered touch, the next one is too soon.',
	'contact-budget': 'The same, for one person over all leads.',
	'vary-channel':
		'If the last touch went by e-mail, the next one goes by phone, and so on. What the person prefers goes first.',
	'silence-is-not-no': 'Silence never closes a lead. No answer is not a no.',
	'reopened-by-them': 'They wrote again after a no to the role: the no is lifted, and answering comes next.',
	'fresh-news': 'Keeping in touch brings something new each time, and never the same thing twice.',
	'same-words': 'A draft that repeats what this person was sent before says so.',
	'double-submission': 'The same post through two doors can cost you both.',
	'lead-closed': 'A closed lead needs nothing more, but a thank-you or an answer that is owed.'
};

/** Explains a rule in one or two sentences. */
export function ruleText(rule: Rule): string {
	return rule.makes === 'steps' ? STEP_WORDS[rule.id] : GUARD_WORDS[rule.id];
}

const INTERVAL_NAMES: Record<keyof Intervals, string> = {
	afterApplying: 'after applying to a posting, a reply or a conversation',
	afterApproach: 'after an unsolicited approach',
	secondFollowUp: 'second follow-up',
	afterInterview: 'after an interview',
	keepInTouch: 'keep in touch',
	recruiterTouchBase: 'recruiter, no current search',
	quietAfter: 'gone quiet after'
};

const LIMIT_NAMES: Record<keyof typeof LIMITS, (limit: number) => string> = {
	gapBusinessDays: (days) => `from the ${ordinal(days)} business day`,
	nextBusinessDay: () => 'the next business day',
	courtesyBusinessDays: (days) => `${days} business days after`,
	retryBusinessDays: (days) => `the ${ordinal(days)} business day after`,
	attempts: (attempts) => `${attempts} attempts in a row`,
	firstStepBusinessDays: (days) => `${days} business days after it was added`,
	beforeDeadlineBusinessDays: (days) => `${days} business days before applications close`,
	thanksDays: () => 'the day after',
	logDays: () => 'the day after',
	closingBusinessDays: (days) => `the ${ordinal(days)} business day after applications close`,
	lapseDays: (days) => `gone ${days} days past its day`,
	impliedBusinessDays: (days) => `${days} business days where a sheet only implies it`,
	followUps: (followUps) => `${followUps} unanswered follow-ups`,
	soonDays: (days) => `within ${days} days`
};

const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth'];
const ordinal = (number: number) => ORDINALS[number] ?? `${number}th`;

const PACES: readonly Pace[] = ['gentle', 'steady', 'brisk'];

/** Lists the numbers of a rule in words: "second follow-up: 7 / 7 / 5 days". */
export function ruleNumbers(
	{ numbers }: Rule,
	{ intervals }: Pick<Settings, 'intervals'>
): readonly string[] {
	return numbers.map((number) => {
		if (!isInterval(number)) return LIMIT_NAMES[number](LIMITS[number]);
		return `${INTERVAL_NAMES[number]}: ${PACES.map((pace) => intervals[pace][number]).join(' / ')} days`;
	});
}

function isInterval(number: Rule['numbers'][number]): number is keyof Intervals {
	return number in INTERVAL_NAMES;
}

export function ruleTitle(rule: Rule): string {
	return rule.makes === 'steps' ? STEP_TITLES[rule.id] : GUARD_TITLES[rule.id];
}

/** Names the sources of the rules. */
export const SOURCES: Readonly<Record<Source, string>> = {
	ClearRock: '“Persistence vs. Pest”',
	eFC: 'eFinancialCareers, “When Following Up, Persistence Pays” (Jon Jacobs, 2008)',
	Fontaine: 'Valerie Fontaine, “Be Persistent, but Not a Pest”',
	JobWhiz: '“Lucky job seekers follow up better”',
	JHA: 'JHA Careers, “Be Professionally Persistent” (2019)',
	own: 'What any user would expect'
};
