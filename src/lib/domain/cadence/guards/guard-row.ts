/** The shape of a guard rule: one row of the table in `guards.ts`. */
import type { Person } from '../../person';
import type { Guard, GuardRule, ProposedTouch, Step } from '../assessment';
import type { Situation, Openness } from '../situation';
import type { RuleNumber, Source } from '../steps/step-row';

/** A proposed touch on the day of the situation, which the guards are asked about. */
export interface GuardQuestion {
	readonly situation: Situation;
	/** The steps that are open on that day. */
	readonly steps: readonly Step[];
	readonly touch: ProposedTouch;
	/** undefined: a touch to nobody in particular, which draws only what concerns the lead. */
	readonly person: Person | undefined;
}

export interface GuardRow {
	readonly rule: GuardRule;
	readonly sources: readonly Source[];
	readonly numbers: readonly RuleNumber[];
	/** The leads on which it is raised; all, where nothing is said. */
	readonly on?: readonly Openness[];
	/** Returns the objection to the touch, with the first polite day where there is one; null: there is none. */
	raise(question: GuardQuestion): Omit<Guard, 'rule'> | null;
}

/** A rule of manners that the steps keep of themselves, or that a draft is held to: it raises nothing against a touch. */
export interface Manner {
	readonly rule: 'vary-channel' | 'silence-is-not-no' | 'reopened-by-them' | 'fresh-news' | 'same-words';
	readonly sources: readonly Source[];
	readonly numbers: readonly RuleNumber[];
}
