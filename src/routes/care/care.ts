/** The care of the data, as the pages have it. */
import { version } from '$app/environment';
import type { Day } from '$lib/domain/day';
import { saveFile } from '$lib/platform/download';
import { DataCare } from '$lib/state/data/backups.svelte';
import { instantWords } from '$lib/state/data/instants';
import type { SnapshotHead } from '$lib/state/data/backups.svelte';
import type { App } from '$lib/state/app';
import type { SnapshotItem } from '$lib/ui/settings/data/snapshot-item';
import { holding, takenWords } from '$lib/messages/data/backups';

/** @param fromScreen what is in memory is backed up where the database can't be read any more */
export function careOf(app: App, { fromScreen = false } = {}): DataCare {
	return new DataCare({
		contents: () =>
			app.data
				.contents()
				.catch((error: unknown) => (fromScreen ? app.data.onScreen() : Promise.reject(error))),
		bringIn: (how, contents) => app.data.bringIn(how, contents),
		snapshots: () => app.data.snapshots(),
		verify: () => app.data.verify(),
		backedUp: () => app.data.backedUp(),
		saveFile: (name, text) => saveFile(text, name, 'application/json'),
		now: () => new Date().toISOString(),
		appVersion: version
	});
}

/** A snapshot as it is listed. */
export function snapshotItem(snapshot: SnapshotHead, today: Day): SnapshotItem {
	const taken = takenWords(snapshot, instantWords(snapshot.createdAt, today));
	return { id: snapshot.id, taken, holds: holding(snapshot.counts) };
}
