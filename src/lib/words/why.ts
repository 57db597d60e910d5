/** Why a step is due: one plain, kind sentence from the facts that its rule rests on. */
import type { Facts, Step, StepRule } from '../domain/cadence/assessment';
import type { Day } from '../domain/day';
import type { Lead } from '../domain/lead';
import type { Channel } from '../domain/touch';
import { dayInWords, onDay, onDayAt } from './days';
import { namedDay, nameOrThem, tell, thing, type LeadOf, type Telling } from './telling';
import { nameOf } from './touches';
import { countWord } from './today';

export { whyGuard } from './why-not';

type StepTelling = Telling & { readonly step: Step };

/** Why a step is asked for, in a sentence or two. `leadOf` names the other lead that it may rest on. */
export function whyStep(step: Step, lead: Lead, today: Day, leadOf: LeadOf = () => undefined): string {
	const telling = { ...tell(step.facts, lead, today, leadOf), step };
	const sentences = [STEPS[step.rule](telling), ...afterthoughts(telling)];
	return sentences.filter(Boolean).join(' ');
}

const STEPS: Record<StepRule, (telling: StepTelling) => string> = {
	'reply-owed': answer,
	'thank-each-interviewer': thanks,
	'debrief-recruiter': ({ when, lead, step }) =>
		`You had an interview ${when}: tell ${nameOrThem(lead, step.personId)} how it went while it is fresh.`,
	'agreed-date': agreed,
	'log-interview': ({ facts, today }) =>
		`Your interview was ${facts.named ? onDay(facts.named, today) : 'due'}. How did it go?`,
	'their-deadline': deadline,
	'own-step': ({ facts, when, step, today }) =>
		facts.what ? `You planned this ${when}.` : `You put the next step off to ${dayInWords(step.due, today)}.`,
	'withdraw-courteously': ({ when, other }) =>
		`You accepted the offer ${other ? `from ${other} ` : 'elsewhere '}${when}: say so here, kindly, so that they can go on.`,
	'first-follow-up': silence,
	'second-follow-up': secondTime,
	'after-interview': ({ ago, ...telling }) =>
		isAhead(telling)
			? `Your interview was ${ago}: ask ${onDay(telling.step.due, telling.today)} where things stand.`
			: `Your interview was ${ago} and you have heard nothing since: ask where things stand.`,
	'retry-call': retry,
	'find-a-person': findSomebody,
	'gracious-close': ({ who, when }) => `${who} said no ${when}. One thank-you, and you are done here.`,
	'tell-of-offer': ({ facts, other, today }) =>
		`You have had an offer ${other ? `from ${other}` : 'elsewhere'} since ${dayInWords(facts.since ?? today, today)}: let them know, as information, not as a threat.`,
	'ask-again': ({ who, facts, when, today }) =>
		facts.named
			? `${who} said not now: ask again ${onDay(facts.named, today)}.`
			: `${who} said not now ${when} and named no day: give it time, then ask again.`,
	'recruiter-touch-base': touchBase,
	'no-calls-posting': ({ facts, when }) =>
		`${unanswered(facts)} went unanswered, the last ${when}. The posting wants no calls; you chose to ring once all the same.`,
	'keep-in-touch': resting,
	'plan-first-step': firstStep
};

function answer({ facts, who, when, ago, lead }: StepTelling): string {
	if (facts.touchKind === 'offer')
		return `${who} made you an offer ${when}: answer it, even if you need time.`;
	if (facts.noScope === 'ask')
		return `${who} said no to ${thing(facts.ask)} ${when}: answer kindly and let it go.`;
	if (facts.noScope === 'channel')
		return `${who} asked ${when} to be reached another way: say that you will.`;
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
		return `You had an interview ${when}: thank them through ${met}.`;
	}
	return `You met ${met ?? 'them'} at the interview ${when}: they get a thank-you of their own.`;
}

const DOING: Record<Channel, string> = {
	email: 'write by e-mail',
	phone: 'ring',
	letter: 'write a letter',
	message: 'send a message',
	'in-person': 'come by',
	form: 'write through the form'
};

function agreed({ facts, lead, today }: StepTelling): string {
	const doing = facts.channel ? DOING[facts.channel] : 'be in touch';
	const when = onDayAt(facts.named ?? today, facts.namedAt, today);
	const whom = nameOrThem(lead, facts.personId);
	if (facts.namedBy === 'me') return `You told ${whom} you would ${doing} ${when}.`;
	return `You agreed with ${whom} to ${doing} ${when}.`;
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
	if (facts.fromThem) return `${who} wrote ${ago}`;
	if (facts.touchKind === 'application') return `You applied ${ago}`;
	return `You ${facts.touchKind === 'approach' ? 'approached' : 'answered'} ${whom} ${ago}`;
}

function secondTime(telling: StepTelling): string {
	const { facts, ago, lead, step, today } = telling;
	const opening = `You followed up${facts.personId ? ` with ${nameOrThem(lead, facts.personId)}` : ''} ${ago}`;
	return isAhead(telling)
		? `${opening}: check ${onDay(step.due, today)} that it arrived, if you hear nothing before.`
		: `${opening} and have heard nothing: check that it arrived.`;
}

/** What a step that yields to another was for: "You applied 8 days ago and have heard nothing". */
function unheard(telling: StepTelling): string {
	const { facts, ago } = telling;
	const { insteadOf } = facts;
	if (insteadOf === 'after-interview') return `Your interview was ${ago} and you have heard nothing since`;
	if (insteadOf === 'second-follow-up') return `You followed up ${ago} and have heard nothing`;
	if (insteadOf === 'first-follow-up') return `${opened(telling)} and have heard nothing`;
	return `You were last in touch ${ago}`;
}

/** Nobody is reachable: the reason is the one of the step that waits for somebody. */
function findSomebody(telling: StepTelling): string {
	const { facts, step, lead, when, today } = telling;
	const by = isAhead(telling) ? ` ${onDay(step.due, today)}` : '';
	const find = `find${by} whom to ask, through the switchboard or HR`;
	if (facts.insteadOf === 'plan-first-step')
		return `You saved this ${when} and ${lead.people.length > 0 ? 'nobody here can be reached' : 'nobody is named here'}: ${find}.`;
	return `${unheard(telling)}, and nobody here can be reached: ${find}.`;
}

function retry({ facts: { attempts = 1 }, ago }: StepTelling): string {
	if (attempts === 1) return `You rang ${ago} and reached nobody: try again at another hour.`;
	const times = attempts === 2 ? 'twice' : `${countWord(attempts)} times`;
	return `You rang ${times}, last ${ago}, and reached nobody: try once more at another hour.`;
}

function touchBase(telling: StepTelling): string {
	const { facts, when, lead } = telling;
	if (facts.insteadOf) return `${unheard(telling)}. A follow-up has had its time by now: touch base instead.`;
	const whom = facts.personId ? ` with ${nameOrThem(lead, facts.personId)}` : '';
	return `You were last in touch${whom} ${when}: a recruiter remembers who touches base.`;
}

function resting(telling: StepTelling): string {
	const { facts, when, step, today } = telling;
	if (facts.insteadOf)
		return `${unheard(telling)}. A follow-up has had its time by now: bring something new instead.`;
	const rest = isAhead(telling) ? `rest until ${dayInWords(step.due, today)}, then bring` : 'time to bring';
	if (facts.ask !== undefined)
		return `They said no to ${thing(facts.ask)}, not to you: ${rest} something new.`;
	return `${unanswered(facts)} went unanswered, the last ${when}: ${rest} something new.`;
}

function unanswered({ followUps = 0 }: Facts): string {
	return `${countWord(followUps, true)} ${followUps === 1 ? 'follow-up' : 'follow-ups'}`;
}

function firstStep({ when, lead, facts, today }: StepTelling): string {
	if (facts.deadline && facts.deadline < today) {
		return `Applications closed ${onDay(facts.deadline, today)}: let it go, unless you know that they still look.`;
	}
	return `You saved this ${when} and have not ${lead.origin === 'posting' ? 'applied' : 'been in touch'} yet.`;
}

/** What else there is to say of a step: a deadline, the résumé, news, and how sure its day is. */
function afterthoughts({ step, facts, today }: StepTelling): string[] {
	return [
		...byDeadline(step, today),
		step.resume ? 'Send your résumé along.' : '',
		step.news === null ? 'Nothing new is left to tell them: note something in the Playbook first.' : '',
		facts.implied ? 'That day is read from your sheet.' : ''
	];
}

function byDeadline({ rule, facts: { deadline: day } }: Step, today: Day): string[] {
	if (!day) return [];
	if (rule === 'plan-first-step') return day < today ? [] : [`Applications close ${onDay(day, today)}.`];
	const by = dayInWords(day, today);
	return [day < today ? `They needed your answer by ${by}.` : `They need your answer by ${by}.`];
}
