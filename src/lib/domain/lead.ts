/** The stored facts of a lead. States, steps and due days are never stored: `cadence/assess.ts` computes them. */
import type { SkippedStep } from './cadence/assessment';
import type { Day, Time } from './day';
import type { Paper } from './papers/paper';
import type { Person } from './person';
import type { Channel, DatedBy, Touch } from './touch';

export const STAGES = [
	'saved',
	'applied',
	'talking',
	'interview',
	'offer',
	'accepted',
	'rejected',
	'withdrawn',
	'silent'
] as const;
/** The stage that the sheet or the user gives the lead: a fact for the page and the sheet; the engine does not read it. */
export type Stage = (typeof STAGES)[number];

const OVER: ReadonlySet<Stage> = new Set<Stage>(['rejected', 'withdrawn', 'accepted']);

/** Returns true if a stage says that nothing more is planned. */
export const isOver = (stage: Stage): boolean => OVER.has(stage);

/** 'recruiter': the recruiter is the lead. */
export type Origin = 'posting' | 'unsolicited' | 'recruiter' | 'networking';
export type Pace = 'gentle' | 'steady' | 'brisk';

/** The user put the next step off to a day, or named it themselves. */
export interface OwnStep {
	readonly setOn: Day;
	readonly on: Day;
	readonly at?: Time;
	readonly zone?: string;
	readonly what?: string;
	readonly personId?: string;
	readonly channel?: Channel;
	/** The address, the room, or the link of a call. */
	readonly place?: string;
	/** True if it came with a sheet, and the user has not named it in the app. */
	readonly implied?: boolean;
	/** The sheet names what to do and no day: `on` is the day on which it was read. It takes no step's place. */
	readonly undated?: boolean;
}

export interface Ended {
	readonly on: Day;
	readonly how: 'accepted' | 'withdrawn' | 'ended';
	/** True if only an imported sheet implies it. */
	readonly implied?: boolean;
	/** Implied, and no day of it is known: `on` is the day on which it was read, shown to nobody. */
	readonly undated?: boolean;
	/** Tells who named the day of an implied end. */
	readonly datedBy?: DatedBy;
}

/** A question for an interviewer, in the user's words. */
export interface Question {
	readonly id: string;
	readonly text: string;
	/** True once it was asked. */
	readonly asked?: boolean;
}

/** What the user prepared for one interview. */
export interface Preparation {
	/** The source of the interview (`UpcomingAppointment.source`); once it is logged, the id of the touch that logs it. */
	readonly id: string;
	readonly notes?: string;
	/** The people who are expected, besides the one with whom it was agreed. */
	readonly personIds?: readonly string[];
	/** The address, the room, or the link of an interview that a sheet dates ahead: its touch has no place. */
	readonly place?: string;
}

/** A fact of a lead that the app has no field for: what the user's own column, or the user, calls it, and what it says. */
export interface Detail {
	readonly id: string;
	readonly name: string;
	readonly text: string;
}

export interface Lead {
	readonly id: string;
	readonly organisation: string;
	readonly role?: string;
	readonly origin: Origin;
	readonly stage: Stage;
	readonly addedOn: Day;
	/** The application deadline. */
	readonly applyBy?: Day;
	readonly url?: string;
	/** The number that the employer gave the post. */
	readonly reference?: string;
	readonly location?: string;
	readonly salary?: string;
	/** The place where the lead was found: a job board, a friend. */
	readonly source?: string;
	readonly priority?: string;
	readonly notes?: string;
	readonly jobAd?: string;
	/** The résumé and letter that went out. */
	readonly resume?: string;
	readonly letter?: string;
	/** The files that are kept with it. */
	readonly papers?: readonly Paper[];
	/** The user's value to them: how to help, the proofs of it, and who could vouch. */
	readonly value?: string;
	readonly proofs?: string;
	readonly vouchers?: string;
	/** The address of a page or picture that shows how the user would help. */
	readonly valueLink?: string;
	/** The feedback that they gave after a no, in the user's words. */
	readonly feedback?: string;
	readonly tags?: readonly string[];
	/** Its named facts, in the order of the columns that they came from. */
	readonly details?: readonly Detail[];
	/** What to ask them, in the user's order. */
	readonly questions?: readonly Question[];
	readonly preparations?: readonly Preparation[];
	readonly pace?: Pace;
	/** The id of the recruiter who submitted it, one of `people`. */
	readonly submittedBy?: string;
	/** The recruiter allows direct contact. */
	readonly directAllowed?: boolean;
	/** The posting said "no phone calls". */
	readonly noCallsPosting?: boolean;
	/** The posting disappeared from where it stood. */
	readonly postingGone?: boolean;
	/** The user had a bad experience with the agency that is the lead, or that submitted it. */
	readonly badAgency?: boolean;
	readonly ownStep?: OwnStep;
	readonly skipped?: readonly SkippedStep[];
	readonly ended?: Ended;
	readonly people: readonly Person[];
	/** The touches in the order in which they were entered. */
	readonly touches: readonly Touch[];
	/** The id of the refused lead on which the user met this person: they stay in touch, and nothing has to be begun (`stay-in-touch`). */
	readonly keptFrom?: string;
	/** The keys of suggestions that the user does not want (`advice/advice.ts`). */
	readonly dismissedAdvice?: readonly string[];
	/** Part of the sample that the first page offers. */
	readonly sample?: true;
	/** The ids of leads that look like this one and are not: the user said so, and is not asked again. */
	readonly notSameAs?: readonly string[];
	/** The lead that this one was joined into, when it went to the trash for that. */
	readonly joinedInto?: string;
	/** The time since which it is in the trash (machine time, ISO 8601 UTC). */
	readonly deletedAt?: string;
}

/** Something new to bring when keeping in touch: a course, a talk, an article for them. */
export interface News {
	readonly id: string;
	readonly text: string;
	readonly on: Day;
	/** The company, person or job that it is for, by name; told to everybody where none is named. */
	readonly onlyFor?: string;
	readonly deletedAt?: string;
}

/** Returns "Analyst at Northwind"; '' for a lead without a role. */
export function jobName({ organisation, role }: Pick<Lead, 'organisation' | 'role'>): string {
	return role?.trim() ? `${role.trim()} at ${organisation.trim()}` : '';
}

/**
 * Returns true if news may be told to people of a lead: what is for one company, person or job goes nowhere else, however the
 * name is written.
 * @param personIds whom the message or the talk is with
 */
export function isNewsFor(
	{ onlyFor }: Pick<News, 'onlyFor'>,
	lead: Pick<Lead, 'organisation' | 'role' | 'people'>,
	personIds: readonly string[]
): boolean {
	if (!onlyFor) return true;
	const people = lead.people.filter(({ id }) => personIds.includes(id));
	const names = [lead.organisation, jobName(lead), ...people.map(({ name }) => name)];
	return names.some((name) => sameName(name) === sameName(onlyFor));
}

const sameName = (name: string) => name.trim().toLowerCase();

export function personOf(lead: Lead, id: string | null | undefined): Person | undefined {
	return id ? lead.people.find((person) => person.id === id) : undefined;
}
