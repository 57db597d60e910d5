/**
 * Writes short messages and call scripts for each step: brief, upbeat, and announcing the user's
 * next touch (JHA, ClearRock).
 */
import type { Day } from '../../domain/day';
import { isSpoken, type Channel } from '../../domain/touch';
import { contentOf } from './contents';
import { salutationName, futureDay, wordsIn, type DraftContent, type DraftFacts } from './draft-facts';

export type { DraftFacts } from './draft-facts';

export interface DraftMessage {
	/** The subject line of an e-mail; null for other channels. */
	readonly subject: string | null;
	readonly body: string;
	/** The day that the text names for the user's next touch or answer. */
	readonly promisesOn?: Day;
}

interface CallScript {
	/** The text for an answering machine. */
	readonly leave: string;
	/** The text for when someone picks up. */
	readonly answered: string;
	/** The day that the text for the answering machine names. */
	readonly promisesOn?: Day;
}

const MOST_WORDS = 115;

/**
 * Writes the text of a step for e-mail, letter, message or form. Unknown facts are left out; the
 * only gaps are marked blank lines.
 */
export function draftMessage(facts: DraftFacts): DraftMessage {
	const content = contentOf(facts);
	const body = withExtras(content, (extras) => written(content, extras, facts));
	return { subject: facts.channel === 'email' ? content.subject : null, body, ...promiseOf(content, facts) };
}

/**
 * Writes two scripts for a call: a short one for an answering machine, and one that asks for an
 * answer.
 */
export function callScript(facts: DraftFacts): CallScript {
	const content = contentOf(facts);
	return {
		leave: joined([
			[`${greeting(facts)} ${first(content.opening)}`],
			[announced(content, facts) ?? 'I would be glad if you rang me back when it suits you.'],
			['Thank you, and have a good day.']
		]),
		answered: withExtras(content, (extras) => spoken(content, extras, facts)),
		...promiseOf(content, facts)
	};
}

/** Returns true when an edited text still names the day that the draft promised. */
export function stillPromises(text: string, day: Day): boolean {
	return text.replace(/\s+/g, ' ').includes(futureDay(day));
}

/** Adds optional sentences, the first ones first, while the text stays short. */
function withExtras({ extras = [] }: DraftContent, write: (extras: readonly string[]) => string): string {
	const said = extras.filter((extra) => extra !== null);
	while (said.length > 0 && wordsIn(write(said)) > MOST_WORDS) said.pop();
	return write(said);
}

const CLOSINGS: Partial<Record<Channel, string>> = {
	email: 'Kind regards',
	letter: 'Yours sincerely',
	form: 'Kind regards'
};

function written(content: DraftContent, extras: readonly string[], facts: DraftFacts): string {
	const closing = CLOSINGS[facts.channel];
	return joined([
		[greeting(facts)],
		content.opening,
		extras,
		content.room ? [''] : [],
		content.questions ?? [],
		[announced(content, facts) ?? '', content.wish ?? ''].filter(Boolean),
		closing ? [closing] : []
	]);
}

/** Agrees on the next day with the person on the phone. */
const ASK_WHEN = [
	'When would be a good day for me to be in touch again, and shall I ring or write?',
	'Thank you for your time.'
];

function spoken(content: DraftContent, extras: readonly string[], facts: DraftFacts): string {
	return joined([
		[`${greeting(facts)} Thank you for picking up. Do you have a minute?`],
		content.opening,
		extras,
		content.questions ?? [],
		content.announces ? ASK_WHEN : [content.wish ?? '']
	]);
}

/**
 * Joins sentences into paragraphs. An empty sentence keeps its paragraph as a blank line to fill
 * in.
 */
function joined(paragraphs: readonly (readonly string[])[]): string {
	return paragraphs
		.filter((sentences) => sentences.length > 0)
		.map((sentences) => sentences.join(' '))
		.join('\n\n');
}

const first = (sentences: readonly string[]) => sentences[0] ?? '';

function greeting(facts: DraftFacts): string {
	const name = salutationName(facts);
	if (isSpoken(facts.channel)) return name ? `Hello ${name}.` : 'Hello.';
	if (!name) return 'Hello,';
	return `${facts.channel === 'letter' ? 'Dear' : 'Hello'} ${name},`;
}

const WILL: Record<Channel, string> = {
	email: 'write',
	phone: 'ring',
	letter: 'send you a letter',
	message: 'send you a message',
	'in-person': 'come by',
	form: 'write through your form'
};

/** Announces the user's next touch: "Unless we speak before, I will ring on Wednesday 18 March." */
function announced({ announces }: DraftContent, { next }: DraftFacts): string | null {
	if (!announces || !next) return null;
	return `Unless we speak before, I will ${WILL[next.channel]} on ${futureDay(next.on)}.`;
}

function promiseOf(content: DraftContent, { next }: DraftFacts): { promisesOn?: Day } {
	const day = content.promisesOn ?? (content.announces && next ? next.on : undefined);
	return day ? { promisesOn: day } : {};
}
