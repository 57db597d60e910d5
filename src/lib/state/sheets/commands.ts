/** What the pages do with connected sheets: hand them out, keep what was handed out, let them go. */
import type {
	CellChange,
	ConnectedSheet,
	ExportOptions,
	ExportResult,
	UnplacedHandling,
	PassedPlanAnswer
} from '../../sheet/sheet';
import type { Book, Saved } from '../../store/book';
import type { Stamp } from '../../store/changes/clock';
import { NotSaved, notSaved } from '../../store/database/errors';
import type { StoredSheet } from '../../store/database/rows';
import { Keeper } from '../session/session.svelte';
import { ownTexts } from './computed-columns';

/** What an export gives: a file, and what to say of it. */
export interface SheetFile {
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly notes: readonly string[];
	readonly changes: readonly CellChange[];
	readonly newRows: number;
	readonly removedRows: number;
	/** The records that go, by their numbers in the sheet as it is kept. */
	readonly removed: readonly number[];
	/** Touches that no column has room for. */
	readonly homeless: ExportResult['unplaced'];
	/** What the file was made of, and what is to be kept once it was handed out. */
	readonly base: {
		readonly from: StoredSheet;
		readonly moved: ConnectedSheet;
		/** The newest change that the file knows of. */
		readonly clock: Stamp | undefined;
	};
}

/** How a sheet is to be exported. */
export interface ExportWishes {
	/** Leads that no sheet has become new rows. Default: where there is one sheet only. */
	readonly addNew?: boolean;
	/** The rows of leads that were deleted in the app go. */
	readonly removeDeleted?: boolean;
	/** In UTF-8, whatever the encoding was. */
	readonly encoding?: 'utf-8';
}

export class SheetKeeper extends Keeper {
	/** A connected sheet with what changed in the app, as a file; writes nothing. @throws SheetRefusal where its encoding can't hold it */
	async exportSheet(sheetId: string, wishes: ExportWishes = {}): Promise<SheetFile> {
		const book = this.opened();
		const [{ exportSheet }, changed] = await Promise.all([
			import('../../sheet/export/export'),
			this.#changedSince(book, sheetId)
		]);
		const from = book.sheets.get(sheetId);
		if (!from || from.deletedAt) throw this.gone();
		const options = this.#optionsOf(from, wishes);
		// What was changed while it was looked up is not among what was found.
		const ids = changed?.clock === book.clock && changed?.of === from ? changed.ids : null;
		const result = exportSheet(from, book.leads, book.contacts, { ...options, ...(ids && { changed: ids }) });
		const base = { from, moved: result.sheet, clock: book.clock };
		return from.workbook ? inWorkbook(from, result, base) : fileOf(from, result, base);
	}

	#optionsOf(
		sheet: StoredSheet,
		{ addNew = this.sheets.size === 1, ...wishes }: ExportWishes
	): ExportOptions {
		const fresh = addNew ? this.leadsWithoutSheet.filter(({ sample }) => sample === sheet.sample) : [];
		const hasOwn = sheet.homeless === 'columns' || (sheet.own?.length ?? 0) > 0;
		return {
			...wishes,
			newLeadIds: fresh.map(({ id }) => id),
			today: this.today,
			...(hasOwn && { computed: ownTexts(this.leads, this.assessments) })
		};
	}

	async #changedSince(book: Book, sheetId: string) {
		const [of, clock] = [book.sheets.get(sheetId), book.clock];
		if (!of?.syncedAt) return null;
		const ids = await book.changedSince(of.syncedAt);
		return { of, clock, ids };
	}

	/** The file was handed to the user, or its cells were: from now on that is what the sheet is compared with. */
	async sheetExported({ name, base }: SheetFile, said = `Exported ${name}.`): Promise<void> {
		const { from, moved, clock } = base;
		if (moved === from) return;
		await this.write(said, (book) =>
			book.rebase(from, moved, clock).catch((error: unknown) => {
				const { reason, message } = notSaved(error);
				throw new NotSaved(
					reason,
					`You have the file. But that you have it could not be noted here, so the next export tells the same changes again. ${message}`
				);
			})
		);
	}

	/**
	 * Writes the leads that are in no sheet as a spreadsheet, which is connected from then on: one action, which one undo takes
	 * back. Gives the sheet, whose bytes are the file.
	 */
	async connectTracker(): Promise<ConnectedSheet> {
		const { newTracker } = await this.loaded(import('../../sheet/export/new-tracker'));
		const leads = this.leadsWithoutSheet;
		const own = leads.filter(({ sample }) => !sample);
		// Without a stamp the next export looks at every row: what changes meanwhile in another tab is not missed.
		const sheet = newTracker(own.length > 0 ? own : leads, ownTexts(this.leads, this.assessments), {
			id: this.newId(),
			importedOn: this.today,
			importedAt: this.machineTime(),
			...(own.length === 0 && { sample: true })
		});
		await this.write(`Wrote ${sheet.name}. It is connected with Tactful now.`, (book) =>
			book.apply(`Write ${sheet.name}`, [{ entity: 'sheet', id: sheet.id, to: sheet }])
		);
		return sheet;
	}

	/** Where touches go that no column of a sheet has room for. */
	settleHomeless(sheetId: string, homeless: UnplacedHandling): Promise<Saved> {
		return this.write('Saved.', (book) =>
			// Without its stamp all of the sheet is looked at once more: what had no place may have one now.
			book.change('Settle where touches go', 'sheet', sheetId, ({ syncedAt: _stamp, ...sheet }) => ({
				...sheet,
				homeless
			}))
		);
	}

	/** What the user says of planned days of a column that have passed: one action, which one undo takes back. */
	async answerPlans(
		sheetId: string,
		column: number,
		answer: PassedPlanAnswer,
		said = 'Saved.'
	): Promise<Saved> {
		const { plansEdits } = await this.loaded(import('./passed-plans'));
		const sheet = this.sheets.get(sheetId);
		if (!sheet) throw this.gone();
		const edits = plansEdits(sheet, column, { answer, on: this.today }, () => this.newId());
		return this.write(said, (book) => book.apply('Say what became of planned days', edits));
	}

	/** Lets go of a sheet: its leads stay. */
	disconnectSheet(sheetId: string): Promise<Saved> {
		const deletedAt = this.machineTime();
		const name = this.sheets.get(sheetId)?.name ?? 'a spreadsheet';
		return this.write(`Disconnected ${name}. Its leads stay.`, (book) =>
			book.change(`Disconnect ${name}`, 'sheet', sheetId, (sheet) => ({ ...sheet, deletedAt }))
		);
	}
}

function fileOf(sheet: StoredSheet, result: ExportResult, base: SheetFile['base']): SheetFile {
	const { bytes, notes, changes, newRows, removedRows, removed, unplaced: homeless } = result;
	return { name: sheet.name, bytes, notes, changes, newRows, removedRows, removed, homeless, base };
}

/** Into the workbook that the sheet is a part of; from then on that is what is kept of it, too. */
async function inWorkbook(
	sheet: StoredSheet,
	result: ExportResult,
	base: SheetFile['base']
): Promise<SheetFile> {
	const { exportWorkbook } = await import('../../sheet/workbook/write/export');
	const { bytes, name = sheet.name, notes, sheet: moved } = await exportWorkbook(sheet, result);
	const file = fileOf(sheet, result, { ...base, moved });
	return { ...file, name, bytes: bytes.slice(), notes: [...result.notes, ...notes] };
}
