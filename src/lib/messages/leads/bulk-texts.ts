/** Holds the words of actions on several selected leads. */
import { figures } from '../../domain/locale';
import type { Pace, Stage } from '../../domain/lead';
import { paceName, stageName } from '../common/titles';
import { leadCount } from './leads';

export const bulkBarTexts = {
	group: 'Selected leads',
	selectAll: 'Select all',
	selected: (count: number) => `${figures(count)} selected`,
	rejected: 'Rejected',
	archive: 'Archive',
	more: 'More',
	snoozeUntil: 'Snooze until…',
	snooze: 'Snooze for a while…',
	pace: 'Pace…',
	tags: 'Tags…',
	stage: 'Stage…',
	close: 'Close…',
	trash: 'Move to trash'
};

export const bulkTexts = {
	snooze: (count: number) => `Snooze ${leadCount(count)}`,
	setPace: (count: number) => `Set the pace of ${leadCount(count)}`,
	tag: (count: number) => `Tag ${leadCount(count)}`,
	move: (count: number) => `Move ${leadCount(count)}`,
	close: (count: number) => `Close ${leadCount(count)}`,
	snoozeUntil: 'Snooze until',
	tooMany: (perDay: number) => `Today shows ${figures(perDay)} a day. The rest go to the backlog.`,
	pace: 'How often do you want to follow up?',
	defaultPace: (pace: Pace) => `Default (${paceName(pace)})`,
	how: 'How did they end?',
	archive: 'Archive them',
	archiveHint: 'If one replies, it reopens.',
	withdrew: 'I withdrew',
	addTags: 'Add tags',
	tagsHint: 'Separate them with commas.',
	removeTags: 'Remove tags',
	/** Says how many of the selected leads have a tag. */
	tagged: (count: number, all: number) => (count === all ? 'on all' : `on ${figures(count)}`),
	nothingOpen: 'All of them are closed. To reopen one, open its page.',
	nothingToSnooze: 'None of them can be snoozed.',
	nothingToTag: 'Type a tag to add, or choose one to remove.',
	stage: 'Stage',
	what: 'What happened?',
	rejections: (count: number) =>
		count === 1 ? '1 rejection logged.' : `${figures(count)} rejections logged.`,
	paceSet: 'Pace set.',
	tagsSaved: 'Tags saved.',
	moved: (count: number, stage: Stage) => `${leadCount(count)} moved to ${stageName(stage)}.`
};
