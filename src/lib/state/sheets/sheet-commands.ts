/** Commands that import, export, merge and disconnect sheets. */
import { sheetDone } from '../../messages/sheets/sheet-done';
import { NotSaved } from '../../store/database/errors';
import type { ConnectedSheet, ExportOptions, ImportPlan, PassedPlanAnswer } from '../../sheet/sheet';
import type { PastPlans } from '../../sheet/import/past-plans';
import type { MergePlan } from '../../sheet/merge/reimport';
import type { Book } from '../../store/book';
import type { Watch, Edit } from '../../store/changes/edits';
import type { StoredSheet } from '../../store/database/rows';
import { tabsOf } from '../../sheet/tabs';
import { later } from '../data/later';
import { loadJoining } from '../leads/merge-commands';
import type { ConnectedImport } from '../leads/merge-leads';
import type { ReadableBook } from '../session/live-book.svelte';
import { additions, writeOwn } from '../session/own-data';
import type { Writer } from '../session/writer';
import type { Saved } from '../../store/types';
import { ownTexts } from './computed-columns';
import type { SheetFile } from './exported-file';
import type { Compared } from './merge-edits';
import { leadsWithoutSheet, writableSheets } from './without-sheet';

/** The options of an export. */
export interface ExportWishes {
	/** Adds leads that are in no sheet as new rows. Defaults to true where there is one sheet only. */
	readonly addNew?: boolean;
	/** Removes the rows of leads that were deleted in the app. */
	readonly removeDeleted?: boolean;
	/** Writes UTF-8, whatever the encoding was. */
	readonly encoding?: 'utf-8';
}

export type SheetCommands = ReturnType<typeof sheetCommands>;

/** The parts of the stored book that an export needs. */
type Stored = Pick<Book, 'changedSince' | 'clock' | 'contacts' | 'leads' | 'sheets'>;
type Readable = Pick<
	ReadableBook,
	'allContacts' | 'allLeads' | 'allSheets' | 'assessments' | 'hasSample' | 'leads' | 'sheets' | 'today'
>;

/**
 * @param stored returns the book in the database, which may be newer than what is shown
 * @throws NotSaved where it is not open
 */
export function sheetCommands(writer: Writer, book: Readable, stored: () => Stored) {
	return {
		...importCommands(writer, book),
		...exportCommands(writer, book, stored),

		/**
		 * Writes the leads that are in no sheet as a new spreadsheet and connects it, as one action. Returns the sheet, whose
		 * bytes are the file.
		 */
		async writeNew(): Promise<ConnectedSheet> {
			const { newTracker } = await writer.loaded(import('../../sheet/export/new-tracker'));
			const leads = leadsWithoutSheet(book);
			const own = leads.filter(({ sample }) => !sample);
			// Without a stamp the next export checks every row, so it misses no change from another tab.
			const to = newTracker(own.length > 0 ? own : leads, ownTexts(book.leads, book.assessments), {
				id: writer.newId(),
				importedOn: writer.today,
				importedAt: writer.machineTime(),
				...(own.length === 0 && { sample: true })
			});
			const edit: Edit = { entity: 'sheet', id: to.id, to };
			await writer.write(`write-sheet|${to.name}`, [edit], sheetDone.written(to.name));
			return to;
		},

		setUnplacedHandling: later(writer)('setUnplacedHandling'),

		/** Stores the user's answer about planned days of a column that have passed. */
		async answerPlans(
			sheetId: string,
			plans: Pick<PastPlans, 'column' | 'tab'>,
			answer: PassedPlanAnswer,
			said = sheetDone.saved
		): Promise<Saved> {
			const { plansEdits } = await writer.loaded(import('./import/passed-plans'));
			const sheet = book.sheets.get(sheetId);
			if (!sheet) throw new NotSaved('conflict');
			const edits = plansEdits(sheet, plans, { answer, on: writer.today }, () => writer.newId());
			return writer.write('answer-plans', edits, said);
		},

		/** Disconnects a sheet; its leads stay. */
		disconnect(id: string): Promise<Saved> {
			const deletedAt = writer.machineTime();
			const name = book.sheets.get(id)?.name ?? sheetDone.nameless;
			const update = (sheet: StoredSheet): StoredSheet => ({ ...sheet, deletedAt });
			return writer.write(
				`disconnect-sheet|${name}`,
				[{ entity: 'sheet', id, update }],
				sheetDone.disconnected(name)
			);
		},

		/** Takes a disconnected sheet out of the trash. */
		reconnect(id: string): Promise<Saved> {
			const name = book.allSheets.get(id)?.name ?? sheetDone.nameless;
			const update = ({ deletedAt: _gone, ...sheet }: StoredSheet): StoredSheet => sheet;
			return writer.write(
				`reconnect-sheet|${name}`,
				[{ entity: 'sheet', id, update }],
				sheetDone.reconnected(name)
			);
		}
	};
}

function importCommands(writer: Writer, book: Readable) {
	return {
		/** Adds leads, contacts and the sheet in one transaction, which can be watched and stopped. */
		async importSheet(
			plan: Pick<ImportPlan, 'leads' | 'contacts'>,
			sheet: ConnectedSheet,
			watch?: Watch
		): Promise<Saved> {
			const { importDone } = await writer.loaded(import('../../messages/sheets/import-texts'));
			const edits: Edit[] = [
				...additions(plan.leads, plan.contacts),
				{ entity: 'sheet', id: sheet.id, to: sheet, synced: true }
			];
			const said = importDone(plan.leads.length, plan.contacts.length, sheet.name);
			return writeOwn(writer, book, `import-sheet|${sheet.name}`, edits, said, watch);
		},

		/** Imports a sheet and merges the rows of leads and contacts that are present already. */
		async importConnected(order: ConnectedImport, watch?: Watch): Promise<Saved> {
			const [[{ connectEdits }, { withJoined }], { connectDone }] = await writer.loaded(
				Promise.all([loadJoining(), import('../../messages/sheets/import-texts')])
			);
			const { plan, sheet, presentById } = order;
			const isNew = ({ id }: { readonly id: string }) => !presentById.has(id);
			const [leads, contacts] = [plan.leads.filter(isNew).length, plan.contacts.filter(isNew).length];
			const said = connectDone(leads, contacts, presentById.size, sheet.name);
			const edits = connectEdits(order, book.allSheets.values(), withJoined);
			return writeOwn(writer, book, `import-sheet|${sheet.name}`, edits, said, watch);
		},

		/** Stores a merge in one transaction: the rows, and the sheet's bytes and links. */
		async merge(plan: MergePlan, compared: Compared): Promise<Saved> {
			const { mergeEdits } = await writer.loaded(import('./merge-edits'));
			const { name } = plan.sheet;
			const edits = mergeEdits(plan, compared, writer.machineTime());
			return writer.write(`merge-sheet|${name}`, edits, sheetDone.updated(name));
		}
	};
}

function exportCommands(writer: Writer, book: Readable, stored: () => Stored) {
	return {
		/**
		 * Returns a connected sheet with the app's changes as a file; writes nothing.
		 * @param stopped ends the work on a large one
		 * @throws Error with code 'encoding-cannot-hold' where its encoding can't hold it
		 */
		async export(sheetId: string, wishes: ExportWishes = {}, stopped?: AbortSignal): Promise<SheetFile> {
			const source = stored();
			const [{ writtenFile }, changed] = await Promise.all([
				import('./written-file'),
				changedSince(source, sheetId)
			]);
			const from = source.sheets.get(sheetId);
			if (!from || from.deletedAt || from.readOnly) throw new NotSaved('conflict');
			// A change that came while these were looked up is not among them.
			const ids = changed?.clock === source.clock && changed?.of === from ? changed.ids : null;
			const options = { ...optionsOf(from, book, wishes), ...(ids && { changed: ids }) };
			return writtenFile(from, source, options, stopped);
		},

		/** Keeps a file that the user received, or whose cells they copied, as what the sheet is compared with from now on. */
		async exported({ name, base }: SheetFile, said = sheetDone.exported(name)): Promise<void> {
			const { from, moved, clock } = base;
			if (moved === from) return;
			const { rebaseEdit } = await writer.loaded(import('./rebase'));
			const edits = [rebaseEdit(from, moved, clock)];
			await writer.write(`export-sheet|${from.name}`, edits, said, {
				copyFirst: false,
				ifNotSaved: sheetDone.notNoted
			});
		}
	};
}

async function changedSince(source: Stored, sheetId: string) {
	const [of, clock] = [source.sheets.get(sheetId), source.clock];
	if (!of?.syncedAt) return null;
	return { of, clock, ids: await source.changedSince(of.syncedAt) };
}

function optionsOf(
	sheet: StoredSheet,
	book: Readable,
	{ addNew = writableSheets(book.sheets).length === 1, ...wishes }: ExportWishes
): ExportOptions {
	const fresh = addNew ? leadsWithoutSheet(book).filter(({ sample }) => sample === sheet.sample) : [];
	const hasOwn = tabsOf(sheet).some(({ homeless, own }) => homeless === 'columns' || (own?.length ?? 0) > 0);
	return {
		...wishes,
		newLeadIds: fresh.map(({ id }) => id),
		today: book.today,
		...(hasOwn && { computed: ownTexts(book.leads, book.assessments) })
	};
}
