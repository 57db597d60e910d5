/** Keeps the ids of people, touches and named facts of a row, even where their columns moved. */
import { memoryOf } from '../../export/base';
import type { RowLink } from '../../connected-sheet';
import type { RowMemory } from '../../import/fact-parts';
import type { ColumnsByField } from '../../export/day-cell-values';
import { personPlaces, type Field } from '../../fields';
import type { ColumnMatch } from './table';

/** The key of a touch or a named fact in a column, with an index where the cell holds several: 'touch:followUpOn:5.1', 'detail:7'. */
const IN_COLUMN = /^(touch:interviewOn|touch:followUpOn|detail):(\d+)(\.\d+)?$/;
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

/** Returns the column in a key; undefined where it has none. */
export function columnOfKey(key: string): number | undefined {
	const column = IN_COLUMN.exec(key)?.[2];
	return column === undefined ? undefined : +column;
}

/** Translates keys between the columns of remote and base. */
export class KeyNames {
	readonly #same: boolean;

	constructor(
		readonly match: ColumnMatch,
		readonly base: ColumnsByField,
		readonly remote: ColumnsByField
	) {
		this.#same = match.every((column, at) => column === at);
	}

	/** Returns a remote key in terms of the base; undefined where the base had no such column. */
	inBase(key: string): string | undefined {
		if (this.#same) return key;
		const [, origin, column, part = ''] = IN_COLUMN.exec(key) ?? [];
		if (column !== undefined) {
			const before = this.match[+column] ?? null;
			return before === null ? undefined : `${origin}:${before}${part}`;
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

	/** Returns a link's ids under their keys in the remote, without those whose column is gone. */
	idsNow(ids: RowLink['ids']): RowLink['ids'] {
		return this.#same
			? ids
			: ids.flatMap(([key, id]) => this.#namesNow(key).map((name) => [name, id] as const));
	}

	#namesNow(key: string): string[] {
		const [, origin, column, part = ''] = IN_COLUMN.exec(key) ?? [];
		if (column !== undefined) {
			const now = this.match.indexOf(+column);
			return now < 0 ? [] : [`${origin}:${now}${part}`];
		}
		const [person, , further = ''] = PERSON.exec(key) ?? [];
		if (person === undefined) return [key];
		const places = personPlaces(this.remote);
		return Array.from({ length: places }, (_, place) => `person:${place}${further}`).filter(
			(name) => this.inBase(name) === key
		);
	}
}

/** Returns the known id for each key of a row, and a new one for an unknown key. */
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

	/** The link's ids under their keys in the remote. */
	get now(): RowLink['ids'] {
		return (this.#now ??= this.names.idsNow(this.link.ids));
	}

	/** The link's memory of its row, with the remote's keys. */
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
