/** One connected sheet on its way back to its owner: what would be written, the wishes about it, and the file. */
import type { ReadableBook } from '../session/live-book.svelte';
import type { Session } from '../session/session.svelte';
import { columnToPaste, copyView } from './clipboard-export';
import type { CopyView } from './clipboard-export';
import type { SheetCommands, SheetFile } from './sheet-commands';

/** What an export needs of the app, and of the page. */
interface ExportSource {
	readonly book: Pick<ReadableBook, 'sheets'>;
	readonly sheets: Pick<SheetCommands, 'export' | 'exported'>;
	readonly session: Pick<Session, 'announce'>;
}

export class SheetExport {
	removeDeleted = $state(false);
	/** What was, or would be, written; null until it was worked out. */
	file = $state.raw<SheetFile | null>(null);
	/** Why it can't be exported as it is. */
	problem = $state<string>();
	/** The encoding of the file can't hold everything: UTF-8 can. */
	needsUtf8 = $state(false);
	busy = $state(false);

	readonly #id: string;
	readonly #source: ExportSource;
	readonly #copyText: (text: string) => Promise<void>;
	#addNew = $state<boolean>();
	/** What the cells were copied from. */
	#copied = $state.raw<SheetFile | null>(null);
	#turn = 0;

	readonly copies: CopyView | null = $derived(this.file && copyView(this.file));

	/** @param copyText rejects where the browser refuses it */
	constructor(id: string, source: ExportSource, copyText: (text: string) => Promise<void>) {
		this.#id = id;
		this.#source = source;
		this.#copyText = copyText;
	}

	/** Leads that are in no sheet become new rows: by itself where there is one sheet that they could go to. */
	get addNew(): boolean {
		return this.#addNew ?? this.#source.book.sheets.size === 1;
	}
	set addNew(addNew: boolean) {
		this.#addNew = addNew;
	}

	/** Something of what is shown was copied. */
	get isCopied(): boolean {
		return this.#copied !== null && this.#copied === this.file;
	}

	/** Works the file out anew and gives it; null where it can't be had, or something newer was asked for meanwhile. */
	async make(encoding?: 'utf-8'): Promise<SheetFile | null> {
		const turn = (this.#turn += 1);
		const { addNew, removeDeleted } = this;
		this.busy = true;
		try {
			const file = await this.#source.sheets.export(this.#id, {
				addNew,
				removeDeleted,
				...(encoding && { encoding })
			});
			if (turn !== this.#turn) return null;
			this.file = file;
			this.problem = undefined;
			this.needsUtf8 = false;
			return file;
		} catch (error) {
			if (turn === this.#turn) this.#fail(error);
			return null;
		} finally {
			if (turn === this.#turn) this.busy = false;
		}
	}

	/** Copies a text that goes to a place of the spreadsheet. */
	async copy(text: string, place: string): Promise<void> {
		const { file } = this;
		await this.#copyText(text);
		this.#copied = file;
		this.#source.session.announce(`Copied. Paste it at ${place.split(':')[0]} of your spreadsheet.`);
	}

	/** Copies a whole column as it is to be. */
	async copyColumn(column: number): Promise<void> {
		const { file } = this;
		if (!file) return;
		const { text, range } = await columnToPaste(file.base.from, file.changes, column);
		await this.copy(text, range);
	}

	/** The cells that are shown stand in the spreadsheet now. */
	async pasted(): Promise<void> {
		if (this.#copied) await this.#source.sheets.exported(this.#copied);
		this.#copied = null;
	}

	#fail(error: unknown): void {
		this.file = null;
		this.problem = error instanceof Error ? error.message : String(error);
		this.needsUtf8 = (error as { code?: unknown }).code === 'encoding-cannot-hold';
	}
}
