/** The care of the data, as the pages have it. */
import { version } from '$app/environment';
import { saveFile } from '$lib/platform';
import { DataCare } from '$lib/state/data-care.svelte';
import type { Tracker } from '$lib/state/tracker.svelte';

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
