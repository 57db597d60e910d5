/** What the page after an import says. */
import type { ActionLabel } from '../../domain/action-label';
import { TRIAGE_GROUPS } from '../../domain/agenda/triage';
import type { MissingDay, TriageGroup } from '../../domain/agenda/triage';
import { formatDay, type Day } from '../../domain/day';
import { figures } from '../../domain/locale';
import type { Lead } from '../../domain/lead';
import type { Touch } from '../../domain/touch';
import { jobCount } from '../today/backlog';
import { hourWords, onDay } from '../common/days';
import type { ConnectedSheet } from '../../sheet/sheet';

/** How a connected sheet came to be there: "imported on 3 March", "written today". */
export function cameWords(sheet: Pick<ConnectedSheet, 'importedOn' | 'madeHere'>, today: Day): string {
	return `${sheet.madeHere ? 'written' : 'imported'} ${onDay(sheet.importedOn, today)}`;
}

/** "61 jobs imported", "61 jobs and 3 contacts imported" */
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
	over: 'over'
};

interface GroupCount {
	readonly group: TriageGroup;
	readonly count: number;
	readonly figures: string;
	/** What they are: "worth a follow-up". */
	readonly words: string;
}

/** The groups in their order, without those that hold nothing. */
export function groupCounts(counts: Readonly<Record<TriageGroup, number>>): GroupCount[] {
	return TRIAGE_GROUPS.filter((group) => counts[group] > 0).map((group) => ({
		group,
		count: counts[group],
		figures: figures(counts[group]),
		words: GROUPS[group]
	}));
}

/** "4 are active. No date known:", "4 are active. No date known for 1:" @param asked of how many no day is known */
export function activeTitle(active: number, asked: number): string {
	const are = active === 1 ? '1 is active' : `${figures(active)} are active`;
	return asked < active ? `${are}. No date known for ${figures(asked)}:` : `${are}. No date known:`;
}

/** Over the questions, where none is about an active job. */
export const SHEET_ASKS = 'No date known:';

const QUESTIONS: Readonly<Record<MissingDay, string>> = {
	interview: 'When is it, or when was it?',
	offer: 'When was it, and when do they need an answer?'
};

export function dayQuestion(missing: MissingDay): string {
	return QUESTIONS[missing];
}

/** What the day of an event is now known to be: "Interview on Thursday at 14:00". Null while it is not known. */
export function dayAnswer(touch: Touch, today: Day, zone: string): string | null {
	const { kind, promise } = touch;
	if (kind === 'invitation' && promise) {
		const hour = promise.at && hourWords({ day: promise.on, at: promise.at, zone: promise.zone }, zone);
		return `Interview ${onDay(promise.on, today)}${hour ? ` at ${hour}` : ''}.`;
	}
	const by = touch.deadline === undefined ? '' : `answer by ${formatDay(touch.deadline, 'day')}`;
	if (touch.undated) return by ? `They need your ${by}.` : null;
	const what = kind === 'offer' ? 'Offer made' : 'Interviewed';
	return `${what} ${onDay(touch.on, today)}${by ? `, ${by}` : ''}.`;
}

/** "12 “Follow up” dates have passed" */
export function passedPlansTitle(count: number, header: string): string {
	return count === 1 ? `1 “${header}” date has passed` : `${figures(count)} “${header}” dates have passed`;
}

export const PASSED_PLANS = {
	question: (count: number) => (count === 1 ? 'Did you send it?' : 'Did you send those?'),
	yes: 'Yes',
	no: 'No',
	unsure: 'Not sure'
} as const;

/** What the answer to passed follow-up days made of them. */
export function plansAnswer(answer: 'yes' | 'no' | 'unsure', count: number): string {
	if (answer === 'yes') return count === 1 ? 'Logged as sent.' : `${figures(count)} logged as sent.`;
	return count === 1 ? 'Kept as a plan.' : 'Kept as plans.';
}

/** "24 have gone quiet" */
export function quietTitle(count: number): string {
	return `${count === 1 ? '1 has' : `${figures(count)} have`} gone quiet`;
}

/** @param after days without anything, after which a lead is quiet */
export function quietWords(after: number): string {
	return `nothing new in over ${figures(after)} days. They stay off your list and come round now and then.`;
}

export function archiveQuiet(count: number): string {
	return count === 1 ? 'Archive the quiet one' : `Archive the ${figures(count)} quiet ones`;
}

/** The way on to Today. @param todo what it lists as to do */
export function startWords(todo: number): string {
	return todo === 0 ? 'Go to Today' : `Start with today’s ${figures(todo)}`;
}

export const SAMPLE_WENT = 'The sample jobs are gone.';

/** What a change of the day of an event is called in the history: "Set the interview’s day". */
export function dayLabel(missing: MissingDay): ActionLabel {
	return missing === 'interview' ? 'set-interview-day' : 'set-offer-day';
}

/** What is asked about: "Second interview" where the sheet says so, else what it is. */
export function eventName(missing: MissingDay): string {
	return missing === 'interview' ? 'Interview' : 'Offer';
}

/** Names a lead for those who do not see beside what a field stands. */
export function fieldFor(field: string, { organisation, role }: Pick<Lead, 'organisation' | 'role'>): string {
	return `${field}: ${organisation || role || 'this job'}`;
}
