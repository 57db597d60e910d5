/** Creates the object that backs up and restores the data for the pages. */
import { version } from '$app/environment';
import type { Day } from '$lib/domain/day';
import { saveFile } from '$lib/platform/download';
import { Backups } from '$lib/state/data/backups.svelte';
import { instantWords } from '$lib/state/data/instants';
import type { SnapshotHead } from '$lib/state/data/backups.svelte';
import type { OpenDesk } from '$lib/state/data/whole-book-client';
import type { App } from '$lib/state/app';
import type { SnapshotItem } from '$lib/ui/settings/data/snapshot-item';
import { contentsWords, snapshotWords } from '$lib/messages/data/backups';

/** @param fromScreen true backs up what is in memory when the database cannot be read any more */
export function createBackups(app: App, { fromScreen = false } = {}): Backups {
	return new Backups({
		desk: () => deskOf(app, fromScreen),
		bringIn: (how, contents) => app.data.bringIn(how, contents),
		snapshots: () => app.data.snapshots(),
		backedUp: () => app.session.stored().backedUp(),
		saveFile: (name, content) => saveFile(content, name, 'application/json'),
		now: () => new Date().toISOString(),
		appVersion: version
	});
}

/** Opens a desk for what goes through everything that is stored. */
export async function deskOf(app: App, fromScreen = false): Promise<OpenDesk> {
	const { openDesk } = await import('$lib/state/data/whole-book-client');
	return openDesk({
		contents: () =>
			app.data
				.contents()
				.catch((error: unknown) => (fromScreen ? app.data.onScreen() : Promise.reject(error))),
		paper: async (sha256) => (await app.data.papers()).read(sha256),
		verify: () => app.data.verify(),
		snapshots: () => app.data.snapshots()
	});
}

/** Describes a snapshot for a list. */
export function snapshotItem(snapshot: SnapshotHead, today: Day): SnapshotItem {
	const taken = snapshotWords(snapshot, instantWords(snapshot.createdAt, today));
	return { id: snapshot.id, taken, holds: contentsWords(snapshot.counts) };
}
