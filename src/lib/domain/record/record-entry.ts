/** Declares the work-search record of a range of days, as the report, its words and its page share it. */
import type { Day } from '../day';
import type { Lead } from '../lead';
import type { Person } from '../person';
import type { CallOutcome, Touch } from '../touch';

/** Both days included. */
export interface DayRange {
	readonly from: Day;
	readonly to: Day;
}

/** The result of an entry. 'held': an interview that took place and has had no answer yet. */
export interface RecordResult {
	readonly what: 'offer' | 'no' | 'interview' | 'reply' | 'held' | 'waiting' | CallOutcome;
	/** The day of their word, where it is known. */
	readonly on?: Day;
}

export interface RecordEntry {
	readonly lead: Lead;
	readonly touch: Touch;
	/** The person it was with. */
	readonly people: readonly Person[];
	readonly counts: boolean;
	/** The user said so of this one; otherwise its kind decides. */
	readonly isOwnChoice: boolean;
	readonly result: RecordResult;
}

/** A week or month of the target. */
export interface RecordPeriod extends DayRange {
	readonly counted: number;
	readonly target: number;
	readonly missing: number;
	/** True if the last day of the span is over. */
	readonly isOver: boolean;
}

export interface WorkSearchRecord extends DayRange {
	/** The entries by day and hour, the oldest first. */
	readonly entries: readonly RecordEntry[];
	/** The undated entries of a sheet that may lie in the span: in no count, and not handed in. */
	readonly undated: readonly RecordEntry[];
	/** Every week (or month) that the span touches and that has begun, counted whole; none without a target. */
	readonly periods: readonly RecordPeriod[];
}
