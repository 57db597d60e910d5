/** Holds the texts of the week page and of the parts it is made of. */
import type { Day, Time } from '../../domain/day';
import { figures } from '../../domain/locale';
import { clockTime } from '../common/days';
import { weekdayAndDay } from '../lead/timeline';

export const weekTexts = {
	tab: 'Week · Tactful',
	before: 'Previous week',
	day: 'Go to the week of',
	after: 'Next week',
	now: 'This week',
	links: 'More about this week',
	share: 'Share this week',
	record: 'Work-search record',
	lookBack: 'Look back',
	calendar: 'Calendar file',
	sent: 'Sent',
	received: 'Received',
	byChannel: 'Activity by channel',
	byKind: 'Activity by type',
	thatWeek: 'Due that week',
	nextWeek: 'Due next week',
	lastWeeks: 'Last 12 weeks',
	activity: 'Activity per week',
	repliesByChannel: 'Replies by channel',
	replyTimes: 'How long replies took'
} as const;

export const figureTexts = {
	notCounted: 'Not counted',
	notCountedOf: (figure: string) => `${figure}: not counted`
} as const;

export const chartTexts = {
	numbers: 'Show numbers',
	week: 'Week of',
	activities: 'Activities'
} as const;

export const upcomingTexts = {
	due: 'Due',
	none: 'Nothing is due yet.',
	ifSilent: 'If you don’t hear back',
	moreIfSilent: (count: number) => `${figures(count)} more if you don’t hear back`,
	when: (day: Day, at: Time | undefined) =>
		at ? `${weekdayAndDay(day)} at ${clockTime(at)}` : weekdayAndDay(day)
} as const;
