/** The touch that doing a step makes. Every door builds it here: Done, a draft, the form that logs. */
import type { Step } from '../cadence/assessment';
import { isAttempt } from '../cadence/history/touch-kinds';
import type { Day } from '../day';
import type { Touch } from '../touch';

/** The input for a touch besides what its step says; a key that is there replaces the step's value. */
export type ToldTouch = { readonly [Key in keyof Touch]?: Touch[Key] | undefined } & {
	readonly id: string;
	readonly on: Day;
};

/** The words of it, where they are known: what was sent, left or said. Unknown, the step was done as it was proposed. */
export interface SaidWords {
	readonly text: string;
	/** The news that the step brings, as the user noted it. */
	readonly news?: string | undefined;
}

/** null where the step names no channel and nobody told one. @param said absent: nobody knows the words */
export function touchOfStep(step: Step, told: ToldTouch, said?: SaidWords): Touch | null {
	const channel = told.channel ?? step.channel;
	if (!channel) return null;
	const touch: ToldTouch & Pick<Touch, 'channel' | 'kind' | 'direction'> = {
		direction: 'out',
		...(step.personId && { personId: step.personId }),
		...broughtAlong(step, told, said),
		...told,
		kind: told.kind ?? step.kind,
		channel,
		...(channel !== 'phone' && { outcome: undefined })
	};
	return asTold(touch as Touch);
}

/** Returns a touch without `undefined` fields; a call that reached nobody carries neither news nor a résumé. */
export function asTold(touch: Touch): Touch {
	const { news, resume, ...bare } = touch;
	const told = isAttempt(touch) ? bare : { ...bare, news, resume: resume || undefined };
	return Object.fromEntries(
		Object.entries(told).filter(([, value]) => value !== undefined)
	) as unknown as Touch;
}

/** News and the résumé go along with the step's own kind of touch, as far as the words say so (`fresh-news`). */
function broughtAlong(step: Step, { kind }: ToldTouch, said: SaidWords | undefined): Partial<Touch> {
	if (kind !== undefined && kind !== step.kind) return {};
	const tells = !said || said.news === undefined || isTold(said.news, said.text);
	const sends = !said || RESUME.test(said.text);
	return {
		...(step.news && tells && { news: step.news }),
		...(step.resume && sends && { resume: true })
	};
}

/** A résumé by the names that it goes by. */
const RESUME = /r[ée]sum[ée]|\bcv\b|curriculum|lebenslauf/iu;

/** The share of a piece of news that a text must hold to tell it: the user may say it in words of their own. */
const ENOUGH = 2 / 3;

/** Returns true if a text tells a piece of news: most of its longer words stand in it, in any case. */
export function isTold(news: string, text: string): boolean {
	const words = wordsOf(news);
	if (words.length === 0) return text.includes(news.trim());
	const held = new Set(wordsOf(text));
	return words.filter((word) => held.has(word)).length >= words.length * ENOUGH;
}

/** Distinct words of three letters or figures and more. */
function wordsOf(text: string): readonly string[] {
	return [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu))];
}
