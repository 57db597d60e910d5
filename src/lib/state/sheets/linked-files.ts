/** Keeps one object for each linked spreadsheet on the user's disk, shared by all parts of a page. */
import { canStayConnected } from '../../platform/file-system';
import { DeviceStore } from '../../store/device';
import { changedElsewhere, needsLeave, notSavedByItself } from '../../messages/sheets/connected-file';
import { ConnectedFile, type LinkedFileDependencies, type Link } from './linked-file.svelte';
import type { App } from '../app';

/** The delay after the last change, so that changes in quick succession are written together. */
const SETTLED_MS = 3_000;
/** The time to wait for another tab that writes the same file. */
const PATIENCE_MS = 10_000;

type FilesWorld = Omit<LinkedFileDependencies, 'links' | 'runExclusively'> & {
	readonly sheets: ReadonlyMap<string, unknown>;
	announce(text: string): unknown;
};

export class ConnectedFiles {
	readonly #world: FilesWorld;
	readonly #device: DeviceStore;
	readonly #files = new Map<string, ConnectedFile>();
	#loading: Promise<void> | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(world: FilesWorld, device: DeviceStore) {
		this.#world = world;
		this.#device = device;
	}

	/** Returns the file of a sheet, linked or not. */
	of(sheetId: string): ConnectedFile {
		const known = this.#files.get(sheetId);
		if (known) return known;
		const { sheet, exportSheet, sheetExported } = this.#world;
		const made = new ConnectedFile(sheetId, {
			links: this.#device,
			sheet,
			exportSheet,
			sheetExported,
			runExclusively
		});
		this.#files.set(sheetId, made);
		return made;
	}

	/** Restores the stored connections, once. In a browser that refuses, all sheets are exported by hand. */
	load(): Promise<void> {
		this.#loading ??= this.#load().catch(() => undefined);
		return this.#loading;
	}

	/** Checks all files, and announces those with new changes from elsewhere. */
	async look(): Promise<void> {
		await this.load();
		for (const file of this.#connected()) {
			const before = file.changed;
			await file.look();
			if (file.changed && !before) this.#world.announce(changedElsewhere(file.name));
		}
	}

	/** Writes the automatically saved files a little later. */
	saveSoon(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#saveAll(), SETTLED_MS);
	}

	stop(): void {
		clearTimeout(this.#timer);
	}

	async #load(): Promise<void> {
		if (!canStayConnected()) return;
		for (const link of await this.#device.links()) await this.of(link.sheetId).take(link as Link);
		for (const file of this.#connected()) {
			if (file.changed) this.#world.announce(changedElsewhere(file.name));
			else if (file.link?.byItself && !file.allowed) this.#world.announce(needsLeave(file.name));
		}
	}

	async #saveAll(): Promise<void> {
		await this.load();
		for (const file of this.#connected()) {
			if (!file.link?.byItself || !file.allowed || file.changed || file.task.work) continue;
			const outcome = await file.save({}, false);
			if (outcome === 'changed') this.#world.announce(changedElsewhere(file.name));
			else if (outcome === 'failed' && file.task.problem)
				this.#world.announce(notSavedByItself(file.name, file.task.problem));
		}
	}

	/** Returns the files whose sheets exist: a disconnected sheet may come back by an undo. */
	#connected(): ConnectedFile[] {
		return [...this.#files.values()].filter(
			({ sheetId, link }) => link !== null && this.#world.sheets.has(sheetId)
		);
	}
}

/** Waits a limited time for the lock, because a frozen tab keeps its locks. Once held, the job takes as long as it needs. */
async function runExclusively<T>(name: string, job: () => Promise<T>): Promise<T> {
	if (!navigator.locks) return job();
	return navigator.locks.request(name, { signal: AbortSignal.timeout(PATIENCE_MS) }, job);
}

const filesByApp = new WeakMap<App, ConnectedFiles>();

/** Returns the files of a page's app. */
export function filesOf(app: App): ConnectedFiles {
	let files = filesByApp.get(app);
	if (!files) {
		const world: FilesWorld = {
			get sheets() {
				return app.book.sheets;
			},
			sheet: (id) => app.book.sheets.get(id),
			exportSheet: (id, wishes) => app.sheets.export(id, wishes),
			// Shows no notice, which would replace the one that offers to undo.
			sheetExported: (file) => app.sheets.exported(file, ''),
			// The import page shows the message beside the file.
			announce: (text) => location.pathname.endsWith('/import/') || app.session.announce(text)
		};
		files = new ConnectedFiles(world, new DeviceStore());
		filesByApp.set(app, files);
	}
	return files;
}
