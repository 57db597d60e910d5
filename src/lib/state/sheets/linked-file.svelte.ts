/**
 * Keeps a spreadsheet on the user's disk connected. The file is read before every write: changes from elsewhere are shown
 * first, like those of any sheet that comes back, and never overwritten.
 */
import { same } from '../../domain/patch';
import { hasPermission, readBytes, replaceBytes, type FileHandle } from '../../platform/file-system';
import type { DeviceStore, FileLink } from '../../store/device';
import { sha256 } from '../../store/backup/sha256';
import type { StoredSheet } from '../../store/database/rows';
import { fileTrouble, type FileTrouble } from '../../messages/sheets/connected-file';
import { ExclusiveTask } from '../session/exclusive-task.svelte';
import type { SheetFile } from './exported-file';
import type { ExportWishes } from './sheet-commands';

export type Link = FileLink<FileHandle>;

/** The parts of the book and of the device that a linked file needs. */
export interface LinkedFileDependencies {
	readonly links: Pick<DeviceStore, 'putLink' | 'dropLink'> & {
		link(sheetId: string): Promise<FileLink | undefined>;
	};
	sheet(id: string): StoredSheet | undefined;
	exportSheet(sheetId: string, wishes: ExportWishes): Promise<SheetFile>;
	/** Moves on what the sheet is compared with, because the user has these bytes. */
	sheetExported(file: SheetFile): Promise<void>;
	/** Runs one job at a time over all tabs; rejects with a `TimeoutError` where another tab does not finish. */
	runExclusively<T>(name: string, job: () => Promise<T>): Promise<T>;
}

/**
 * 'saved': it was written. 'nothing': it was up to date. 'changed': it was changed elsewhere and was left alone. 'failed':
 * see `problem`.
 */
type SaveOutcome = 'saved' | 'nothing' | 'changed' | 'failed';

/** The reason why a file could not be written or read. */
class FileProblem extends Error {
	override readonly name = 'FileProblem';
	constructor(readonly kind: FileTrouble) {
		super(fileTrouble(kind));
	}
}

export class ConnectedFile {
	readonly task = new ExclusiveTask<'reading' | 'saving'>();
	link = $state.raw<Link | null>(null);
	/**
	 * True while the browser allows reading, and writing where the file is saved automatically; else the user must press a
	 * button.
	 */
	allowed = $state(false);
	/** True where it was changed outside the app since the last save. */
	changed = $state(false);

	readonly sheetId: string;
	readonly #world: LinkedFileDependencies;

	constructor(sheetId: string, world: LinkedFileDependencies) {
		this.sheetId = sheetId;
		this.#world = world;
	}

	get name(): string {
		return this.link?.handle.name ?? '';
	}

	/**
	 * Connects the sheet with a file and compares the two.
	 * @param ask true while a press is handled: the user may be asked for permission
	 */
	async connect(handle: FileHandle, addNew: boolean, ask = true): Promise<void> {
		await this.task.run('reading', async () => {
			await this.#keep({ sheetId: this.sheetId, handle, byItself: false, addNew, agreed: '' });
			this.allowed = await hasPermission(handle, ask ? 'readwrite' : 'read', ask);
			if (this.allowed) await this.#look();
		});
	}

	/** Restores a stored connection. */
	async take(link: Link): Promise<void> {
		this.link = link;
		await this.look();
	}

	/** Checks whether the file was changed elsewhere, without asking the user. */
	async look(): Promise<void> {
		const { link } = this;
		if (!link || this.task.work) return;
		await this.task.run('reading', async () => {
			this.allowed = await hasPermission(link.handle, link.byItself ? 'readwrite' : 'read');
			if (this.allowed) await this.#look();
		});
	}

	/** Asks the user for permission again; call it while a press is handled. */
	async allow(): Promise<void> {
		const { link } = this;
		if (!link) return;
		await this.task.run('reading', async () => {
			this.allowed = await hasPermission(link.handle, 'readwrite', true);
			if (this.allowed) await this.#look();
		});
	}

	/** Sets whether the file is saved automatically; call it while a press is handled. */
	async setByItself(byItself: boolean, addNew: boolean): Promise<void> {
		const { link } = this;
		if (!link) return;
		await this.task.run('reading', async () => {
			if (byItself) this.allowed = await hasPermission(link.handle, 'readwrite', true);
			await this.#keep({ ...link, byItself, addNew });
		});
	}

	/** Disconnects the file, which stays where it is. */
	async disconnect(): Promise<void> {
		await this.task.run('reading', async () => {
			await this.#world.links.dropLink(this.sheetId);
			this.link = null;
			this.changed = false;
		});
	}

	/** Returns the file's bytes for a comparison; null where it can't be read. */
	async bytes(): Promise<Uint8Array<ArrayBuffer> | null> {
		const { link } = this;
		if (!link) return null;
		let bytes: Uint8Array<ArrayBuffer> | null = null;
		await this.task.run('reading', async () => {
			bytes = await read(link.handle);
		});
		return bytes;
	}

	/** Records that these bytes were compared and that the decisions are stored: the app has everything that is in them. */
	async agree(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
		await this.task.run('reading', async () => {
			if (this.link) await this.#keep({ ...this.link, agreed: await sha256(bytes) });
			await this.#look();
		});
	}

	/**
	 * Writes the app's changes into the file, all of them or none.
	 * @param ask true while a press is handled: the user may be asked for permission
	 */
	async save(wishes: ExportWishes = {}, ask = true): Promise<SaveOutcome> {
		let outcome: SaveOutcome = 'failed';
		const { link } = this;
		if (!link) return outcome;
		await this.task.run('saving', async () => {
			if (!(await hasPermission(link.handle, 'readwrite', ask))) throw new FileProblem('refused');
			outcome = await this.#world
				.runExclusively(`tactful file ${this.sheetId}`, () => this.#save(wishes))
				.catch((error: unknown) => {
					throw error instanceof DOMException && error.name === 'TimeoutError'
						? new FileProblem('other-tab')
						: error;
				});
			this.changed = outcome === 'changed';
		});
		return outcome;
	}

	async #save(wishes: ExportWishes): Promise<SaveOutcome> {
		// Another tab may have written it meanwhile.
		const link = (await this.#world.links.link(this.sheetId)) as Link | undefined;
		if (!link) throw new FileProblem('gone');
		this.link = link;
		const file = await this.#world.exportSheet(this.sheetId, { addNew: link.addNew, ...wishes });
		if (ending(file.name) !== ending(link.handle.name)) throw new FileProblem('other-kind');
		const present = await read(link.handle);
		if (!(await this.#agrees(link, present))) return 'changed';
		const bytes = new Uint8Array(file.bytes);
		const isSaved = same(present, bytes);
		if (!isSaved) await this.#replace(link, bytes);
		await this.#world.sheetExported(file);
		return isSaved ? 'nothing' : 'saved';
	}

	async #replace(link: Link, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
		await replaceBytes(link.handle, bytes).catch((error: unknown) => {
			throw new FileProblem(troubleOf(error));
		});
		if (!same(await read(link.handle), bytes)) throw new FileProblem('unlike');
		await this.#keep({ ...link, agreed: await sha256(bytes) });
	}

	async #look(): Promise<void> {
		const { link } = this;
		if (link) this.changed = !(await this.#agrees(link, await read(link.handle)));
	}

	/** Tells whether the app knows everything in the file: it is as last saved, or as the sheet that it is compared with. */
	async #agrees(link: Link, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
		const digest = await sha256(bytes);
		if (link.agreed === digest) return true;
		const sheet = this.#world.sheet(this.sheetId);
		if (!sheet || !same(bytes, sheet.workbook?.bytes ?? sheet.bytes)) return false;
		await this.#keep({ ...link, agreed: digest });
		return true;
	}

	async #keep(link: Link): Promise<void> {
		await this.#world.links.putLink(link);
		this.link = link;
	}
}

async function read(handle: FileHandle): Promise<Uint8Array<ArrayBuffer>> {
	return readBytes(handle).catch((error: unknown) => {
		const kind = troubleOf(error);
		throw new FileProblem(kind === 'other' ? 'unread' : kind);
	});
}

const KINDS = new Map<string, FileTrouble>([
	['NotAllowedError', 'refused'],
	['SecurityError', 'refused'],
	['NotFoundError', 'gone'],
	['QuotaExceededError', 'full'],
	['NoModificationAllowedError', 'busy'],
	['InvalidStateError', 'busy']
]);

function troubleOf(error: unknown): FileTrouble {
	return KINDS.get((error as Partial<Error> | null)?.name ?? '') ?? 'other';
}

function ending(name: string): string {
	return name.split('.').at(-1)?.toLowerCase() ?? '';
}
