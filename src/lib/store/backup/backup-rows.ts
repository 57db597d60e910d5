/** Checks each row of a backup before any of them is used. */
import { linksOf } from '../../sheet/links';
import * as v from 'valibot';
import { backupNoteTexts, backupRefusalTexts } from '../../messages/data/backup-refusals';
import type { BackupContents } from './backup-contents';
import { BackupRefusal, damagedBackup } from './backup-refusal';
import { fold, keyOf, type Change } from '../changes/changes';
import type { Patch } from '../../domain/patch';
import { ENTITIES, STORE_OF } from '../database/rows';
import { id, isObject, listOf, rowSchema, stamp } from './schema';
import { isSound } from './schemas';

export const LISTS = ['leads', 'contacts', 'sheets', 'news', 'settings', 'mailMarks', 'changes'] as const;
type List = (typeof LISTS)[number];
type Fields = Readonly<Record<string, unknown>>;

const text = v.string();

/** `from` and `to` are looked at in the rows that the changes make; in an order of items, `to` is the list of their ids. */
const PATCH = v.pipe(
	rowSchema<Patch>()({
		path: listOf(text),
		from: v.optional(v.unknown()),
		to: v.optional(v.unknown()),
		after: v.optional(v.nullable(text)),
		order: v.optional(v.literal(true))
	}),
	v.check(({ order, to }) => !order || v.is(listOf(text), to))
);

const CHANGE = rowSchema<Change>()({
	id,
	deviceId: text,
	clock: stamp,
	action: text,
	label: text,
	entity: text,
	entityId: text,
	patches: listOf(PATCH),
	undoes: v.optional(text),
	kind: v.optional(text),
	forgets: v.optional(listOf(stamp)),
	contains: v.optional(listOf(stamp))
});

/** Returns true if a value is a change as this version records them. */
export function isChange(value: unknown): value is Change {
	return v.is(CHANGE, value);
}

/** Returns true if a row of a list of a backup is valid. */
function isRow(list: List, row: unknown): boolean {
	if (list === 'changes') return isChange(row);
	return isSound(
		ENTITIES.find((entity) => STORE_OF[entity] === list)!,
		row
	);
}

const NAMES: Readonly<Record<List, string>> = {
	leads: 'job',
	contacts: 'contact',
	sheets: 'spreadsheet',
	news: 'news',
	settings: 'settings',
	mailMarks: 'mark of an email',
	changes: 'change'
};

/** Chooses the first or the last of rows that are in a file twice. */
type DuplicateChoice = 'first' | 'last';

/** Holds the user's answers to the questions that a backup leaves open. */
export interface RowChoices {
	/** Which counts of rows that are in it twice: without it the refusal's reason is 'twins'. */
	readonly twins?: DuplicateChoice | undefined;
	/** Rows that make no sense are left out, with what is recorded of them: without it the refusal's reason is 'unsound'. */
	readonly leaveOut?: boolean | undefined;
}

/** Checks the rows of a payload and returns them; unknown fields are kept. @throws BackupRefusal */
export function checkedContents(payload: unknown, { twins, leaveOut }: RowChoices = {}): BackupContents {
	// Backups of older versions have no marks.
	const lists: Fields = { mailMarks: [], ...(payload as Fields) };
	const unsound = LISTS.flatMap((list) => unsoundIn(list, lists[list]));
	if (unsound.length > 0 && !leaveOut) throw senseless(unsound);
	const contents = without(lists as unknown as BackupContents, unsound);
	const surplus = surplusOf(contents);
	if (surplus === 0) return contents;
	if (!twins) throw twice(surplus);
	return { ...contents, ...Object.fromEntries(LISTS.map((list) => [list, single(contents, list, twins)])) };
}

/** A row that can't be taken as it is. */
interface Unsound {
	readonly list: List;
	readonly at: number;
	readonly id: string;
}

/** Lists the rows that are not valid. @throws BackupRefusal for rows without an id, which the app never wrote */
function unsoundIn(list: List, rows: unknown): Unsound[] {
	if (!Array.isArray(rows)) throw damagedBackup();
	return rows.flatMap((row: unknown, at) => {
		if (isRow(list, row)) return [];
		if (list === 'changes' || !isObject(row) || !v.is(id, row.id)) throw damagedBackup();
		return [{ list, at, id: row.id }];
	});
}

function without(contents: BackupContents, unsound: readonly Unsound[]): BackupContents {
	if (unsound.length === 0) return contents;
	const out = new Set(unsound.map(({ list, at }) => `${list} ${at}`));
	const entityOf = new Map(ENTITIES.map((entity) => [STORE_OF[entity] as List, entity]));
	const keys = new Set(unsound.map(({ list, id }) => keyOf(entityOf.get(list)!, id)));
	const stay = (list: List) => contents[list].filter((_row, at) => !out.has(`${list} ${at}`));
	return {
		...contents,
		...Object.fromEntries(LISTS.map((list) => [list, stay(list)])),
		changes: contents.changes.filter(({ entity, entityId }) => !keys.has(keyOf(entity, entityId)))
	};
}

const NAMED = 3;

function senseless(unsound: readonly Unsound[]): BackupRefusal {
	const names = unsound.slice(0, NAMED).map(({ list, at }) => `${NAMES[list]} ${at + 1}`);
	const others = unsound.length - names.length;
	return new BackupRefusal('unsound', backupRefusalTexts.unsound(unsound.length, names, others));
}

/** Returns how many rows share their id with another one. */
function surplusOf(contents: BackupContents): number {
	return LISTS.reduce(
		(count, list) => count + contents[list].length - single(contents, list, 'first').length,
		0
	);
}

function single(contents: BackupContents, list: List, twins: DuplicateChoice): unknown[] {
	const rows = contents[list] as readonly (Change | { readonly id: string })[];
	const inTurn = twins === 'last' ? rows : rows.toReversed();
	const byId = new Map(inTurn.map((row) => ['clock' in row && list === 'changes' ? row.clock : row.id, row]));
	return twins === 'last' ? [...byId.values()] : [...byId.values()].reverse();
}

function twice(surplus: number): BackupRefusal {
	return new BackupRefusal('twins', backupRefusalTexts.twins(surplus));
}

/** Returns warnings about a backup that do not stop it from being restored. */
export function notesOn(contents: BackupContents): string[] {
	return [...astray(contents), ...orphans(contents), ...unknownLists(contents)];
}

/** Warns of recorded changes whose rows neither exist nor were erased: nothing can be made of them. */
function orphans(contents: BackupContents): string[] {
	const named = ENTITIES.filter((entity) => entity !== 'settings');
	const there = new Set(
		named.flatMap((entity) => contents[STORE_OF[entity]].map(({ id }) => keyOf(entity, id)))
	);
	const others = contents.changes.filter(
		({ entity, entityId }) => named.some((one) => one === entity) && !there.has(keyOf(entity, entityId))
	);
	const lost = fold(others.toSorted((a, b) => (a.clock < b.clock ? -1 : 1))).size;
	return lost === 0 ? [] : [backupNoteTexts.orphans(lost)];
}

function astray({ leads, contacts, sheets }: BackupContents): string[] {
	const ids = new Set([...leads, ...contacts].map(({ id }) => id));
	const count = sheets.flatMap(linksOf).filter(({ id }) => !ids.has(id)).length;
	return count === 0 ? [] : [backupNoteTexts.astray(count)];
}

function unknownLists(contents: BackupContents): string[] {
	const others = Object.keys(contents).filter((list) => !(LISTS as readonly string[]).includes(list));
	return others.length === 0 ? [] : [backupNoteTexts.unknown(others)];
}
