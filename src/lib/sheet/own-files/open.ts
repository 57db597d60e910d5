/** Opens one of the app's own files: which table it is, its rows as texts, and what in it can't be understood. */
import { lineAt, tokenize, valueAt, widthOf } from '../csv/cells';
import type { Cells as Spans } from '../csv/cells';
import { DateLooks, inferDateOrder } from '../values/date-order';
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
	const spans = tokenize(text, frame.delimiter, frame.from, Infinity, Infinity);
	return new OpenedFile(name, marker, frame.headers, spans);
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
	/** The records that hold anything. */
	readonly #records: readonly number[];

	constructor(
		readonly name: string,
		readonly marker: Marker,
		readonly headers: readonly string[],
		readonly spans: Spans
	) {
		this.kind = marker.kind;
		this.#fields = fieldsOf(marker.kind, headers.length);
		this.#columns = columnsOf(headers, this.#fields, marker.column);
		this.#records = recordsOf(spans);
		this.dateOrder = this.#findOrder();
		const known = new Set(this.#columns.values());
		this.unread = headers.filter(
			(header, column) =>
				column !== marker.column &&
				!known.has(column) &&
				!/^\s*(\(.*\)\s*)?$/.test(header) &&
				this.#records.some((record) => valueAt(spans, record, column) !== '')
		);
	}

	rows(order: DateOrder): WholeRow[] {
		const { text, starts, firsts } = this.spans;
		let [line, at] = [1, 0];
		return this.#records.map((record) => {
			const start = starts[firsts[record]!]!;
			line += lineAt(text.slice(at, start), start - at) - 1;
			at = start;
			return this.#row(record, line, order);
		});
	}

	#row(record: number, line: number, order: DateOrder): WholeRow {
		this.#checkWidth(record, line);
		const texts = new Map<string, string>();
		for (const [header, column] of this.#columns) {
			texts.set(header, this.#settled(this.#fields.get(header)!, record, column, order, line));
		}
		const id = this.#settled(KEY, record, this.marker.column, order, line);
		return { line, id: id === '' ? null : id, texts: withDaysBack(texts, this.marker.kind) };
	}

	#settled(field: Field, record: number, column: number, order: DateOrder, line: number): string {
		const raw = valueAt(this.spans, record, column);
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

	#checkWidth(record: number, line: number): void {
		const { spans, headers } = this;
		for (let column = headers.length; column < widthOf(spans, record); column++) {
			if (valueAt(spans, record, column).trim() === '') continue;
			throw new WholeRefusal(
				`Line ${line} of ${this.name} has more cells than there are columns.`,
				'Often a quotation mark is missing there. Mend that line, save, and choose the file again.',
				line
			);
		}
	}

	#findOrder(): DateOrderFound {
		const looks = new DateLooks();
		const days = [...this.#columns].filter(([header]) => this.#fields.get(header)?.isDay);
		return inferDateOrder(
			days.map(([, column]) => this.#records.map((record) => looks.look(valueAt(this.spans, record, column))))
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

/** Behind the header, without blank lines. */
function recordsOf(spans: Spans): number[] {
	const records: number[] = [];
	for (let record = 1; record < spans.rowCount; record++) {
		const width = widthOf(spans, record);
		let column = 0;
		while (column < width && valueAt(spans, record, column) === '') column++;
		if (column < width) records.push(record);
	}
	return records;
}
