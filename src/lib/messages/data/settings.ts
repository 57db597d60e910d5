/** Holds the texts of the settings page about pace, days, calls and the morning reminder. */
import type { Intervals } from '../../domain/cadence/policy';
import type { Pace } from '../../domain/lead';
import {
	addDays,
	daysBetween,
	formatDay,
	laterOf,
	type Day,
	type Pause,
	type Weekday
} from '../../domain/day';
import { figures } from '../../domain/locale';
import type { Shift } from '../../domain/agenda/settings-preview';
import { dayInWords } from '../common/days';

export const settingsTexts = {
	tab: 'Settings · Tactful',
	title: 'Settings',
	lead: 'Changes apply right away.'
} as const;

/** Names the parts of the page that are folded. */
export const foldTexts = {
	fineTune: 'Fine-tune',
	fineTuneHint: 'Days to wait, calls',
	advanced: 'Advanced',
	advancedHint: 'Check your data, report a problem'
} as const;

export const paceTexts = {
	title: 'Pace',
	hint: 'How long to wait before following up. Any job can have its own pace.',
	choice: 'Default pace',
	table: 'Days to wait',
	tableHint: 'For each pace.',
	situation: 'Situation',
	field: (interval: string, pace: string) => `${interval}, ${pace}, in days`
} as const;

export const PACE_HINTS: Readonly<Record<Pace, string>> = {
	gentle: 'Longer waits, for people you know well or slow months.',
	steady: 'What the articles in the Playbook recommend.',
	brisk: 'Shorter waits, for fields that hire fast.'
};

export const INTERVAL_WORDS: Readonly<Record<keyof Intervals, string>> = {
	afterApplying: 'First follow-up after applying',
	afterApproach: 'First follow-up after reaching out cold',
	secondFollowUp: 'Second follow-up',
	afterInterview: 'After an interview, if they gave no date',
	keepInTouch: 'Keeping in touch',
	recruiterTouchBase: 'Checking in with a recruiter',
	quietAfter: 'Marked as gone quiet after'
};

export const numberTexts = {
	wrong: (min: number, max: number, value: number) =>
		`Enter a whole number from ${figures(min)} to ${figures(max)}. It stays at ${figures(value)}.`,
	reset: (usual: number) => `Reset to ${figures(usual)}`,
	resetOf: (label: string, usual: number) => `${label}: reset to ${figures(usual)}`
} as const;

export const dayTexts = {
	title: 'Your days',
	hint: 'No follow-ups on weekends, days off, public holidays, or during a pause. Dates you agreed on stay.',
	load: 'Daily limit',
	loadField: 'Steps a day',
	loadUnit: 'steps a day',
	loadHint: 'Promises and agreed dates always show.',
	weekend: 'Weekend',
	weekStart: 'Week starts on',
	daysOff: 'Days off',
	dayOff: 'Day off',
	addDayOff: 'Add day off',
	remove: (day: string) => `Remove ${day}`
} as const;

/** Lists the weekdays from Monday on. */
export const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 0];

const A_SUNDAY = '2023-01-01';

/** Names a weekday (0 = Sunday): "Monday". */
export const weekdayName = (day: Weekday): string => formatDay(addDays(A_SUNDAY, day), 'weekday');

/** Describes a day off: "Wednesday 1 April 2026". */
export function dayOffInWords(day: Day): string {
	return formatDay(day, 'full');
}

export const pauseTexts = {
	title: 'Pauses',
	from: 'First day',
	to: 'Last day',
	why: 'Reason (optional)',
	add: 'Add pause',
	wrong: 'The last day is before the first.',
	remove: (pause: string) => `Remove the pause ${pause}`
} as const;

/** Describes a pause: "3 August to 14 August 2026", "3 August 2026". */
export function pauseInWords({ from, to }: Pause): string {
	if (from === to) return formatDay(from, 'day of year');
	const sameYear = from.slice(0, 4) === to.slice(0, 4);
	return `${formatDay(from, sameYear ? 'day' : 'day of year')} to ${formatDay(to, 'day of year')}`;
}

/** Says which steps a pause would move, before it is set. */
export function pauseEffectWords(shifts: readonly Pick<Shift, 'to'>[], today: Day): string {
	if (shifts.length === 0) return 'No steps move.';
	const days = shifts.map(({ to }) => to);
	const [first, last] = [days.reduce((a, b) => (a < b ? a : b)), days.reduce(laterOf)];
	const until = dayInWords(first, today);
	if (shifts.length === 1) return `1 step moves to ${until}. Dates you agreed on stay.`;
	const later = first === last ? '' : ' and later';
	return `${figures(shifts.length)} steps move to ${until}${later}. Dates you agreed on stay.`;
}

export const callSettingTexts = {
	title: 'Calls',
	hint: 'Postings that say “no phone calls” get no call suggestions.',
	despite: 'Suggest one short call anyway, after two unanswered follow-ups',
	despiteHint: 'One of the Playbook’s articles says a single call does no harm by then.'
} as const;

export const morningTexts = {
	title: 'Morning reminder',
	hint: 'Once a day, on this device only.',
	on: 'Remind me when something is due',
	hours: { at: 'Not before', quietFrom: 'Quiet from', quietUntil: 'Quiet until' },
	names: 'Show names of people and companies',
	namesHint: 'Anyone who sees your screen can read them.'
} as const;

/** Says how old the last backup file is: "Last backup: 6 days ago, 23 changes since." */
export function backupInWords(lastDay: Day | null, changesSince: number, today: Day): string {
	if (lastDay === null) return 'No backup yet.';
	const ago = daysBetween(lastDay, today);
	const when = ago <= 0 ? 'today' : ago === 1 ? 'yesterday' : `${figures(ago)} days ago`;
	if (changesSince === 0) return `Last backup: ${when}, no changes since.`;
	return `Last backup: ${when}, ${figures(changesSince)} ${changesSince === 1 ? 'change' : 'changes'} since.`;
}
