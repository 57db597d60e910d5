/**
 * Two books that grew apart become one by their changes. For each row both histories are put together and folded anew, and what is
 * decided beyond that is a change of its own, which comes out the same on whichever device it is made. Pure.
 */
import { fold, keyOf, rowBeforeChanges, stampsOf, type Change } from '../changes/changes';
import { applyPatches, diffRows, same, type Row } from '../../domain/patch';
import { hash53 } from '../../domain/hash';
import type { Lead } from '../../domain/lead';
import { joinedSkipped } from '../../domain/merging/merge-skipped';
import { joinedPapers } from '../../domain/papers/papers';
import { deviceOf, type Stamp } from '../changes/clock';
import { stampAfter } from './stamp-after';
import type { StoredSheet } from '../database/rows';

/** The result of merging one row. */
interface MergedRow {
	/** The changes of both in the order of their clocks, and one that settles what the fold alone does not. */
	readonly changes: readonly Change[];
	/** The row that the changes result in; undefined where it is gone for good. */
	readonly row: Row | undefined;
	/** A second sheet, where both sides went on with the same one: neither can take in the other's bytes. */
	readonly copy?: StoredSheet;
	/** Paths of fields that were changed on both sides since. The later change stands, notes are kept both. */
	readonly both: readonly (readonly string[])[];
}

/**
 * Returns one row of two histories, each in the order of its clocks.
 * @param entity of both
 */
export function mergeRow(
	entity: string,
	id: string,
	here: readonly Change[],
	there: readonly Change[]
): MergedRow {
	const { union, dead } = together(here, there);
	const [aheadHere, aheadThere] = [without(union, there), without(union, here)];
	const [mine, theirs] = [rowOf(entity, id, here), rowOf(entity, id, there)];
	if (entity === 'sheet') return unitedSheet(union, [aheadHere, aheadThere], [mine, theirs]);
	const both = samePaths(aheadHere, aheadThere);
	const folded = foldAside(
		entity,
		id,
		union.filter((change) => !dead.has(change))
	);
	const row = both.reduce<Row | undefined>(
		(current, path) =>
			path.length === 1 && (path[0] === 'papers' || path[0] === 'skipped')
				? withBothLists(current, [mine, theirs])
				: withBothTexts(current, path, [mine, theirs]),
		folded
	);
	return { ...settled(entity, id, union, row, [aheadHere, aheadThere]), both };
}

/**
 * Returns both histories as one, without what an erasure or a rewritten sheet stands for. An erasure that did not know of something is
 * none: all that was known of the row comes back.
 * @returns `dead`: the erasures that do not hold
 */
function together(
	here: readonly Change[],
	there: readonly Change[]
): { union: Change[]; dead: ReadonlySet<Change> } {
	const all = byClock([...new Map([...there, ...here].map((change) => [change.id, change])).values()]);
	const erasures = all.filter(({ kind }) => kind === 'erase');
	const dead = new Set(erasures.filter((erasure) => !holds(erasure, all)));
	const standing = all.filter((change) => !dead.has(change) && (change.kind === 'erase' || change.forgets));
	const union = all.filter((change) => !standing.some((other) => other !== change && forgets(other, change)));
	return { union, dead };
}

/** Returns true if an erasure holds. A change right after it that makes no new row can only come from somebody who had not heard of it. */
function holds(erasure: Change, all: readonly Change[]): boolean {
	const next = all.find(({ clock, kind }) => clock > erasure.clock && kind !== 'erase');
	if (next && !isReset(next) && next.kind === undefined) return false;
	return all.every(
		(change) => change.kind === 'erase' || change.clock > erasure.clock || forgets(erasure, change)
	);
}

function without(changes: readonly Change[], others: readonly Change[]): Change[] {
	const ids = new Set(others.map(({ id }) => id));
	return changes.filter(({ id }) => !ids.has(id));
}

/** Returns the fold of changes that were partly made without knowing of one another: changes that a whole row did not know of are applied after it. */
function foldAside(entity: string, id: string, changes: readonly Change[]): Row | undefined {
	let placed: Change[] = [];
	for (const change of changes) {
		const unseen = isReset(change) ? placed.filter((before) => !knows(change, before)) : [];
		if (unseen.length === 0) placed.push(change);
		else placed = [...placed.filter((before) => !unseen.includes(before)), change, ...unseen];
	}
	return rowOf(entity, id, placed);
}

/** Returns true if a change stands for another one, which need not be kept beside it. An erasure of an older version stands for all before it. */
function forgets(later: Change, before: Change): boolean {
	if (before.clock >= later.clock) return false;
	return later.forgets ? isIn(later.forgets, before.clock) : later.kind === 'erase';
}

function knows(later: Change, before: Change): boolean {
	if (deviceOf(before.clock) === deviceOf(later.clock)) return true;
	return isIn(later.contains ?? [], before.clock) || forgets(later, before);
}

function isIn(newest: readonly Stamp[], stamp: Stamp): boolean {
	return newest.some((seen) => deviceOf(seen) === deviceOf(stamp) && seen >= stamp);
}

function isReset({ kind, patches }: Change): boolean {
	return kind === 'erase' || (kind === undefined && patches.some(({ path }) => path.length === 0));
}

/** Notes that both sides wrote stand one after the other, the later ones first; a paragraph that both have stands once, so that a third device adds nothing twice. */
function withBothTexts(
	row: Row | undefined,
	path: readonly string[],
	sides: readonly (Row | undefined)[]
): Row | undefined {
	if (!row || path.at(-1) !== 'notes') return row;
	const text = textAt(row, path);
	const other = sides.map((side) => textAt(side, path)).find((side) => side !== text);
	if (!text || !other) return row;
	const paragraphs = text.split('\n\n');
	const more = other.split('\n\n').filter((paragraph) => !paragraphs.includes(paragraph));
	if (more.length === 0 || text.includes(other)) return row;
	return applyPatches(row, [{ path, from: text, to: [text, ...more].join('\n\n') }]);
}

/** The first file of a lead, and the first step that is skipped, come with the list that holds them: where both sides began one, it holds what both have. */
function withBothLists(row: Row | undefined, sides: readonly (Row | undefined)[]): Row | undefined {
	return sides.reduce<Row | undefined>((current, side) => {
		const [lead, other] = [current, side] as (Lead | undefined)[];
		if (!lead || !other) return current;
		return {
			...lead,
			...(lead.papers && { papers: joinedPapers(lead.papers, other.papers) }),
			...(lead.skipped && { skipped: joinedSkipped(lead.skipped, other.skipped) })
		};
	}, row);
}

function textAt(row: Row | undefined, path: readonly string[]): string | undefined {
	const value = path.reduce<unknown>((inner, key) => {
		if (Array.isArray(inner)) return inner.find((item: Row | null) => item?.id === key);
		return Object.hasOwn(Object(inner), key) ? (inner as Record<string, unknown>)[key] : undefined;
	}, row);
	return typeof value === 'string' ? value : undefined;
}

/** Returns the row of a sheet, whose bytes and links belong together: one side's stand, and where both went on, the other side's become a sheet beside it. */
function unitedSheet(
	union: readonly Change[],
	ahead: readonly [readonly Change[], readonly Change[]],
	[mine, theirs]: readonly [Row | undefined, Row | undefined]
): MergedRow {
	const id = union[0]?.entityId ?? '';
	const [aheadHere, aheadThere] = ahead;
	if (aheadThere.length === 0) return { ...settled('sheet', id, union, mine, ahead), both: [] };
	if (aheadHere.length === 0) return { ...settled('sheet', id, union, theirs, ahead), both: [] };
	const oneIsGone = (mine?.deletedAt === undefined) !== (theirs?.deletedAt === undefined);
	const takesTheirs = oneIsGone
		? mine?.deletedAt !== undefined
		: lastClock(aheadThere) > lastClock(aheadHere);
	const [row, other] = takesTheirs ? [theirs ?? mine, mine] : [mine ?? theirs, theirs];
	const last = (takesTheirs ? aheadHere : aheadThere).at(-1);
	const isWorthACopy = row && other && last && other.deletedAt === undefined && !same(row, other);
	return {
		...settled('sheet', id, union, row, ahead),
		...(isWorthACopy && { copy: copyOf(other as StoredSheet, last.id) }),
		both: []
	};
}

function copyOf(sheet: StoredSheet, mark: string): StoredSheet {
	const dot = sheet.name.lastIndexOf('.');
	const [stem, ending] = dot > 0 ? [sheet.name.slice(0, dot), sheet.name.slice(dot)] : [sheet.name, ''];
	return { ...sheet, id: `${sheet.id.slice(0, 36)}.${mark}`.slice(0, 100), name: `${stem} (2)${ending}` };
}

/** Adds one more change where the fold alone gives another row. Its id and stamp are the same on every device. */
function settled(
	entity: string,
	id: string,
	union: readonly Change[],
	row: Row | undefined,
	[aheadHere = [], aheadThere = []]: readonly (readonly Change[])[]
): Pick<MergedRow, 'changes' | 'row'> {
	const folded = rowOf(entity, id, union);
	const last = union.at(-1);
	if (!last || !row || same(folded, row)) return { changes: union, row: folded };
	const heads = [aheadHere, aheadThere].map((ahead) => (ahead.at(-1) ?? last).id).sort();
	const patches = diffRows(folded, row);
	const mark = markOf(JSON.stringify([heads, last.clock, patches], lengthOfBytes));
	const clock = stampAfter(last.clock, mark);
	const isWhole = patches.some(({ path }) => path.length === 0);
	const change: Change = {
		id: `${mark}.s`,
		deviceId: deviceOf(clock),
		clock,
		action: `${last.action.slice(0, 60)}.${mark}.s`,
		label: 'merge-devices',
		entity,
		entityId: id,
		patches,
		...(isWhole && { contains: stampsOf(union) })
	};
	return { changes: [...union, change], row };
}

/** The bytes of a sheet follow from the heads: their length is enough of them. */
function lengthOfBytes(_key: string, value: unknown): unknown {
	return value instanceof Uint8Array ? value.length : value;
}

/** Returns 106 bits that a text hashes to (cyrb53, twice): equal texts have one mark on every device, and WebCrypto has no hash that gives it at once. */
function markOf(text: string): string {
	return [1, 2].map((seed) => hash53(text, seed).toString(16).padStart(14, '0')).join('');
}

function samePaths(here: readonly Change[], there: readonly Change[]): (readonly string[])[] {
	const paths = (changes: readonly Change[]) =>
		new Map(changes.flatMap(({ patches }) => patches.map(({ path }) => [JSON.stringify(path), path])));
	const ours = paths(here);
	return [...paths(there)].flatMap(([key, path]) => (ours.has(key) && path.length > 0 ? [path] : []));
}

function rowOf(entity: string, id: string, changes: readonly Change[]): Row | undefined {
	return (
		fold(changes).get(keyOf(entity, id)) ?? (changes.length === 0 ? undefined : rowBeforeChanges(entity, id))
	);
}

export function byClock(changes: readonly Change[]): Change[] {
	return changes.toSorted((a, b) => (a.clock < b.clock ? -1 : a.clock > b.clock ? 1 : 0));
}

function lastClock(changes: readonly Change[]): string {
	return changes.at(-1)?.clock ?? '';
}
