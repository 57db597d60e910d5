/** Reads a workbook one sheet at a time, as a table of text. */
import { valueAt, widthOf } from '../../sheet/csv/cells';
import type { WorkbookPart } from '../../sheet/connected-sheet';
import { openSheet, readTokenized } from '../../sheet/reading/read';
import { SheetRefusal } from '../../sheet/refusal';
import { openWorkbook, type HiddenParts, type Workbook } from '../../sheet/workbook/open';
import { spliceWorkbook } from '../../sheet/workbook/write/splice-workbook';

/** A sheet that was taken out of a workbook. */
export interface TakenSheet {
	readonly name: string;
	/** The bytes of its table: UTF-8, with commas. */
	readonly bytes: Uint8Array;
}

/** The format of the table, of which nothing is detected. */
const TABLE = { encoding: 'utf-8', delimiter: ',' } as const;

/** The number of sheets that are read to find the tracker. */
const LOOKED_INTO = 20;

const NO_EDITS = { cells: [], appended: [], emptied: [], dataFrom: 0, days: new Set<number>() };

/** Returns the cells in which two tables of the same rows and columns differ, as they are in the second. */
function differing(before: Uint8Array, after: Uint8Array) {
	const [old, now] = [openSheet(before, TABLE).cells, openSheet(after, TABLE).cells];
	return Array.from({ length: now.rowCount }, (_, row) => row).flatMap((row) =>
		Array.from({ length: widthOf(now, row) }, (_, column) => ({
			row,
			column,
			to: valueAt(now, row, column)
		})).filter(({ column, to }) => to !== valueAt(old, row, column))
	);
}

export class WorkbookSource {
	readonly format: Workbook['format'];
	readonly bytes: Uint8Array;
	/** The names of the visible sheets; all of them where none is visible. */
	readonly names: readonly string[];
	readonly #workbook: Workbook;
	readonly #tables = new Map<string, Uint8Array>();
	#best: string | undefined;

	/** @throws SheetRefusal where the bytes are no workbook that can be read */
	constructor(bytes: Uint8Array) {
		this.bytes = bytes;
		this.#workbook = openWorkbook(bytes);
		this.format = this.#workbook.format;
		const { sheets } = this.#workbook;
		const seen = sheets.filter(({ hidden }) => !hidden);
		this.names = (seen.length > 0 ? seen : sheets).map(({ name }) => name);
	}

	/** Returns the sheet of a name; by default, or where there is none, the one that looks most like a tracker. */
	take(wanted?: string): TakenSheet {
		const name = wanted !== undefined && this.names.includes(wanted) ? wanted : this.#mostLikely();
		return { name, bytes: this.#table(name) };
	}

	/** Returns the workbook to keep with a table. Where damaged cells of the sheet were repaired, they are repaired in it too. */
	part({ name, bytes }: TakenSheet, kept: Uint8Array): WorkbookPart {
		const part: WorkbookPart = { format: this.format, bytes: this.bytes, sheet: name };
		if (kept === bytes) return part;
		return {
			...part,
			bytes: spliceWorkbook(part, { ...NO_EDITS, cells: differing(bytes, kept) }).bytes
		};
	}

	/** Returns what is hidden of a sheet. */
	hidden(name: string): HiddenParts {
		return this.#workbook.hidden(name);
	}

	#table(name: string): Uint8Array {
		const table = this.#tables.get(name) ?? this.#workbook.table(name);
		this.#tables.set(name, table);
		return table;
	}

	#mostLikely(): string {
		if (this.#best !== undefined) return this.#best;
		let best = { name: this.names[0]!, likeness: 0 };
		for (const name of this.names.length > 1 ? this.names.slice(0, LOOKED_INTO) : []) {
			const likeness = this.#likeness(name);
			if (likeness > best.likeness) best = { name, likeness };
		}
		return (this.#best = best.name);
	}

	/**
	 * Scores a sheet by its rows that make a lead, and much higher where many columns have a meaning. A refused sheet scores 0.
	 */
	#likeness(name: string): number {
		try {
			const { columns, counts } = readTokenized(openSheet(this.#table(name), TABLE), {});
			const meant = columns.filter(({ meaning }) => meaning !== null).length;
			return (counts.leads + counts.contacts / 10) * meant ** 2;
		} catch (error) {
			if (error instanceof SheetRefusal) return 0;
			throw error;
		}
	}
}
