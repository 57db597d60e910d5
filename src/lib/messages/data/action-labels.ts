/**
 * Words the labels of actions, for the history, for undo and for the snapshots taken before large
 * actions.
 */
import type { LabelKey, ManyKey } from '../../domain/action-label';
import type { Stage } from '../../domain/lead';
import { clockTime, fullDay } from '../common/days';
import { stageName } from '../common/titles';
import { FACTS } from '../lead/details';

type Words = string | ((detail: string) => string);

const one = (name: string) => name || 'a job';
/** A file that was erased is not named any more. */
const file = (name: string) => name || 'a spreadsheet';
const jobs = (count: string) => (count === '1' ? '1 job' : `${count} jobs`);
const stage = (name: string) => stageName(name as Stage);

const MANY: Record<ManyKey, string> = {
	delete: 'Delete',
	restore: 'Restore',
	close: 'Archive',
	'put-off': 'Snooze',
	pace: 'Set the pace of',
	tag: 'Tag'
};

const WORDS: Record<Exclude<LabelKey, `${ManyKey}-${'lead' | 'leads'}`>, Words> = {
	'add-lead': (name) => `Add ${one(name)}`,
	'join-leads': (name) => `Merge ${one(name)}`,
	'keep-apart': 'Keep two jobs apart',
	'change-fact': (field) => `Change ${FACTS.find(({ key }) => key === field)?.noun ?? field}`,
	'go-back': (moment) => {
		const [on = '', at = ''] = moment.split('|');
		return `Go back to ${fullDay(on)}, ${clockTime(at)}`;
	},
	'correct-stage': 'Correct the stage',
	reopen: 'Reopen the job',
	'move-to': (to) => `Move to ${stage(to)}`,
	'log-touch': 'Log activity',
	'log-interview': 'Log an interview',
	'log-not-held': 'Log that it didn’t happen',
	'move-interview': 'Move an interview',
	'cancel-interview': 'Cancel an interview',
	'prepare-interview': 'Prepare for an interview',
	'do-step': 'Complete the step',
	'skip-step': 'Skip a step',
	close: 'Close the job',
	'change-touch': 'Change an activity',
	'remove-touch': 'Remove an activity',
	'set-date': 'Set a date',
	'set-interview-day': 'Set the interview date',
	'set-offer-day': 'Set the offer date',
	'put-off': 'Snooze the next step',
	'remove-own-step': 'Remove your own step',
	'plan-step': 'Plan a step',
	'dismiss-advice': 'Dismiss a suggestion',
	'add-person': 'Add a person',
	'change-person': 'Change a person',
	'remove-person': 'Remove a person',
	'add-tags': 'Add tags',
	'remove-tag': 'Remove a tag',
	'add-paper': 'Add a file',
	'change-paper': 'Rename a file',
	'remove-paper': 'Remove a file',
	'move-leads': (detail) => {
		const [to = '', count = ''] = detail.split('|');
		return `Move ${jobs(count)} to ${stage(to)}`;
	},
	erase: 'Erase',
	'add-contact': 'Add a contact',
	'change-contact': 'Change a contact',
	'merge-people': (name) => `Merge ${name || 'two people'}`,
	'add-news': 'Add news',
	'change-news': 'Change news',
	'change-settings': 'Change the settings',
	'import-sheet': (name) => `Import ${file(name)}`,
	'merge-sheet': (name) => `Update from ${file(name)}`,
	'export-sheet': (name) => `Export ${file(name)}`,
	'disconnect-sheet': (name) => `Disconnect ${file(name)}`,
	'reconnect-sheet': (name) => `Reconnect ${file(name)}`,
	'take-in-mail': (count) => `Log ${count === '1' ? '1 email' : `${count} emails`}`,
	'place-touches': 'Match activities to jobs',
	'answer-plans': 'Answer about planned dates',
	'write-sheet': (name) => `Save ${file(name)}`,
	'add-sample': 'Add sample data',
	'remove-sample': 'Remove sample data',
	'erase-all': 'Erase everything',
	'restore-backup': 'Restore a backup',
	'merge-backup': 'Merge a backup',
	'date-events': 'Mark events without a date',
	'empty-trash': 'Empty the trash',
	upgrade: 'Upgrade the data',
	'accept-loss': 'Continue without the lost data',
	'mend-damage': 'Repair damaged data',
	'merge-devices': 'Merge two devices',
	undo: (label) => `Undo: ${label ? labelWords(label) : 'an earlier action'}`
};

const WORDS_BY_KEY = new Map<string, Words>([
	...Object.entries(WORDS),
	...Object.entries(MANY).flatMap(([key, verb]): [string, Words][] => [
		[`${key}-lead`, (name) => `${verb} ${one(name)}`],
		[`${key}-leads`, (count) => `${verb} ${jobs(count)}`]
	])
]);

/**
 * Words the stored label of an action. A label of an earlier version is a sentence instead of a key
 * and is returned unchanged.
 * @example labelWords('close-lead|Acme') // 'Close Acme'
 */
export function labelWords(label: string): string {
	const bar = label.indexOf('|');
	const [key, detail] = bar < 0 ? [label, ''] : [label.slice(0, bar), label.slice(bar + 1)];
	const words = WORDS_BY_KEY.get(key);
	if (words === undefined) return label;
	return typeof words === 'string' ? words : words(detail);
}
