/** Opens one of the app's own files: which table it is, its rows as texts, and what in it can't be understood. */
import { DateParser, inferDateOrder } from '../values/date-order';
import { decode } from '../csv/encoding';
import type { DateOrder, DateOrderFound } from '../sheet';
import { checkFile } from '../reading/refuse';
import { DAY, KEY, PLACE_IN_LIST, TEXT } from './fields';
import type { Field } from './fields';
import { unguard } from './guard';
import { hiddenDayHeaders, withDaysBack } from './hidden-days';
import { frameOf, markerIn, WHOLE_VERSION } from './kind';
import type { Marker, WholeKind } from './kind';
import {
	CONTACT_PLACES,
	LEAD_ID,
	LEAD_KEYS,
	LEAD_PLACES,
	NEWS_PLACES,
	personIdHeader,
	personPlaces,
	POSITION,
	REST,
	TOUCH_PLACES,
	TRACKER_PLACES
} from './places';
import type { Place } from './places';
import { recordsOf } from './records';
import type { OwnRecord } from './records';

/** Why the app's own file was not taken. The message says what happened, that nothing changed, what to do. */
export class WholeRefusal extends Error {
	override readonly name = 'WholeRefusal';
	constructor(
		what: string,
		todo: string,
		/** 1-based line of the file, where there is one to name. */
		readonly line?: number
	) {
		super(`${what} Nothing was changed. ${todo}`);
	}
}

export interface WholeRow {
	/** Where it begins in the file, 1-based. */
	readonly line: number;
	/** null: typed by hand, and the app has not seen it yet. */
	readonly id: string | null;
	/** Settled texts by the headers that the app knows. */
	readonly texts: ReadonlyMap<string, string>;
}

/** A file that was opened, before it is known how its days are to be read. */
export interface WholeFile {
	readonly name: string;
	readonly kind: WholeKind;
	readonly dateOrder: DateOrderFound;
	/** Columns with text that the app does not know, or that it only writes. */
	readonly unread: readonly string[];
	/**
	 * The rows, their days read in this order.
	 * @throws WholeRefusal where a cell makes no sense; its line and column are named
	 */
	rows(order: DateOrder): WholeRow[];
}

const MEND = 'Mend that cell in your spreadsheet program, save, and choose the file again.';

/**
 * Opens a file of the app's own, as the app wrote it or as another program saved it since.
 * @returns null where it is no such file
 * @throws WholeRefusal, or SheetRefusal where its quotes are broken
 */
export function openWhole(bytes: Uint8Array, name: string): WholeFile | null {
	checkFile(bytes.length);
	const { text } = decode(bytes);
	const frame = frameOf(text);
	if (!frame) return null;
	const marker = markerIn(frame.headers);
	if (!marker || marker.version > WHOLE_VERSION) throw newer();
	return new OpenedFile(name, marker, frame.headers, recordsOf(text, frame));
}

function newer(): WholeRefusal {
	return new WholeRefusal(
		'This file was written by a newer version of Tactful.',
		'Reload the page to get the newest version, and try again.'
	);
}

class OpenedFile implements WholeFile {
	readonly kind: WholeKind;
	readonly dateOrder: DateOrderFound;
	readonly unread: readonly string[];
	readonly #fields: ReadonlyMap<string, Field>;
	/** By header, the columns that the app knows. */
	readonly #columns: ReadonlyMap<string, number>;

	constructor(
		readonly name: string,
		readonly marker: Marker,
		readonly headers: readonly string[],
		/** Those behind the header that hold anything. */
		readonly records: readonly OwnRecord[]
	) {
		this.kind = marker.kind;
		this.#fields = fieldsOf(marker.kind, headers.length);
		this.#columns = columnsOf(headers, this.#fields, marker.column);
		this.dateOrder = this.#findOrder();
		const known = new Set(this.#columns.values());
		this.unread = headers.filter(
			(header, column) =>
				column !== marker.column &&
				!known.has(column) &&
				!/^\s*(\(.*\)\s*)?$/.test(header) &&
				records.some(({ texts }) => (texts[column] ?? '') !== '')
		);
	}

	rows(order: DateOrder): WholeRow[] {
		return this.records.map((record) => this.#row(record, order));
	}

	#row(record: OwnRecord, order: DateOrder): WholeRow {
		this.#checkWidth(record);
		const texts = new Map<string, string>();
		for (const [header, column] of this.#columns) {
			texts.set(header, this.#settled(this.#fields.get(header)!, record, column, order));
		}
		const id = this.#settled(KEY, record, this.marker.column, order);
		return { line: record.line, id: id === '' ? null : id, texts: withDaysBack(texts, this.marker.kind) };
	}

	#settled(field: Field, { line, texts }: OwnRecord, column: number, order: DateOrder): string {
		const raw = texts[column] ?? '';
		const cell = this.marker.plain ? raw : unguard(raw);
		if (cell === '' || (!field.isText && cell.trim() === '')) return '';
		const text = field.settle(cell, order);
		if (text !== null) return text;
		const shown = cell.length > SHOWN_CHARS ? `${cell.slice(0, SHOWN_CHARS).toWellFormed()}…` : cell;
		throw new WholeRefusal(
			`Line ${line} of ${this.name} says “${shown}” in the column ${this.headers[column]}, which takes ${field.takes}.`,
			MEND,
			line
		);
	}

	#checkWidth({ line, texts }: OwnRecord): void {
		if (texts.slice(this.headers.length).some((text) => text.trim() !== '')) {
			throw new WholeRefusal(
				`Line ${line} of ${this.name} has more cells than there are columns.`,
				'Often a quotation mark is missing there. Mend that line, save, and choose the file again.',
				line
			);
		}
	}

	#findOrder(): DateOrderFound {
		const looks = new DateParser();
		const days = [...this.#columns].filter(([header]) => this.#fields.get(header)?.isDay);
		return inferDateOrder(
			days.map(([, column]) => this.records.map(({ texts }) => looks.parse(texts[column] ?? '')))
		);
	}
}

const SHOWN_CHARS = 60;

const PLACES: Readonly<Record<WholeKind, readonly Place[]>> = {
	leads: [...LEAD_PLACES, ...LEAD_KEYS],
	touches: TOUCH_PLACES,
	contacts: CONTACT_PLACES,
	news: NEWS_PLACES,
	tracker: TRACKER_PLACES
};

/** Every header that a table can have, and what its cells are. There are no more people than columns. */
function fieldsOf(kind: WholeKind, columns: number): Map<string, Field> {
	const fields = new Map(PLACES[kind].map(({ header, field }) => [header, field]));
	if (kind === 'tracker') return fields;
	for (const header of hiddenDayHeaders(kind)) fields.set(header, DAY);
	fields.set(REST, TEXT);
	if (kind === 'touches') fields.set(LEAD_ID, KEY).set(POSITION, PLACE_IN_LIST);
	if (kind !== 'leads') return fields;
	for (let number = 1; number <= columns; number++) {
		for (const { header, field } of personPlaces(number)) fields.set(header, field);
		fields.set(personIdHeader(number), KEY);
	}
	return fields;
}

function columnsOf(
	headers: readonly string[],
	fields: ReadonlyMap<string, Field>,
	marker: number
): Map<string, number> {
	const knownByName = new Map([...fields.keys()].map((header) => [header.toLowerCase(), header]));
	const columns = new Map<string, number>();
	for (const [column, header] of headers.entries()) {
		const known = knownByName.get(header.trim().toLowerCase());
		if (known !== undefined && column !== marker && !columns.has(known)) columns.set(known, column);
	}
	return columns;
}
