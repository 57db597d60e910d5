/** The history of a lead as its page shows it: each change with its day, hour and device, and the way back to it. */
import { dayOfInstant, type Day, type Time } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import { asItWas, revisionsOf } from '../../domain/leads/lead-history';
import { diffRows, same } from '../../domain/patch';
import type { Change } from '../../store/changes/changes';
import { timeOf } from '../../store/changes/clock';
import { isSound } from '../../store/backup/schemas';
import { labelWords } from '../../messages/data/action-labels';
import { changeSentences } from '../../messages/lead/history';
import { timeNow } from '../session/today.svelte';

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
	const entries = revisionsOf(changes).map(({ change, before, after }): HistoryEntry => {
		const instant = new Date(timeOf(change.clock));
		const back = after && isSound('lead', after) ? asItWas(after, lead) : undefined;
		return {
			id: change.id,
			sentences: sentencesOf(change, before, after, today),
			on: dayOfInstant(instant),
			at: timeNow(instant),
			own: change.deviceId === deviceId,
			back: back && !same(back, lead) ? back : null
		};
	});
	return entries.reverse();
}

/** Of what a change did to the lead, which is what it says but in a backup that somebody wrote by hand: there its name is all that can be told. */
function sentencesOf(
	change: Change,
	before: Lead | undefined,
	after: Lead | undefined,
	today: Day
): readonly string[] {
	if (![before, after].every((lead) => lead === undefined || isSound('lead', lead)))
		return [labelWords(change.label)];
	const patches = before && after ? diffRows(before, after) : change.patches;
	return changeSentences({ ...change, patches }, { before, after, today });
}
