/** The history of a lead as its page shows it: each change with its day, hour and device, and the way back to it. */
import { dayOfInstant, type Day, type Time } from '../domain/day';
import type { Lead } from '../domain/lead';
import { asItWas, momentsOf } from '../domain/lead-history';
import { same } from '../domain/patch';
import type { Change } from '../store/changes';
import { timeOf } from '../store/clock';
import { changeSentences } from '../words/history';
import { timeNow } from './today.svelte';

export interface HistoryEntry {
	readonly id: string;
	readonly sentences: readonly string[];
	readonly on: Day;
	readonly at: Time;
	/** Made on this device. */
	readonly own: boolean;
	/** The lead as it would be after going back to here; null where nothing would change. */
	readonly back: Lead | null;
}

/**
 * What happened to a lead, newest first.
 * @param changes all of them, oldest first
 * @param deviceId what this device signs its changes with
 */
export function historyOf(
	lead: Lead,
	changes: readonly Change[],
	deviceId: string | undefined,
	today: Day
): readonly HistoryEntry[] {
	const entries = momentsOf(changes).map(({ change, before, after }): HistoryEntry => {
		const instant = new Date(timeOf(change.clock));
		const back = after && asItWas(after, lead);
		return {
			id: change.id,
			sentences: changeSentences(change, { before, after, today }),
			on: dayOfInstant(instant),
			at: timeNow(instant),
			own: change.deviceId === deviceId,
			back: back && !same(back, lead) ? back : null
		};
	});
	return entries.reverse();
}
