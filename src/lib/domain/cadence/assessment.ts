/** Declares what the engine says of one lead on one day, as pages, words and tests share it. */
import type { Day, Time } from '../day';
import type { CallOutcome, Channel, NoScope, TouchKind } from '../touch';

export const LEAD_STATES = [
	'overdue',
	'due-today',
	'due-soon',
	'resting',
	'scheduled',
	'respect-no',
	'closed',
	'quiet'
] as const;
/** 'quiet': nothing has happened for long; its one step comes round and is never overdue. */
export type LeadState = (typeof LEAD_STATES)[number];

/** The step rules in the order of the table: on one day the earlier one is the next step. */
export const STEP_RULES = [
	'reply-owed',
	'thank-each-interviewer',
	'debrief-recruiter',
	'agreed-date',
	'log-interview',
	'their-deadline',
	'own-step',
	'withdraw-courteously',
	'first-follow-up',
	'second-follow-up',
	'after-interview',
	'retry-call',
	'find-a-person',
	'gracious-close',
	'tell-of-offer',
	'ask-again',
	'recruiter-touch-base',
	'no-calls-posting',
	'keep-in-touch',
	'plan-first-step'
] as const;
export type StepRule = (typeof STEP_RULES)[number];

export const GUARD_RULES = [
	'respect-no',
	'respect-no-across-leads',
	'channel-barred',
	'ask-closed',
	'wait-as-agreed',
	'no-calls-posting',
	'through-recruiter',
	'too-soon',
	'contact-budget',
	'double-submission',
	'lead-closed'
] as const;
export type GuardRule = (typeof GUARD_RULES)[number];

/** The facts that a step or guard rests on, enough for one plain sentence (`messages/rules/step-reasons.ts`). All optional: each rule fills its own. */
export interface RuleFacts {
	/** The day of the touch that it rests on. */
	readonly since?: Day;
	/** The kind of that touch. */
	readonly touchKind?: TouchKind;
	/** Its channel; absent where nobody named one. */
	readonly touchChannel?: Channel;
	readonly outcome?: CallOutcome;
	/** True if that touch came from them. */
	readonly fromThem?: boolean;
	/** The number of follow-ups that went unanswered. */
	readonly followUps?: number;
	/** The day that somebody named, and its hour. */
	readonly named?: Day;
	readonly namedAt?: Time;
	readonly namedBy?: 'me' | 'them';
	/** The person whom the fact concerns (may differ from whom the step goes to). */
	readonly personId?: string | null;
	/** Attempts in a row. */
	readonly attempts?: number;
	/** The day by which the user must act. */
	readonly deadline?: Day;
	/** The user's own words. */
	readonly what?: string;
	/** Rests on something that a sheet only implies; of an own step: it came with a sheet. */
	readonly implied?: boolean;
	/** Rests on something whose day the sheet does not name: no sentence may name one, nor count days from it. */
	readonly undated?: boolean;
	/** The lead has gone quiet: `since` is the day of the last thing on it. */
	readonly quiet?: boolean;
	/** The day that was named is that of an appointment (an invitation), not only a day to be in touch. */
	readonly appointment?: boolean;
	/** Another lead that it rests on. */
	readonly otherLeadId?: string;
	readonly channel?: Channel;
	readonly ask?: string;
	/** The scope of the refusal that it rests on. */
	readonly noScope?: NoScope;
	/** The step would have been this one, had it not gone stale or found nobody. */
	readonly insteadOf?: StepRule;
}

/** A step that the user skipped for good (`steps/skipped.ts`). */
export interface SkippedStep {
	/** The other fields in one text. */
	readonly id: string;
	readonly rule: StepRule;
	/** The interview to give thanks for or to debrief after; the no to close; the offer, of another lead, to tell of. */
	readonly touchId: string;
	/** The person to thank. */
	readonly personId?: string;
}

export interface Step {
	readonly rule: StepRule;
	readonly due: Day;
	readonly at?: Time;
	readonly zone?: string;
	/** null: nobody is known. */
	readonly personId: string | null;
	/** The suggested channel; null where none makes sense (finding a person). */
	readonly channel: Channel | null;
	/** The kind of touch that doing it logs. */
	readonly kind: TouchKind;
	/** The news to bring; null = none left; absent = not a step that brings news. */
	readonly news?: string | null;
	readonly resume?: boolean;
	/** For an own promise, the cadence step whose content it keeps; null: none; absent: not an own promise. */
	readonly standsFor?: StepRule | null;
	/** What the lead stores where the user skips the step; absent where it can't be skipped. */
	readonly skip?: SkippedStep;
	readonly facts: RuleFacts;
}

export interface Guard {
	readonly rule: GuardRule;
	/** The first polite day, where there is one. */
	readonly until?: Day;
	readonly facts: RuleFacts;
}

/** A touch that somebody is about to log or draft. */
export interface ProposedTouch {
	readonly channel: Channel;
	readonly personId?: string;
	readonly kind: TouchKind;
	readonly ask?: string;
}

/** A step to come if each is done on its day and nobody answers. */
export interface ForecastStep {
	readonly rule: StepRule;
	readonly due: Day;
	readonly channel: Channel | null;
	readonly personId: string | null;
}

export interface Assessment {
	readonly leadId: string;
	readonly state: LeadState;
	/** The step due first; null under a no or when closed, and nothing is owed. */
	readonly next: Step | null;
	/** All open steps, the next one first. */
	readonly steps: readonly Step[];
	/** The guards that speak against a touch on a day (default: the day assessed); empty where none does. */
	guards(touch: ProposedTouch, on?: Day): readonly Guard[];
	/** The next `count` steps to come (default 6), side steps included; computed when asked for. */
	forecast(count?: number): readonly ForecastStep[];
}
