/** Controls the page of imports: which file is at hand and on which of the two ways in, and what follows once it is stored. */
import { untrack } from 'svelte';
import type { FileHandle } from '../../../platform/file-system';
import type { ConnectedSheet } from '../../../sheet/sheet';
import { sameNameNotice, sheetOrigin } from '../../../messages/sheets/import-texts';
import { comparingStatus, readingStatus } from '../../../messages/sheets/sheets';
import type { App } from '../../app';
import type { ReadableBook } from '../../session/live-book.svelte';
import type { Saved } from '../../../store/types';
import type { SheetReader } from '../../sheet-worker/client';
import type { ConnectedFile } from '../linked-file.svelte';
import { writableSheets } from '../without-sheet';
import { SheetReturn } from '../reimport.svelte';
import { importedOf } from './after-import.svelte';
import { ColumnChecks } from './column-checks.svelte';
import { ImportSession } from './import-session.svelte';
import type { Imported } from './imported';

/** The parts of the app that the page needs. */
interface ImportPageSource {
	readonly book: Pick<
		ReadableBook,
		'allContacts' | 'allLeads' | 'contacts' | 'hasSample' | 'leads' | 'sheets' | 'today'
	>;
	readonly session: Pick<App['session'], 'ready'>;
	readonly sheets: Pick<App['sheets'], 'importConnected' | 'importSheet' | 'merge'>;
}

/** The edges of the browser that the page needs. */
interface ImportPageEdges {
	openReader(bytes: Uint8Array): SheetReader;
	/** Gives the file on the user's disk that belongs to a sheet, whether it is connected or not. */
	fileOf(sheetId: string): Pick<ConnectedFile, 'agree' | 'connect'>;
}

export interface LastImport {
	/** Names the action for `undo`. */
	readonly action: string;
	/** Says that the sample data was removed by the import. */
	readonly sampleWent: boolean;
}

/** Describes work that takes long enough to be shown. */
interface Waiting {
	/** "Reading applications.csv (12 MB)" */
	readonly words: string;
	readonly progress: ImportSession['task']['progress'];
	readonly isImporting: boolean;
	readonly canStop: boolean;
}

export class ImportPage {
	/** Imports a new sheet. */
	readonly session: ImportSession;
	/** Brings in the changes of a connected sheet. */
	readonly back: SheetReturn;
	/** Decides which columns of the file at hand are shown. */
	readonly columns = new ColumnChecks(() => this.session.view);
	/** Holds what the last import did; null before the first. */
	last: LastImport | null = $state.raw(null);

	readonly #app: ImportPageSource;
	readonly #edges: ImportPageEdges;
	/** Holds the sheet whose import is shown again. */
	#again: string | null = $state(null);
	/** Resolves to the place of the file at hand on the user's disk, where the browser tells it. */
	#placed: Promise<FileHandle | null> | null = null;
	/** Holds the connected file whose changes are shown. */
	#seen: { readonly sheetId: string; readonly bytes: Uint8Array<ArrayBuffer> } | null = null;

	constructor(app: ImportPageSource, edges: ImportPageEdges) {
		this.#app = app;
		this.#edges = edges;
		const today = () => app.book.today;
		const now = () => new Date().toISOString();
		this.session = new ImportSession({
			openReader: (bytes) => edges.openReader(bytes),
			leads: () => ownRows(app.book.leads),
			contacts: () => ownRows(app.book.contacts),
			sheets: () => app.book.sheets.values(),
			today,
			now,
			store: (plan, sheet, watch) => this.#noted(() => app.sheets.importSheet(plan, sheet, watch)),
			connect: (order, watch) => this.#noted(() => app.sheets.importConnected(order, watch))
		});
		this.back = new SheetReturn({
			sheet: (id) => app.book.sheets.get(id),
			leads: () => app.book.allLeads,
			contacts: () => app.book.allContacts,
			today,
			now,
			store: (plan, compared) => app.sheets.merge(plan, compared)
		});
	}

	/** Lists the connected sheets, the newest first. */
	readonly sheets: readonly ConnectedSheet[] = $derived.by(() =>
		[...this.#app.book.sheets.values()].toSorted((a, b) => b.importedAt.localeCompare(a.importedAt))
	);

	/** Says that there are jobs and no spreadsheet to export them into. */
	readonly mayWriteNew = $derived.by(() => {
		const { leads, sheets } = this.#app.book;
		return leads.size > 0 && writableSheets(sheets).length === 0;
	});

	/** Lists the connected sheets that the file at hand may be, the likeliest first. */
	readonly candidates = $derived.by(() =>
		(this.session.recognised?.candidates ?? []).map((sheet) => ({
			id: sheet.id,
			name: sheet.name,
			origin: sheetOrigin(sheet, this.#app.book.today)
		}))
	);

	/** Says that a sheet of the same name was imported before. */
	readonly sameName = $derived.by(() => {
		const namesake = this.sheets.find(({ name }) => name === this.session.file?.name);
		return namesake && sameNameNotice(namesake.importedOn, this.#app.book.today);
	});

	/** Describes what is waited for; null while nothing takes long. */
	readonly waiting: Waiting | null = $derived.by(() => this.#describeWaiting());

	readonly #shownAgain = $derived.by(() => {
		const sheet = this.#again === null ? undefined : this.#app.book.sheets.get(this.#again);
		return sheet ? importedOf(sheet) : null;
	});

	/** Gives the file at hand. */
	get file(): ImportSession['file'] {
		return this.session.file ?? this.back.file;
	}

	/** Says why the last thing did not work. */
	get problem(): string | null {
		return this.session.task.problem ?? this.back.task.problem;
	}

	/** Says that decisions about a file would be lost if the page were loaded again: they are kept once it is stored. */
	get isHalfDone(): boolean {
		return this.file !== null && !this.session.done;
	}

	/** Gives the last import while its sheet is there; otherwise the import that is shown again. */
	get after(): Imported | null {
		const { done } = this.session;
		if (done) return this.#app.book.sheets.has(done.sheetId) ? done : null;
		return this.file ? null : this.#shownAgain;
	}

	/**
	 * Reads a file in the place of whatever is at hand.
	 * @param handle its place on the disk: the file stays connected with the sheet that it becomes
	 */
	async choose(file: File, handle?: Promise<unknown>): Promise<void> {
		this.#putAway();
		this.#placed = handle
			? handle.then(
					(found) => (found as FileHandle | undefined) ?? null,
					() => null
				)
			: null;
		await this.session.choose(file);
	}

	/** Reads a file that came from outside of the page. It may be a connected sheet: those have to be there first. */
	async open({ file, handle }: { readonly file: File; readonly handle?: FileHandle }): Promise<void> {
		await this.#app.session.ready;
		await this.choose(file, handle && Promise.resolve(handle));
	}

	/** Reads pasted rows in the place of whatever is at hand. */
	async paste(text: string): Promise<void> {
		this.#putAway();
		await this.session.paste(text);
	}

	/** Stores the file at hand as a new sheet. */
	async import(): Promise<void> {
		await this.session.import();
		if (this.session.done) await this.#connect(this.session.done.sheetId);
	}

	/** Compares the file at hand with a connected sheet. */
	async bring(sheetId: string): Promise<void> {
		const opened = this.session.handOver();
		if (opened) await this.back.start(opened, sheetId);
	}

	/** Compares a connected file, as it is on the disk now, with its sheet. */
	async see(sheetId: string, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
		this.session.cancel();
		this.#placed = null;
		this.#seen = { sheetId, bytes };
		await this.back.start({ name, bytes, reader: this.#edges.openReader(bytes) }, sheetId);
		await this.#agree();
	}

	/** Stores what was decided about the changes of a connected sheet. */
	async store(): Promise<void> {
		const sheetId = this.back.base?.id;
		await this.back.store();
		if (!this.back.done || sheetId === undefined) return;
		await this.#agree();
		await this.#connect(sheetId);
	}

	/** Shows again what came in with a sheet, and what is still open about it. */
	showAgain(sheetId: string): void {
		this.cancel();
		this.last = null;
		this.#again = sheetId;
	}

	/** Stops what is waited for; see `waiting.canStop`. */
	stop(): void {
		if (this.back.task.work === 'comparing') this.back.cancel();
		else this.session.stop();
	}

	/** Stops whatever is under way and forgets the file at hand. */
	cancel(): void {
		this.session.cancel();
		this.#putAway();
	}

	/**
	 * Follows the book; call it in an effect. Changes are compared anew with the leads as they are.
	 * @returns true where the import that is shown was undone, so that the page begins again
	 */
	follow(): boolean {
		const { allLeads, allContacts, sheets } = this.#app.book;
		return untrack(() => {
			if (allLeads && allContacts) void this.back.lookAgain().then(() => this.#agree());
			const { done } = this.session;
			if (!done || sheets.has(done.sheetId)) return false;
			this.session.cancel();
			return true;
		});
	}

	#putAway(): void {
		this.back.cancel();
		this.columns.reset();
		this.#seen = this.#placed = null;
	}

	/** Connects a sheet with the place on the disk that its file came from. */
	async #connect(sheetId: string): Promise<void> {
		const placed = this.#placed;
		this.#placed = null;
		const handle = await placed;
		const { sheets } = this.#app.book;
		if (!handle || sheets.get(sheetId)?.readOnly) return;
		await this.#edges.fileOf(sheetId).connect(handle, writableSheets(sheets).length === 1, false);
	}

	/** Tells the connected file whose changes were shown that the app has all that is in it, once they are stored or there are none. */
	async #agree(): Promise<void> {
		const seen = this.#seen;
		if (!seen || !(this.back.done || this.back.nothing)) return;
		this.#seen = null;
		await this.#edges.fileOf(seen.sheetId).agree(seen.bytes);
	}

	#describeWaiting(): Waiting | null {
		const [{ work, slow, progress }, comparing] = [this.session.task, this.back.task];
		if (!slow && !comparing.slow) return null;
		const { name, size } = this.file ?? { name: '', size: 0 };
		const stage = progress?.stage ?? (work === 'reading' ? 'reading' : 'storing');
		const isComparing = comparing.work === 'comparing';
		// Once all of an import is written it can only be undone.
		const isWritten = progress !== null && progress.done >= progress.of;
		return {
			words: isComparing ? comparingStatus(name) : readingStatus(stage, name, size),
			progress,
			isImporting: work === 'importing',
			canStop: isComparing || work === 'reading' || (work === 'importing' && !isWritten)
		};
	}

	async #noted(store: () => Promise<Saved>): Promise<void> {
		const had = this.#app.book.hasSample;
		const { action } = await store();
		this.last = { action, sampleWent: had && !this.#app.book.hasSample };
	}
}

/** Leaves out the sample, which is nobody's data: nothing that comes in is compared with it. */
function ownRows<Row extends { readonly sample?: true }>(rows: ReadonlyMap<string, Row>): Row[] {
	return [...rows.values()].filter(({ sample }) => !sample);
}
