/**
 * The guard rules, one row each, in the order of the rules: what speaks against a touch on a day. A row either raises guards or
 * is a manner, a rule that the steps keep of themselves and that has nothing to warn of.
 *
 * To add a guard: write a row that says when it speaks against a touch, and put it here where it belongs in that order.
 */
import type { Lead } from '../../lead';
import type { Touch } from '../../touch';
import type { RuleFacts, Guard, GuardRule, ProposedTouch, Step } from '../assessment';
import { sheetFacts } from '../steps/step-facts';
import { isCloseOffered } from '../steps/gracious-close';
import type { GuardRow, Manner, GuardQuestion } from './guard-row';
import { raiseAgreedWait, raiseBudget, raiseGap } from './too-early';
import type { History } from '../history/history';
import { hasCome, isDeadline, namedWith, type NamedDate } from '../history/named-days';
import { isSamePerson } from '../people/identity';
import { personIn } from '../history/touch-kinds';
import { areCallsRuledOut } from '../people/channel-choice';
import { gatekeeperOf, isContactRefused, readSituation, type Situation } from '../situation';
import { answerOwed } from '../steps/agreed';

const respectNo: GuardRow = {
	rule: 'respect-no',
	sources: ['JHA', 'Fontaine'],
	numbers: [],
	raise(question) {
		const { situation, person } = question;
		const { lead, refusals, people } = situation;
		const own = person && people.noHere(person);
		if (own) return { facts: { ...saidOn(own.touch), personId: person.id, noScope: 'contact' } };
		if (isContactRefused(lead, refusals, people))
			return { facts: { ...saidOn(refusals.contact), noScope: 'contact' } };
		if (!refusals.role || isStillOwed(question)) return null;
		return { facts: { ...saidOn(refusals.role.at(-1)), noScope: 'role' } };
	}
};

/** Returns the facts of a refusal: its day, and if a sheet only implies it or gives it no day. */
function saidOn(no: Touch | null | undefined): RuleFacts {
	return no ? { since: no.on, ...sheetFacts(no) } : {};
}

/** Returns true if the touch stays polite after a refusal of the role: it is the gracious close, or a thank-you that is owed. */
function isStillOwed({ situation, steps, touch }: GuardQuestion): boolean {
	if (isCloseOffered(situation, touch)) return true;
	return steps.some(({ rule, personId, facts }) => {
		const isTo = touch.personId === undefined || touch.personId === personId;
		if (rule === 'thank-each-interviewer') return touch.kind === 'thank-you' && isTo;
		if (rule !== 'gracious-close') return false;
		const isClose = touch.kind === 'thank-you' || touch.kind === 'reply';
		return isClose && (isTo || touch.personId === facts.personId);
	});
}

const respectNoAcrossLeads: GuardRow = {
	rule: 'respect-no-across-leads',
	sources: ['JHA', 'Fontaine'],
	numbers: [],
	raise({ situation, person }) {
		const no = person && situation.people.noElsewhere(person);
		if (!no) return null;
		const facts = { personId: person.id, otherLeadId: no.leadId, noScope: 'contact' } as const;
		return { facts: { ...saidOn(no.touch), ...facts } };
	}
};

const channelBarred: GuardRow = {
	rule: 'channel-barred',
	sources: ['JHA'],
	numbers: [],
	raise({ situation, touch, person }) {
		const no = situation.people.barred(person, touch.channel);
		if (!no) return null;
		const facts = { personId: person?.id, channel: touch.channel, noScope: 'channel' } as const;
		return { facts: { ...saidOn(no), ...facts } };
	}
};

const askClosed: GuardRow = {
	rule: 'ask-closed',
	sources: ['JHA'],
	numbers: [],
	raise({ situation, touch }) {
		const no = touch.ask === undefined ? undefined : situation.refusals.asks.get(touch.ask);
		if (!no) return null;
		return { facts: { ...saidOn(no), personId: personIn(no), ask: touch.ask, noScope: 'ask' } };
	}
};

const waitAsAgreed: GuardRow = {
	rule: 'wait-as-agreed',
	sources: ['Fontaine'],
	numbers: ['nextBusinessDay'],
	on: ['open'],
	raise: raiseAgreedWait
};

const noCallsPosting: GuardRow = {
	rule: 'no-calls-posting',
	sources: ['JHA'],
	numbers: [],
	raise(question) {
		const { situation, touch, person } = question;
		if (touch.channel !== 'phone' || !areCallsRuledOut(situation, person?.id)) return null;
		return isCallInvited(question) ? null : { facts: { channel: 'phone' } };
	}
};

/** Returns true if the call was agreed, answers their call, or is the one call that the user's settings allow. */
function isCallInvited({ situation, steps, touch }: GuardQuestion): boolean {
	const { history, today } = situation;
	if (touch.kind === 'reply' && wordToAnswer(history)?.channel === 'phone') return true;
	if (steps.some(({ rule, due }) => rule === 'no-calls-posting' && due <= today)) return true;
	if (steps.some((step) => isAgreedCall(step, touch) && step.due <= today)) return true;
	return daysNamed(history).some((named) => {
		if (!isForCall(named) || !hasCome(named, today)) return false;
		const agreedWith = namedWith(named);
		return !agreedWith || !touch.personId || agreedWith === touch.personId;
	});
}

function daysNamed({ theirs, mine, appointments }: History): readonly NamedDate[] {
	return [theirs, mine, ...appointments].filter((named) => named !== null);
}

function isForCall({ promise }: NamedDate): boolean {
	return promise?.channel === 'phone';
}

/** Returns true if the step is the agreed call and goes to the person of the touch. */
function isAgreedCall({ rule, channel, personId }: Step, touch: ProposedTouch): boolean {
	return rule === 'agreed-date' && channel === 'phone' && personId === (touch.personId ?? null);
}

const throughRecruiter: GuardRow = {
	rule: 'through-recruiter',
	sources: ['Fontaine'],
	numbers: [],
	raise(question) {
		const { situation, touch } = question;
		const gatekeeper = gatekeeperOf(situation);
		if (!gatekeeper || !touch.personId || touch.personId === gatekeeper.id) return null;
		return isInvitedDirectly(question) ? null : { facts: { personId: gatekeeper.id } };
	}
};

/** Returns true if the employer named this day directly and it has come, or if the touch answers their direct message. */
function isInvitedDirectly({ situation: { history, today }, touch }: GuardQuestion): boolean {
	const word = wordToAnswer(history);
	if (touch.kind === 'reply' && word && word.kind !== 'interview' && personIn(word) === touch.personId)
		return true;
	return daysNamed(history).some((named) => {
		if (named.on === undefined || isDeadline(named)) return false;
		return today >= named.on && namedWith(named) === touch.personId;
	});
}

/** Returns their last word if nothing followed it, whether it asks for an answer or not. */
function wordToAnswer({ lastWord, heard, unanswered }: History): Touch | null {
	return lastWord === heard && !unanswered ? lastWord : null;
}

const tooSoon: GuardRow = {
	rule: 'too-soon',
	sources: ['ClearRock', 'JHA'],
	numbers: ['gapBusinessDays'],
	on: ['open'],
	raise: raiseGap
};

const contactBudget: GuardRow = {
	rule: 'contact-budget',
	sources: ['ClearRock'],
	numbers: ['gapBusinessDays'],
	on: ['open'],
	raise: raiseBudget
};

const doubleSubmission: GuardRow = {
	rule: 'double-submission',
	sources: ['Fontaine'],
	numbers: [],
	raise({ situation, touch }) {
		if (touch.kind !== 'application') return null;
		const { lead, book, today } = situation;
		const other = book
			.samePost(lead)
			.find((same) => same.id !== lead.id && !isSameWayIn(same, lead) && isOpenOn(same, situation));
		return other ? { facts: { otherLeadId: other.id, since: other.addedOn, named: today } } : null;
	}
};

function isOpenOn(lead: Lead, { book, today }: Situation): boolean {
	return readSituation(lead, book, today).openness === 'open';
}

/** Returns true if both were submitted by the same recruiter, or both by the user. */
function isSameWayIn(a: Lead, b: Lead): boolean {
	const [first, second] = [a, b].map(({ people, submittedBy }) =>
		people.find(({ id }) => id === submittedBy)
	);
	if (!first || !second) return !a.submittedBy && !b.submittedBy;
	return isSamePerson(first, second);
}

const leadClosed: GuardRow = {
	rule: 'lead-closed',
	sources: ['own'],
	numbers: [],
	on: ['closed'],
	raise({ situation, touch }) {
		if (touch.kind === 'thank-you') return null;
		if (touch.kind === 'reply' && answerOwed(situation)) return null;
		const { ended } = situation.lead;
		return { facts: ended ? { since: ended.on, ...sheetFacts(ended) } : {} };
	}
};

const manner = (rule: Manner['rule'], ...sources: Manner['sources'][number][]): Manner => ({
	rule,
	sources,
	numbers: []
});

export const GUARD_TABLE: readonly (GuardRow | Manner)[] = [
	respectNo,
	respectNoAcrossLeads,
	channelBarred,
	askClosed,
	waitAsAgreed,
	noCallsPosting,
	throughRecruiter,
	tooSoon,
	contactBudget,
	manner('vary-channel', 'ClearRock', 'JobWhiz', 'Fontaine'),
	manner('silence-is-not-no', 'eFC', 'JobWhiz', 'ClearRock'),
	manner('reopened-by-them', 'Fontaine'),
	manner('fresh-news', 'ClearRock', 'eFC', 'JobWhiz'),
	manner('same-words', 'JobWhiz'),
	doubleSubmission,
	leadClosed
];

const GUARDS = GUARD_TABLE.filter((row) => 'raise' in row);

/** The guards that speak against a touch on the day of the situation. */
export function raiseGuards(
	situation: Situation,
	steps: readonly Step[],
	touch: ProposedTouch
): readonly Guard[] {
	const question: GuardQuestion = { situation, steps, touch, person: situation.people.find(touch.personId) };
	return GUARDS.flatMap(({ rule, on, raise }) => {
		if (on && !on.includes(situation.openness)) return [];
		const raised = raise(question);
		return raised ? [toGuard(rule, raised)] : [];
	});
}

function toGuard(rule: GuardRule, { until, facts }: Omit<Guard, 'rule'>): Guard {
	return until === undefined ? { rule, facts } : { rule, until, facts };
}
