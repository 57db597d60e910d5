/** Why a step is due: one plain, kind sentence from the facts that its rule rests on. */
import type { RuleFacts, Step, StepRule } from '../../domain/cadence/assessment';
import type { Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import { dayInWords, onDay, onDayAt } from '../common/days';
import {
	isolatedLine,
	namedDay,
	nameOrThem,
	tail,
	tell,
	thing,
	type LeadOf
} from '../common/sentence-context';
import { nameOf } from '../common/touches';
import { countWord } from '../today/today';
import { onlySaid, UNSAID_NO } from '../common/undated';
import { agreed, type StepTelling } from './why-agreed';

export { whyGuard } from './guard-reasons';

/**
 * Why a step is asked for, in a sentence or two. `leadOf` names the other lead that it may rest on. Where the facts are undated, no
 * sentence names a day for them, nor counts days from it.
 */
export function whyStep(step: Step, lead: Lead, today: Day, leadOf: LeadOf = () => undefined): string {
	const telling = { ...tell(step.facts, lead, today, leadOf), step };
	const sentences = [STEPS[step.rule](telling), ...afterthoughts(telling)];
	return sentences.filter(Boolean).join(' ');
}

const STEPS: Record<StepRule, (telling: StepTelling) => string> = {
	'reply-owed': answer,
	'thank-each-interviewer': thanks,
	'debrief-recruiter': ({ when, lead, step }) =>
		`You had an interview${tail(when)}: tell ${nameOrThem(lead, step.personId)} how it went while it is fresh.`,
	'agreed-date': agreed,
	'log-interview': ({ facts, today }) =>
		facts.named
			? `Your interview was ${onDayAt(facts.named, facts.namedAt, today)}. How did it go?`
			: 'Your interview has passed. How did it go?',
	'their-deadline': deadline,
	'own-step': ownStep,
	'withdraw-courteously': (telling) => `${accepted(telling)}: say so here, kindly, so that they can go on.`,
	'first-follow-up': silence,
	'second-follow-up': secondTime,
	'after-interview': afterInterview,
	'retry-call': retry,
	'find-a-person': findSomebody,
	'gracious-close': ({ who, when }) =>
		`${when ? `${who} said no ${when}.` : UNSAID_NO} One thank-you, and you are done here.`,
	'tell-of-offer': (telling) => `${offered(telling)}: let them know, as information, not as a threat.`,
	'ask-again': ({ who, facts, when, today }) =>
		facts.named
			? `${who} said not now: ask again ${onDay(facts.named, today)}.`
			: `${who} said not now${tail(when)} and named no day: give it time, then ask again.`,
	'recruiter-touch-base': touchBase,
	'no-calls-posting': ({ facts, when }) =>
		`${unanswered(facts)} went unanswered${when && `, the last ${when}`}. The posting wants no calls; you chose to ring once all the same.`,
	'keep-in-touch': resting,
	'plan-first-step': firstStep
};

function accepted({ when, other }: StepTelling): string {
	return `You accepted the offer ${other ? `from ${other}` : 'elsewhere'}${tail(when)}`;
}

function offered({ facts, other, today }: StepTelling): string {
	const from = other ? `from ${other}` : 'elsewhere';
	if (facts.undated) return `You have an offer ${from}`;
	return `You have had an offer ${from} since ${dayInWords(facts.since ?? today, today)}`;
}

function answer({ facts, who, when, ago, lead, today }: StepTelling): string {
	if (facts.touchKind === 'offer')
		return `${who} made you an offer${tail(when)}: answer it, even if you need time.`;
	if (facts.touchKind === 'invitation')
		return `${who} proposed an interview${facts.named ? ` ${onDayAt(facts.named, facts.namedAt, today)}` : ''}: confirm.`;
	if (facts.noScope === 'ask')
		return `${who} said no to ${thing(facts.ask)}${tail(when)}: answer kindly and let it go.`;
	if (facts.noScope === 'channel')
		return `${who} asked${tail(when)} to be reached another way: say that you will.`;
	if (facts.undated) return `${onlySaid(facts)} Answer them.`;
	if (facts.implied)
		return `${who} ${who === 'They' ? 'were' : 'was'} in touch ${ago} and ${who === 'They' ? 'wait' : 'waits'} for your answer.`;
	if (facts.touchChannel !== 'phone')
		return `${who} wrote ${ago} and ${who === 'They' ? 'wait' : 'waits'} for your answer.`;
	if (facts.outcome === 'no-answer') return `${who} rang ${ago} and you missed it.`;
	const left = facts.outcome === 'left-message' ? ' and left a message' : '';
	return `${who} rang ${ago}${left}: ${lead.noCallsPosting ? 'it was their call, so you may ring back' : 'ring back'}.`;
}

/** Thanks through the recruiter are for all who were met. */
function thanks({ facts, when, lead, step }: StepTelling): string {
	const met = nameOf(lead, facts.personId);
	if (step.personId === lead.submittedBy && !lead.directAllowed && met) {
		return `You had an interview${tail(when)}: thank them through ${met}.`;
	}
	return `You met ${met ?? 'them'} at the interview${tail(when)}: they get a thank-you of their own.`;
}

/** What a sheet says is the sheet's: the user put nothing off. */
function ownStep({ facts, when, step, today }: StepTelling): string {
	if (facts.implied) {
		const what = facts.what ? isolatedLine(facts.what) : 'follow up';
		return facts.undated
			? `Your sheet says: ${what}.`
			: `Your sheet says: ${what} ${onDay(step.due, today)}.`;
	}
	return facts.what
		? `You planned this ${when}.`
		: `You put the next step off to ${dayInWords(step.due, today)}.`;
}

function afterInterview(telling: StepTelling): string {
	const { ago, facts, step, today } = telling;
	const by = isAhead(telling) ? ` ${onDay(step.due, today)}` : '';
	if (!ago) return `${onlySaid(facts, 'interview')} Set its date, or ask${by} where things stand.`;
	return `Your interview was ${ago}: ask${by} where things stand.`;
}

function deadline({ who, facts, today }: StepTelling): string {
	const by = `${who} said you would hear by ${namedDay(facts, today)}`;
	const isOver = facts.named !== undefined && facts.named < today;
	return isOver ? `${by}, and nothing has come.` : `${by}: until then it is their turn.`;
}

function isAhead({ step, today }: Pick<StepTelling, 'step' | 'today'>): boolean {
	return step.due > today;
}

/** "You applied 8 days ago and have heard nothing." */
function silence(telling: StepTelling): string {
	const { facts, step, today } = telling;
	if (facts.undated)
		return `${onlySaid(facts)} ${isAhead(telling) ? `Check in ${onDay(step.due, today)} if you don't hear back.` : 'Check in.'}`;
	const opening = opened(telling);
	if (isAhead(telling)) return `${opening}: ask ${onDay(step.due, today)} if you hear nothing before.`;
	if (facts.fromThem) return `${opening} and nothing has happened since.`;
	const isBegun = facts.touchKind === 'application' || facts.touchKind === 'approach';
	return `${opening} and have heard nothing${isBegun ? '' : ' since'}.`;
}

/** What opened the silence: "You applied 8 days ago". */
function opened({ facts, ago, lead, who }: StepTelling): string {
	const whom = nameOrThem(lead, facts.personId);
	const isTalk = facts.outcome === 'spoke' || facts.touchChannel === 'in-person';
	if (isTalk)
		return whom === 'them' ? `You spoke with somebody there ${ago}` : `You spoke with ${whom} ${ago}`;
	if (facts.fromThem) return `${who} ${facts.implied ? 'got in touch' : 'wrote'} ${ago}`;
	if (facts.touchKind === 'application') return `You applied ${ago}`;
	return `You ${facts.touchKind === 'approach' ? 'approached' : 'answered'} ${whom} ${ago}`;
}

function secondTime(telling: StepTelling): string {
	const { facts, ago, lead, step, today } = telling;
	if (facts.undated) {
		const check = isAhead(telling)
			? `Check ${onDay(step.due, today)} that it arrived.`
			: 'Check that it arrived.';
		return `${onlySaid(facts, 'follow-up')} ${check}`;
	}
	const opening = `You followed up${facts.personId ? ` with ${nameOrThem(lead, facts.personId)}` : ''} ${ago}`;
	return isAhead(telling)
		? `${opening}: check ${onDay(step.due, today)} that it arrived, if you hear nothing before.`
		: `${opening} and have heard nothing: check that it arrived.`;
}

/** What a step that yields to another was for: "You applied 8 days ago and have heard nothing." After word nobody waits in vain. */
function unheard(telling: StepTelling): string {
	const { insteadOf, fromThem } = telling.facts;
	const isSilence =
		!telling.facts.undated && (insteadOf === 'first-follow-up' || insteadOf === 'second-follow-up');
	return isSilence && !fromThem ? `${rested(telling)} and have heard nothing.` : `${rested(telling)}.`;
}

/** What the step rests on that another one takes the place of: "You applied 8 days ago". */
function rested(telling: StepTelling): string {
	const { facts, ago, lead, today, who, step } = telling;
	if (facts.quiet && facts.named) return sheetPlan(facts, today);
	if (facts.quiet && !facts.undated) return `Nothing since ${dayInWords(facts.since ?? today, today)}`;
	if (facts.undated) return onlySaid(facts).replace(/\.$/, '');
	switch (facts.insteadOf) {
		case 'after-interview':
			return `Your interview was ${ago}`;
		case 'second-follow-up':
			return `You followed up ${ago}`;
		case 'first-follow-up':
			return opened(telling);
		case 'plan-first-step':
			return notBegun(lead);
		case 'agreed-date':
			return facts.namedBy === 'me'
				? `You said you'd be in touch ${onDay(facts.named ?? step.due, today)}`
				: `You agreed with ${nameOrThem(lead, facts.personId)} to be in touch ${onDay(facts.named ?? step.due, today)}`;
		case 'their-deadline':
			return `${who} said you would hear by ${namedDay(facts, today)}`;
		case 'reply-owed':
			return facts.touchKind === 'offer' ? `${who} made you an offer ${ago}` : `${who} got in touch ${ago}`;
		case 'ask-again':
			return `${who} said not now`;
		case 'tell-of-offer':
			return offered(telling);
		case 'withdraw-courteously':
			return accepted(telling);
		default:
			return `You were last in touch ${ago}`;
	}
}

/** The last that a lead has is a plan of its sheet, which nobody says was kept. */
function sheetPlan({ what, named }: RuleFacts, today: Day): string {
	return `Your sheet says: ${what ? isolatedLine(what) : 'follow up'} ${onDay(named ?? today, today)}. Nothing since then`;
}

/** Nobody is reachable: first comes what waits for somebody. "You applied 8 days ago. No contact yet: find a recruiter or hiring manager." */
function findSomebody(telling: StepTelling): string {
	const { step, lead, today } = telling;
	const by = isAhead(telling) ? ` ${onDay(step.due, today)}` : '';
	const named = nameOf(lead, step.personId);
	if (named) return `${rested(telling)}. No way to reach ${named} yet: find an address or a number${by}.`;
	return `${rested(telling)}. No contact yet: find a recruiter or hiring manager${by}.`;
}

function retry({ facts: { attempts = 1 }, ago }: StepTelling): string {
	if (attempts === 1) return `You rang ${ago} and reached nobody: try again at another hour.`;
	const times = attempts === 2 ? 'twice' : `${countWord(attempts)} times`;
	return `You rang ${times}, last ${ago}, and reached nobody: try once more at another hour.`;
}

function touchBase(telling: StepTelling): string {
	const { facts, when, lead } = telling;
	if (facts.quiet) return `${rested(telling)}. Worth another try?`;
	if (facts.insteadOf) return `${unheard(telling)} A follow-up has had its time by now: touch base instead.`;
	if (facts.undated) return `${onlySaid(facts)} A recruiter remembers who touches base.`;
	const whom = facts.personId ? ` with ${nameOrThem(lead, facts.personId)}` : '';
	return `You were last in touch${whom} ${when}: a recruiter remembers who touches base.`;
}

function resting(telling: StepTelling): string {
	const { facts, when, step, today } = telling;
	if (facts.quiet) return `${rested(telling)}. Worth another try?`;
	if (facts.insteadOf)
		return `${unheard(telling)} A follow-up has had its time by now: bring something new instead.`;
	const rest = isAhead(telling) ? `rest until ${dayInWords(step.due, today)}, then bring` : 'time to bring';
	if (facts.ask !== undefined)
		return `They said no to ${thing(facts.ask)}, not to you: ${rest} something new.`;
	return `${unanswered(facts)} went unanswered${when && `, the last ${when}`}: ${rest} something new.`;
}

function unanswered({ followUps = 0 }: RuleFacts): string {
	return `${countWord(followUps, true)} ${followUps === 1 ? 'follow-up' : 'follow-ups'}`;
}

function firstStep(telling: StepTelling): string {
	const { lead, facts, today } = telling;
	if (facts.deadline && facts.deadline < today) {
		return `Applications closed ${onDay(facts.deadline, today)}: let it go, unless you know that they still look.`;
	}
	if (facts.quiet)
		return `${rested({ ...telling, facts: { ...facts, quiet: undefined, insteadOf: 'plan-first-step' } })}. Still worth a try?`;
	return `${notBegun(lead)}.`;
}

/** When a lead was saved is known only where a sheet says so, and tells nothing. */
function notBegun({ origin }: Lead): string {
	return `You haven’t ${origin === 'posting' ? 'applied' : 'been in touch'} yet`;
}

/** What else there is to say of a step: a deadline, the résumé, news. */
function afterthoughts({ step, today }: StepTelling): string[] {
	return [
		...byDeadline(step, today),
		step.resume ? 'Send your résumé along.' : '',
		step.news === null ? 'Nothing new is left to tell them: note something in the Playbook first.' : ''
	];
}

function byDeadline({ rule, facts: { deadline: day } }: Step, today: Day): string[] {
	if (!day) return [];
	if (rule === 'plan-first-step') return day < today ? [] : [`Applications close ${onDay(day, today)}.`];
	const by = dayInWords(day, today);
	return [day < today ? `They needed your answer by ${by}.` : `They need your answer by ${by}.`];
}
