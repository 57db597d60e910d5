/** The sentences of a lead's timeline. */
import type { StepRule } from '../../domain/cadence/assessment';
import type { UndatedEvent } from '../../domain/leads/dating';
import { formatDay, type Day, type Time } from '../../domain/day';
import type { Ended, Lead } from '../../domain/lead';
import type { Channel, No, Promised, Touch } from '../../domain/touch';
import { clockTime, dayCount, dayInWords, onDay, onDayAt } from '../common/days';
import { channelName } from '../common/titles';
import { BY, nameOf, touchSentence } from '../common/touches';

/** "9 Mar", for the gutter. */
export const shortDay = (day: Day): string => formatDay(day, 'short');

/** "Monday 9 March", for the line of today. */
export const weekdayAndDay = (day: Day): string => formatDay(day, 'weekday and day');

/** "19 days of silence" */
export function silenceWords(days: number): string {
	return `${dayCount(days)} of silence`;
}

/** "Interview with Dana Ruiz on Tuesday at 10:00"; of one that has passed and was never logged, that. */
export function appointmentSentence(promise: Promised, kept: boolean | null, lead: Lead, today: Day): string {
	const who = nameOf(lead, promise.personId);
	const when = onDayAt(promise.on, promise.at, today);
	return `Interview${who ? ` with ${who}` : ''} ${when}${kept === false ? ': nothing logged' : ''}`;
}

/** What was promised and what became of it: "They said you would hear by Friday, and it was kept". */
export function promiseSentence(promise: Promised, kept: boolean | null, lead: Lead, today: Day): string {
	const who = nameOf(lead, promise.personId);
	const when = onDayAt(promise.on, promise.at, today);
	return `${promised(promise, who, when)}${OUTCOMES[String(kept) as keyof typeof OUTCOMES]}`;
}

const OUTCOMES = { true: ': kept', false: ': missed', null: '' } as const;

function promised({ by, answer, channel }: Promised, who: string | null, when: string): string {
	const how = channel ? ` ${BY[channel]}` : '';
	if (by === 'me') return `You said you would be in touch${who ? ` with ${who}` : ''} ${when}${how}`;
	if (answer) return `${who ?? 'They'} said you would hear ${byDay(when)}`;
	return `${who ?? 'They'} agreed to be in touch ${when}${how}`;
}

/** "on Friday" as an end: "by Friday". */
const byDay = (when: string) => `by ${when.replace(/^on /, '')}`;

/** A no as one sentence, without its full stop. */
export function noSentence(no: No, touch: Touch, lead: Lead, today: Day): string {
	const who = nameOf(lead, no.personId ?? touch.personId) ?? 'They';
	switch (no.scope) {
		case 'contact':
			return `${who} asked not to be contacted`;
		case 'role':
			return `${who} said no to this job`;
		case 'channel':
			return `${who} asked for no contact ${no.channel ? BY[no.channel] : 'that way'}`;
		case 'ask':
			return `${who} said no to what you asked for${no.ask ? `: ${no.ask}` : ''}`;
		case 'not-now':
			return `${who} said not now${no.until ? `, ask again ${onDay(no.until, today)}` : ''}`;
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

/** Where a day would stand. */
export const UNDATED = 'no date known';

/** The heading over what no day is known of: the sheet names none, or one that was not believed. */
export const UNDATED_HEADING = 'No date known';

/** Returns what is known without a day as one sentence without its full stop: no day, and no channel either, for nobody named one. */
export function undatedSentence(event: UndatedEvent, lead: Lead, today: Day): string {
	switch (event.what) {
		case 'ended':
			return endedSentence(event.ended);
		case 'own-step':
			return `Next step from your sheet: ${event.ownStep.what || 'follow up'}`;
		case 'touch':
			return event.touch.no
				? noSentence(event.touch.no, event.touch, lead, today)
				: touchSentence(event.touch, lead);
	}
}

/** What the button is called that sets the day of an undated event, for those who do not see where it stands. */
export function setDateLabel(event: UndatedEvent, lead: Lead, today: Day): string {
	return `Set the date: ${undatedSentence(event, lead, today)}`;
}

const PURPOSES: Partial<Record<StepRule, string>> = {
	'first-follow-up': 'to follow up',
	'second-follow-up': 'to follow up once more',
	'after-interview': 'to ask where things stand',
	'keep-in-touch': 'to keep in touch',
	'recruiter-touch-base': 'to touch base',
	'ask-again': 'to ask again',
	'no-calls-posting': 'to ask for the status'
};

/** What a step is for, where its title says only how and whom: "to keep in touch". */
export function purposeOf(rule: StepRule): string {
	return PURPOSES[rule] ?? '';
}

/** When a step is due, as it stands beside its state: "was due on Thursday", "today at 10:00". */
export function dueWords(due: Day, at: Time | undefined, today: Day): string {
	if (due < today) return `was due ${onDayAt(due, at, today)}`;
	const words = dayInWords(due, today);
	return at ? `${words} at ${clockTime(at)}` : words;
}

/** What a person asked not to be done, for their card. */
export function barredWords(channels: readonly Channel[]): string {
	return `Asked for no contact: ${channels.map((channel) => channelName(channel).toLowerCase()).join(', ')}`;
}

/** What is said of an event that a sheet implies: that it does, and who named its day. */
export function impliedRemark({ undated, datedBy }: Pick<Touch, 'undated' | 'datedBy'>): string {
	if (undated) return 'Your sheet says so; no date is known.';
	return datedBy === 'user'
		? 'Your sheet says so; you set the date.'
		: 'Your sheet says so; you did not log it yourself.';
}
