/** Texts of the user's own, kept to start from: what they say of a lead is a place in braces. */
import type { StepRule } from './cadence/assessment';
import { isSpoken, type Channel } from './touch';

/** Ends the user's messages and says who calls; empty once the user chose not to give it. */
export interface Signature {
	readonly name?: string | undefined;
	readonly phone?: string | undefined;
	/** The closing line: "Best regards". */
	readonly closing?: string | undefined;
}

/** 'spoken': by phone. */
export type TemplateWay = 'written' | 'spoken';

export interface Template {
	readonly id: string;
	readonly name: string;
	readonly way: TemplateWay;
	/** Every step of this rule starts with it. */
	readonly rule?: StepRule;
	/** The subject; only written messages have one. */
	readonly subject?: string;
	/** The message; of a call, the one to leave. */
	readonly body: string;
	/** For a call, the words for when somebody picks up. */
	readonly answered?: string;
}

export function wayOf(channel: Channel): TemplateWay {
	return isSpoken(channel) ? 'spoken' : 'written';
}

/** Returns the templates that a step can start with by a channel, in their order; in person there is no text to start. */
export function templatesFor(templates: readonly Template[] = [], channel: Channel): readonly Template[] {
	if (channel === 'in-person') return [];
	return templates.filter(({ way }) => way === wayOf(channel));
}

/** Returns the template that every step of a rule starts with; undefined: the app writes the draft. */
export function usualTemplate(
	templates: readonly Template[] | undefined,
	rule: StepRule,
	channel: Channel
): Template | undefined {
	return templatesFor(templates, channel).find((template) => template.rule === rule);
}

/** Returns the templates with one as it was when its editing began; of one that is new, they are without it. */
export function asBefore(templates: readonly Template[], { id }: Template, before?: Template): Template[] {
	const isThere = templates.some((each) => each.id === id);
	const all = before && !isThere ? [...templates, before] : templates;
	return all.flatMap((each) => (each.id === id ? (before ?? []) : each));
}

/** Puts a template among the others, in the place of the one with its id. A step starts with one only: the one that was put last. */
export function withTemplate(templates: readonly Template[] = [], template: Template): readonly Template[] {
	const others = templates.map((other) => {
		if (template.rule === undefined || other.rule !== template.rule || other.way !== template.way)
			return other;
		const { rule: _rule, ...rest } = other;
		return rest;
	});
	return others.some(({ id }) => id === template.id)
		? others.map((other) => (other.id === template.id ? template : other))
		: [...others, template];
}
