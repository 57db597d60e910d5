/** Steps that follow from silence: the first one, the follow-ups, and then a light touch now and again. */
import { addDays, earlierOf, laterOf, type Day } from '../../day';
import { isNewsFor } from '../../lead';
import { factsOf } from './step-facts';
import { isInterview, isSent } from '../history/touch-kinds';
import { LIMITS } from '../policy';
import { reach } from '../people/channel-choice';
import type { Situation } from '../situation';
import type { StepDraft, StepRow } from './step-row';

/** Names the phase of a silence: exactly one of the rules below applies in each. */
type Phase = 'unbegun' | 'first' | 'interviewed' | 'second' | 'one call' | 'resting' | 'recruiter';

function phaseOf(situation: Situation): Phase {
	const { history, lead } = situation;
	const { opener, followUps } = history;
	if (isUnbegun(situation)) return 'unbegun';
	if (isKept(situation)) return 'resting';
	if (opener && isInterview(opener) && followUps === 0) return 'interviewed';
	if (lead.origin === 'recruiter' && (history.heard || followUps >= LIMITS.followUps)) return 'recruiter';
	if (isAskClosed(situation)) return lead.origin === 'recruiter' ? 'recruiter' : 'resting';
	if (followUps === 0) return 'first';
	if (followUps < LIMITS.followUps) return 'second';
	return mayCallOnce(situation) ? 'one call' : 'resting';
}

/** Returns true if nothing was sent that opened a silence, and nothing came that owed no answer. */
export function isUnbegun(situation: Situation): boolean {
	const { opener, followUps } = situation.history;
	return !opener && followUps === 0 && !isKept(situation);
}

/** Returns true if the lead keeps in touch with somebody who was met before, and nothing has opened a silence on it (`stay-in-touch`). */
function isKept({ lead, history }: Situation): boolean {
	return lead.keptFrom !== undefined && history.opener === null;
}

/** Returns true if they refused an ask when they were last heard from: the lead goes on gently (`ask-closed`) until the user applies. */
function isAskClosed({ history: { heard, opener } }: Situation): boolean {
	return heard?.no?.scope === 'ask' && opener?.kind !== 'application';
}

/** Returns true if the settings allow one call despite the posting, and nobody refused calls. */
function mayCallOnce(situation: Situation): boolean {
	const { lead, book, history } = situation;
	if (!book.settings.callDespiteNoCallsPosting || !lead.noCallsPosting) return false;
	if (history.followUps !== LIMITS.followUps) return false;
	const { personId, channel } = reach(situation, ONE_CALL);
	return personId === null || channel === 'phone';
}

const ONE_CALL = { channel: 'phone', calls: true } as const;

export const firstFollowUpRule: StepRow = {
	rule: 'first-follow-up',
	sources: ['Fontaine'],
	place: 'silence',
	goesStale: true,
	numbers: ['afterApplying', 'afterApproach', 'closingBusinessDays'],
	propose(situation) {
		if (phaseOf(situation) !== 'first') return null;
		const { lead, history, intervals } = situation;
		const isUnsolicited = history.openedFirst && lead.origin !== 'posting';
		const wait = isUnsolicited ? intervals.afterApproach : intervals.afterApplying;
		return followUp(situation, laterOf(addDays(openedOn(situation), wait), onceClosed(situation)));
	}
};

/** Nobody is asked about an application before they had time to read what came in by the closing date; '' where there is none. */
function onceClosed({ history: { opener }, lead: { applyBy }, book: { calendar } }: Situation): Day {
	if (!applyBy || opener?.kind !== 'application') return '';
	return calendar.after(applyBy, LIMITS.closingBusinessDays);
}

export const secondFollowUpRule: StepRow = {
	rule: 'second-follow-up',
	sources: ['JobWhiz'],
	place: 'silence',
	goesStale: true,
	numbers: ['secondFollowUp'],
	propose(situation) {
		if (phaseOf(situation) !== 'second') return null;
		return followUp(situation, addDays(sentOn(situation), situation.intervals.secondFollowUp));
	}
};

export const afterInterviewRule: StepRow = {
	rule: 'after-interview',
	sources: ['Fontaine', 'ClearRock'],
	place: 'silence',
	goesStale: true,
	numbers: ['afterInterview'],
	propose(situation) {
		if (phaseOf(situation) !== 'interviewed') return null;
		return followUp(situation, addDays(openedOn(situation), situation.intervals.afterInterview));
	}
};

function followUp(situation: Situation, due: Day): StepDraft {
	const { opener, lastOut, followUps } = situation.history;
	const { personId, channel } = reach(situation);
	return {
		personId,
		channel,
		due,
		kind: 'follow-up',
		facts: factsOf(followUps > 0 ? lastOut : opener, { followUps })
	};
}

function openedOn({ history, lead }: Situation): Day {
	return history.opener?.on ?? lead.addedOn;
}

function sentOn({ history, lead }: Situation): Day {
	return history.lastOut?.on ?? lead.addedOn;
}

export const noCallsPostingRule: StepRow = {
	rule: 'no-calls-posting',
	sources: ['JHA'],
	place: 'silence',
	numbers: ['secondFollowUp', 'followUps'],
	propose(situation) {
		if (phaseOf(situation) !== 'one call') return null;
		const due = addDays(sentOn(situation), situation.intervals.secondFollowUp);
		return { ...followUp(situation, due), ...reach(situation, ONE_CALL) };
	}
};

export const keepInTouchRule: StepRow = {
	rule: 'keep-in-touch',
	sources: ['JobWhiz', 'ClearRock', 'eFC'],
	place: 'silence',
	numbers: ['keepInTouch', 'followUps'],
	propose(situation) {
		if (phaseOf(situation) !== 'resting') return null;
		const from = laterOf(sentOn(situation), openedOn(situation));
		return lightTouch(situation, addDays(from, situation.intervals.keepInTouch));
	}
};

export const recruiterTouchBaseRule: StepRow = {
	rule: 'recruiter-touch-base',
	sources: ['Fontaine'],
	place: 'silence',
	numbers: ['recruiterTouchBase', 'followUps'],
	propose(situation) {
		if (phaseOf(situation) !== 'recruiter') return null;
		const { history, lead, intervals } = situation;
		const last = history.last ?? history.opener;
		return lightTouch(situation, addDays(last?.on ?? lead.addedOn, intervals.recruiterTouchBase));
	}
};

/** Returns a draft that brings something new (`fresh-news`) and, to a recruiter, the résumé if they do not have the current one. */
export function lightTouch(situation: Situation, due: Day): StepDraft {
	const { history, lead } = situation;
	const { lastOut, followUps, last, opener } = history;
	const isBase = lead.origin === 'recruiter';
	const { personId, channel } = reach(situation);
	const facts = { followUps, ask: history.heard?.no?.ask };
	const draft = {
		personId,
		channel,
		due,
		kind: 'keep-in-touch' as const,
		news: freshNews(situation, personId),
		facts: factsOf((isBase ? last : lastOut) ?? opener, facts)
	};
	return isBase ? { ...draft, resume: isResumeDue(situation) } : draft;
}

/** Returns the id of the newest news for the lead or the person that was not sent on this lead and whose day has come; null: none is left. */
export function freshNews({ book, history, lead, today }: Situation, personId: string | null): string | null {
	if (book.news.length === 0) return null;
	const wasSent = (id: string) => history.touches.some((touch) => isSent(touch) && touch.news === id);
	const to = personId === null ? [] : [personId];
	const fresh = book.news.find((news) => news.on <= today && isNewsFor(news, lead, to) && !wasSent(news.id));
	return fresh?.id ?? null;
}

/** Returns true if the résumé was never sent, or was updated since. */
function isResumeDue({ book, history, today }: Situation): boolean {
	const sent = history.touches.findLast((touch) => isSent(touch) && touch.resume);
	const updatedOn = book.settings.resumeUpdatedOn;
	return !sent || (updatedOn !== undefined && updatedOn <= today && updatedOn > sent.on);
}

export const planFirstStepRule: StepRow = {
	rule: 'plan-first-step',
	sources: ['JHA'],
	place: 'silence',
	numbers: ['firstStepBusinessDays', 'beforeDeadlineBusinessDays'],
	propose(situation) {
		if (phaseOf(situation) !== 'unbegun') return null;
		const { lead } = situation;
		const isApplication = lead.origin === 'posting';
		const to = reach(situation);
		return {
			personId: to.personId,
			channel: to.channel ?? (isApplication ? 'form' : null),
			due: firstStepDay(situation),
			kind: isApplication ? 'application' : 'approach',
			alone: isApplication,
			facts: { since: lead.addedOn, deadline: lead.applyBy }
		};
	}
};

function firstStepDay({ lead, book: { calendar } }: Situation): Day {
	const due = calendar.after(lead.addedOn, LIMITS.firstStepBusinessDays);
	if (!lead.applyBy) return due;
	const inTime = calendar.before(lead.applyBy, LIMITS.beforeDeadlineBusinessDays);
	return laterOf(earlierOf(due, inTime), lead.addedOn);
}

/** Lists the rules in the order in which a silence goes on: exactly one of them proposes something. */
const SILENCE: readonly StepRow[] = [
	planFirstStepRule,
	firstFollowUpRule,
	afterInterviewRule,
	secondFollowUpRule,
	noCallsPostingRule,
	keepInTouchRule,
	recruiterTouchBaseRule
];

/** Returns the step that follows from silence alone. */
export function silenceStep(situation: Situation): { row: StepRow; draft: StepDraft } | null {
	for (const row of SILENCE) {
		const draft = row.propose(situation);
		if (draft && 'due' in draft) return { row, draft };
	}
	return null;
}
