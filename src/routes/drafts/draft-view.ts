/** What the panel of a draft shows, gathered from the engine, the leads and the words: nothing that is stored. */
import type { Step } from '$lib/domain/cadence/assessment';
import type { EngineBook } from '$lib/domain/cadence/assess';
import { bestTime } from '$lib/domain/best-time';
import { withheldNumber } from '$lib/domain/caller-id';
import type { Day } from '$lib/domain/day';
import { personOf, type Lead } from '$lib/domain/lead';
import { nextTouchAfter } from '$lib/domain/next-touch';
import { wayOf, type Template } from '$lib/domain/template';
import { isSpoken, type CallOutcome, type Channel, type Touch } from '$lib/domain/touch';
import { hasSaidNo, textsSentTo, touchesWith, type SentText } from '$lib/domain/with-person';
import type { CallHelp, DraftTexts } from '$lib/ui/drafts/draft';
import { agreedHour, bestTimeSentence, timeOfDayName, triedWords } from '$lib/words/calls';
import { callScript, draftMessage, stillPromises } from '$lib/words/drafts';
import { templateTexts, withPlaces } from '$lib/words/drafts/templates';
import { phoneLink } from '$lib/words/links';

export interface DraftSource {
	readonly lead: Lead;
	readonly step: Step;
	readonly channel: Channel;
	readonly today: Day;
	readonly news?: string | undefined;
	readonly book: EngineBook;
}

function factsFor({ lead, step, channel, today, news, book }: DraftSource) {
	const touch = touchFor(step, channel, today, { id: 'draft' });
	return { lead, step, channel, today, news, next: nextTouchAfter(lead, touch, book, today) };
}

/** The texts as a template for every lead. @param always every step of this rule starts with it from now on */
export function templateOf(
	source: DraftSource,
	texts: DraftTexts,
	{ id, name, always }: { readonly id: string; readonly name: string; readonly always: boolean }
): Template {
	const facts = factsFor(source);
	const way = wayOf(source.channel);
	const subject = texts.subject && withPlaces(texts.subject, facts);
	const answered = texts.answered && withPlaces(texts.answered, facts);
	return {
		id,
		name,
		way,
		...(always && { rule: source.step.rule }),
		...(subject && { subject }),
		body: withPlaces(texts.body, facts),
		...(answered && { answered })
	};
}

/** The texts that the step asks for: as a template has them, else as the app would write them. */
export function textsFor(source: DraftSource, template?: Template): DraftTexts {
	const facts = factsFor(source);
	const { channel, next } = facts;
	if (template) {
		const { promisesOn, ...texts } = templateTexts(template, facts);
		return { ...texts, ...named(promisesOn, next?.channel) };
	}
	if (isSpoken(channel)) {
		const { leave, answered, promisesOn } = callScript(facts);
		return {
			subject: '',
			body: channel === 'phone' ? leave : '',
			answered,
			...named(promisesOn, next?.channel)
		};
	}
	const { subject, body, promisesOn } = draftMessage(facts);
	return { subject: subject ?? '', body, answered: '', ...named(promisesOn, next?.channel) };
}

function named(day: Day | undefined, by: Channel | undefined): Pick<DraftTexts, 'promise'> {
	return day ? { promise: { by: 'me', on: day, ...(by && { channel: by }) } } : {};
}

/** What logging a step by a channel makes. @param said what is added to what the step itself says */
export function touchFor(
	step: Step,
	channel: Channel,
	today: Day,
	said: Partial<Touch> & Pick<Touch, 'id'>
): Touch {
	return {
		on: today,
		direction: 'out',
		channel,
		kind: step.kind,
		...(step.personId && { personId: step.personId }),
		...(step.news && { news: step.news }),
		...(step.resume && { resume: true }),
		...said
	};
}

/** The touch that sending a text makes: with the promise, where the text still names its day. */
export function sentTouch(
	source: DraftSource,
	texts: DraftTexts,
	said: Partial<Touch> & Pick<Touch, 'id'>
): Touch {
	const { step, channel, today, lead } = source;
	const promise = texts.promise && stillPromises(texts.body, texts.promise.on) ? texts.promise : undefined;
	const note = texts.body.trim();
	return touchFor(step, channel, today, {
		...said,
		...(promise && {
			promise: { ...promise, ...(personOf(lead, step.personId) && { personId: step.personId! }) }
		}),
		...(note && { note })
	});
}

/** The touch that a call makes. Only a message that was left says its text and its promise. */
export function callTouch(
	source: DraftSource,
	texts: DraftTexts,
	outcome: CallOutcome,
	{ notes, ...said }: Partial<Touch> & Pick<Touch, 'id'> & { readonly notes: string }
): Touch {
	if (outcome === 'left-message') {
		const body = [texts.body.trim(), notes.trim()].filter(Boolean).join('\n\n');
		return sentTouch(source, { ...texts, body }, { ...said, outcome });
	}
	const note = notes.trim();
	const { step, channel, today } = source;
	const touch = touchFor(step, channel, today, { ...said, outcome, ...(note && { note }) });
	if (outcome === 'spoke') return touch;
	const { news: _news, resume: _resume, ...attempt } = touch;
	return attempt;
}

/** What this person was sent before, over all leads. */
export function sentBefore({ lead, step, today, book }: DraftSource): readonly SentText[] {
	const person = personOf(lead, step.personId);
	return person ? textsSentTo(person, book.leads.values(), today) : [];
}

/** When to ring, at which number, and how to ring without showing one's own. */
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
			tried: triedWords(time),
			vain: time.vain,
			reached: time.reached,
			next: time.time === best.next
		}))
	};
}
