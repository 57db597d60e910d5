/** Whether the rows of a backup are what the app counts on: looked at one by one before any of them is used. */
import { isDay } from '../domain/day';
import { areHandedOut } from '../domain/handed-out';
import { STAGES } from '../domain/lead';
import { isRecordSettings } from '../domain/record';
import type { BackupContents } from './backup';
import { BackupRefusal, damaged } from './backup-refusal';
import { fold, keyOf } from './changes';
import type { Change } from './changes';
import { isStamp } from './clock';
import { ENTITIES, STORE_OF } from './rows';

export const LISTS = ['leads', 'contacts', 'sheets', 'news', 'settings', 'changes'] as const;
type List = (typeof LISTS)[number];
type Fields = Readonly<Record<string, unknown>>;
type Check = (row: Fields) => boolean;

const isText = (value: unknown) => typeof value === 'string';
const isMissingOrText = (value: unknown) => value === undefined || isText(value);
const isId = (value: unknown) => isText(value) && /^[a-z0-9][\w.:-]{0,99}$/i.test(value as string);
const areItems = (value: unknown, check: Check) =>
	Array.isArray(value) && value.every((item) => isObject(item) && isId(item.id) && check(item));

const isTouch: Check = ({ on, kind, channel, counts, proof }) =>
	isDay(on) &&
	[kind, channel].every(isText) &&
	(counts === undefined || typeof counts === 'boolean') &&
	isMissingOrText(proof);

const CHECKS: Readonly<Record<List, Check>> = {
	leads: (lead) =>
		isText(lead.organisation) &&
		isDay(lead.addedOn) &&
		(STAGES as readonly unknown[]).includes(lead.stage) &&
		areItems(lead.people, (person) => isText(person.name)) &&
		areItems(lead.touches, isTouch) &&
		['role', 'url', 'reference', 'location', 'salary', 'source', 'priority', 'notes'].every((key) =>
			isMissingOrText(lead[key])
		),
	contacts: (contact) => isText(contact.name) && isMissingOrText(contact.organisation),
	sheets: (sheet) =>
		isText(sheet.name) &&
		sheet.bytes instanceof Uint8Array &&
		[sheet.links, sheet.meanings, sheet.stages].every(Array.isArray),
	news: (news) => isText(news.text) && isDay(news.on),
	settings: ({ record, calendar }) =>
		(record === undefined || isRecordSettings(record)) && (calendar === undefined || areHandedOut(calendar)),
	changes: (change) =>
		isStamp(String(change.clock)) &&
		[change.entity, change.entityId, change.action, change.label].every(isText) &&
		Array.isArray(change.patches) &&
		change.patches.every((patch) => isObject(patch) && Array.isArray(patch.path))
};

const NAMES: Readonly<Record<List, string>> = {
	leads: 'lead',
	contacts: 'contact',
	sheets: 'spreadsheet',
	news: 'piece of news',
	settings: 'row of settings',
	changes: 'change'
};

/** Of rows that are in a file twice: the first of each, or the last. */
export type Twins = 'first' | 'last';

/** Every row has the shape that the app counts on; what else it holds is kept. @throws BackupRefusal also where rows are in it twice */
export function checked(payload: unknown, twins?: Twins): BackupContents {
	const lists = payload as Fields;
	for (const list of LISTS) {
		const rows = lists[list];
		if (!Array.isArray(rows)) throw damaged('A part of it is missing.');
		rows.forEach((row: unknown, at) => {
			if (!isObject(row) || !isId(row.id) || !CHECKS[list](row))
				throw damaged(`The ${NAMES[list]} number ${at + 1} in it makes no sense.`);
		});
	}
	const contents = lists as unknown as BackupContents;
	const surplus = surplusOf(contents);
	if (surplus === 0) return contents;
	if (!twins) throw twice(surplus);
	return { ...contents, ...Object.fromEntries(LISTS.map((list) => [list, single(contents, list, twins)])) };
}

/** How many rows share their id with another one. */
export function surplusOf(contents: BackupContents): number {
	return LISTS.reduce(
		(count, list) => count + contents[list].length - single(contents, list, 'first').length,
		0
	);
}

function single(contents: BackupContents, list: List, twins: Twins): unknown[] {
	const rows = contents[list] as readonly (Change | { readonly id: string })[];
	const inTurn = twins === 'last' ? rows : rows.toReversed();
	const byId = new Map(inTurn.map((row) => ['clock' in row && list === 'changes' ? row.clock : row.id, row]));
	return twins === 'last' ? [...byId.values()] : [...byId.values()].reverse();
}

function twice(surplus: number): BackupRefusal {
	const rows = surplus === 1 ? 'One row is in this backup twice' : `${surplus} rows are in this backup twice`;
	return new BackupRefusal(
		'twins',
		`${rows}, and the two may differ.`,
		'Choose which of the two counts, or use another backup.'
	);
}

/** What is odd in a backup and stops nothing. */
export function notesOn(contents: BackupContents): string[] {
	return [...astray(contents), ...orphans(contents), ...unknownLists(contents)];
}

/** Rows that are not there and were not erased either, though something is recorded of them: nothing can be made of that. */
function orphans(contents: BackupContents): string[] {
	const named = ENTITIES.filter((entity) => entity !== 'settings');
	const there = new Set(
		named.flatMap((entity) => contents[STORE_OF[entity]].map(({ id }) => keyOf(entity, id)))
	);
	const others = contents.changes.filter(
		({ entity, entityId }) => named.some((one) => one === entity) && !there.has(keyOf(entity, entityId))
	);
	const lost = fold(others.toSorted((a, b) => (a.clock < b.clock ? -1 : 1))).size;
	if (lost === 0) return [];
	const rows = lost === 1 ? 'one row' : `${lost} rows`;
	return [`The backup has changes of ${rows} that it does not hold. They stay in the file: keep it.`];
}

function astray({ leads, contacts, sheets }: BackupContents): string[] {
	const ids = new Set([...leads, ...contacts].map(({ id }) => id));
	const count = sheets.flatMap(({ links }) => links).filter(({ id }) => !ids.has(id)).length;
	if (count === 0) return [];
	const rows = count === 1 ? 'One row of a spreadsheet belongs' : `${count} rows of spreadsheets belong`;
	return [`${rows} to leads that are not in the backup. The spreadsheets are kept as they are.`];
}

function unknownLists(contents: BackupContents): string[] {
	const others = Object.keys(contents).filter((list) => !(LISTS as readonly string[]).includes(list));
	if (others.length === 0) return [];
	return [`This version does not know what “${others.join('”, “')}” is. It stays in the file: keep it.`];
}

export function isObject(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value);
}
