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
	empty: 'Nothing yet. Your week will be here: what you sent, what came back, and what’s next.',
	import: 'Import your spreadsheet',
	add: 'Add a lead',
	funnel: 'From application to offer',
	happened: 'What happened',
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

type Stage = 'applied' | 'reply' | 'interview' | 'offer';

const STAGES: Record<Stage, readonly [label: string, definition: string]> = {
	applied: ['Applied', 'Jobs you applied to, up to this week.'],
	reply: ['Reply', 'They replied. Rejections count, automatic replies don’t.'],
	interview: ['Interview', 'They interviewed you.'],
	offer: ['Offer', 'They made you an offer.']
};

export const funnelTexts = {
	label: (stage: Stage) => STAGES[stage][0],
	definition: (stage: Stage) => STAGES[stage][1],
	/** Counts the jobs that came so far: "12 (30%)"; the first stage has no share. */
	value: (stage: Stage, count: number, rate: number) => {
		if (stage === 'applied') return figures(count);
		return `${figures(count)} (${rate < 0.01 ? 'under 1' : Math.round(100 * rate)}%)`;
	}
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
