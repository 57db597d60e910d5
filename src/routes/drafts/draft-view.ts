/**
 * Collects what the draft panel shows from the engine, the leads and the messages. Nothing is
 * stored.
 */
import type { Step } from '$lib/domain/cadence/assessment';
import type { EngineBook } from '$lib/domain/cadence/book';
import { bestTime } from '$lib/domain/people/best-time';
import { withheldNumber } from '$lib/domain/people/caller-id';
import type { Day, Time } from '$lib/domain/day';
import { personOf, type Lead } from '$lib/domain/lead';
import { stepDone, type OfferAnswer, type StepDone } from '$lib/domain/steps/do-step';
import { touchOfStep } from '$lib/domain/steps/step-touch';
import { nextTouchAfter } from '$lib/domain/leads/next-touch';
import { wayOf, type Template } from '$lib/domain/template';
import { isSpoken, type CallOutcome, type Channel, type Touch } from '$lib/domain/touch';
import { hasSaidNo, textsSentTo, touchesWith, type SentText } from '$lib/domain/people/with-person';
import type { CallHelp, DraftTexts, LeftOut } from '$lib/ui/drafts/draft';
import { agreedHour, bestTimeSentence, timeOfDayName, attemptsWords } from '$lib/messages/today/call-times';
import type { DraftFacts, OfferReply } from '$lib/messages/drafts/draft-facts';
import {
	callScript,
	draftMessage,
	offerReply,
	stillPromises,
	talkPoints,
	type TooLong
} from '$lib/messages/drafts/drafts';
import { tooLongSentence } from '$lib/messages/drafts/panel-texts';
import { templateTexts, withPlaceholders } from '$lib/messages/drafts/templates';
import { phoneLink } from '$lib/messages/common/links';

export interface DraftSource extends Pick<DraftFacts, 'answer' | 'offerAnswer' | 'signature' | 'firstNames'> {
	readonly lead: Lead;
	readonly step: Step;
	readonly channel: Channel;
	readonly today: Day;
	readonly news?: string | undefined;
	readonly book: EngineBook;
}

function factsFor(source: DraftSource): DraftFacts {
	const { lead, step, channel, today, book } = source;
	const touch = touchOfStep(step, { id: 'draft', on: today, channel })!;
	const next = nextTouchAfter(lead, touch, book, today);
	return { ...source, next, sent: sentBefore(source) };
}

/**
 * Turns the texts into a template for every lead.
 * @param always true makes every step of this rule start with it
 */
export function templateOf(
	source: DraftSource,
	texts: DraftTexts,
	{ id, name, always }: { readonly id: string; readonly name: string; readonly always: boolean }
): Template {
	const facts = factsFor(source);
	const way = wayOf(source.channel);
	const subject = texts.subject && withPlaceholders(texts.subject, facts);
	const answered = texts.answered && withPlaceholders(texts.answered, facts);
	return {
		id,
		name,
		way,
		...(always && { rule: source.step.rule }),
		...(subject && { subject }),
		body: withPlaceholders(texts.body, facts),
		...(answered && { answered })
	};
}

/** Returns the texts of the step, from a template or written by the app. */
export function textsFor(source: DraftSource, template?: Template): DraftTexts {
	const facts = factsFor(source);
	const { channel, next } = facts;
	if (template) {
		const { promisesOn, ...texts } = templateTexts(template, facts);
		return { ...texts, ...named(promisesOn, next?.channel) };
	}
	if (channel === 'in-person') {
		return { subject: '', body: '', answered: talkPoints(facts).bringUp.join('\n') };
	}
	if (isSpoken(channel)) {
		const { leave, answered, promisesOn } = callScript(facts);
		return { subject: '', body: leave, answered, ...named(promisesOn, next?.channel) };
	}
	const { subject, body, promisesOn } = draftMessage(facts);
	return { subject: subject ?? '', body, answered: '', ...named(promisesOn, next?.channel) };
}

/** Tells which facts are too long for the app's own draft, and where they are shortened. */
export function leftOutOf(source: DraftSource): LeftOut | undefined {
	const tooLong = tooLongIn(factsFor(source));
	const sentence = tooLongSentence(tooLong);
	if (!sentence) return undefined;
	const isOnLead = tooLong.some((kind) => kind !== 'news');
	return { sentence, ...(isOnLead && { leadId: source.lead.id }), news: tooLong.includes('news') };
}

function tooLongIn(facts: DraftFacts): readonly TooLong[] {
	if (facts.channel === 'in-person') return talkPoints(facts).tooLong;
	return isSpoken(facts.channel) ? callScript(facts).tooLong : draftMessage(facts).tooLong;
}

/** Returns the answer to an offer that the draft gives; null where it answers none. */
export const replyToOffer = (source: DraftSource): OfferReply | null => offerReply(factsFor(source));

function named(day: Day | undefined, by: Channel | undefined): Pick<DraftTexts, 'promise'> {
	return day ? { promise: { by: 'me', on: day, ...(by && { channel: by }) } } : {};
}

/** Holds what is logged of a draft besides its texts. */
export interface LoggedDraft {
	/** The id created when the panel opened. */
	readonly id: string;
	readonly at?: Time;
	readonly despite?: readonly string[];
	/** The notes of a call or a meeting. */
	readonly notes: string;
	readonly outcome?: CallOutcome | undefined;
	readonly answer?: OfferAnswer | undefined;
}

/**
 * Returns the touch of a sent text, a call or a meeting. A text that was sent or left as a message
 * promises the next follow-up if it still names its day; news and the résumé count as sent if the
 * text mentions them.
 */
export function draftDone(source: DraftSource, texts: DraftTexts, logged: LoggedDraft): StepDone {
	const { step, channel, today, news } = source;
	const { notes, outcome, answer, ...told } = logged;
	const sent = outcome === 'left-message' || !isSpoken(channel);
	const text = [sent ? texts.body.trim() : '', notes.trim()].filter(Boolean).join('\n\n');
	const said = { text: sent ? text : `${texts.answered}\n${notes}`, news };
	const promise = sent ? promiseIn(source, texts) : undefined;
	const touch = { ...told, on: today, channel, outcome, promise, note: text || undefined };
	// A channel was chosen, so there is a result.
	return stepDone(step, touch, { said, answer })!;
}

/** Returns the promise of a text while the text still names its day. */
function promiseIn({ lead, step }: DraftSource, { promise, body }: DraftTexts): Touch['promise'] {
	if (!promise || !stillPromises(body, promise.on)) return undefined;
	return { ...promise, ...(personOf(lead, step.personId) && { personId: step.personId! }) };
}

/** Returns the texts that were sent to this person from any lead. */
export function sentBefore({ lead, step, today, book }: DraftSource): readonly SentText[] {
	const person = personOf(lead, step.personId);
	return person ? textsSentTo(person, book.leads.values(), today) : [];
}

/** Returns the number to call, the suggested time and the prefix that withholds the caller ID. */
export function callHelp({ lead, step, today, book }: DraftSource): CallHelp {
	const person = personOf(lead, step.personId);
	const calls = person ? touchesWith(person, book.leads.values(), today).map(({ touch }) => touch) : [];
	const best = bestTime(calls);
	const mayHide = person && !hasSaidNo(person, lead, book.leads.values(), today);
	return {
		link: phoneLink(person?.phone),
		withheld: mayHide ? withheldNumber(person.phone) : null,
		advice: step.at ? agreedHour(step.at) : bestTimeSentence(best),
		times: best.times.map((time) => ({
			name: timeOfDayName(time.time),
			tried: attemptsWords(time),
			vain: time.vain,
			reached: time.reached,
			next: time.time === best.next
		}))
	};
}
