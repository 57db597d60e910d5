/** Builds the commands that run inside a write transaction: add, edit, rebase a sheet, undo, erase. */
import { notSavedTexts } from '../../messages/data/not-saved';
import { invert, type Row } from '../../domain/patch';
import type { Change, Entity } from './changes';
import type { Edit, RowOf, Watch, WriteOptions } from './edits';
import { marksTelling, markWithout } from '../erasing/mail-marks';
import { dropErasedPapers, papersNamedBy, putPapers } from '../papers/stored-papers';
import type { WriteTransaction } from './one-transaction';
import type { ActionWriter } from './write-transaction';
import { NotSaved } from '../database/errors';
import { ENTITIES, type StoredSheet, type Touched } from '../database/rows';

/** A field that an undo did not touch, because it was changed again since. */
export type LeftAlone = Touched & { readonly path: readonly string[] };

export type Job = (writer: ActionWriter, transaction: WriteTransaction) => Promise<readonly LeftAlone[]>;

/** The number of edits between two pauses, about 20 ms: an import of thousands must not hold the page still. */
const EDITS_IN_ONE_GO = 200;

/** The number of edits that nobody makes one by one: a snapshot is taken first. */
const MANY_EDITS = 5;

/** Returns true if an action is an import, a merge of a sheet, or a change of many rows at once. */
export function isSweeping(edits: readonly Edit[]): boolean {
	return edits.length >= MANY_EDITS || edits.some(({ entity }) => entity === 'sheet');
}

export function editing(
	edits: readonly Edit[],
	{ datesEvents, papers = [], ...watch }: WriteOptions = {}
): Job {
	return async (writer, transaction) => {
		for (const portion of inPortions(edits, watch)) {
			await writer.read(portion.flatMap((edit) => [edit, ...(edit.needs ?? [])]));
			stopIfAsked(watch);
			for (const edit of portion) await writeRow(edit, writer);
		}
		if (writer.touched.length > 0) await putPapers(transaction, papers);
		if (datesEvents) writer.datingIs(undefined);
		return [];
	};
}

async function writeRow(edit: Edit, writer: ActionWriter): Promise<void> {
	const { entity, id, synced } = edit;
	const row = writer.row(entity, id);
	const next = targetOf(edit, row, writer);
	if (next === row) return;
	if (edit.unrecorded) return writer.replace(entity, id, next);
	writer.put(entity, id, entity === 'sheet' ? stamped(next as StoredSheet, writer, synced) : next);
}

/**
 * Each portion's reading is answered after the portion before was written, which leaves the page room in between. The transaction
 * stays open, because the next request follows at once; a write that failed shows when it ends.
 * @param all how many items there are in all, `before` how many of them came before these
 * @throws NotSaved where the user has stopped it
 */
export function* inPortions<T>(
	items: readonly T[],
	watch: Watch = {},
	all = items.length,
	before = 0
): Generator<readonly T[]> {
	for (let at = 0; at < items.length; at += EDITS_IN_ONE_GO) {
		stopIfAsked(watch);
		if (before + at > 0) watch.onProgress?.(before + at, all);
		yield items.slice(at, at + EDITS_IN_ONE_GO);
	}
}

/** @throws NotSaved where the user has stopped it */
export function stopIfAsked({ signal }: Watch): void {
	if (signal?.aborted) throw new NotSaved('stopped');
}

function targetOf(edit: Edit, row: Row | undefined, writer: ActionWriter): Row {
	if ('to' in edit) return edit.ifAbsent && row ? row : edit.to;
	if (!row) throw new NotSaved('conflict');
	const rowOf = ((entity, id) => writer.row(entity, id)) as RowOf;
	return (edit.update as (row: Row, rowOf: RowOf) => Row)(row, rowOf);
}

/** Returns the sheet with its sync stamp. A stamp holds only for the bytes and links it was given for. */
function stamped(next: StoredSheet, writer: ActionWriter, synced = false): StoredSheet {
	const row = writer.row('sheet', next.id) as StoredSheet | undefined;
	const isSame = row && next.bytes === row.bytes && next.links === row.links && next.tabs === row.tabs;
	if (!synced && isSame) return next;
	const { syncedAt: _old, ...rest } = next;
	return synced && writer.clock !== undefined ? { ...rest, syncedAt: writer.clock } : rest;
}

/** @param now machine time for what goes to the trash, in milliseconds since 1970 */
export function undoing(action: string, now: number, watch?: Watch): Job {
	return async (writer, transaction) => {
		const changes = (await transaction.objectStore('changes').index('action').getAll(action)).filter(isKnown);
		const deletedAt = new Date(now).toISOString();
		const left: LeftAlone[] = [];
		for (const portion of inPortions(changes.toReversed(), watch)) {
			await writer.read(portion.map(({ entity, entityId: id }) => ({ entity, id })));
			for (const { entity, entityId: id, patches } of portion) {
				const inverse = invert(writer.row(entity, id), patches, deletedAt);
				writer.patch(entity, id, inverse.patches);
				left.push(...inverse.left.map((path) => ({ entity, id, path })));
			}
		}
		if (writer.touched.length > 0) return left;
		throw new NotSaved('conflict', notSavedTexts.nothingUndone);
	};
}

export type DropRows = (sheet: StoredSheet, ids: ReadonlySet<string>) => StoredSheet;

/** @param dropRows takes the rows of what is erased out of a kept sheet; gives the same sheet where it has none */
export function erasing(rows: readonly Touched[], dropRows: DropRows = (sheet) => sheet): Job {
	return async (writer, transaction) => {
		const ids = new Set(rows.map(({ id }) => id));
		const papers = await papersNamedBy(rows, transaction);
		const sheets = await transaction.objectStore('sheets').getAll();
		for (const sheet of sheets.filter(({ id }) => !ids.has(id))) {
			const without = dropRows(sheet, ids);
			if (without !== sheet) await writer.rewrite('sheet', sheet.id, without);
		}
		await forgetInMarks(rows, ids, writer, transaction);
		for (const portion of inPortions(rows))
			await Promise.all(portion.map(({ entity, id }) => writer.erase(entity, id)));
		await dropErasedPapers(papers, transaction);
		return [];
	};
}

/** The bounds of what an index names of marks. */
const OF_MARKS = ['mail-mark', 'mail-mark\u0000'] as const;

/** Leaves the bare hashes of the marks that name an erased lead, in the rows and in their history. */
async function forgetInMarks(
	rows: readonly Touched[],
	ids: ReadonlySet<string>,
	writer: ActionWriter,
	transaction: WriteTransaction
): Promise<void> {
	if (!rows.some(({ entity }) => entity === 'lead')) return;
	const marks = await transaction.objectStore('mailMarks').getAll();
	if (marks.length === 0) return;
	const within = IDBKeyRange.bound([OF_MARKS[0], ''], [OF_MARKS[1], '']);
	const changes = await transaction.objectStore('changes').index('row').getAll(within);
	const telling = marksTelling(marks, changes, ids);
	for (const portion of inPortions(marks.filter(({ id }) => telling.has(id))))
		await Promise.all(portion.map((mark) => writer.rewrite('mail-mark', mark.id, markWithout(mark, ids))));
}

/** Erases everything store by store, which takes as long for ten thousand leads as for one. */
export const clearing: Job = (writer) => {
	writer.clear();
	return Promise.resolve([]);
};

/** Returns true for a change whose store this version knows. Changes of a newer version are left alone. */
export function isKnown(change: Change): change is Change & { entity: Entity } {
	return (ENTITIES as readonly string[]).includes(change.entity);
}
