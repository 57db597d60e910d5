/** Describes which hours were tried for a call and which to try next (`best-time`). */
import type { BestTime, TimeOfDay } from '../../domain/people/best-time';
import type { Time } from '../../domain/day';
import { clockTime } from '../common/days';
import { countWord } from './today';

const TIMES: Record<TimeOfDay, { readonly name: string; readonly when: string }> = {
	early: { name: 'Early', when: 'early, before nine' },
	morning: { name: 'Morning', when: 'in the morning, between nine and half past eleven' },
	midday: { name: 'Midday', when: 'around midday' },
	afternoon: { name: 'Afternoon', when: 'in the afternoon, between half past one and five' },
	late: { name: 'Late', when: 'late, after five' }
};

export const timeOfDayName = (time: TimeOfDay): string => TIMES[time].name;

/** Says when an agreed call is; it takes precedence over a suggested hour. */
export const agreedHour = (at: Time): string => `Ring at ${clockTime(at)}: that is the hour that was named.`;

/** Suggests when to ring and why: "Try late, after five: the morning was tried in vain." */
export function bestTimeSentence({ times, next }: BestTime): string {
	const chosen = times.find(({ time }) => time === next);
	const { when } = TIMES[next];
	if (times.every(({ vain, reached }) => vain + reached === 0)) return `A good time to ring: ${when}.`;
	if (chosen && chosen.reached > 0) return `Try ${when}: you have spoken at that time before.`;
	if (chosen && chosen.vain === 0) return `Try ${when}: that has not been tried yet.`;
	return `Try ${when}: that was tried longest ago.`;
}

/** Counts the attempts: "tried twice, spoke once", "not tried". */
export function attemptsWords({
	vain,
	reached
}: {
	readonly vain: number;
	readonly reached: number;
}): string {
	const parts = [
		reached > 0 && `spoke ${timesWord(reached)}`,
		vain > 0 && `${timesWord(vain)} nobody`
	].filter((part) => part !== false);
	return parts.length > 0 ? parts.join(', ') : 'not tried';
}

function timesWord(count: number): string {
	if (count === 1) return 'once';
	return count === 2 ? 'twice' : `${countWord(count)} times`;
}
