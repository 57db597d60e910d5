/** What was done in a week of looking for work: the user's own doing first, then what came back. */
import { addDays, weekdayOf, type Day, type Weekday } from '../domain/day';
import type { Lead } from '../domain/lead';
import { promiseShare, type PromiseShare } from '../domain/promises';
import type { Channel, Touch } from '../domain/touch';

export interface WeekTouch {
	readonly lead: Lead;
	readonly touch: Touch;
}

export interface Week {
	/** First and last day, both included. */
	readonly from: Day;
	readonly to: Day;
	/** Outgoing touches, attempts to ring included, in the order that they happened. */
	readonly sent: readonly WeekTouch[];
	/** Incoming touches but interviews, automatic acknowledgements left out. */
	readonly received: readonly WeekTouch[];
	readonly interviews: readonly WeekTouch[];
	readonly applications: readonly WeekTouch[];
	readonly newLeads: readonly Lead[];
	/** The user's own promises whose day lies in the week, as they stand today. */
	readonly promises: PromiseShare;
	/** Outgoing touches by channel, the most used first. */
	readonly byChannel: readonly { readonly channel: Channel; readonly count: number }[];
}

/** The first day of the week that a day lies in, where weeks begin on `firstWeekday` (0 = Sunday). */
export function weekStart(day: Day, firstWeekday: Weekday): Day {
	return addDays(day, -((weekdayOf(day) - firstWeekday + 7) % 7));
}

/** The figures of the seven days from `from` on, as they stand on a day. Leads in the trash are to be left out by the caller. */
export function week(leads: Iterable<Lead>, from: Day, today: Day): Week {
	const to = addDays(from, 6);
	const within = (day: Day) => day >= from && day <= to;
	const all = [...leads];
	const touches = all.flatMap((lead) =>
		lead.touches.filter(({ on }) => within(on)).map((touch) => ({ lead, touch }))
	);
	touches.sort((a, b) => momentOf(a.touch).localeCompare(momentOf(b.touch)));
	const sent = touches.filter(({ touch }) => touch.direction === 'out' && touch.kind !== 'interview');
	return {
		from,
		to,
		sent,
		received: touches.filter(
			({ touch }) => touch.direction === 'in' && touch.kind !== 'interview' && !touch.automatic
		),
		interviews: touches.filter(({ touch }) => touch.kind === 'interview'),
		applications: sent.filter(({ touch }) => touch.kind === 'application'),
		newLeads: all.filter(({ addedOn }) => within(addedOn)),
		promises: promiseShare(all, from, to, today),
		byChannel: countChannels(sent)
	};
}

const momentOf = ({ on, at }: Touch) => `${on} ${at ?? ''}`;

function countChannels(sent: readonly WeekTouch[]): Week['byChannel'] {
	const counts = new Map<Channel, number>();
	for (const { touch } of sent) counts.set(touch.channel, (counts.get(touch.channel) ?? 0) + 1);
	return [...counts].map(([channel, count]) => ({ channel, count })).sort((a, b) => b.count - a.count);
}
