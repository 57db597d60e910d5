/** Imports, exports, merges and lets go of connected sheets. */
import { NotSaved } from '../../store/database/errors';
import type {
	CellChange,
	ConnectedSheet,
	ExportOptions,
	ExportResult,
	UnplacedHandling,
	ImportPlan,
	PassedPlanAnswer
} from '../../sheet/sheet';
import type { MergePlan } from '../../sheet/merge/reimport';
import type { Book } from '../../store/book';
import type { Stamp } from '../../store/changes/clock';
import type { Watch } from '../../store/changes/edits';
import type { StoredSheet } from '../../store/database/rows';
import { loadJoining } from '../leads/merge-commands';
import type { ConnectedImport } from '../leads/merge-leads';
import type { ReadableBook } from '../session/live-book.svelte';
import { additions, writeOwn } from '../session/own-data';
import type { Edit, Saved, Writer } from '../session/writer';
import { ownTexts } from './computed-columns';
import type { Compared } from './merge-edits';

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

export type SheetCommands = ReturnType<typeof sheetCommands>;

/** The parts of the stored book that an export asks for. */
type Stored = Pick<Book, 'changedSince' | 'clock' | 'contacts' | 'leads' | 'sheets'>;
type Readable = Pick<
	ReadableBook,
	| 'allSheets'
	| 'assessments'
	| 'hasSample'
	| 'leads'
	| 'leadsWithoutSheet'
	| 'sampleRows'
	| 'sheets'
	| 'today'
>;

/** @param stored gives the book in the database, which may be newer than what is shown. @throws NotSaved where it is not open */
export function sheetCommands(writer: Writer, book: Readable, stored: () => Stored) {
	return {
		...importCommands(writer, book),
		...exportCommands(writer, book, stored),

		/**
		 * Writes the leads that are in no sheet as a spreadsheet, which is connected from then on: one action, which one undo
		 * takes back. Gives the sheet, whose bytes are the file.
		 */
		async writeNew(): Promise<ConnectedSheet> {
			const { newTracker } = await writer.loaded(import('../../sheet/export/new-tracker'));
			const leads = book.leadsWithoutSheet;
			const own = leads.filter(({ sample }) => !sample);
			// Without a stamp the next export looks at every row: what changes meanwhile in another tab is not missed.
			const to = newTracker(own.length > 0 ? own : leads, ownTexts(book.leads, book.assessments), {
				id: writer.newId(),
				importedOn: writer.today,
				importedAt: writer.machineTime(),
				...(own.length === 0 && { sample: true })
			});
			const said = `Wrote ${to.name}. It is connected with Tactful now.`;
			await writer.write(`write-sheet|${to.name}`, [{ entity: 'sheet', id: to.id, to }], said);
			return to;
		},

		/** Says where touches go that no column of a sheet has room for. */
		settleHomeless(id: string, homeless: UnplacedHandling): Promise<Saved> {
			// Without its stamp all of the sheet is looked at once more: what had no place may have one now.
			const update = ({ syncedAt: _stamp, ...sheet }: StoredSheet): StoredSheet => ({ ...sheet, homeless });
			return writer.write('place-touches', [{ entity: 'sheet', id, update }], 'Saved.');
		},

		/** Notes what the user says of planned days of a column that have passed. */
		async answerPlans(
			sheetId: string,
			column: number,
			answer: PassedPlanAnswer,
			said = 'Saved.'
		): Promise<Saved> {
			const { plansEdits } = await writer.loaded(import('./import/passed-plans'));
			const sheet = book.sheets.get(sheetId);
			if (!sheet) throw new NotSaved('conflict');
			const edits = plansEdits(sheet, column, { answer, on: writer.today }, () => writer.newId());
			return writer.write('answer-plans', edits, said);
		},

		/** Lets go of a sheet: its leads stay. */
		disconnect(id: string): Promise<Saved> {
			const deletedAt = writer.machineTime();
			const name = book.sheets.get(id)?.name ?? 'a spreadsheet';
			const update = (sheet: StoredSheet): StoredSheet => ({ ...sheet, deletedAt });
			return writer.write(
				`disconnect-sheet|${name}`,
				[{ entity: 'sheet', id, update }],
				`Disconnected ${name}. Its jobs stay.`
			);
		}
	};
}

function importCommands(writer: Writer, book: Readable) {
	return {
		/** Adds leads, contacts and the sheet itself in one transaction, which can be watched and stopped. */
		async importSheet(
			plan: Pick<ImportPlan, 'leads' | 'contacts'>,
			sheet: ConnectedSheet,
			watch?: Watch
		): Promise<Saved> {
			const { haul } = await writer.loaded(import('../../messages/sheets/sheets'));
			const edits: Edit[] = [
				...additions(plan.leads, plan.contacts),
				{ entity: 'sheet', id: sheet.id, to: sheet, synced: true }
			];
			const said = `Imported ${haul(plan.leads.length, plan.contacts.length)} from ${sheet.name}.`;
			return writeOwn(writer, book, `import-sheet|${sheet.name}`, edits, said, watch);
		},

		/** Imports a sheet of which some rows are leads and contacts that are there already: those are joined. */
		async importConnected(order: ConnectedImport, watch?: Watch): Promise<Saved> {
			const [[{ connectEdits }, { withJoined }], { countOf, haul }] = await writer.loaded(
				Promise.all([loadJoining(), import('../../messages/sheets/sheets')])
			);
			const { plan, sheet, presentById } = order;
			const isNew = ({ id }: { readonly id: string }) => !presentById.has(id);
			const added = haul(plan.leads.filter(isNew).length, plan.contacts.filter(isNew).length);
			const said = `Imported ${added} from ${sheet.name} and connected ${countOf(presentById.size, 'row')}.`;
			const edits = connectEdits(order, book.allSheets.values(), withJoined);
			return writeOwn(writer, book, `import-sheet|${sheet.name}`, edits, said, watch);
		},

		/** Stores what came back with a sheet, as it was settled: in one transaction, the sheet's bytes and links too. */
		async merge(plan: MergePlan, compared: Compared): Promise<Saved> {
			const { mergeEdits } = await writer.loaded(import('./merge-edits'));
			const { name } = plan.sheet;
			const edits = mergeEdits(plan, compared, writer.machineTime());
			return writer.write(`merge-sheet|${name}`, edits, `Brought in ${name}.`);
		}
	};
}

function exportCommands(writer: Writer, book: Readable, stored: () => Stored) {
	return {
		/** Gives a connected sheet with what changed in the app, as a file; writes nothing. @throws SheetRefusal where its encoding can't hold it */
		async export(sheetId: string, wishes: ExportWishes = {}): Promise<SheetFile> {
			const source = stored();
			const [{ exportSheet }, changed] = await Promise.all([
				import('../../sheet/export/export'),
				changedSince(source, sheetId)
			]);
			const from = source.sheets.get(sheetId);
			if (!from || from.deletedAt) throw new NotSaved('conflict');
			// What was changed while it was looked up is not among what was found.
			const ids = changed?.clock === source.clock && changed?.of === from ? changed.ids : null;
			const options = { ...optionsOf(from, book, wishes), ...(ids && { changed: ids }) };
			const result = exportSheet(from, source.leads, source.contacts, options);
			const base = { from, moved: result.sheet, clock: source.clock };
			return from.workbook ? inWorkbook(from, result, base) : fileOf(from, result, base);
		},

		/** Keeps a file that was handed to the user, or whose cells were, as what the sheet is compared with from now on. */
		async exported({ name, base }: SheetFile, said = `Exported ${name}.`): Promise<void> {
			const { from, moved, clock } = base;
			if (moved === from) return;
			const { rebaseEdit } = await writer.loaded(import('./rebase'));
			const edits = [rebaseEdit(from, moved, clock)];
			await writer.write(`export-sheet|${from.name}`, edits, said, {
				copyFirst: false,
				ifNotSaved: NOT_NOTED
			});
		}
	};
}

const NOT_NOTED =
	'You have the file. But that you have it could not be noted here, so the next export tells the same changes again.';

async function changedSince(source: Stored, sheetId: string) {
	const [of, clock] = [source.sheets.get(sheetId), source.clock];
	if (!of?.syncedAt) return null;
	return { of, clock, ids: await source.changedSince(of.syncedAt) };
}

function optionsOf(
	sheet: StoredSheet,
	book: Readable,
	{ addNew = book.sheets.size === 1, ...wishes }: ExportWishes
): ExportOptions {
	const fresh = addNew ? book.leadsWithoutSheet.filter(({ sample }) => sample === sheet.sample) : [];
	const hasOwn = sheet.homeless === 'columns' || (sheet.own?.length ?? 0) > 0;
	return {
		...wishes,
		newLeadIds: fresh.map(({ id }) => id),
		today: book.today,
		...(hasOwn && { computed: ownTexts(book.leads, book.assessments) })
	};
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
