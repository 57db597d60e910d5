/** Writes the sentences of the page after an import. */
import type { ActionLabel } from '../../domain/action-label';
import { TRIAGE_GROUPS } from '../../domain/agenda/triage';
import type { MissingDay, TriageGroup } from '../../domain/agenda/triage';
import { formatDay, type Day } from '../../domain/day';
import { figures } from '../../domain/locale';
import type { Lead } from '../../domain/lead';
import type { Touch } from '../../domain/touch';
import { jobCount } from '../today/backlog';
import { appointmentTimeWords, onDay } from '../common/days';
import { countNoun } from './sheets';

export const afterTexts = {
	from: (name: string) => `From ${name}`,
	sampleRemoved: 'Sample data removed',
	undo: 'Undo',
	undoOf: (name: string) => `Undo: ${name}`,
	leftOut: (count: number) =>
		`${countNoun(count, 'row')} skipped: you already have ${count === 1 ? 'it' : 'them'}.`,
	connected: (count: number) => `${countNoun(count, 'row')} connected to jobs you already had.`,
	groups: 'Imported jobs',
	holidays: 'Public holidays',
	showMore: (count: number) => `Show ${figures(count)} more`
};

/** Labels the fields and buttons of the questions about days. */
export const dayTexts = {
	date: 'Date',
	time: 'Time',
	offeredOn: 'Offered on',
	answerBy: 'Answer by',
	interviewDate: 'Interview date',
	interviewTime: 'Interview time',
	offerDate: 'Offer date',
	save: 'Save',
	skip: 'Skip'
};

/** Counts what was imported: "61 jobs imported", "61 jobs and 3 contacts imported". */
export function importedTitle(jobs: number, contacts: number): string {
	const people = contacts === 1 ? '1 contact' : `${figures(contacts)} contacts`;
	if (contacts === 0) return `${jobCount(jobs)} imported`;
	return jobs === 0 ? `${people} imported` : `${jobCount(jobs)} and ${people} imported`;
}

const GROUPS: Readonly<Record<TriageGroup, string>> = {
	active: 'active',
	'follow-up': 'worth a follow-up',
	'not-applied': 'not applied yet',
	quiet: 'gone quiet',
	over: 'closed'
};

interface GroupCount {
	readonly group: TriageGroup;
	readonly count: number;
	readonly figures: string;
	/** Describes the group: "worth a follow-up". */
	readonly words: string;
}

/** Returns the groups in their order, without empty ones. */
export function groupCounts(counts: Readonly<Record<TriageGroup, number>>): GroupCount[] {
	return TRIAGE_GROUPS.filter((group) => counts[group] > 0).map((group) => ({
		group,
		count: counts[group],
		figures: figures(counts[group]),
		words: GROUPS[group]
	}));
}

/**
 * Heads the questions about active jobs: "4 active · 1 without a date".
 * @param asked the number of jobs without a date
 */
export function activeTitle(active: number, asked: number): string {
	return `${figures(active)} active · ${figures(asked)} without a date`;
}

/** Heads the questions when none is about an active job. */
export const PASSED_DATES_TITLE = 'Past dates';

const QUESTIONS: Readonly<Record<MissingDay, string>> = {
	interview: 'When is the interview, or when was it?',
	offer: 'When did you get it, and when do they need an answer?'
};

export function dayQuestion(missing: MissingDay): string {
	return QUESTIONS[missing];
}

/**
 * Confirms the date of an event: "Interview on Thursday at 14:00". Returns null while it is not
 * known.
 */
export function dayAnswer(touch: Touch, today: Day, zone: string): string | null {
	const { kind, promise } = touch;
	if (kind === 'invitation' && promise) {
		const hour =
			promise.at && appointmentTimeWords({ day: promise.on, at: promise.at, zone: promise.zone }, zone);
		return `Interview ${onDay(promise.on, today)}${hour ? ` at ${hour}` : ''}.`;
	}
	const by = touch.deadline === undefined ? '' : formatDay(touch.deadline, 'day');
	if (touch.undated) return by ? `They need an answer by ${by}.` : null;
	const on = onDay(touch.on, today);
	if (kind !== 'offer') return `Interviewed ${on}.`;
	return by ? `Offered ${on}. They need an answer by ${by}.` : `Offered ${on}.`;
}

/** Counts the plans that have passed: "12 “Follow up” dates have passed". */
export function passedPlansTitle(count: number, header: string): string {
	return count === 1 ? `1 “${header}” date has passed` : `${figures(count)} “${header}” dates have passed`;
}

export const PASSED_PLANS = {
	question: 'Did you follow up?',
	group: (title: string) => `${title}. Did you follow up?`,
	yes: 'Yes',
	no: 'No',
	unsure: 'Not sure'
} as const;

/** Confirms the answer about passed follow-up dates. */
export function plansAnswer(answer: 'yes' | 'no' | 'unsure', count: number): string {
	if (answer === 'yes') return `${countNoun(count, 'follow-up')} logged.`;
	return count === 1 ? 'Kept as a planned follow-up.' : 'Kept as planned follow-ups.';
}

/** Counts the jobs that have gone quiet: "24 have gone quiet". */
export function quietTitle(count: number): string {
	return `${count === 1 ? '1 has' : `${figures(count)} have`} gone quiet`;
}

/**
 * Explains what quiet means.
 * @param after the days without a touch after which a lead is quiet
 */
export function quietWords(after: number): string {
	return `Nothing new in over ${figures(after)} days. They’re off your list and come back now and then.`;
}

export function archiveQuiet(count: number): string {
	return count === 1 ? 'Archive the quiet one' : `Archive the ${figures(count)} quiet ones`;
}

/**
 * Labels the link to Today.
 * @param todo the number of steps due there
 */
export function toTodayLabel(todo: number): string {
	return todo === 0 ? 'Go to Today' : `Start with today’s ${figures(todo)}`;
}

/** Labels the change of an event's date in the history: "Set the interview’s day". */
export function dayLabel(missing: MissingDay): ActionLabel {
	return missing === 'interview' ? 'set-interview-day' : 'set-offer-day';
}

/**
 * Names the event that is asked about: "Second interview" if the sheet says so, otherwise its kind.
 */
export function eventName(missing: MissingDay): string {
	return missing === 'interview' ? 'Interview' : 'Offer';
}

/** Labels a field with the name of its lead, for screen readers. */
export function fieldFor(field: string, { organisation, role }: Pick<Lead, 'organisation' | 'role'>): string {
	return `${field}: ${organisation || role || 'this job'}`;
}
