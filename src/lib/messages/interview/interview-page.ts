/** Words the page of an interview: when it is, who will be there, and what came before. */
import { formatDay, type Day, type Time } from '../../domain/day';
import type { Expected } from '../../domain/interviews/facts';
import type { Interview } from '../../domain/interviews/interview';
import type { Lead } from '../../domain/lead';
import type { OwnPromise } from '../../domain/leads/promises';
import type { Touch } from '../../domain/touch';
import { appointmentTimeWords, dayCount, fullDay, onDay } from '../common/days';
import { english } from '../common/english';
import { isolated, touchSentence } from '../common/touches';
import { promiseSentence } from '../lead/timeline';

/** Says when an interview is: "Thursday 12 March at 10:00 in New York (15:00 here)". */
export function interviewWhen({ on, at, zone }: Interview, today: Day, ownZone: string): string {
	const day = on.slice(0, 4) === today.slice(0, 4) ? formatDay(on, 'weekday and day') : fullDay(on);
	return at ? `${day} at ${appointmentTimeWords({ day: on, at, ...(zone && { zone }) }, ownZone)}` : day;
}

/** Says how far away a day is: "In 3 days". @param days negative where it has passed */
export function inDays(days: number): string {
	if (days === 0) return 'Today';
	if (days === 1) return 'Tomorrow';
	if (days === -1) return 'Yesterday';
	return days > 0 ? `In ${dayCount(days)}` : `${dayCount(-days)} ago`;
}

/** Lists what is known of somebody who is expected, a sentence each. */
export function expectedWords({ recruiter, invited, metOn }: Expected, today: Day): readonly string[] {
	return [
		recruiter ? 'Recruiter who submitted you' : '',
		invited ? 'Invited you' : '',
		metOn ? `You talked ${onDay(metOn, today)}` : ''
	].filter(Boolean);
}

/** Tells of the last talk: "Dana Ruiz called on Friday". */
export function lastTalkWords(touch: Touch, lead: Lead, today: Day): string {
	return `${touchSentence(touch, lead)} ${onDay(touch.on, today)}`;
}

/** Returns what the user promised: "You said you’d be in touch on Friday: missed". */
export function openPromiseWords({ promise, outcome, lead }: OwnPromise, today: Day): string {
	return promiseSentence(promise, outcome === 'missed' ? false : null, lead, today);
}

/** Returns what they said comes next at the last interview; '' where nothing was noted. */
export function saidNext({ touches }: Pick<Lead, 'touches'>): string {
	const notes = touches.filter(({ kind }) => kind === 'interview').map(({ note }) => note ?? '');
	return /^Next step: (.+)$/m.exec(notes.at(-1) ?? '')?.[1] ?? '';
}

/** Returns the sentence that the invitation keeps of the day that it named first. */
export function movedNote(on: Day, at: Time | undefined): string {
	return `It was planned for ${fullDay(on)}${at ? `, ${at}` : ''}.`;
}

/** Returns the sentence that the invitation keeps once the interview is off. */
export function calledOffNote(on: Day, at: Time | undefined): string {
	return `Planned for ${fullDay(on)}${at ? `, ${at}` : ''}. It was called off.`;
}

/** Lists questions that fit every interview (`interview-notes`). */
export const USUAL_QUESTIONS: readonly string[] = [
	'Where are you in the process?',
	'What’s the next step, and when will you decide?',
	'Who should I follow up with, and how?'
];

const ASKS = {
	time: 'Add the time',
	place: 'Add the place or link',
	people: 'Add who’ll be there'
} as const;

export const interviewPageTexts = {
	tab: 'Interview',
	missing: 'Interview not found',
	get missingWhy() {
		return english('It may have been canceled or removed.', 'It may have been cancelled or removed.');
	},
	toToday: 'Go to Today',
	ask: (missing: keyof typeof ASKS) => ASKS[missing],
	log: 'Log interview',
	logOther: 'Log activity',
	logged: 'You logged this interview.',
	change: 'Change',
	changeTitle: 'When and where',
	saveTerms: 'Save',
	more: 'More',
	cancel: 'Cancel interview',
	get cancelled() {
		return english('Interview canceled.', 'Interview cancelled.');
	},
	moved: (when: string) => `Interview set for ${when}.`,
	print: 'Print',
	where: 'Where',
	who: 'Who',
	wasThere: 'Who was there',
	addPerson: 'Add someone',
	addOne: (name: string) => `Add ${isolated(name)}`,
	personTitle: 'Add an interviewer',
	call: 'Call',
	before: 'Before you go',
	recruiter: (name: string) => `Ask ${isolated(name)} what to expect.`,
	saidNext: (text: string) => `They said the next step is: ${isolated(text)}`,
	news: (text: string) => `News to share: ${isolated(text)}`,
	bring: 'What you bring',
	sent: 'What you sent',
	notes: 'Your notes',
	saved: 'Saved',
	otherNotes: 'Notes for other interviews',
	ad: 'Job ad',
	posting: 'Posting',
	company: 'The company',
	addFact: ({ noun }: { readonly noun: string }) => `Add ${noun}`
};

export const questionTexts = {
	title: 'Questions to ask',
	add: 'Add a question',
	save: 'Add',
	suggested: 'Suggestions',
	addOne: (question: string) => `Add: ${isolated(question)}`,
	asked: (question: string) => `Asked: ${isolated(question)}`,
	change: (question: string) => `Change: ${isolated(question)}`,
	up: (question: string) => `Move up: ${isolated(question)}`,
	down: (question: string) => `Move down: ${isolated(question)}`,
	remove: (question: string) => `Remove: ${isolated(question)}`
};
