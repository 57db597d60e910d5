/** The ids of what a row made: the same things keep theirs, wherever their columns stand now. */
import { memoryOf } from '../../export/base';
import type { RowLink } from '../../connected-sheet';
import type { RowMemory } from '../../import/fact-parts';
import type { ColumnsByField } from '../../export/cell-values';
import type { Field } from '../../sheet';
import type { ColumnMatch } from './table';

/** With the place among several in one cell, where there are several. */
const IN_COLUMN = /^touch:(interviewOn|followUpOn):(\d+)(\.\d+)?$/;
const PERSON = /^person:(\d+)(\.\d+)?$/;
const PERSON_FIELDS: readonly Field[] = [
	'personName',
	'personFirstName',
	'personLastName',
	'personEmail',
	'personPhone',
	'personUrl',
	'personTitle'
];

/** The column whose cell a key names; undefined where it names none. */
export function columnOfKey(key: string): number | undefined {
	const column = IN_COLUMN.exec(key)?.[2];
	return column === undefined ? undefined : +column;
}

/** Tells what a key of the sheet that came back was called in the kept one. */
export class KeyNames {
	readonly #same: boolean;

	constructor(
		readonly match: ColumnMatch,
		readonly base: ColumnsByField,
		readonly remote: ColumnsByField
	) {
		this.#same = match.every((column, at) => column === at);
	}

	/** undefined: the kept sheet had no such place. */
	inBase(key: string): string | undefined {
		if (this.#same) return key;
		const [, field, column, part = ''] = IN_COLUMN.exec(key) ?? [];
		if (column !== undefined) {
			const before = this.match[+column] ?? null;
			return before === null ? undefined : `touch:${field}:${before}${part}`;
		}
		const [, place, further = ''] = PERSON.exec(key) ?? [];
		return place === undefined ? key : this.#person(+place, further);
	}

	#person(place: number, further: string): string | undefined {
		for (const field of PERSON_FIELDS) {
			const column = this.remote.get(field)?.[place];
			const before = column === undefined ? null : (this.match[column] ?? null);
			const at = before === null ? -1 : (this.base.get(field)?.indexOf(before) ?? -1);
			if (at >= 0) return `person:${at}${further}`;
		}
		return undefined;
	}

	/** The ids of a link under the names that their keys have now; what has no place any more is left out. */
	idsNow(ids: RowLink['ids']): RowLink['ids'] {
		return this.#same
			? ids
			: ids.flatMap(([key, id]) => this.#namesNow(key).map((name) => [name, id] as const));
	}

	#namesNow(key: string): string[] {
		const [, field, column, part = ''] = IN_COLUMN.exec(key) ?? [];
		if (column !== undefined) {
			const now = this.match.indexOf(+column);
			return now < 0 ? [] : [`touch:${field}:${now}${part}`];
		}
		const [person, , further = ''] = PERSON.exec(key) ?? [];
		if (person === undefined) return [key];
		const places = Math.max(0, ...PERSON_FIELDS.map((each) => this.remote.get(each)?.length ?? 0));
		return Array.from({ length: places }, (_, place) => `person:${place}${further}`).filter(
			(name) => this.inBase(name) === key
		);
	}
}

/** Gives each thing that a row makes its id, and new ones where there is none. */
export class RowIds {
	readonly #known: ReadonlyMap<string, string>;
	readonly #given = new Map<string, string>();
	#now: RowLink['ids'] | undefined;
	#memory: RowMemory | undefined;

	constructor(
		readonly link: RowLink,
		readonly names: KeyNames,
		readonly newId: () => string
	) {
		this.#known = new Map(link.ids);
	}

	/** The ids of the link under the names that their keys have now. */
	get now(): RowLink['ids'] {
		return (this.#now ??= this.names.idsNow(this.link.ids));
	}

	/** What the link remembers of its row, by the keys of the sheet that came back. */
	get memory(): RowMemory {
		return (this.#memory ??= memoryOf({ ...this.link, ids: this.now }));
	}

	readonly of = (key: string): string => {
		const given = this.#given.get(key);
		if (given !== undefined) return given;
		const name = this.names.inBase(key);
		const id = (name === undefined ? undefined : this.#known.get(name)) ?? this.newId();
		this.#given.set(key, id);
		return id;
	};
}
