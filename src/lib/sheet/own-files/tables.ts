/** Makes tables of text of everything that the app knows, for use in other programs. The app does not read them back. */
import { personOf, type Lead, type News } from '../../domain/lead';
import type { Contact, Person } from '../../domain/person';
import {
	CONTACT_COLUMNS,
	LEAD_ID,
	LEAD_ID_COLUMNS,
	LEAD_COLUMNS,
	MAX_PEOPLE,
	NEWS_COLUMNS,
	personIdHeader,
	personFieldColumns,
	POSITION,
	REST_HEADER,
	TOUCH_COLUMNS,
	type FieldColumn
} from './field-columns';
import { cellsOf, type Fields } from './row-cells';

/** The columns of an undated event: the day on which its sheet was read stands in a column of its own. */
interface HiddenDay {
	readonly on: string;
	readonly undated: string;
	readonly read: string;
}

const TOUCH_DAYS: readonly HiddenDay[] = [{ on: 'On', undated: 'Undated', read: 'Sheet read on' }];
const LEAD_DAYS: readonly HiddenDay[] = [
	{ on: 'Ended on', undated: 'Ended undated', read: 'Ended, sheet read on' },
	{ on: 'Next step on', undated: 'Next step undated', read: 'Next step, sheet read on' }
];

/** The kind of a table's rows. */
export type TableKind = 'leads' | 'touches' | 'contacts' | 'news';

export interface TableColumn {
	readonly header: string;
	/** Says that its cells are days or empty. */
	readonly isDay?: true;
}

export interface OwnTable {
	readonly kind: TableKind;
	readonly columns: readonly TableColumn[];
	/** A text for every column; days as 'YYYY-MM-DD'. Formulas are not escaped yet. */
	readonly rows: readonly (readonly string[])[];
}

/** A table whose rows are made as they are asked for: 200,000 of them take far more room than what they are made of. */
export interface StreamedTable extends Omit<OwnTable, 'rows'> {
	readonly rows: Iterable<readonly string[]>;
}

/** Returns a column that repeats a field of another table for human readers. */
const readable = (header: string): TableColumn => ({ header: `(${header})` });

const hiddenDays = (days: typeof LEAD_DAYS): TableColumn[] =>
	days.map(({ read }) => ({ header: read, isDay: true }));

const columnOf = ({ header, isDay }: FieldColumn): TableColumn => ({ header, ...(isDay && { isDay }) });

/** Returns the table of leads with their people; those in the trash come last. */
export function leadsTable(leads: Iterable<Lead>): OwnTable {
	return whole(streamedLeads(leads));
}

/** `leadsTable`, row by row. */
export function streamedLeads(leads: Iterable<Lead>): StreamedTable {
	const rows = trashLast(leads);
	const most = mostPeople(rows);
	const groups = Array.from({ length: Math.min(most, MAX_PEOPLE) }, (_, at) => personFieldColumns(at + 1));
	const named = namesOf(rows);
	const places = [...LEAD_COLUMNS, ...LEAD_ID_COLUMNS];
	const headers = [
		...LEAD_COLUMNS.map(columnOf),
		...named.map(readable),
		...groups.flat().map(columnOf),
		...groups.map((_, at) => ({ header: personIdHeader(at + 1) })),
		...LEAD_ID_COLUMNS.map(columnOf),
		...hiddenDays(LEAD_DAYS),
		{ header: REST_HEADER }
	];
	const texts = mapped(rows, (lead) => {
		const { texts, rest } = cellsOf(lead, places, ['id', 'people', 'touches']);
		const people = peopleCells(lead.people, groups);
		const more = people.rest.length > 0 ? { ...rest, people: people.rest } : rest;
		const shown = withDaysHidden(texts, LEAD_DAYS);
		const told = (lead.details ?? []).map(({ name, text }) => [readable(name).header, text] as const);
		return rowBy(headers, new Map([...shown, ...told, ...people.texts, [REST_HEADER, json(more)]]), lead.id);
	});
	return withIds('leads', headers, texts);
}

/** The number of named facts that have columns for human readers; all of them are in the JSON. */
const MAX_NAMED = 40;

/** Returns the names of the leads' named facts. */
function namesOf(leads: Iterable<Lead>): string[] {
	const names = new Set<string>();
	for (const { details = [] } of leads) for (const { name } of details) names.add(name);
	return [...names].slice(0, MAX_NAMED);
}

/** Returns the largest number of people of a lead, at least one. */
function mostPeople(leads: Iterable<Lead>): number {
	let most = 1;
	for (const { people } of leads) most = Math.max(most, people.length);
	return most;
}

/** Returns the cells of the people. People without columns, and values without a cell, go into the rest. */
function peopleCells(people: readonly Person[], groups: readonly (readonly FieldColumn[])[]) {
	const texts = new Map<string, string>();
	const rests: Fields[] = [];
	for (const [at, person] of people.entries()) {
		const places = groups[at];
		if (!places) {
			rests.push({ ...person });
			continue;
		}
		const cells = cellsOf(person, places, ['id']);
		for (const [header, text] of cells.texts) texts.set(header, text);
		texts.set(personIdHeader(at + 1), person.id);
		if (Object.keys(cells.rest).length > 0) rests.push({ ...cells.rest, id: person.id });
	}
	return { texts, rest: rests };
}

/** Returns the table of all touches, in the order in which they were entered. */
export function touchesTable(leads: Iterable<Lead>): OwnTable {
	return whole(streamedTouches(leads));
}

/** `touchesTable`, row by row. */
export function streamedTouches(leads: Iterable<Lead>): StreamedTable {
	const headers = [
		readable('Company'),
		readable('Role'),
		readable('Person'),
		...TOUCH_COLUMNS.map(columnOf),
		...hiddenDays(TOUCH_DAYS),
		{ header: LEAD_ID },
		{ header: POSITION },
		{ header: REST_HEADER }
	];
	const touches = function* () {
		for (const lead of trashLast(leads))
			for (const [at, touch] of lead.touches.entries()) yield { lead, touch, at };
	};
	const rows = mapped({ [Symbol.iterator]: touches }, ({ lead, touch, at }) => {
		const { texts, rest } = cellsOf(touch, TOUCH_COLUMNS, ['id']);
		const told: [string, string][] = [
			['(Company)', lead.organisation],
			['(Role)', lead.role ?? ''],
			['(Person)', personOf(lead, touch.personId)?.name ?? ''],
			[LEAD_ID, lead.id],
			[POSITION, String(at + 1)],
			[REST_HEADER, json(rest)]
		];
		return rowBy(headers, new Map([...withDaysHidden(texts, TOUCH_DAYS), ...told]), touch.id);
	});
	return withIds('touches', headers, rows);
}

/** Returns the table of contacts; those in the trash come last. */
export function contactsTable(contacts: Iterable<Contact>): OwnTable {
	return whole(streamedContacts(contacts));
}

/** `contactsTable`, row by row. */
export function streamedContacts(contacts: Iterable<Contact>): StreamedTable {
	return plainTable('contacts', trashLast(contacts), CONTACT_COLUMNS);
}

/** Returns the table of news; those in the trash come last. */
export function newsTable(news: Iterable<News>): OwnTable {
	return whole(streamedNews(news));
}

/** `newsTable`, row by row. */
export function streamedNews(news: Iterable<News>): StreamedTable {
	return plainTable('news', trashLast(news), NEWS_COLUMNS);
}

function plainTable(
	kind: TableKind,
	rows: Iterable<{ readonly id: string }>,
	places: readonly FieldColumn[]
): StreamedTable {
	const headers = [...places.map(columnOf), { header: REST_HEADER }];
	const texts = mapped(rows, (row) => {
		const { texts, rest } = cellsOf(row, places, ['id']);
		return rowBy(headers, new Map([...texts, [REST_HEADER, json(rest)]]), row.id);
	});
	return withIds(kind, headers, texts);
}

/**
 * Makes a table whose last column holds the ids.
 * @param rows each with its id last
 */
function withIds(
	kind: TableKind,
	columns: readonly TableColumn[],
	rows: Iterable<readonly string[]>
): StreamedTable {
	return { kind, columns: [...columns, { header: 'Id' }], rows };
}

function whole({ rows, ...table }: StreamedTable): OwnTable {
	return { ...table, rows: [...rows] };
}

/** Makes each item when it is asked for, each time anew. */
function mapped<From, To>(items: Iterable<From>, make: (item: From) => To): Iterable<To> {
	return {
		*[Symbol.iterator]() {
			for (const item of items) yield make(item);
		}
	};
}

/** Returns the texts of a row in the order of the columns, followed by its id. */
function rowBy(columns: readonly TableColumn[], texts: ReadonlyMap<string, string>, id: string): string[] {
	return [...columns.map(({ header }) => texts.get(header) ?? ''), id];
}

function trashLast<T extends { readonly deletedAt?: string }>(rows: Iterable<T>): Iterable<T> {
	return {
		*[Symbol.iterator]() {
			const trash: T[] = [];
			for (const row of rows)
				if (row.deletedAt) trash.push(row);
				else yield row;
			yield* trash;
		}
	};
}

function json(rest: Fields): string {
	return Object.keys(rest).length === 0 ? '' : JSON.stringify(rest);
}

/** Returns the texts of a row by header, with the days of undated events moved into their own columns. */
function withDaysHidden(texts: ReadonlyMap<string, string>, days: readonly HiddenDay[]): Map<string, string> {
	const out = new Map(texts);
	for (const { on, undated, read } of days) {
		const isHidden = out.get(undated) === 'yes';
		out.set(read, isHidden ? (out.get(on) ?? '') : '');
		if (isHidden) out.set(on, '');
	}
	return out;
}
