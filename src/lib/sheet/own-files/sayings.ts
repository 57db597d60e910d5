/** From the rows of opened files to what they say of leads, touches and people. */
import type { Lead } from '../../domain/lead';
import type { Person } from '../../domain/person';
import type { Touch } from '../../domain/touch';
import { WholeRefusal } from './open';
import type { WholeRow } from './open';
import type { ItemSaying } from './plan/merging';
import { LEAD_ID, personIdHeader, personPlaces, POSITION, REST } from './places';
import type { Place } from './places';
import { cellsOf, isFields } from './row-cells';
import type { Cells, Fields } from './row-cells';

/** A row's cells without the columns that are told apart, and its JSON read. @throws WholeRefusal */
export function cellsOfRow(
	row: WholeRow,
	places: readonly Place[],
	apart: readonly string[],
	file: string
): Cells {
	const texts = new Map<string, string>();
	for (const { header } of places) {
		const text = row.texts.get(header);
		if (text !== undefined) texts.set(header, text);
	}
	const json = row.texts.get(REST);
	return { texts, rest: json === undefined ? null : without(parsed(json, row.line, file), apart) };
}

/** What is told apart may not come in by the JSON as well. */
function without(rest: Fields, apart: readonly string[]): Fields {
	return Object.fromEntries(Object.entries(rest).filter(([key]) => key !== 'id' && !apart.includes(key)));
}

function parsed(json: string, line: number, file: string): Fields {
	if (json === '') return {};
	let value: unknown;
	try {
		value = JSON.parse(json);
	} catch {
		value = null;
	}
	if (isFields(value)) return value;
	throw new WholeRefusal(
		`Line ${line} of ${file} holds something else than the app wrote in the column ${REST}.`,
		'Use another copy of the file, or take that column out: what it held is then left as it is.',
		line
	);
}

/** What a row of leads says of people: those in columns, and those that only the JSON has. */
export function peopleOf(row: WholeRow, idOf: (person: Fields) => string, file: string): ItemSaying[] {
	const json = row.texts.get(REST);
	const listed = parsed(json ?? '', row.line, file).people;
	const rests = new Map<string, Fields>();
	for (const person of Array.isArray(listed) ? (listed as unknown[]) : [])
		if (isFields(person) && typeof person.id === 'string') rests.set(person.id, person);
	const sayings: ItemSaying[] = [];
	for (
		let number = 1;
		row.texts.has(personIdHeader(number)) || row.texts.has(`Person ${number} name`);
		number++
	) {
		const texts = textsOfPerson(row, number);
		const id = row.texts.get(personIdHeader(number)) ?? '';
		if (id === '' && [...texts.values()].every((text) => text === '')) continue;
		const known = id || idOf({ name: texts.get('Person name') ?? '' });
		const rest = rests.get(known);
		rests.delete(known);
		const cells = { texts, rest: json === undefined ? null : without(rest ?? {}, []) };
		sayings.push({ id: known, position: number, cells });
	}
	const after = sayings.at(-1)?.position ?? 0;
	[...rests].forEach(([id, person], at) => {
		sayings.push({ id, position: after + at + 1, cells: cellsOf(person, PERSON_PLACES, ['id']) });
	});
	return sayings;
}

/** A person's columns under headers that all share, so that a person may move from one place to another. */
export const PERSON_PLACES = personPlaces(1).map((place) => ({ ...place, header: shared(place.header) }));

function shared(header: string): string {
	return header.replace(/^Person \d+/, 'Person');
}

function textsOfPerson(row: WholeRow, number: number): Map<string, string> {
	const texts = new Map<string, string>();
	for (const { header } of personPlaces(number)) {
		const text = row.texts.get(header);
		if (text !== undefined) texts.set(shared(header), text);
	}
	return texts;
}

/** Which lead a touch belongs to. @throws WholeRefusal where it does not say */
export function leadIdOf(row: WholeRow, file: string): string {
	const id = row.texts.get(LEAD_ID);
	if (id) return id;
	throw new WholeRefusal(
		`Line ${row.line} of ${file} does not say which lead it belongs to.`,
		`Copy the text of the column ${LEAD_ID} from another touch of that lead, save, and choose the file again.`,
		row.line
	);
}

export function positionOf(row: WholeRow): number | null {
	const position = Number(row.texts.get(POSITION));
	return position > 0 ? position : null;
}

/** A row without an id that says the same of the same as one that is there is that one: chosen twice, it comes in once. */
export function twinOfLead(leads: Iterable<Lead>, row: WholeRow): Lead | undefined {
	const organisation = row.texts.get('Organisation') ?? row.texts.get('Company') ?? '';
	const role = row.texts.get('Role') ?? '';
	for (const lead of leads) {
		if (!lead.deletedAt && lead.organisation === organisation && (lead.role ?? '') === role) return lead;
	}
	return undefined;
}

export function twinOfPerson(people: readonly Person[], name: unknown): Person | undefined {
	return people.find((person) => person.name === name);
}

export function twinOfTouch(touches: readonly Touch[], row: WholeRow): Touch | undefined {
	const says = (header: string) => row.texts.get(header) ?? '';
	return touches.find(
		(touch) =>
			touch.on === says('On') &&
			touch.kind === says('Kind') &&
			touch.channel === says('Channel') &&
			touch.direction === says('Direction')
	);
}
