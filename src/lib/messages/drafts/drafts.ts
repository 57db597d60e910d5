/**
 * Writes short messages, call scripts and lists for a talk for each step: brief, upbeat, and
 * announcing the user's next touch (JHA, ClearRock).
 */
import type { Day } from '../../domain/day';
import { isSpoken, type Channel } from '../../domain/touch';
import { english } from '../common/english';
import type { DraftContent, DraftFacts, Evidence, OfferReply, SentWords, Wordings } from './draft-facts';
import { isToRecruiter } from './draft-facts';
import {
	evidencePoint,
	evidenceSentences,
	isNewsTooLong,
	tooLongOf,
	valueLinkOf,
	valueLinkSentence,
	type TooLong
} from './evidence';
import { futureDay, organisationOf, topicOf, wordsIn } from './phrases';
import { openPlaces } from './places';
import { greeting, signedOff, spokenGreeting, userPhone } from './salutation';
import { answersOffer, contentOf } from './steps';
import { offerReplyOf } from './steps/offers';
import { freshest, wasSaid } from './wordings';

export type { DraftFacts } from './draft-facts';
export type { TooLong } from './evidence';

interface Draft {
	/** The day that the text names for the user's next touch or answer. */
	readonly promisesOn?: Day;
	/** The facts that are too long to be woven in. */
	readonly tooLong: readonly TooLong[];
}

export interface DraftMessage extends Draft {
	/** The subject line of an email; null for other channels. */
	readonly subject: string | null;
	readonly body: string;
}

export interface CallScript extends Draft {
	/** The text for an answering machine. */
	readonly leave: string;
	/** The text for when someone picks up. */
	readonly answered: string;
}

export interface TalkPoints {
	/** Lists for the user the points to bring up in person. */
	readonly bringUp: readonly string[];
	readonly tooLong: readonly TooLong[];
}

const MOST_SENTENCES = 5;

/**
 * Writes the text of a step for email, letter, message or form. Unknown facts are left out; what
 * only the user knows is a marked place (`places.ts`).
 */
export function draftMessage(facts: DraftFacts): DraftMessage {
	const { content, say } = open(facts);
	const opening = content.opening.map(say);
	const questions = (content.questions ?? []).map(say);
	const last = announced(content, facts, say) ?? (content.wish ? say(content.wish) : '');
	const evidence = evidenceFor(content, facts, [...opening, ...questions, last]);
	const hello = content.isToAnybody ? 'Hello,' : greeting(facts);
	const body = paragraphs([...opening, ...evidence], [...questions, last]);
	return {
		subject: facts.channel === 'email' ? content.subject : null,
		body: joined([hello, ...body, signedOff(facts)]),
		...promiseOf(content, facts),
		tooLong: tooLongFor(content, facts)
	};
}

const ONE_PARAGRAPH = { sentences: 3, words: 40 };

/** Puts what it is about and what follows into paragraphs; a few sentences make one, and a place alone its own. */
function paragraphs(about: readonly string[], following: readonly string[]): readonly string[] {
	const parts = [...about, ...following];
	const own = parts.findIndex((part) => openPlaces(part)[0] === part);
	if (own > 0)
		return [parts.slice(0, own), [parts[own]!], parts.slice(own + 1)].map((some) => some.join(' '));
	const all = [about, following].map((sentences) => sentences.filter(Boolean).join(' '));
	const whole = all.filter(Boolean).join(' ');
	const isShort = sentencesIn(whole) <= ONE_PARAGRAPH.sentences && wordsIn(whole) <= ONE_PARAGRAPH.words;
	return isShort ? [whole] : all;
}

/**
 * Writes two scripts for a call: the whole message for an answering machine, with the number twice,
 * and what to say when someone picks up.
 */
export function callScript(facts: DraftFacts): CallScript {
	const { content, say } = open(facts);
	const opening = content.opening.map(say);
	const questions = (content.questions ?? []).map(say);
	const hello = spokenGreeting(facts, content.isToAnybody);
	const phone = userPhone(facts);
	const again = announced(content, facts, say);
	const asks = again ?? (content.callBack ? say(CALL_BACK) : '');
	const wish = content.wish ? say(content.wish) : '';
	const closing = again || content.callBack ? asks : wish;
	const leftEvidence = evidenceFor(content, facts, [...opening, ...questions, closing]);
	const last = content.announces ? say(ASKS_WHEN) : wish;
	const saidEvidence = evidenceFor(content, facts, [...opening, ...questions, last]);
	return {
		leave: joined([
			[`${hello}.`, ...opening, ...leftEvidence].join(' '),
			[...questions, closing].filter(Boolean).join(' '),
			`My number is ${phone}. Again, that’s ${phone}. Have a good day.`
		]),
		answered: joined([
			`${hello}${aboutOf(content, facts)}.${content.isToAnybody ? '' : ' Is now a good time?'}`,
			[...opening, ...saidEvidence].join(' '),
			questions.join(' '),
			last
		]),
		...promiseOf(content, facts),
		tooLong: tooLongFor(content, facts)
	};
}

/** Lists what to bring up in person. There is no script: nobody reads one out across a table. */
export function talkPoints(facts: DraftFacts): TalkPoints {
	const content = contentOf(facts);
	const evidence = (content.evidence ?? []).flatMap((kind) => evidencePoint(facts, kind) ?? []);
	const link = content.evidence?.includes('value') ? valueLinkOf(facts.lead) : undefined;
	const page = link ? [`The page on how you’d help: ${link}`] : [];
	return { bringUp: [...content.bringUp, ...evidence, ...page], tooLong: tooLongFor(content, facts) };
}

/** Returns the answer to an offer that the draft gives; null where the step answers none. */
export function offerReply(facts: DraftFacts): OfferReply | null {
	return answersOffer(facts) ? offerReplyOf(facts) : null;
}

/** Returns true when an edited text still names the day that the draft promised. */
export function stillPromises(text: string, day: Day): boolean {
	return text.replace(/\s+/g, ' ').includes(futureDay(day));
}

/** Returns the content of a step, and how to choose among its wordings. */
function open(facts: DraftFacts) {
	const sent = sentBefore(facts);
	const skip = timesUntold(facts);
	return { content: contentOf(facts), say: (wordings: Wordings) => freshest(wordings, sent, skip) };
}

/** Returns the texts sent to the person before, as far as they are known. */
function sentBefore({ sent, lead, step, today }: DraftFacts): readonly SentWords[] {
	if (sent) return sent;
	return lead.touches.flatMap(({ direction, note, on, personId }) =>
		direction === 'out' && note && on <= today && (!personId || personId === step.personId)
			? [{ text: note }]
			: []
	);
}

/** Counts the messages of this kind to this person whose text nobody kept. */
function timesUntold({ lead, step, today }: DraftFacts): number {
	return lead.touches.filter(
		({ direction, kind, note, on, personId, outcome }) =>
			direction === 'out' &&
			kind === step.kind &&
			kind === 'keep-in-touch' &&
			!note &&
			outcome !== 'no-answer' &&
			on <= today &&
			(!personId || personId === step.personId)
	).length;
}

/** Returns sentences that speak for the user: those not told before, while the text stays short. */
function evidenceFor(content: DraftContent, facts: DraftFacts, others: readonly string[]): readonly string[] {
	const sent = sentBefore(facts);
	const kinds = content.evidence ?? [];
	const told: string[] = [];
	const fits = (sentence: string) =>
		sentencesIn([...others, ...told, sentence].join(' ')) <= MOST_SENTENCES && !wasSaid(sentence, sent);
	for (const sentence of firstOfEach(kinds, facts)) {
		if (told.length >= (content.mostEvidence ?? 1)) break;
		if (fits(sentence)) told.push(sentence);
	}
	const link = kinds.includes('value') ? valueLinkSentence(facts) : null;
	if (link && fits(link)) told.push(link);
	const asked = `Would you pass that on to ${organisationOf(facts.lead) ?? 'them'}?`;
	return told.length > 0 && isToRecruiter(facts) && fits(asked) ? [...told, asked] : told;
}

/** Lists the sentences of evidence: the first of each kind, then the second ones. */
function firstOfEach(kinds: readonly Evidence[], facts: DraftFacts): readonly string[] {
	const all = kinds.map((kind) => evidenceSentences(facts, kind));
	const most = Math.max(0, ...all.map(({ length }) => length));
	return Array.from({ length: most }, (_, at) => all.flatMap((sentences) => sentences[at] ?? [])).flat();
}

/** Counts sentences by their end marks; initials and abbreviations such as "St." or "Dr." end none. */
export function sentencesIn(text: string): number {
	const plain = text.replace(
		/\b(?:St|Dr|Mr|Mrs|Ms|Mx|Prof|Inc|Ltd|Co|Corp|Jr|Sr|No|vs|e\.g|i\.e|\p{Lu})\./gu,
		''
	);
	return plain.split(/[.?!]+(?:[)"”’]*)(?:\s+|$)/u).filter((part) => /\p{L}/u.test(part)).length;
}

function tooLongFor({ evidence = [] }: DraftContent, facts: DraftFacts): readonly TooLong[] {
	return [...tooLongOf(facts, evidence), ...(isNewsTooLong(facts) ? (['news'] as const) : [])];
}

const CALL_BACK: Wordings = [
	'I’d be glad if you called me back.',
	'Please call me back whenever it suits you.',
	'If you have a minute, give me a call.'
];

/** Agrees on the next day with the person on the phone. */
const ASKS_WHEN: Wordings = [
	'When would be a good time to check back with you?',
	'When should I check back with you?'
];

/** Names the matter of a call, as part of saying who calls. */
function aboutOf({ about, isToAnybody }: DraftContent, facts: DraftFacts): string {
	const matter = isToAnybody ? '' : (about ?? topicOf(facts));
	return matter && `, about ${matter}`;
}

const joined = (paragraphs: readonly string[]): string => paragraphs.filter(Boolean).join('\n\n');

function willDo(channel: Channel): string {
	const does: Record<Channel, string> = {
		email: 'email you again',
		phone: 'call',
		letter: 'send you a letter',
		message: 'message you again',
		'in-person': english('stop by', 'drop by'),
		form: 'write again'
	};
	return does[channel];
}

/** Announces the user's next touch, where the draft does and it is known. */
function announced(
	{ announces }: DraftContent,
	{ next, channel }: DraftFacts,
	say: (all: Wordings) => string
): string | null {
	if (!announces || !next) return null;
	const day = futureDay(next.on);
	if (isSpoken(channel) && next.channel === 'phone')
		return say([
			`I’ll try you again on ${day}.`,
			`I’ll call again on ${day}.`,
			`My next call will be on ${day}.`,
			`I’ll be in touch again on ${day}.`
		]);
	const will = willDo(next.channel);
	return say([
		`If I don’t hear from you before then, I’ll ${will} on ${day}.`,
		`Otherwise, I’ll ${will} on ${day}.`,
		`I’ll ${will} on ${day} unless we’re in touch sooner.`,
		`I plan to ${will} on ${day}.`,
		`I’ll be in touch again on ${day}.`,
		`I’ll check back on ${day}.`
	]);
}

function promiseOf(content: DraftContent, { next }: DraftFacts): { promisesOn?: Day } {
	const day = content.promisesOn ?? (content.announces && next ? next.on : undefined);
	return day ? { promisesOn: day } : {};
}
