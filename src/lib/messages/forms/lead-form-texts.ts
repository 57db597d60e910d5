/** Holds the words of the dialogs about one lead, and of their smaller forms. */
import { formatDay, type Day, type Time } from '../../domain/day';
import type { Stage } from '../../domain/lead';
import { onDayAt } from '../common/days';
import { stageName } from '../common/titles';
import { isolated } from '../common/touches';

/** Titles each dialog by what it asks. */
export const leadDialogTitles = {
	touch: 'Log activity',
	interview: 'Log interview',
	reply: 'They replied',
	no: 'They said no',
	'put-off': 'Snooze',
	close: 'Close lead',
	person: 'Add a person'
};

/** Offers a form that was left on another page. */
export const unfinishedTexts = {
	/** @param form the title of its dialog; @param lead the title of the job it is about */
	offer: (form: string, lead?: string) =>
		`You didn’t finish “${form}”${lead === undefined ? '' : ` for ${isolated(lead)}`}.`,
	/**
	 * Offers what was typed on this page before its tab was closed.
	 * @param when as `when` gives it; @param form the title of its dialog; @param lead the title of the job it is about
	 */
	offerHere: (when: string, form?: string, lead?: string) =>
		form === undefined || lead === undefined
			? `You typed something here ${when} and didn’t save it.`
			: `You typed into “${form}” for ${isolated(lead)} ${when} and didn’t save it.`,
	/** Says when something was typed: "today at 14:05". */
	when: (day: Day, at: Time, today: Day) => onDayAt(day, at, today),
	resume: 'Continue',
	drop: 'Discard'
};

export const leadDialogTexts = {
	planned: 'This is what I had planned',
	nothingToLog: 'Done, nothing to log'
};

export const moveTexts = {
	title: (stage: Stage) => `Move to ${stageName(stage)}`,
	what: 'What happened?'
};

export const closeTexts = {
	save: 'Close lead',
	how: 'How did it end?',
	archive: 'Archive it',
	archiveHint: 'If they reply, it reopens.',
	withdrew: 'I withdrew',
	accepted: 'I accepted their offer'
};

export const snoozeTexts = {
	save: 'Snooze',
	until: 'Snooze until',
	what: 'What to do then (optional)',
	/** Names the day of a choice: "Mon, Dec 7". */
	day: (day: Day) => formatDay(day, 'short weekday and day')
};

export const setDateTexts = {
	open: 'Set the date',
	save: 'Save'
};
