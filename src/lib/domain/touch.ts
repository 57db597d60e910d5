/** Declares a touch: one contact that happened, and what was said in it. The terms are those of the rules (docs/following-up.md). */
import type { Day, Time } from './day';
import type { OfferTerms } from './offers/terms';

export const CHANNELS = ['email', 'phone', 'letter', 'message', 'in-person', 'form'] as const;
/** 'letter' is a letter or handwritten note, 'message' LinkedIn or another messenger, 'form' the company's own form. */
export type Channel = (typeof CHANNELS)[number];

/** Returns true if words go by voice rather than as a text. */
export const isSpoken = (channel: Channel): boolean => channel === 'phone' || channel === 'in-person';

export const TOUCH_KINDS = [
	'application',
	'approach',
	'follow-up',
	'thank-you',
	'keep-in-touch',
	'reply',
	'interview',
	'debrief',
	'offer',
	'invitation',
	'other'
] as const;
/** 'invitation': they propose an appointment and name its day, as their promise. */
export type TouchKind = (typeof TOUCH_KINDS)[number];

type Direction = 'out' | 'in';
/** The outcome of a call. An incoming one with 'no-answer' is a missed call from them. */
export type CallOutcome = 'no-answer' | 'left-message' | 'spoke';

/** A date that one side named. */
export interface Promised {
	readonly by: 'me' | 'them';
	readonly on: Day;
	readonly at?: Time;
	/** The IANA zone that `at` is in; without it the user's own. */
	readonly zone?: string;
	readonly channel?: Channel;
	readonly personId?: string;
	/** The address, the room, or the link of a call where they meet. */
	readonly place?: string;
	/** true: "you will hear from us by then"; they move first. Otherwise a date to be in touch. */
	readonly answer?: boolean;
}

export type NoScope = 'contact' | 'role' | 'channel' | 'ask' | 'not-now';

export interface No {
	readonly scope: NoScope;
	/** The channel that is barred; only with scope 'channel'. */
	readonly channel?: Channel;
	/** The ask that was refused; only with scope 'ask'. */
	readonly ask?: string;
	/** The day to ask again; only with scope 'not-now'. */
	readonly until?: Day;
	/** The person who refused, where it is not the touch's own person. */
	readonly personId?: string;
}

/** Names who gave the day of an implied event. Absent where it is undated, or was not implied. */
export type DatedBy = 'sheet' | 'user';

export interface Touch {
	readonly id: string;
	readonly on: Day;
	readonly at?: Time;
	readonly direction: Direction;
	readonly channel: Channel;
	readonly kind: TouchKind;
	readonly personId?: string;
	/** The people met, for an interview. */
	readonly personIds?: readonly string[];
	readonly outcome?: CallOutcome;
	/** An automatic acknowledgement: logged, but no word from them. */
	readonly automatic?: boolean;
	/** True if nobody named the channel, as where one press logs a no: `channel` is the usual one, and no sentence or figure names it. */
	readonly channelGuessed?: boolean;
	/** True if only an imported sheet implies it. */
	readonly implied?: boolean;
	/** Implied, and no day of it is known (the sheet names none, or one that can't be believed): it tells where the lead stands now. `on` is the day on which the sheet was read, shown to nobody. */
	readonly undated?: boolean;
	/** The source of the day of an implied touch: a cell of its row, or the user when asked for it. */
	readonly datedBy?: DatedBy;
	/** Logged for the day of a reading, after it: it follows what the sheet names no day for. */
	readonly afterSheet?: boolean;
	/** The day on which a no to the role was known to stand, after its own: word of theirs up to then does not lift it. */
	readonly standsOn?: Day;
	/** The appointment that it proposed did not take place: its promise has ended, and nothing is owed for it. */
	readonly notHeld?: boolean;
	readonly promise?: Promised;
	readonly no?: No;
	/** The ask: 'meeting', 'referral', … */
	readonly ask?: string;
	/** The day by which they need the user's answer. */
	readonly deadline?: Day;
	/** The hour of that day, in the user's own zone. */
	readonly deadlineAt?: Time;
	/** The terms of their offer. */
	readonly terms?: OfferTerms;
	/** The id of the news that it carried. */
	readonly news?: string;
	/** True if the résumé went along. */
	readonly resume?: boolean;
	readonly note?: string;
	/** Guards (rule ids) that spoke against it and that the user overruled. */
	readonly despite?: readonly string[];
	/** True if it counts in the work-search record, where the user said so; otherwise its kind decides. */
	readonly counts?: boolean;
	/** The place where the proof is kept: "confirmation e-mail of 9 March". */
	readonly proof?: string;
}

/** Returns the channel for an event from a sheet that names none. */
export function usualChannel(kind: TouchKind): Channel {
	if (kind === 'interview') return 'in-person';
	return kind === 'application' ? 'form' : 'email';
}

/** Returns true if somebody named the channel of a touch: the usual channel of an implied touch is a guess. */
export function isChannelTold({ implied, channelGuessed, kind, channel }: Touch): boolean {
	return !channelGuessed && (!implied || channel !== usualChannel(kind));
}
