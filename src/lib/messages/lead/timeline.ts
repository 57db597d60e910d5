/** Writes the sentences of a lead's timeline. */
import type { StepRule } from '../../domain/cadence/assessment';
import type { UndatedEvent } from '../../domain/leads/dating';
import { formatDay, type Day, type Time } from '../../domain/day';
import type { Ended, Lead } from '../../domain/lead';
import type { Channel, No, Promised, Touch } from '../../domain/touch';
import { clockTime, dayCount, dayInWords, fullDay, onDay, onDayAt } from '../common/days';
import { english } from '../common/english';
import { figures } from '../../domain/locale';
import { listedOr } from '../common/lists';
import { termsLine } from '../offers/terms';
import { BY, isolatedName, touchSentence } from '../common/touches';

/** Formats a day for the margin of the timeline: "9 Mar". */
export const shortDay = (day: Day): string => formatDay(day, 'short');

/** Formats today in the timeline: "Monday 9 March". */
export const weekdayAndDay = (day: Day): string => formatDay(day, 'weekday and day');

/**
 * Describes a gap without touches: "19 days, no reply".
 * @param isYourTurn true where they wrote last, and it lasts until the user answers
 */
export function silenceWords(days: number, isYourTurn: boolean): string {
	return isYourTurn ? `${dayCount(days)}, waiting for your answer` : `${dayCount(days)}, no reply`;
}

/** Names the days of a gap, for screen readers. */
export function silenceSpan(from: Day, to: Day): string {
	return `From ${fullDay(from)} to ${fullDay(to)}.`;
}

/**
 * Describes an appointment: "Interview with Dana Ruiz on Tuesday at 10:00". Says so when it has
 * passed without being logged.
 */
export function appointmentSentence(promise: Promised, kept: boolean | null, lead: Lead, today: Day): string {
	const who = isolatedName(lead, promise.personId);
	const when = onDayAt(promise.on, promise.at, today);
	return `Interview${who ? ` with ${who}` : ''} ${when}${kept === false ? ': nothing logged' : ''}`;
}

/** Describes a promise and its outcome: "They said you’d hear by Friday: kept". */
export function promiseSentence(promise: Promised, kept: boolean | null, lead: Lead, today: Day): string {
	const who = isolatedName(lead, promise.personId);
	const when = onDayAt(promise.on, promise.at, today);
	return `${promised(promise, who, when)}${OUTCOMES[String(kept) as keyof typeof OUTCOMES]}`;
}

const OUTCOMES = { true: ': kept', false: ': missed', null: '' } as const;

function promised({ by, answer, channel }: Promised, who: string | null, when: string): string {
	const how = channel ? ` ${BY[channel]}` : '';
	if (by === 'me') return `You said you’d be in touch${who ? ` with ${who}` : ''} ${when}${how}`;
	if (answer) return `${who ?? 'They'} said you’d hear ${byDay(when)}`;
	return `${who ?? 'They'} agreed to be in touch ${when}${how}`;
}

/** Turns "on Friday" into "by Friday". */
const byDay = (when: string) => `by ${when.replace(/^on /, '')}`;

/** Describes a refusal in one sentence without its full stop. */
export function refusalSentence(no: No, touch: Touch, lead: Lead, today: Day): string {
	const who = isolatedName(lead, no.personId ?? touch.personId) ?? 'They';
	switch (no.scope) {
		case 'contact':
			return `${who} asked not to be contacted`;
		case 'role':
			return `${who} said no to this job`;
		case 'channel':
			return `${who} asked not to be contacted${no.channel ? ` ${BY[no.channel]}` : ' that way'}`;
		case 'ask':
			return `${who} said no to what you asked for${no.ask ? `: ${no.ask}` : ''}`;
		case 'not-now':
			return `${who} said not now${no.until ? `; ask again ${onDay(no.until, today)}` : ''}`;
	}
}

const ENDED: Record<Ended['how'], string> = {
	accepted: 'You accepted their offer',
	withdrawn: 'You withdrew',
	ended: 'You archived this job'
};

export function endedSentence({ how }: Ended): string {
	return ENDED[how];
}

/** Stands in for a date that is not known. */
export const UNDATED = 'date unknown';

/** Heads the list of events without a date. */
export const UNDATED_HEADING = 'Date not in your sheet';

/**
 * Describes an event without a date in one sentence without its full stop. It names no channel
 * either, because none is known.
 */
export function undatedSentence(event: UndatedEvent, lead: Lead, today: Day): string {
	switch (event.what) {
		case 'ended':
			return endedSentence(event.ended);
		case 'own-step':
			return `Next step from your sheet: ${event.ownStep.what || 'follow up'}`;
		case 'touch':
			return event.touch.no
				? refusalSentence(event.touch.no, event.touch, lead, today)
				: touchSentence(event.touch, lead);
	}
}

/** Labels the button that sets the date of an event, for screen readers. */
export function setDateLabel(event: UndatedEvent, lead: Lead, today: Day): string {
	return `Set the date: ${undatedSentence(event, lead, today)}`;
}

const PURPOSES: Partial<Record<StepRule, string>> = {
	'first-follow-up': 'to follow up',
	'second-follow-up': 'to follow up again',
	'after-interview': 'to ask where things stand',
	'keep-in-touch': 'to keep in touch',
	'recruiter-touch-base': 'to check in',
	'ask-again': 'to ask again',
	'no-calls-posting': 'to ask for the status'
};

/** Names the purpose of a step whose title gives only channel and person: "to keep in touch". */
export function stepPurpose(rule: StepRule): string {
	return PURPOSES[rule] ?? '';
}

/** Says when a step is due: "was due on Thursday", "today at 10:00". */
export function dueWords(due: Day, at: Time | undefined, today: Day): string {
	return dueAtWords(due, at && clockTime(at), today);
}

/** @param clock the time in words: "2:30 PM in New York" */
export function dueAtWords(due: Day, clock: string | undefined, today: Day): string {
	const words = due < today ? `was due ${onDay(due, today)}` : dayInWords(due, today);
	return clock ? `${words} at ${clock}` : words;
}

/** Labels the next step in the timeline: "Next step · was due on Thursday". */
export function nextStepDue(due: Day, at: Time | undefined, today: Day): string {
	return `Next step · ${dueWords(due, at, today)}`;
}

/**
 * Describes the steps that come after those of the forecast: "Monthly after that".
 * @param count the number of these steps
 * @param every the days between them; null where they are irregular
 */
export function laterStepsWords(count: number, every: number | null): string {
	if (every === null) return `${figures(count)} more after that`;
	if (every >= 27 && every <= 33) return 'Monthly after that';
	if (every >= 85 && every <= 95) return 'Every 3 months after that';
	const weeks = Math.round(every / 7);
	if (weeks < 1) return `${figures(count)} more after that`;
	return weeks === 1 ? 'Weekly after that' : `Every ${figures(weeks)} weeks after that`;
}

/** Lists the channels that a person asked not to be contacted by. */
export function refusedChannelsWords(channels: readonly Channel[]): string {
	return `Asked not to be contacted ${listedOr(channels.map((channel) => BY[channel]))}`;
}

/** Says that a sheet implies the event, and who named its date. */
export function impliedRemark({ undated, datedBy }: Pick<Touch, 'undated' | 'datedBy'>): string {
	if (undated) return 'From your sheet, without a date.';
	return datedBy === 'user' ? 'From your sheet. You set the date.' : 'From your sheet.';
}

/** Lists what else is known of a touch, a sentence each. */
export function touchRemarks(touch: Touch, today: Day): readonly string[] {
	const { at, resume, deadline, deadlineAt, terms, proof, despite, implied, datedBy } = touch;
	return [
		at ? `At ${clockTime(at)}.` : '',
		resume ? english('You attached your résumé.', 'You attached your CV.') : '',
		deadline
			? `They need your answer by ${dayInWords(deadline, today)}${deadlineAt ? ` at ${clockTime(deadlineAt)}` : ''}.`
			: '',
		terms ? termsLine(terms) : '',
		proof ? `Proof: ${proof}` : '',
		despite && despite.length > 0 ? 'You went ahead despite a warning.' : '',
		implied && datedBy !== 'sheet' ? impliedRemark(touch) : ''
	].filter((remark) => remark !== '');
}

export const timelineTexts = {
	today: 'Today',
	ifNoReply: 'If you don’t hear back',
	then: 'then',
	showEarlier: (count: number) => `Show ${figures(count)} earlier`,
	fromSheet: 'from your sheet',
	interviewPage: 'Interview page',
	edit: 'Edit',
	editOne: 'Edit this activity',
	remove: 'Remove',
	removeOne: 'Remove this activity'
};
