/** Makes the history of a lead for its page: each change with its day, hour and device, and the lead as it was then. */
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
	/** True for a change that was made on this device. */
	readonly own: boolean;
	/** The lead as it would be after a return to this change; null where that would change nothing. */
	readonly back: Lead | null;
}

/**
 * Returns the changes of a lead, newest first.
 * @param changes all of them, oldest first
 * @param deviceId the name with which this device signs its changes
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

/** Returns sentences about what a change did to the lead. For a change in a hand-made backup only its name can be told. */
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
