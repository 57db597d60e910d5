/** The spreadsheets on the user's disk that stay connected: one object each, which all parts of a page share. */
import type { FileHandle } from '../../platform/file-system';
import { canStayConnected } from '../../platform/file-system';
import { DeviceStore } from '../../store/device';
import { changedElsewhere, needsLeave, notSavedByItself } from '../../messages/sheets/connected-file';
import { ConnectedFile, type FileWorld, type Link } from './linked-file.svelte';
import type { App } from '../app';

/** After the last change: what is typed in one go is written in one go. */
const SETTLED_MS = 3_000;
/** For another tab that writes the same file. */
const PATIENCE_MS = 10_000;

type FilesWorld = Omit<FileWorld, 'links' | 'alone'> & {
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

	/** That of a sheet, whether it is connected or not. */
	of(sheetId: string): ConnectedFile {
		const known = this.#files.get(sheetId);
		if (known) return known;
		const { sheet, exportSheet, sheetExported } = this.#world;
		const made = new ConnectedFile(sheetId, {
			links: this.#device,
			sheet,
			exportSheet,
			sheetExported,
			alone
		});
		this.#files.set(sheetId, made);
		return made;
	}

	/** Takes up what was connected before; at most once. A browser that refuses it leaves all sheets to be exported by hand. */
	load(): Promise<void> {
		this.#loading ??= this.#load().catch(() => undefined);
		return this.#loading;
	}

	/** Looks at all of them, and says of which it is news that they were changed elsewhere. */
	async look(): Promise<void> {
		await this.load();
		for (const file of this.#connected()) {
			const before = file.changed;
			await file.look();
			if (file.changed && !before) this.#world.announce(changedElsewhere(file.name));
		}
	}

	/** Something changed in the app: a little later those are written that are to be written without being asked. */
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

	/** Those whose sheets are there: a sheet that was disconnected may come back by an undo. */
	#connected(): ConnectedFile[] {
		return [...this.#files.values()].filter(
			({ sheetId, link }) => link !== null && this.#world.sheets.has(sheetId)
		);
	}
}

/** A tab that is frozen keeps its locks: so nobody waits for one for ever. Once it is had, the job takes the time that it needs. */
async function alone<T>(name: string, job: () => Promise<T>): Promise<T> {
	if (!navigator.locks) return job();
	return navigator.locks.request(name, { signal: AbortSignal.timeout(PATIENCE_MS) }, job);
}

/** A file that came with its place on the disk, for the sheet that becomes of it. */
export interface Placed {
	readonly name: string;
	readonly handle: FileHandle;
}

const filesByApp = new WeakMap<App, ConnectedFiles>();

/** Gives the files of a page's app. */
export function filesOf(app: App): ConnectedFiles {
	let files = filesByApp.get(app);
	if (!files) {
		const world: FilesWorld = {
			get sheets() {
				return app.book.sheets;
			},
			sheet: (id) => app.book.sheets.get(id),
			exportSheet: (id, wishes) => app.sheets.export(id, wishes),
			// Without a notice: it would take the place of the one that offers to undo.
			sheetExported: (file) => app.sheets.exported(file, ''),
			// The page of imports says it where the file is.
			announce: (text) => location.pathname.endsWith('/import/') || app.session.announce(text)
		};
		files = new ConnectedFiles(world, new DeviceStore());
		filesByApp.set(app, files);
	}
	return files;
}
