/** The care of the data, as the pages have it. */
import { version } from '$app/environment';
import { dayOfInstant, isDay, type Day } from '$lib/domain/day';
import { saveFile } from '$lib/platform';
import { DataCare } from '$lib/state/data-care.svelte';
import type { SnapshotHead } from '$lib/state/data-care.svelte';
import type { Tracker } from '$lib/state/tracker.svelte';
import type { SnapshotItem } from '$lib/ui/settings/snapshot-item';
import { holding, takenWords } from '$lib/words/backups';
import { onDayAt } from '$lib/words/days';

/** @param fromScreen what is in memory is backed up where the database can't be read any more */
export function careOf(tracker: Tracker, { fromScreen = false } = {}): DataCare {
	return new DataCare({
		contents: () =>
			tracker.contents().catch((error: unknown) => (fromScreen ? tracker.onScreen() : Promise.reject(error))),
		bringIn: (how, contents) => tracker.bringIn(how, contents),
		snapshots: () => tracker.snapshots(),
		verify: () => tracker.verify(),
		backedUp: () => tracker.backedUp(),
		saveFile: (name, text) => saveFile(text, name, 'application/json'),
		now: () => new Date().toISOString(),
		appVersion: version
	});
}

/** A machine time: "on 3 March 2026 at 9:12". */
export function instantWords(instant: string, today: Day): string {
	const at = new Date(instant);
	const day = Number.isNaN(at.getTime()) ? '' : dayOfInstant(at);
	// A file may say any time at all, also one in a year that no calendar has.
	if (!isDay(day)) return 'at an unknown time';
	const time = `${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`;
	return onDayAt(day, time, today);
}

/** A snapshot as it is listed. */
export function snapshotItem(snapshot: SnapshotHead, today: Day): SnapshotItem {
	const taken = takenWords(snapshot, instantWords(snapshot.createdAt, today));
	return { id: snapshot.id, taken, holds: holding(snapshot.counts) };
}
