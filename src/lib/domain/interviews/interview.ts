/** The interviews of a lead, planned, passed and held, each of which has a page to prepare from. Other appointments are among them. */
import { agreedOn, type UpcomingAppointment } from '../agenda/upcoming';
import type { Assessment } from '../cadence/assessment';
import { isInterview, personIdsOf } from '../cadence/history/touch-kinds';
import type { Lead } from '../lead';
import { datedTouches } from '../leads/dating';
import { hasBegun, type Moment } from '../steps/appointments';

/** 'passed': its hour has come, and nothing was logged of it. */
type InterviewStatus = 'planned' | 'passed' | 'held';

export interface Interview extends UpcomingAppointment {
	readonly status: InterviewStatus;
}

/** Returns the interviews of a lead by day and hour. One whose day nobody named is not among them. */
export function interviewsOf(
	lead: Lead,
	assessment: Pick<Assessment, 'steps'>,
	now: Moment
): readonly Interview[] {
	const agreed = agreedOn(lead, assessment, now.day).map((one): Interview => {
		const people = lead.preparations?.find(({ id }) => id === one.source)?.personIds ?? [];
		const personIds = [...new Set([...one.personIds, ...people])];
		return { ...one, personIds, status: hasBegun(one, now) ? 'passed' : 'planned' };
	});
	const held = datedTouches(lead)
		.filter((touch) => isInterview(touch) && touch.on <= now.day)
		.map((touch): Interview => {
			const { id, on, at, channel } = touch;
			const personIds = personIdsOf(touch);
			return { lead, source: id, on, at, channel, personIds, interview: true, status: 'held' };
		});
	return [...held, ...agreed].sort((a, b) => (momentOf(a) < momentOf(b) ? -1 : 1));
}

const momentOf = ({ on, at = '24:00' }: Interview) => `${on} ${at}`;

/**
 * Returns the interview with a source, also once it has moved or was logged. Without one, or where it is gone: the next interview,
 * else the last that nothing was logged of, else the last that was held; null where there is none.
 */
export function interviewOf(
	lead: Lead,
	assessment: Pick<Assessment, 'steps'>,
	now: Moment,
	source?: string
): Interview | null {
	const all = interviewsOf(lead, assessment, now);
	const invitation = lead.touches.find(({ id }) => id === source);
	if (invitation?.notHeld) return null;
	return (
		all.find((one) => one.source === source || (source && one.replaces?.includes(source))) ??
		all.find(({ on }) => on === invitation?.promise?.on) ??
		all.find(({ status }) => status === 'planned') ??
		all.findLast(({ status }) => status === 'passed') ??
		all.at(-1) ??
		null
	);
}
