/** The numbers of the follow-up rules. Values only; every one can be changed in the settings. */
import type { Day, Pause, Weekday } from '../day';
import type { CalendarExport } from '../calendar-exports';
import type { Holiday, HolidayChoice } from '../holidays';
import type { Pace } from '../lead';
import type { RecordSettings } from '../record/record';
import type { Signature, Template } from '../template';

/** Intervals in calendar days for one pace. */
export interface Intervals {
	readonly afterApplying: number;
	readonly afterApproach: number;
	readonly secondFollowUp: number;
	readonly afterInterview: number;
	readonly keepInTouch: number;
	readonly recruiterTouchBase: number;
	/** `gone-quiet`: an open lead is quiet after so many days without anything on it; twice as many where somebody was heard. */
	readonly quietAfter: number;
}

/** Holds the user's settings as the engine reads them. Days of the week: 0 = Sunday. */
export interface Settings {
	readonly pace: Pace;
	readonly intervals: Readonly<Record<Pace, Intervals>>;
	readonly weekend: readonly Weekday[];
	readonly daysOff: readonly Day[];
	readonly pauses: readonly Pause[];
	/** The user's choice of public holidays. The engine does not read it, but the days that come of it. */
	readonly holidays?: HolidayChoice;
	/** The days that come of it, by day. Found in data beside the settings, and never stored. */
	readonly publicHolidays?: readonly Holiday[];
	readonly callDespiteNoCallsPosting: boolean;
	/** The most steps that Today shows, beyond those that are always shown. */
	readonly dayLoad: number;
	readonly resumeUpdatedOn?: Day;
	/** The settings of the work-search record; the engine does not read them. */
	readonly record?: RecordSettings;
	/** The entries exported to the user's own calendar; the engine does not read them. */
	readonly calendar?: readonly CalendarExport[];
	/** Texts of the user's own to start drafts with; the engine does not read them. */
	readonly templates?: readonly Template[];
	/** The user's signature in drafts; absent until the first draft asks for it. The engine does not read it. */
	readonly signature?: Signature;
	/** False: drafts greet people by their full names until they write first. The engine does not read it. */
	readonly firstNames?: boolean;
	/** The day on which the user's weeks begin; without one it is that of their language. */
	readonly firstWeekday?: Weekday;
	/** The user's own e-mail addresses in small letters, to tell which way a mail went; the engine does not read them. */
	readonly ownAddresses?: readonly string[];
}

/** The most addresses that are kept as the user's own. */
export const MOST_OWN_ADDRESSES = 50;

/** Holds the settings as they are stored. */
export type StoredSettings = Omit<Settings, 'publicHolidays'>;

export const DEFAULT_SETTINGS: Settings = {
	pace: 'steady',
	intervals: {
		gentle: {
			afterApplying: 10,
			afterApproach: 21,
			secondFollowUp: 7,
			afterInterview: 10,
			keepInTouch: 45,
			recruiterTouchBase: 45,
			quietAfter: 90
		},
		steady: {
			afterApplying: 7,
			afterApproach: 14,
			secondFollowUp: 7,
			afterInterview: 7,
			keepInTouch: 30,
			recruiterTouchBase: 30,
			quietAfter: 60
		},
		brisk: {
			afterApplying: 5,
			afterApproach: 10,
			secondFollowUp: 5,
			afterInterview: 5,
			keepInTouch: 21,
			recruiterTouchBase: 21,
			quietAfter: 45
		}
	},
	weekend: [0, 6],
	daysOff: [],
	pauses: [],
	callDespiteNoCallsPosting: false,
	dayLoad: 8
};

/** The numbers that the rules name and that no setting moves. Days are calendar days unless their name says otherwise. */
export const LIMITS = {
	/** `too-soon`, `contact-budget`: the gap ends on this business day after the touch. */
	gapBusinessDays: 3,
	/** `reply-owed`, `their-deadline`, `tell-of-offer`. */
	nextBusinessDay: 1,
	/** `withdraw-courteously`, `gracious-close`. */
	courtesyBusinessDays: 2,
	/** `retry-call`. */
	retryBusinessDays: 2,
	attempts: 3,
	/** `plan-first-step`: after the lead was added, and before the application deadline. */
	firstStepBusinessDays: 3,
	beforeDeadlineBusinessDays: 2,
	/** `thank-each-interviewer`. */
	thanksDays: 1,
	/** `log-interview`: after the appointment. */
	logDays: 1,
	/** `first-follow-up`: after the closing date of a posting that was applied to. */
	closingBusinessDays: 3,
	/** Thank-yous, debriefs, closes, interviews to log and offers to tell are gone from the day after so many days past their due day. */
	lapseDays: 21,
	/** Implied word owes an answer for so long. */
	impliedBusinessDays: 10,
	/** `keep-in-touch` follows so many unanswered follow-ups. */
	followUps: 2,
	/** The state `due-soon`. */
	soonDays: 3
} as const;
