/** Explains each rule in plain words, for the playbook and docs/rules.md. */
import { LIMITS, type Intervals, type Settings } from '../../domain/cadence/policy';
import type { GuardRuleId, Rule, StepRuleId } from '../../domain/cadence/rules';
import type { Source } from '../../domain/cadence/steps/step-row';
import type { Pace } from '../../domain/lead';
import { GUARD_TITLES, STEP_TITLES } from './rule-titles';

const STEP_WORDS: Record<StepRuleId, string> = {
	'reply-owed':
		'They wrote or called last: reply by the next business day, the same way, unless they prefer another. A missed call counts. An offer always gets an answer.',
	'thank-each-interviewer':
		'Everyone you met at your latest interview gets their own thank-you the day after, even if you withdrew or they said no. If a recruiter represents you, send one through the recruiter.',
	'debrief-recruiter': 'If a recruiter set up the interview, tell them the same day how it went.',
	'agreed-date':
		'A date that you or they named is kept exactly: that day and time, that person, that channel. It comes before every interval.',
	'log-interview':
		'The interview day has passed and nothing is logged. Log how it went, or that it didn’t happen.',
	'their-deadline': 'They said you’d hear by a date: ask on the next business day after it.',
	'own-step': 'You snoozed a step or planned your own: it replaces the suggested one, on the day you chose.',
	'withdraw-courteously':
		'You accepted another offer: everyone who interviewed you is told once, within 2 business days.',
	'first-follow-up':
		'No reply yet: ask if your application arrived, if the job is still open, and when they expect to decide. People you contacted out of the blue get more time.',
	'second-follow-up':
		'No reply to your first follow-up: check once more within a week that your message arrived.',
	'after-interview': 'You interviewed and no date was agreed: ask where things stand.',
	'retry-call':
		'No answer to a call: try a different time of day, on the second business day after. After 3 calls, leave a voicemail or write.',
	'find-a-person':
		'No one to contact yet: find someone, through the switchboard or HR if need be, instead of waiting.',
	'gracious-close':
		'They decided against you: one thank-you that accepts it and asks them to keep you in mind. Nothing after that.',
	'tell-of-offer':
		'You have an offer: everyone else who interviewed you is told once, as a friendly update, never as pressure.',
	'ask-again': 'They said not now: wait for the date they gave, or else one keep-in-touch interval.',
	'recruiter-touch-base':
		'Check in with recruiters who know you now and then, and send your résumé or CV if they don’t have the latest one.',
	'no-calls-posting':
		'Only if you turn it on: after 2 unanswered follow-ups to a posting that says no calls, one short call.',
	stale:
		'A follow-up that is overdue by more than one keep-in-touch interval comes too late. Share something new instead.',
	'gone-quiet':
		'Nothing has happened for a long time. The job comes back now and then while it’s open, and is never overdue.',
	'keep-in-touch':
		'After 2 unanswered follow-ups, give it a rest. Then send one short message per interval, each with something new, while the job is open.',
	'plan-first-step':
		'You just saved a job: apply or reach out within 3 business days, and at least 2 before applications close.'
};

const GUARD_WORDS: Record<GuardRuleId, string> = {
	'respect-no':
		'A no is respected, to contact or to the job. Only one thank-you and any thank-yous still due go out, until they get back in touch themselves.',
	'respect-no-across-leads':
		'Someone who asked not to be contacted is left alone on every job, until they get in touch again.',
	'channel-barred':
		'If someone asks you not to call, you don’t, until they call you. The same goes for every channel.',
	'ask-closed': 'If they said no to something you asked for, don’t ask again unless they bring it up.',
	'wait-as-agreed':
		'They gave a date: anything before it is too early, except a prompt reply and what you promised.',
	'no-calls-posting':
		'The posting says no calls: none are suggested, except one that was agreed or that returns theirs.',
	'through-recruiter':
		'A recruiter put you forward: everything goes through them, until they say you can write directly.',
	'too-soon': 'After a message without a reply, wait until the third business day before the next one.',
	'contact-budget': 'The same for one person across all your jobs.',
	'vary-channel':
		'If your last message was an email, the next step is a call, and so on. What the person prefers comes first.',
	'silence-is-not-no': 'No reply is not a no. A job is never closed because you haven’t heard back.',
	'reopened-by-them': 'They wrote again after turning you down: the no is lifted, and a reply comes next.',
	'fresh-news': 'Each time you keep in touch, share something new. Never the same thing twice.',
	'same-words': 'A draft that repeats what you sent this person before says so.',
	'double-submission':
		'Applying for one job twice, directly and through someone else, can rule you out of both.',
	'lead-closed': 'A closed job needs nothing more, except a thank-you or a reply that’s still due.'
};

/** Explains a rule in one or two sentences. */
export function ruleText(rule: Rule): string {
	return rule.makes === 'steps' ? STEP_WORDS[rule.id] : GUARD_WORDS[rule.id];
}

const INTERVAL_NAMES: Record<keyof Intervals, string> = {
	afterApplying: 'after an application, a reply or a conversation',
	afterApproach: 'after cold outreach',
	secondFollowUp: 'second follow-up',
	afterInterview: 'after an interview',
	keepInTouch: 'keep in touch',
	recruiterTouchBase: 'check in with a recruiter',
	quietAfter: 'gone quiet after'
};

const LIMIT_NAMES: Record<keyof typeof LIMITS, (limit: number) => string> = {
	gapBusinessDays: (days) => `from the ${ordinal(days)} business day`,
	nextBusinessDay: () => 'the next business day',
	courtesyBusinessDays: (days) => `${days} business days after`,
	retryBusinessDays: (days) => `the ${ordinal(days)} business day after`,
	attempts: (attempts) => `${attempts} calls in a row`,
	firstStepBusinessDays: (days) => `${days} business days after you add it`,
	beforeDeadlineBusinessDays: (days) => `${days} business days before applications close`,
	thanksDays: () => 'the day after',
	logDays: () => 'the day after',
	closingBusinessDays: (days) => `the ${ordinal(days)} business day after applications close`,
	lapseDays: (days) => `dropped ${days} days after it was due`,
	impliedBusinessDays: (days) => `${days} business days if only your sheet mentions it`,
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
	own: 'What anyone would expect'
};

const ARTICLES: Readonly<Record<Source, string>> = {
	ClearRock: 'From “Persistence vs. Pest”',
	eFC: 'From “When Following Up, Persistence Pays”',
	Fontaine: 'From “Be Persistent, but Not a Pest”',
	JobWhiz: 'From “Lucky job seekers follow up better”',
	JHA: 'From “Be Professionally Persistent”',
	own: 'About this rule'
};

/** Holds a link from a reason to its rule in the Playbook. */
export interface RuleLink {
	/** The article that the rule is from: "From “Be Persistent, but Not a Pest”". */
	readonly label: string;
	/** The id of the rule's heading in the Playbook. */
	readonly anchor: string;
}

/** Returns the id of a rule's heading in the Playbook. Steps and guards may share a rule's id. */
export const ruleAnchor = ({ makes, id }: Pick<Rule, 'makes' | 'id'>): string => `${makes}-${id}`;

/** Returns the link from a rule to its heading in the Playbook, named after its first source. */
export function ruleLink(rule: Rule): RuleLink {
	return { label: ARTICLES[rule.sources[0] ?? 'own'], anchor: ruleAnchor(rule) };
}
