/**
 * A spreadsheet on the user's disk that stays connected. Before every write it is read again: what was changed elsewhere is shown
 * first, as that of any sheet that comes back, and is never written over.
 */
import { same } from '../../domain/patch';
import type { FileHandle } from '../../platform/file-system';
import { hasPermission, readBytes, replaceBytes } from '../../platform/file-system';
import type { DeviceStore, FileLink } from '../../store/device';
import { sha256 } from '../../store/backup/sha256';
import type { StoredSheet } from '../../store/database/rows';
import { fileTrouble, type FileTrouble } from '../../messages/sheets/connected-file';
import { ExclusiveTask } from '../session/exclusive-task.svelte';
import type { ExportWishes, SheetFile } from './sheet-commands';

export type Link = FileLink<FileHandle>;

/** What it needs of the book and of the device. */
export interface FileWorld {
	readonly links: Pick<DeviceStore, 'putLink' | 'dropLink'> & {
		link(sheetId: string): Promise<FileLink | undefined>;
	};
	sheet(id: string): StoredSheet | undefined;
	exportSheet(sheetId: string, wishes: ExportWishes): Promise<SheetFile>;
	/** The bytes are with the user: what the sheet is compared with moves on. */
	sheetExported(file: SheetFile): Promise<void>;
	/** Runs one job at a time over all tabs; rejects with a `TimeoutError` where another tab does not come to an end. */
	alone<T>(name: string, job: () => Promise<T>): Promise<T>;
}

/** 'saved': it was written. 'nothing': it says everything already. 'changed': it was changed elsewhere, and was not touched. 'failed': see `problem`. */
type SaveOutcome = 'saved' | 'nothing' | 'changed' | 'failed';

/** Why a file could not be written, or read. */
class FileProblem extends Error {
	override readonly name = 'FileProblem';
	constructor(readonly kind: FileTrouble) {
		super(fileTrouble(kind));
	}
}

export class ConnectedFile {
	readonly task = new ExclusiveTask<'reading' | 'saving'>();
	link = $state.raw<Link | null>(null);
	/** The browser lets it be read, and written where that is to happen by itself; where not, a press of the user's asks for it. */
	allowed = $state(false);
	/** It was changed outside of the app since they last agreed. */
	changed = $state(false);

	readonly sheetId: string;
	readonly #world: FileWorld;

	constructor(sheetId: string, world: FileWorld) {
		this.sheetId = sheetId;
		this.#world = world;
	}

	get name(): string {
		return this.link?.handle.name ?? '';
	}

	/**
	 * Connects the sheet with a file. Whether both say the same is seen at once.
	 * @param ask the user pressed for it, and may be asked
	 */
	async connect(handle: FileHandle, addNew: boolean, ask = true): Promise<void> {
		await this.task.run('reading', async () => {
			await this.#keep({ sheetId: this.sheetId, handle, byItself: false, addNew, agreed: '' });
			this.allowed = await hasPermission(handle, ask ? 'readwrite' : 'read', ask);
			if (this.allowed) await this.#look();
		});
	}

	/** Takes up a connection that was stored. */
	async take(link: Link): Promise<void> {
		this.link = link;
		await this.look();
	}

	/** Looks whether it was changed elsewhere; asks nobody for anything. */
	async look(): Promise<void> {
		const { link } = this;
		if (!link || this.task.work) return;
		await this.task.run('reading', async () => {
			this.allowed = await hasPermission(link.handle, link.byItself ? 'readwrite' : 'read');
			if (this.allowed) await this.#look();
		});
	}

	/** Asks the user to allow it again; call it while a press is handled. */
	async allow(): Promise<void> {
		const { link } = this;
		if (!link) return;
		await this.task.run('reading', async () => {
			this.allowed = await hasPermission(link.handle, 'readwrite', true);
			if (this.allowed) await this.#look();
		});
	}

	/** Whether it is written without being asked; call it while a press is handled. */
	async setByItself(byItself: boolean, addNew: boolean): Promise<void> {
		const { link } = this;
		if (!link) return;
		await this.task.run('reading', async () => {
			if (byItself) this.allowed = await hasPermission(link.handle, 'readwrite', true);
			await this.#keep({ ...link, byItself, addNew });
		});
	}

	/** Lets go of the file: it stays where it is. */
	async letGo(): Promise<void> {
		await this.task.run('reading', async () => {
			await this.#world.links.dropLink(this.sheetId);
			this.link = null;
			this.changed = false;
		});
	}

	/** The file as it is now, to be compared; null where it can't be read. */
	async bytes(): Promise<Uint8Array<ArrayBuffer> | null> {
		const { link } = this;
		if (!link) return null;
		let bytes: Uint8Array<ArrayBuffer> | null = null;
		await this.task.run('reading', async () => {
			bytes = await read(link.handle);
		});
		return bytes;
	}

	/** These bytes were compared, and what was decided about them is stored: the app has all that is in them. */
	async agree(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
		await this.task.run('reading', async () => {
			if (this.link) await this.#keep({ ...this.link, agreed: await sha256(bytes) });
			await this.#look();
		});
	}

	/**
	 * Writes what changed in the app into the file, all of it or nothing.
	 * @param ask the user pressed for it, and may be asked to allow it
	 */
	async save(wishes: ExportWishes = {}, ask = true): Promise<SaveOutcome> {
		let outcome: SaveOutcome = 'failed';
		const { link } = this;
		if (!link) return outcome;
		await this.task.run('saving', async () => {
			if (!(await hasPermission(link.handle, 'readwrite', ask))) throw new FileProblem('refused');
			outcome = await this.#world
				.alone(`tactful file ${this.sheetId}`, () => this.#save(wishes))
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

	/** Whether the app knows all that is in the file: it is as they last agreed, or it is what the sheet is compared with. */
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
