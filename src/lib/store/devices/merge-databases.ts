/** Brings what a backup of another device holds into this book: both books by their changes, and nothing of either is lost. */
import type { BackupContents } from '../backup/backup-contents';
import { fold, keyOf, rowBeforeChanges, type Change, type Entity } from '../changes/changes';
import { same, type Row } from '../../domain/patch';
import { MAX_AHEAD_MS, tick, timeOf } from '../changes/clock';
import { inPortions, isKnown, stopIfAsked, type Job } from '../changes/commands';
import type { Watch } from '../changes/edits';
import type { WriteTransaction } from '../changes/one-transaction';
import type { ActionWriter } from '../changes/write-transaction';
import { ENTITIES, STORE_OF, type Touched } from '../database/rows';
import { isSound } from '../backup/schemas';
import { byClock, mergeRow } from './merge-row';
import { readAll } from '../backup/restore';

/** Counts what merging two databases changes. */
export interface MergeCounts {
	/** Changes that were not here. */
	readonly changes: number;
	/** Leads and contacts that were not here. */
	readonly leads: number;
	readonly contacts: number;
	/** Fields that both sides changed since: the later change stands, the earlier one is in the history. */
	readonly both: number;
	/** Leads, contacts and other rows that the backup still has and that were erased here for good. */
	readonly erased: number;
	/** Changes dated further ahead than any clock should be: they count as made now. */
	readonly ahead: number;
	/** Rows that are here and that the backup has without the changes that made them, or with such as make no row: they stay as they are here. */
	readonly unexplained: number;
}

interface Step extends Touched {
	readonly row: Row | undefined;
	/** The changes to record, and below those that need no record any more. */
	readonly added: readonly Change[];
	readonly gone: readonly Change[];
}

interface DatabaseMerge {
	readonly steps: readonly Step[];
	/** Rows without a history, and second sheets: they come as changes of this action. */
	readonly fresh: readonly (Touched & { readonly row: Row })[];
	/** The changes of kinds that this version does not know: kept as they are. */
	readonly strange: readonly Change[];
	readonly counts: MergeCounts;
}

/**
 * Returns the changes and rows to write so that this database holds both, in steps between which the page can draw. Pure.
 * @param now milliseconds since 1970
 * @param restamp gives a change that lies too far ahead a stamp of now
 */
function* unionOf(
	here: BackupContents,
	there: BackupContents,
	now: number,
	restamp: (change: Change) => Change
): Generator<void, DatabaseMerge> {
	const mine = sideOf(here);
	yield;
	const { changes, ahead } = followable(here.changes, there.changes, now, restamp);
	yield;
	const theirs = sideOf({ ...there, changes });
	const known = new Set(here.changes.map(({ id }) => id));
	const union = {
		steps: [] as Step[],
		fresh: [] as (Touched & { row: Row })[],
		both: 0,
		unexplained: 0,
		erased: 0
	};
	let compared = 0;
	for (const named of theirs.names.values()) {
		if (compared++ % COMPARED_IN_ONE_GO === 0) yield;
		const key = keyOf(named.entity, named.id);
		const [ours, row] = [mine.rows.get(key), theirs.rows.get(key)];
		const [before, history] = [mine.histories.get(key) ?? [], theirs.histories.get(key) ?? []];
		const isTold = isExplained(ours, before, named) && isExplained(row, history, named);
		const next = isTold ? mergeRow(named.entity, named.id, before, history) : null;
		if (!next || isSpoiled(named.entity, ours, next.row)) {
			if (row && !ours && before.length === 0) union.fresh.push({ ...named, row });
			else if (row && !same(ours, row)) union.unexplained += 1;
			continue;
		}
		union.both += next.both.length;
		if (row && !next.row) union.erased += 1;
		const copy = next.copy;
		if (copy && !mine.rows.has(keyOf('sheet', copy.id)) && !theirs.rows.has(keyOf('sheet', copy.id)))
			union.fresh.push({ entity: 'sheet', id: copy.id, row: copy });
		const added = next.changes.filter(({ id }) => !known.has(id));
		const stays = new Set(next.changes.map(({ id }) => id));
		const gone = before.filter(({ id }) => !stays.has(id));
		if (added.length + gone.length > 0) union.steps.push({ ...named, row: next.row, added, gone });
	}
	const strange = changes.filter((change) => !isKnown(change) && !known.has(change.id));
	return { ...union, strange, counts: countsOf(union, mine, strange.length, ahead) };
}

/** The number of rows whose histories are put together in about 20 ms. */
const COMPARED_IN_ONE_GO = 200;

/** Runs in the one transaction that reads what is here. */
export function mergeJob(contents: BackupContents, now: number, watch: Watch = {}): Job {
	return async (writer, transaction) => {
		await mergeIn(writer, transaction, () => contents, now, watch);
		return [];
	};
}

/** A merge within a transaction: its counts, and the changes that were not here. */
export interface Merged {
	readonly counts: MergeCounts;
	readonly added: readonly Change[];
}

/**
 * Merges another book into what a running transaction holds.
 * @param thereOf gives the other book, once it is known what is here
 * @param now milliseconds since 1970
 * @throws NotSaved where the user has stopped it
 */
export async function mergeIn(
	writer: ActionWriter,
	transaction: WriteTransaction,
	thereOf: (here: BackupContents) => BackupContents,
	now: number,
	watch: Watch = {}
): Promise<Merged> {
	const here = await readAll(transaction);
	const steps = unionOf(here, thereOf(here), now, (change) => writer.restamped(change));
	let step = steps.next();
	for (; !step.done; step = steps.next()) {
		stopIfAsked(watch);
		// A reading leaves the page room, and keeps the transaction open.
		await transaction.objectStore('meta').get('head');
	}
	const union = step.value;
	for (const change of union.strange) writer.file(change);
	for (const portion of inPortions(union.steps, watch)) {
		// One reading leaves the page room after the portion before.
		await writer.read(portion.slice(0, 1));
		for (const { entity, id, row, added, gone } of portion) {
			for (const change of gone) writer.unfile(change);
			if (added.some(({ kind }) => kind === 'erase')) writer.forgetNamesOf(gone);
			writer.adopt(entity, id, row, added);
		}
	}
	for (const portion of inPortions(union.fresh, { signal: watch.signal })) {
		await writer.read(portion);
		for (const { entity, id, row } of portion) writer.put(entity, id, row);
	}
	const added = [...union.strange, ...union.steps.flatMap((each) => each.added)];
	return { counts: union.counts, added };
}

/** Counts what a merge would change; writes nothing. */
export function mergeCounts(here: BackupContents, there: BackupContents, now: number): MergeCounts {
	let last: string | undefined;
	const restamp = (change: Change) => ({ ...change, clock: (last = tick(last, now, 'preview')) });
	const steps = unionOf(here, there, now, restamp);
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value.counts;
}

interface Side {
	readonly rows: ReadonlyMap<string, Row>;
	readonly histories: ReadonlyMap<string, readonly Change[]>;
	readonly names: ReadonlyMap<string, Touched>;
}

function sideOf(contents: BackupContents): Side {
	const rows = new Map<string, Row>();
	const names = new Map<string, Touched>();
	const histories = new Map<string, Change[]>();
	for (const entity of ENTITIES) {
		for (const row of contents[STORE_OF[entity]] as readonly Row[]) {
			rows.set(keyOf(entity, row.id), row);
			names.set(keyOf(entity, row.id), { entity, id: row.id });
		}
	}
	for (const change of byClock(contents.changes)) {
		if (!isKnown(change)) continue;
		const key = keyOf(change.entity, change.entityId);
		const history = histories.get(key) ?? [];
		history.push(change);
		histories.set(key, history);
		names.set(key, { entity: change.entity, id: change.entityId });
	}
	return { rows, histories, names };
}

/** Changes that somebody wrote by hand can make a row together that no page could draw, though each side's own was sound. */
function isSpoiled(entity: Entity, before: Row | undefined, after: Row | undefined): boolean {
	return after !== undefined && !isSound(entity, after) && (before === undefined || isSound(entity, before));
}

/** Returns true if a row is what its changes result in; a missing row has no changes, or was erased. */
function isExplained(row: Row | undefined, history: readonly Change[], { entity, id }: Touched): boolean {
	const folded = fold(history).get(keyOf(entity, id));
	return same(folded, row) || (row === undefined && same(folded, rowBeforeChanges(entity, id)));
}

/** Returns the changes of a backup with stamps that can be followed: none too far ahead, none that another change has here. */
function followable(
	here: readonly Change[],
	there: readonly Change[],
	now: number,
	restamp: (change: Change) => Change
): { changes: Change[]; ahead: number } {
	const idByClock = new Map(here.map(({ clock, id }) => [clock, id]));
	const mineById = new Map(here.map((change) => [change.id, change]));
	let ahead = 0;
	const changes = byClock(there).map((change) => {
		const mine = mineById.get(change.id);
		if (mine) return { ...change, clock: mine.clock };
		const isTaken = idByClock.has(change.clock);
		const isAhead = timeOf(change.clock) > now + MAX_AHEAD_MS;
		if (isAhead) ahead += 1;
		return isAhead || isTaken ? restamp(change) : change;
	});
	return { changes, ahead };
}

function countsOf(
	{
		steps,
		fresh,
		both,
		unexplained,
		erased
	}: Pick<DatabaseMerge, 'steps' | 'fresh'> & Pick<MergeCounts, 'both' | 'unexplained' | 'erased'>,
	mine: Side,
	strange: number,
	ahead: number
): MergeCounts {
	const isNew = (entity: Entity) => (row: Touched & { readonly row: Row | undefined }) =>
		row.entity === entity &&
		row.row !== undefined &&
		!row.row.deletedAt &&
		!mine.rows.has(keyOf(entity, row.id));
	const fresher = [...steps, ...fresh];
	return {
		changes: steps.reduce((sum, { added }) => sum + added.length, strange + fresh.length),
		leads: fresher.filter(isNew('lead')).length,
		contacts: fresher.filter(isNew('contact')).length,
		both,
		erased,
		ahead,
		unexplained
	};
}
