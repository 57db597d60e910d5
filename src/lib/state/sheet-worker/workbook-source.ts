/** Reads a workbook one sheet at a time, as a table of text. */
import type { Day } from '../../domain/day';
import { valueAt, widthOf } from '../../sheet/csv/cells';
import type { ConnectedSheet, WorkbookPart } from '../../sheet/connected-sheet';
import { holdsJobs, isNamedForJobs, type RemoteTab } from '../../sheet/merge';
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

/** The number of sheets that are read to find the trackers. */
const LOOKED_INTO = 60;

/** A sheet that can be imported, as it is read without any choice. */
export interface TabSummary {
	readonly name: string;
	/** 'jobs' and 'contacts' are proposed for the import; another table may be none. */
	readonly holds: 'jobs' | 'contacts' | 'other' | 'empty';
	/** Present where the cells alone say that a table is one of jobs, not its headers. */
	readonly unsure?: true;
	/** The number of rows that become leads, and contacts. */
	readonly leads: number;
	readonly contacts: number;
}

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
	/** The names of all sheets, those that are hidden included. */
	readonly all: readonly string[];
	readonly #workbook: Workbook;
	readonly #tables = new Map<string, Uint8Array>();
	readonly #readings = new Map<string, RemoteTab | null>();
	#looked: readonly (TabSummary & { readonly likeness: number })[] | undefined;

	/** @throws SheetRefusal where the bytes are no workbook that can be read */
	constructor(bytes: Uint8Array) {
		this.bytes = bytes;
		this.#workbook = openWorkbook(bytes);
		this.format = this.#workbook.format;
		const { sheets } = this.#workbook;
		const seen = sheets.filter(({ hidden }) => !hidden);
		this.all = sheets.map(({ name }) => name);
		this.names = (seen.length > 0 ? seen : sheets).map(({ name }) => name);
	}

	get shown(): readonly string[] {
		return this.names;
	}

	/**
	 * Reads a sheet by its name, without any choice; null where it is empty. Without a day, the reading of any day will do.
	 * @throws SheetRefusal where it cannot be read
	 */
	read(name: string, asOf?: Day): RemoteTab | null {
		const known = this.#readings.get(name);
		if (known === null || (known && (asOf === undefined || known.reading.asOf === asOf))) return known;
		const bytes = this.#table(name);
		const choices = asOf === undefined ? {} : { asOf };
		const tab =
			bytes.length === 0
				? null
				: {
						...{ name, bytes, reading: readTokenized(openSheet(bytes, TABLE), choices) },
						isHidden: (row: number) => this.hidden(name).hasRow(row)
					};
		this.#readings.set(name, tab);
		return tab;
	}

	/** Returns the names of all sheets of a kept workbook. */
	namesIn({ workbook }: ConnectedSheet): string[] {
		return workbook ? openWorkbook(workbook.bytes).sheets.map(({ name }) => name) : [];
	}

	/**
	 * Returns the sheet of a name; by default, or where there is none, the one that looks most like a tracker. Takes the
	 * day of the reading.
	 */
	take(wanted?: string, asOf?: Day): TakenSheet {
		const name = wanted !== undefined && this.names.includes(wanted) ? wanted : this.#mostLikely(asOf);
		return { name, bytes: this.#table(name) };
	}

	/**
	 * Returns the workbook to keep with a table. Where damaged cells of the sheet were repaired, they are repaired in it too.
	 * @param file the workbook with what was repaired in other tabs
	 */
	part(name: string, kept: Uint8Array, file = this.bytes): WorkbookPart {
		const part: WorkbookPart = { format: this.format, bytes: file, sheet: name };
		const bytes = this.#table(name);
		if (kept === bytes) return part;
		return {
			...part,
			bytes: spliceWorkbook(part, new Map([[name, { ...NO_EDITS, cells: differing(bytes, kept) }]])).bytes
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

	/** Returns what the visible sheets hold, as far as they were looked into. Takes the day of the reading. */
	tabs(asOf?: Day): readonly TabSummary[] {
		return this.#look(asOf).map(({ likeness: _likeness, ...summary }) => summary);
	}

	#mostLikely(asOf?: Day): string {
		if (this.names.length === 1) return this.names[0]!;
		const best = this.#look(asOf).reduce((most, each) => (each.likeness > most.likeness ? each : most));
		return best.name;
	}

	#look(asOf?: Day) {
		this.#looked ??= this.names.slice(0, LOOKED_INTO).map((name) => ({ name, ...this.#summary(name, asOf) }));
		return this.#looked;
	}

	/**
	 * Sums a sheet up. Its likeness to a tracker grows with the rows that make a lead, and much more with the columns that have
	 * a meaning; that of a refused sheet is 0.
	 */
	#summary(name: string, asOf?: Day) {
		const none = { leads: 0, contacts: 0, likeness: 0 };
		try {
			const tab = this.read(name, asOf);
			if (!tab) return { holds: 'empty' as const, ...none };
			const { columns, counts, kind } = tab.reading;
			const meant = columns.filter(({ meaning }) => meaning !== null).length;
			const { leads, contacts } = counts;
			const likeness = (leads + contacts / 10) * meant ** 2;
			const isContacts = kind === 'contacts' && meant > 1;
			const holds = holdsJobs(tab.reading) ? 'jobs' : isContacts ? 'contacts' : 'other';
			const unsure = holds === 'jobs' && !isNamedForJobs(tab.reading) && { unsure: true as const };
			return { holds, ...unsure, leads, contacts, likeness } as const;
		} catch (error) {
			if (error instanceof SheetRefusal) return { holds: 'other' as const, ...none };
			throw error;
		}
	}
}
