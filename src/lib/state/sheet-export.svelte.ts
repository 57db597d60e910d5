/** One connected sheet on its way back to its owner: what would be written, the wishes about it, and the file. */
import type { StoredSheet } from '../store/rows';
import type { ExportWishes, SheetFile } from './sheet-keeper';

/** What an export needs of the tracker. */
export interface ExportSource {
	exportSheet(sheetId: string, wishes: ExportWishes): Promise<SheetFile>;
	readonly sheets: ReadonlyMap<string, StoredSheet>;
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
	#addNew = $state<boolean>();
	#turn = 0;

	constructor(id: string, source: ExportSource) {
		this.#id = id;
		this.#source = source;
	}

	/** Leads that are in no sheet become new rows: by itself where there is one sheet that they could go to. */
	get addNew(): boolean {
		return this.#addNew ?? this.#source.sheets.size === 1;
	}
	set addNew(addNew: boolean) {
		this.#addNew = addNew;
	}

	/** Works the file out anew and gives it; null where it can't be had, or something newer was asked for meanwhile. */
	async make(encoding?: 'utf-8'): Promise<SheetFile | null> {
		const turn = (this.#turn += 1);
		const { addNew, removeDeleted } = this;
		this.busy = true;
		try {
			const file = await this.#source.exportSheet(this.#id, {
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

	#fail(error: unknown): void {
		this.file = null;
		this.problem = error instanceof Error ? error.message : String(error);
		this.needsUtf8 = (error as { code?: unknown }).code === 'encoding-cannot-hold';
	}
}
