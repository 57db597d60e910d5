/** Everything the app knows as tables of text. Pure: rows in, tables out; what `plan.ts` reads back is what stands here. */
import type { Lead, News } from '../../domain/lead';
import { personOf } from '../../domain/lead';
import type { Contact, Person } from '../../domain/person';
import { hiddenDayHeaders, withDaysHidden } from './hidden-days';
import { markerOf } from './kind';
import type { WholeKind } from './kind';
import {
	CONTACT_PLACES,
	LEAD_ID,
	LEAD_KEYS,
	LEAD_PLACES,
	MAX_PEOPLE,
	NEWS_PLACES,
	personIdHeader,
	personPlaces,
	POSITION,
	REST,
	TOUCH_PLACES
} from './places';
import type { Place } from './places';
import { cellsOf } from './row-cells';
import type { Fields } from './row-cells';

export interface WholeColumn {
	readonly header: string;
	/** Its cells are days, or empty. */
	readonly isDay?: true;
}

export interface WholeTable {
	readonly kind: WholeKind;
	readonly columns: readonly WholeColumn[];
	/** A text for every column; days as 'YYYY-MM-DD'. Nothing is guarded yet. */
	readonly rows: readonly (readonly string[])[];
}

/** Headers in parentheses are there to be read: nothing of them comes back. */
const readable = (header: string): WholeColumn => ({ header: `(${header})` });

const hiddenDays = (kind: WholeKind): WholeColumn[] =>
	hiddenDayHeaders(kind).map((header) => ({ header, isDay: true }));

const columnOf = ({ header, field }: Place): WholeColumn => ({ header, ...(field.isDay && { isDay: true }) });

/** Every lead with its people, those in the trash last. */
export function leadsTable(leads: Iterable<Lead>): WholeTable {
	const rows = trashLast(leads);
	const most = Math.max(1, ...rows.map(({ people }) => people.length));
	const groups = Array.from({ length: Math.min(most, MAX_PEOPLE) }, (_, at) => personPlaces(at + 1));
	const places = [...LEAD_PLACES, ...LEAD_KEYS];
	const headers = [
		...LEAD_PLACES.map(columnOf),
		...groups.flat().map(columnOf),
		...groups.map((_, at) => ({ header: personIdHeader(at + 1) })),
		...LEAD_KEYS.map(columnOf),
		...hiddenDays('leads'),
		{ header: REST }
	];
	const texts = rows.map((lead) => {
		const { texts, rest } = cellsOf(lead, places, ['id', 'people', 'touches']);
		const people = peopleCells(lead.people, groups);
		const more = people.rest.length > 0 ? { ...rest, people: people.rest } : rest;
		const shown = withDaysHidden(texts, 'leads');
		return rowBy(headers, new Map([...shown, ...people.texts, [REST, json(more)]]), lead.id);
	});
	return marked('leads', headers, texts);
}

/** People in their columns; whoever has none, and whatever none holds, is the rest. */
function peopleCells(people: readonly Person[], groups: readonly (readonly Place[])[]) {
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

/** Every touch of every lead, in the order that they were entered. */
export function touchesTable(leads: Iterable<Lead>): WholeTable {
	const headers = [
		readable('Organisation'),
		readable('Role'),
		readable('Person'),
		...TOUCH_PLACES.map(columnOf),
		...hiddenDays('touches'),
		{ header: LEAD_ID },
		{ header: POSITION },
		{ header: REST }
	];
	const rows = trashLast(leads).flatMap((lead) =>
		lead.touches.map((touch, at) => {
			const { texts, rest } = cellsOf(touch, TOUCH_PLACES, ['id']);
			const told: [string, string][] = [
				['(Organisation)', lead.organisation],
				['(Role)', lead.role ?? ''],
				['(Person)', personOf(lead, touch.personId)?.name ?? ''],
				[LEAD_ID, lead.id],
				[POSITION, String(at + 1)],
				[REST, json(rest)]
			];
			return rowBy(headers, new Map([...withDaysHidden(texts, 'touches'), ...told]), touch.id);
		})
	);
	return marked('touches', headers, rows);
}

/** Every contact, those in the trash last. */
export function contactsTable(contacts: Iterable<Contact>): WholeTable {
	return plainTable('contacts', trashLast(contacts), CONTACT_PLACES);
}

/** All news to bring, those in the trash last. */
export function newsTable(news: Iterable<News>): WholeTable {
	return plainTable('news', trashLast(news), NEWS_PLACES);
}

function plainTable(
	kind: WholeKind,
	rows: readonly { readonly id: string }[],
	places: readonly Place[]
): WholeTable {
	const headers = [...places.map(columnOf), { header: REST }];
	const texts = rows.map((row) => {
		const { texts, rest } = cellsOf(row, places, ['id']);
		return rowBy(headers, new Map([...texts, [REST, json(rest)]]), row.id);
	});
	return marked(kind, headers, texts);
}

/** A table whose last column marks it as the app's own. @param rows each with its id last */
export function marked(kind: WholeKind, columns: readonly WholeColumn[], rows: string[][]): WholeTable {
	return { kind, columns: [...columns, { header: markerOf(kind) }], rows };
}

/** The texts of a row in the order of the columns, its id behind them. */
export function rowBy(
	columns: readonly WholeColumn[],
	texts: ReadonlyMap<string, string>,
	id: string
): string[] {
	return [...columns.map(({ header }) => texts.get(header) ?? ''), id];
}

export function trashLast<T extends { readonly deletedAt?: string }>(rows: Iterable<T>): T[] {
	const all = [...rows];
	return [...all.filter(({ deletedAt }) => !deletedAt), ...all.filter(({ deletedAt }) => deletedAt)];
}

function json(rest: Fields): string {
	return Object.keys(rest).length === 0 ? '' : JSON.stringify(rest);
}
