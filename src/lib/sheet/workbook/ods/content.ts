/** Finds the tables, rows and cells of an .ods in its XML, with their offsets, so that an export copies what was not changed. */
import type { NumberKind } from '../xml/numbers';
import { MAX_ROWS, type Area } from '../xml/addresses';
import { damagedWorkbook } from '../refusals';
import { fullAttributesOf, scanTags, type TagKind } from '../xml/xml';

/** The document's prefixes, with their colon: 'table:'. */
export type Prefixes = Readonly<Record<keyof typeof NAMESPACES, string>>;

const NAMESPACES = {
	office: 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
	table: 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
	text: 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
	style: 'urn:oasis:names:tc:opendocument:xmlns:style:1.0'
};

/** A table of the document: its name, and the offsets after its opening tag and of its closing one. */
interface OdsTable {
	readonly name: string;
	readonly hidden: boolean;
	readonly body: number;
	readonly close: number;
}

export interface OdsContent {
	readonly text: string;
	readonly prefixes: Prefixes;
	readonly tables: readonly OdsTable[];
	/** The kind of value that each cell style shows, where that is a day or a time. */
	readonly styleKinds: ReadonlyMap<string, NumberKind>;
	/** The opening tags of ranges with a filter or a name of their own. */
	readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

/**
 * Finds the tables of a document, and what all of them share.
 * @throws SheetRefusal where the text ends inside of a table
 */
export function scanContent(text: string): OdsContent {
	const tables: OdsTable[] = [];
	const hiddenStyles = new Set<string>();
	const formats = new Map<string, NumberKind>();
	const styles = new Map<string, { readonly parent?: string; readonly format?: string }>();
	const ranges: { start: number; end: number }[] = [];
	let prefixes: Prefixes | null = null;
	let style = '';
	let table: Omit<OdsTable, 'close'> | null = null;
	let depth = 0;
	scanTags(text, (name, kind, start, end) => {
		const given = prefixes === null ? fullAttributesOf(text, start, end) : null;
		prefixes ??= prefixesIn(given!);
		const { table: t, style: s } = prefixes;
		const attributes = () => fullAttributesOf(text, start, end);
		if (name === 'table') {
			if (kind === 'open' && depth++ === 0) table = openTable(attributes(), prefixes, hiddenStyles, end);
			else if (kind === 'close' && --depth === 0 && table) tables.push({ ...table, close: start });
		} else if (depth > 0 || kind === 'close') return;
		else if (name === 'style') {
			const own = attributes();
			style = own.get(`${s}name`) ?? '';
			const [parent, format] = [own.get(`${s}parent-style-name`), own.get(`${s}data-style-name`)];
			styles.set(style, { ...(parent && { parent }), ...(format && { format }) });
		} else if (name === 'table-properties') {
			if (attributes().get(`${t}display`) === 'false') hiddenStyles.add(style);
		} else if (name === 'date-style') formats.set(attributes().get(`${s}name`) ?? '', 'day');
		else if (name === 'time-style') formats.set(attributes().get(`${s}name`) ?? '', 'time');
		else if (name === 'database-range') ranges.push({ start, end });
	});
	if (depth !== 0 || prefixes === null) throw damagedWorkbook('a sheet of it has no end');
	const styleKinds = new Map<string, NumberKind>();
	for (const [each, { parent, format }] of styles) {
		const kind = formats.get(format ?? styles.get(parent ?? '')?.format ?? '');
		if (kind) styleKinds.set(each, kind);
	}
	return { text, prefixes, tables, styleKinds, ranges };
}

function prefixesIn(root: ReadonlyMap<string, string>): Prefixes {
	const found = [...root].flatMap(([name, uri]) =>
		Object.entries(NAMESPACES)
			.filter(([, own]) => own === uri)
			.map(([own]) => [own, name.startsWith('xmlns:') ? `${name.slice(6)}:` : ''] as const)
	);
	const usual = Object.keys(NAMESPACES).map((name) => [name, `${name}:`] as const);
	return Object.fromEntries([...usual, ...found]) as Prefixes;
}

function openTable(
	attributes: ReadonlyMap<string, string>,
	{ table }: Prefixes,
	hiddenStyles: ReadonlySet<string>,
	body: number
): Omit<OdsTable, 'close'> {
	const name = attributes.get(`${table}name`) ?? '';
	return { name, hidden: hiddenStyles.has(attributes.get(`${table}style-name`) ?? ''), body };
}

/** A row of a table, or several equal ones in a row. */
export interface OdsRow {
	/** The number of the first one, from 0. */
	readonly number: number;
	readonly repeated: number;
	readonly cells: readonly OdsCellSpan[];
	/** Offsets: start and end of the opening tag, start of the closing tag, and the end. */
	readonly start: number;
	readonly body: number;
	readonly close: number;
	readonly end: number;
	/** True where the user or a filter hides it. */
	readonly isHidden: boolean;
}

/** A cell of a row, or several equal ones side by side. */
export interface OdsCellSpan {
	readonly column: number;
	readonly repeated: number;
	readonly start: number;
	/** The offset after its opening tag. */
	readonly open: number;
	readonly end: number;
	/** True for a cell under a merged one. */
	readonly isCovered: boolean;
}

/** A column of a table, or several equal ones. */
interface OdsColumn {
	readonly first: number;
	readonly last: number;
	readonly style: string | undefined;
	readonly isHidden: boolean;
}

export interface OdsRows {
	readonly rows: readonly OdsRow[];
	readonly columns: readonly OdsColumn[];
	readonly merged: readonly Area[];
	/** Areas that a single formula fills. */
	readonly filled: readonly Area[];
	/** The offset at which a row can be put after all others. */
	readonly rowsEnd: number;
	readonly hasFormulas: boolean;
}

/** Finds the rows and cells of one table. @throws SheetRefusal where it has more rows than a sheet can have */
export function scanTable(content: OdsContent, table: OdsTable): OdsRows {
	const scan = new TableScan(content, table.body);
	scanTags(
		content.text,
		(name, kind, start, end) => scan.tag(name, kind, start, end),
		table.body,
		table.close
	);
	return scan;
}

/** Elements that hold rows or columns, after which a row may follow. */
const AFTER = new Set([
	'table-row',
	'table-header-rows',
	'table-column',
	'table-columns',
	'table-header-columns'
]);
const CELLS = new Set(['table-cell', 'covered-table-cell']);

class TableScan implements OdsRows {
	readonly rows: OdsRow[] = [];
	readonly columns: OdsColumn[] = [];
	readonly merged: Area[] = [];
	readonly filled: Area[] = [];
	hasFormulas = false;
	#number = 0;
	#column = 0;
	#cells: OdsCellSpan[] = [];
	#row: Omit<OdsRow, 'cells' | 'close' | 'end'> | null = null;
	#cell: Omit<OdsCellSpan, 'end'> | null = null;
	/** The depth of tables inside a cell, which do not count. */
	#inner = 0;

	constructor(
		readonly content: OdsContent,
		public rowsEnd: number
	) {}

	tag(name: string, kind: TagKind, start: number, end: number): void {
		if (name === 'table') this.#inner += kind === 'open' ? 1 : kind === 'close' ? -1 : 0;
		if (this.#inner > 0) return;
		if (CELLS.has(name)) {
			if (kind !== 'close') this.#openCell(name, start, end);
			if (kind !== 'open') this.#closeCell(end);
		} else if (name === 'table-row') {
			if (kind !== 'close') this.#openRow(start, end);
			if (kind !== 'open') this.#closeRow(start, end, kind);
		} else if (name === 'table-column' && kind !== 'close') this.#openColumn(start, end);
		if (kind !== 'open' && AFTER.has(name)) this.rowsEnd = end;
	}

	#attributes(start: number, end: number) {
		const all = fullAttributesOf(this.content.text, start, end);
		return (name: string) => all.get(this.content.prefixes.table + name);
	}

	#openColumn(start: number, end: number): void {
		const table = this.#attributes(start, end);
		const first = (this.columns.at(-1)?.last ?? -1) + 1;
		const last = first + times(table('number-columns-repeated')) - 1;
		const isHidden = isClosed(table('visibility'));
		this.columns.push({ first, last, style: table('default-cell-style-name'), isHidden });
	}

	#openRow(start: number, end: number): void {
		const table = this.#attributes(start, end);
		const repeated = times(table('number-rows-repeated'));
		this.#row = { number: this.#number, repeated, start, body: end, isHidden: isClosed(table('visibility')) };
		this.#cells = [];
		this.#column = 0;
		this.#number += repeated;
		if (this.#number > MAX_ROWS) throw damagedWorkbook('it has more rows than a sheet can have');
	}

	#closeRow(start: number, end: number, kind: TagKind): void {
		if (!this.#row) return;
		this.rows.push({ ...this.#row, cells: this.#cells, close: kind === 'empty' ? end : start, end });
		this.#row = null;
	}

	#openCell(name: string, start: number, end: number): void {
		const table = this.#attributes(start, end);
		const repeated = times(table('number-columns-repeated'));
		const isCovered = name === 'covered-table-cell';
		this.#cell = { column: this.#column, repeated, start, open: end, isCovered };
		this.#area(this.merged, table('number-rows-spanned'), table('number-columns-spanned'));
		this.#area(this.filled, table('number-matrix-rows-spanned'), table('number-matrix-columns-spanned'));
		this.hasFormulas ||= table('formula') !== undefined;
		this.#column += repeated;
	}

	#area(areas: Area[], rows: string | undefined, columns: string | undefined): void {
		const [down, right] = [times(rows), times(columns)];
		if (!this.#row || (down === 1 && right === 1)) return;
		const [top, left] = [this.#row.number, this.#column];
		areas.push({ top, left, bottom: top + down - 1, right: left + right - 1 });
	}

	#closeCell(end: number): void {
		if (this.#cell && this.#row) this.#cells.push({ ...this.#cell, end });
		this.#cell = null;
	}
}

const isClosed = (visibility: string | undefined) => visibility === 'collapse' || visibility === 'filter';

function times(repeated: string | undefined): number {
	const count = Number(repeated ?? 1);
	return count >= 1 ? Math.min(Math.floor(count), MAX_ROWS) : 1;
}
