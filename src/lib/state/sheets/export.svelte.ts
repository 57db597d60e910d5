/** Exports one connected sheet: the changes to write, the user's options, and the file. */
import { safeFileName } from '../../messages/common/file-names';
import { activityPlaces, cellTexts } from '../../messages/sheets/export-texts';
import { exportSummary } from '../../messages/sheets/sheets';
import { linksOf } from '../../sheet/links';
import type { StoredSheet } from '../../store/database/rows';
import { SLOW_MS } from '../session/exclusive-task.svelte';
import type { ReadableBook } from '../session/live-book.svelte';
import type { Session } from '../session/session.svelte';
import { columnToPaste, copyView, type CopyView } from './clipboard-export';
import { LARGE_ROWS, type SheetFile } from './exported-file';
import type { SheetCommands } from './sheet-commands';
import { leadsWithoutSheet, writableSheets } from './without-sheet';

/** The parts of the app that an export needs. */
interface ExportSource {
	readonly book: Pick<ReadableBook, 'contacts' | 'lead' | 'leads' | 'sheets'>;
	readonly sheets: Pick<SheetCommands, 'export' | 'exported'>;
	readonly session: Pick<Session, 'announce'>;
}

/** The edges of the browser that an export needs. */
interface ExportEdges {
	/** Rejects where the browser refuses it. */
	copyText(text: string): Promise<void>;
	saveFile(content: Uint8Array<ArrayBuffer>, name: string, type: string): void;
}

const NONE = { links: [] };

export class SheetExport {
	removeDeleted = $state(false);
	/** The file that was or would be written; null until it is made. */
	file = $state.raw<SheetFile | null>(null);
	/** The reason why the sheet can't be exported as it is. */
	problem = $state<string>();
	/** True where the file's encoding can't hold everything and UTF-8 can. */
	needsUtf8 = $state(false);
	busy = $state(false);
	/** True once a file that was asked for has taken long enough to show that it can be stopped. */
	slow = $state(false);

	readonly #id: string;
	readonly #source: ExportSource;
	readonly #edges: ExportEdges;
	#addNew = $state<boolean>();
	/** The file whose cells were copied. */
	#copied = $state.raw<SheetFile | null>(null);
	#making: AbortController | null = null;

	constructor(id: string, source: ExportSource, edges: ExportEdges) {
		this.#id = id;
		this.#source = source;
		this.#edges = edges;
	}

	/** The changes of each table of the file that has some. */
	readonly copies: readonly CopyView[] = $derived((this.file?.tables ?? []).map(copyView).filter(hasSome));

	/** Says that the file differs from what the sheet was. */
	readonly hasChanges: boolean = $derived(this.copies.length > 0);

	/** Counts what would be written: "2 cells in 1 row differ"; undefined until it was worked out. */
	readonly summary: string | undefined = $derived(this.file ? summarize(this.file) : undefined);

	/** Says where the logged activity goes, before the file is handed out; one sentence for each place. */
	readonly places: readonly string[] = $derived.by(() => {
		if (!this.file) return [];
		const { placed, unplaced } = this.file;
		return activityPlaces({ placed, unplaced: unplaced.count, settled: this.#sheet?.homeless });
	});

	/** Counts the leads that are in no sheet and could become new rows of this one. */
	readonly newLeads: number = $derived.by(() => {
		const sample = this.#sheet?.sample;
		return leadsWithoutSheet(this.#source.book).filter((lead) => lead.sample === sample).length;
	});

	/** Counts the rows whose leads are in the trash. */
	readonly deleted: number = $derived.by(
		() => linksOf(this.#sheet ?? NONE).filter(({ id }) => this.#source.book.lead(id)?.deletedAt).length
	);

	/** Tells whether leads that are in no sheet become new rows; by default where there is only one sheet for them. */
	get addNew(): boolean {
		return this.#addNew ?? writableSheets(this.#source.book.sheets).length === 1;
	}
	set addNew(addNew: boolean) {
		this.#addNew = addNew;
	}

	/** True where some of what is shown was copied. */
	get isCopied(): boolean {
		return this.#copied !== null && this.#copied === this.file;
	}

	get #sheet(): StoredSheet | undefined {
		return this.#source.book.sheets.get(this.#id);
	}

	/** Keeps what would be written up to date with the book and the wishes, unless the sheet is large; call it in an effect. */
	follow(): void {
		const { leads, contacts } = this.#source.book;
		const follows = [leads, contacts, this.addNew, this.removeDeleted];
		const sheet = this.#sheet;
		if (follows.length > 0 && sheet && !sheet.readOnly && linksOf(sheet).length <= LARGE_ROWS)
			void this.make();
	}

	/**
	 * Hands the file out. What became of it is said by a notice. Where the file was not looked at yet, and the user has not
	 * said where activity without a column goes, that is asked first and nothing is handed out.
	 */
	async save(encoding?: 'utf-8'): Promise<void> {
		const isLookedAt = this.file !== null;
		const timer = setTimeout(() => (this.slow = this.busy), SLOW_MS);
		const file = await this.make(encoding);
		clearTimeout(timer);
		if (!file || (!isLookedAt && file.unplaced.count > 0 && !this.#sheet?.homeless)) return;
		const ending = file.name.split('.').at(-1)?.toLowerCase() ?? '';
		this.#edges.saveFile(new Uint8Array(file.bytes), safeFileName(file.name), TYPES[ending] ?? 'text/csv');
		await this.#source.sheets.exported(file).catch(() => undefined);
	}

	/** Makes the file again and returns it; null where that fails, or a newer one was asked for meanwhile. */
	async make(encoding?: 'utf-8'): Promise<SheetFile | null> {
		this.stop();
		const making = (this.#making = new AbortController());
		const { signal } = making;
		const { addNew, removeDeleted } = this;
		this.busy = true;
		try {
			const wishes = { addNew, removeDeleted, ...(encoding && { encoding }) };
			const file = await this.#source.sheets.export(this.#id, wishes, signal);
			if (signal.aborted) return null;
			this.file = file;
			this.problem = undefined;
			this.needsUtf8 = false;
			return file;
		} catch (error) {
			if (!signal.aborted) this.#fail(error);
			return null;
		} finally {
			if (this.#making === making) this.#rest();
		}
	}

	/** Stops making the file; nothing is handed out. */
	stop(): void {
		this.#making?.abort();
		this.#rest();
	}

	#rest(): void {
		this.#making = null;
		this.busy = false;
		this.slow = false;
	}

	/** Copies a text that goes to a place of the spreadsheet, and says what became of it. */
	copy(text: string, place: string): Promise<void> {
		return this.#copy(async () => ({ text, range: place }));
	}

	/** Copies a whole column as it is to be, and says what became of it. */
	async copyColumn(column: number, tab?: string): Promise<void> {
		const table = this.file?.tables.find((each) => each.tab === tab);
		if (table) await this.#copy(() => columnToPaste(table, column));
	}

	/** Records that the shown cells were pasted into the spreadsheet. */
	async pasted(): Promise<void> {
		if (this.#copied) await this.#source.sheets.exported(this.#copied);
		this.#copied = null;
	}

	async #copy(read: () => Promise<{ readonly text: string; readonly range: string }>): Promise<void> {
		const { file } = this;
		const { session } = this.#source;
		try {
			const { text, range } = await read();
			await this.#edges.copyText(text);
			this.#copied = file;
			session.announce(cellTexts.copied(range.split(':')[0] ?? range));
		} catch {
			// The text is on the page, where it can be selected.
			session.announce(cellTexts.notCopied);
		}
	}

	#fail(error: unknown): void {
		this.file = null;
		this.problem = error instanceof Error ? error.message : String(error);
		this.needsUtf8 = (error as { code?: unknown }).code === 'encoding-cannot-hold';
	}
}

const TYPES: Readonly<Record<string, string>> = {
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	ods: 'application/vnd.oasis.opendocument.spreadsheet'
};

const hasSome = ({ count, newRows, removed }: CopyView): boolean =>
	count > 0 || newRows !== null || removed.length > 0;

/** Leaves out the changes that belong to no row: those of the header. */
function summarize({ tables, newRows, removedRows }: SheetFile): string | undefined {
	const rows = tables.map(({ changes }) => changes.flatMap(({ row }) => (row === null ? [] : [row])));
	const changed = rows.reduce((total, of) => total + new Set(of).size, 0);
	return exportSummary(rows.flat().length, changed, newRows, removedRows);
}
