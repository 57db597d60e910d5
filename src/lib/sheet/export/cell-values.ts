/**
 * Computes the value of each cell of a row for a lead. An export computes them twice, for the lead as the row implied
 * it and for the lead as it is now, and writes a cell only where the two differ. So a value that the app computed or
 * guessed on import never reaches the sheet.
 */
import type { Overflow } from '../export-note';
import { personOf, type Lead } from '../../domain/lead';
import type { Contact, Person } from '../../domain/person';
import type { Base } from './base';
import {
	applicationOf,
	DayCellValues,
	type ColumnsByField,
	type TouchPlacement,
	type CellValues
} from './day-cell-values';
import { folded } from '../../domain/normalise';
import { NOTES_SEPARATOR, type ContactFacts } from '../import/fact-parts';
import { joinComposite } from '../values/composite';
import { personPlaces, type Field } from '../fields';
import type { PersonParts } from '../reading/row-people';
import type { ReadingContext } from '../reading/row-view';

export interface LeadCellValues {
	readonly values: CellValues;
	/** Items that found no empty column. */
	readonly overflow: readonly Overflow[];
	/** Ids by the key under which the cells now make them, for people and touches that were new to the row. */
	readonly assigned: ReadonlyMap<string, string>;
	/** Ids of touches whose own day stands in a column. */
	readonly placed: ReadonlySet<string>;
}

const PLAIN = [
	...(['organisation', 'role', 'url', 'location', 'salary', 'source', 'priority'] as const),
	...(['resume', 'letter', 'reference'] as const)
];

/** Returns the values of a lead's columns, given what its row made. */
export function cellValuesOfLead(
	lead: Lead,
	base: Base,
	{ columns, details: names }: Pick<ReadingContext, 'columns' | 'details'>
): LeadCellValues {
	const values: CellValues = new Map();
	const say = (field: Field, text: string | undefined) => {
		const column = columns.get(field)?.[0];
		if (column !== undefined) values.set(column, text ?? '');
	};
	for (const field of PLAIN) say(field, lead[field]);
	if (base.job) say('role', joinComposite(base.job, lead));
	say('status', lead.stage);
	say('addedOn', lead.addedOn);
	say('deadlineOn', lead.applyBy);
	say('nextStep', lead.ownStep?.what);
	say('recruiter', personOf(lead, lead.submittedBy)?.name);
	say('channel', applicationOf(lead, base)?.channel);
	sayNotes(values, lead.notes, base.notes, columns);
	const placing: TouchPlacement = { overflow: [], assigned: new Map(), placed: new Set() };
	new DayCellValues(values, lead, base, columns, placing).fill();
	sayDetails(values, lead, base, names, placing);
	const nobodys = sayPeople(values, lead, base, columns, placing);
	if (nobodys > 0) placing.overflow.push({ kind: 'no-contact-column', count: nobodys });
	return { values, ...placing };
}

/** Puts each named fact into the column that it came from; one that was added in the app goes where a column has its name. */
function sayDetails(
	values: CellValues,
	{ details = [] }: Lead,
	{ made }: Base,
	names: ReadingContext['details'],
	{ assigned }: TouchPlacement
): void {
	const placed = new Set(made.values());
	for (const [column, name] of names) {
		const key = `detail:${column}`;
		const own = details.find(({ id }) => id === made.get(key));
		const added = details.find((one) => !placed.has(one.id) && folded(one.name) === folded(name));
		const detail = own ?? added;
		if (detail && !own) assigned.set(key, detail.id);
		if (detail) placed.add(detail.id);
		values.set(column, detail?.text ?? '');
	}
}

/** Splits the notes over the columns that they were read from. */
function sayNotes(
	values: CellValues,
	notes: string | undefined,
	parts: readonly string[],
	columns: ColumnsByField
): void {
	const places = columns.get('notes') ?? [];
	const before = places.map((_, at) => parts[at] ?? '');
	for (const [at, text] of partedNotes(notes ?? '', before).entries()) values.set(places[at]!, text);
}

/**
 * Splits notes over columns. A column whose part still begins or ends the text keeps it; the first of the others
 * takes the rest.
 */
export function partedNotes(text: string, before: readonly string[]): string[] {
	const filled = before.flatMap((part, at) => (part.trim() === '' ? [] : [at]));
	const now = [...before];
	let rest = text;
	let [low, high] = [0, filled.length];
	while (low < high && startsWithPart(rest, before[filled[low]!]!))
		rest = cutStart(rest, before[filled[low++]!]!);
	while (high > low && endsWithPart(rest, before[filled[high - 1]!]!))
		rest = cutEnd(rest, before[filled[--high]!]!);
	for (const at of filled.slice(low, high)) now[at] = '';
	if (rest === '') return now;
	const home = low < high ? filled[low]! : now.findIndex((part) => part.trim() === '');
	if (home >= 0) now[home] = rest;
	else now[now.length - 1] = [now.at(-1), rest].join(NOTES_SEPARATOR);
	return now;
}

const startsWithPart = (text: string, part: string) =>
	text === part || text.startsWith(part + NOTES_SEPARATOR);
const endsWithPart = (text: string, part: string) => text === part || text.endsWith(NOTES_SEPARATOR + part);
const cutStart = (text: string, part: string) =>
	text.slice(part.length + (text === part ? 0 : NOTES_SEPARATOR.length));
const cutEnd = (text: string, part: string) =>
	text.slice(0, text.length - part.length - (text === part ? 0 : NOTES_SEPARATOR.length));

/**
 * Puts each person in their columns; a person added in the app takes the first free place. Returns how many found
 * none.
 */
function sayPeople(
	values: CellValues,
	lead: Lead,
	base: Base,
	columns: ColumnsByField,
	{ assigned }: TouchPlacement
): number {
	const recruiter = base.made.get('recruiter');
	if (lead.submittedBy && columns.has('recruiter')) assigned.set('recruiter', lead.submittedBy);
	const added = lead.people.filter(
		({ id }) =>
			!base.personIds.has(id) && !(id === lead.submittedBy && columns.has('recruiter') && id !== recruiter)
	);
	for (let place = 0; place < personPlaces(columns); place++) {
		const parts = base.people.find((each) => each.place === place);
		const id = parts && base.made.get(parts.key);
		const own = personOf(lead, id);
		const person = own ?? added.shift();
		if (person && !own) assigned.set(`person:${place}`, person.id);
		sayPerson(values, person, place, parts, columns);
	}
	return added.length;
}

type Parts = Pick<PersonParts, 'first' | 'last' | 'composite'> | undefined;

function sayPerson(
	values: CellValues,
	person: Omit<Person, 'id'> | undefined,
	place: number,
	parts: Parts,
	columns: ColumnsByField
) {
	const say = (field: Field, text: string | undefined) => {
		const column = columns.get(field)?.[place];
		if (column !== undefined) values.set(column, text ?? '');
	};
	const [first, last] = partedName(person?.name ?? '', parts);
	say('personName', parts?.composite && person ? joinComposite(parts.composite, person) : person?.name);
	// In a sheet with a column for the whole name and for its parts, only the whole is written.
	if (columns.get('personName')?.[place] === undefined) {
		say('personFirstName', columns.get('personLastName')?.[place] === undefined ? person?.name : first);
		say('personLastName', columns.get('personFirstName')?.[place] === undefined ? person?.name : last);
	}
	say('personTitle', person?.title);
	say('personEmail', person?.email);
	say('personPhone', person?.phone);
	say('personUrl', person?.url);
}

/** Splits a name in two: as the sheet did where one part is unchanged, else at the last space. */
function partedName(name: string, parts: Parts): [first: string, last: string] {
	const { first, last } = parts ?? {};
	if (first && name.startsWith(`${first} `)) return [first, name.slice(first.length + 1)];
	if (last && name.endsWith(` ${last}`)) return [name.slice(0, -last.length - 1), last];
	if (name === first) return [first, ''];
	if (name === last) return ['', last];
	const space = name.lastIndexOf(' ');
	return space < 0 ? [name, ''] : [name.slice(0, space), name.slice(space + 1)];
}

/** Returns the values of a contact's columns. */
export function cellValuesOfContact(
	contact: Contact,
	base: Pick<ContactFacts, 'people' | 'notes'>,
	columns: ColumnsByField
): CellValues {
	const values: CellValues = new Map();
	const say = (field: Field, text: string | undefined) => {
		const column = columns.get(field)?.[0];
		if (column !== undefined) values.set(column, text ?? '');
	};
	say('organisation', contact.organisation);
	say('addedOn', contact.addedOn);
	sayNotes(values, contact.note, base.notes, columns);
	const parts = base.people[0];
	sayPerson(values, contact, parts?.place ?? 0, parts, columns);
	return values;
}
