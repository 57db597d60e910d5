/**
 * Reads a sheet: everything whose time grows with the file. It runs in a worker but does not depend on one; its results can
 * be sent to the page.
 */
import type { Day } from '../../domain/day';
import { connectSheet } from '../../sheet/import/connect';
import { DateParser } from '../../sheet/values/date-order';
import { planImport } from '../../sheet/import/import';
import { compareSheets, type SheetComparison } from '../../sheet/merge';
import { sheetSimilarity } from '../../sheet/merge/matching/align-sheets';
import type { Reimport, Decisions, MergePlan } from '../../sheet/merge/reimport';
import { openSheet, readTokenized, type TokenizedSheet } from '../../sheet/reading/read';
import { unusedColumnLabels } from '../../sheet/reading/rows';
import type { Refusal } from '../../sheet/refusal';
import {
	DAY_FIELDS,
	ENCODINGS,
	PAST_FIELDS,
	SheetRefusal,
	type Choices,
	type ConnectedSheet,
	type Encoding,
	type ImportPlan,
	type SheetReading,
	type WorkbookPart
} from '../../sheet/sheet';
import { pastPlans, type PastPlans } from '../../sheet/import/past-plans';
import { plannedRows, type PlannedRow } from '../../sheet/import/duplicate-rows';
import type { Compared } from '../sheets/merge-edits';
import { leaveOut, withHidden, type HiddenView } from './left-out';
import type { TakenSheet, WorkbookSource } from './workbook-source';

/** The number of rows and records that the page shows. */
const PREVIEW_ROWS = 6;
const HEADER_CHOICES = 12;
const SHOWN_CHARS = 240;
const SHOWN_PROBLEMS = 200;

/** A cell's text, cut short where it is long, and the day that it was read as. */
interface PreviewCell {
	readonly text: string;
	readonly day?: Day;
}

/** A reading for the page: without bytes, cell spans and rows that are not shown. */
export interface SheetView extends Omit<SheetReading, 'cells' | 'dataRows' | 'preview'> {
	/** The first data rows, by column position. */
	readonly preview: readonly (readonly PreviewCell[])[];
	/** An example of how the sheet writes days. */
	readonly dateExample: string | null;
	/** Labels of the columns that hold something but mean nothing to the app. */
	readonly unused: readonly string[];
	/** The records that may be the header, 0-based, including the current one. */
	readonly headerChoices: readonly number[];
	readonly encodings: readonly Encoding[];
	/** The rows in the order of the file. Empty where the sheet can be read but not imported. */
	readonly rows: readonly PlannedRow[];
	/** Columns of plans with days that have passed: the user is asked whether those were sent (`sheet/import/past-plans.ts`). */
	readonly pastPlans: readonly PastPlans[];
	/** Present where the workbook hides rows that can be imported, or columns that mean something. */
	readonly hidden?: HiddenView;
	/** The reason why the sheet can't be imported; null where it can. */
	readonly refusal: Refusal | null;
	/** The number of problems that are not listed. */
	readonly moreProblems: number;
	/** The name of this sheet of the workbook, and those of all its sheets. */
	readonly workbook?: {
		readonly format: WorkbookPart['format'];
		readonly sheet: string;
		readonly sheets: readonly string[];
	};
}

/** The rows to import, and the facts that the import needs. */
export interface TakeOrder {
	/** Positions in `rows` to leave out. */
	readonly without: ReadonlySet<number>;
	readonly name: string;
	readonly importedOn: Day;
	readonly importedAt: string;
}

/** A sheet to be stored. Its bytes are there only where they are not the file's, which the page has. */
type Sent = Omit<ConnectedSheet, 'bytes'> & Partial<Pick<ConnectedSheet, 'bytes'>>;

/** The data to store for a new sheet. */
export interface Taken {
	readonly plan: ImportPlan;
	readonly sheet: Sent;
}

/** The progress of a reading. */
export interface ReadProgress {
	/** 'reading': bytes to cells. 'understanding': the meaning of columns and rows. 'planning': the rows to import. */
	readonly stage: 'reading' | 'understanding' | 'planning';
	/** The share of the whole that is done, 0 to 1. */
	readonly done: number;
}

/** The format of a workbook's table, of which nothing is detected. */
const TABLE = { encoding: 'utf-8', delimiter: ',' } as const;
/** The shares at which the later stages begin, as measured on sheets of many rows. */
const UNDERSTANDING_FROM = 0.15;
const PLANNING_FROM = 0.45;

/** The time at which a sheet came back: the day, and the machine time (ISO 8601 UTC). */
export interface When {
	readonly today: Day;
	readonly at: string;
}

/** The data to store for a sheet that came back. */
export interface Merged extends Omit<MergePlan, 'sheet'> {
	readonly sheet: Sent;
}

/** Reads one file. */
export class SheetDesk {
	readonly #bytes: Uint8Array;
	readonly #newId: () => string;
	readonly #workbook: WorkbookSource | undefined;
	/** The sheet of the workbook that is read. */
	#taken: TakenSheet | null = null;
	/** The cells, kept while encoding and delimiter stay the same. */
	#opened: { readonly as: string; readonly sheet: TokenizedSheet } | null = null;
	/** The last reading that was not refused; without a plan it can be shown but not imported. */
	#read: { readonly reading: SheetReading; readonly plan: ImportPlan | null } | null = null;
	#comparison: SheetComparison | null = null;

	/** Takes the file, and its workbook where it is one. */
	constructor(bytes: Uint8Array, newId: () => string, workbook?: WorkbookSource) {
		this.#bytes = bytes;
		this.#newId = newId;
		this.#workbook = workbook;
	}

	/** The bytes that are read: the file's, or those of the workbook's table. */
	get #table(): Uint8Array {
		return this.#taken?.bytes ?? this.#bytes;
	}

	/** Reads the file with the user's choices, and reports progress. @throws SheetRefusal where the file is refused */
	read(choices: Choices, today: Day, tell: (progress: ReadProgress) => void = () => undefined): SheetView {
		tell({ stage: 'reading', done: 0 });
		const opened = this.#open(choices);
		tell({ stage: 'understanding', done: UNDERSTANDING_FROM });
		const reading = readTokenized(opened, { ...choices, asOf: today });
		const { plan: whole, refusal } = this.#planOf(reading, today, (done) =>
			tell({ stage: 'planning', done: PLANNING_FROM + (1 - PLANNING_FROM) * done })
		);
		const parts = this.#taken && this.#workbook?.hidden(this.#taken.name);
		const { plan, hidden } = withHidden(parts, reading, whole, choices.withoutHidden ?? false);
		this.#read = { reading, plan };
		const [source, taken] = [this.#workbook, this.#taken];
		const workbook = source && taken && { format: source.format, sheet: taken.name, sheets: source.names };
		const told = {
			pastPlans: pastPlans(reading, today),
			...(workbook && { workbook }),
			...(hidden && { hidden })
		};
		return { ...viewOf(reading, plan, refusal), ...told };
	}

	/** Returns what is to be stored of the last reading. Stores nothing. */
	take(order: TakeOrder): Taken {
		if (!this.#read?.plan) throw new Error('There is no reading to take from.');
		const plan = leaveOut(this.#read.plan, order.without);
		const sheet = connectSheet(this.#read.reading, plan, {
			id: this.#newId(),
			name: order.name,
			bytes: this.#table,
			importedOn: order.importedOn,
			importedAt: order.importedAt
		});
		return { plan, sheet: this.#sent(sheet) };
	}

	/** Returns how well the file fits each of these sheets: 0 to 1. */
	likeness(sheets: readonly ConnectedSheet[]): number[] {
		return sheets.map((sheet) => sheetSimilarity(sheet, this.#namesake(sheet)?.reading ?? this.#reading()));
	}

	/** Compares the file with a connected sheet and its leads. */
	compare({ sheet, leads, contacts }: Compared, when: When): Reimport {
		const namesake = this.#namesake(sheet);
		if (namesake) this.#taken = namesake.taken;
		const options = { ...when, newId: this.#newId, bytes: this.#table };
		const reading = namesake?.reading ?? this.#reading();
		this.#comparison = compareSheets(sheet, reading, leads, contacts, options);
		return this.#comparison.reimport;
	}

	/** Returns what is to be stored of the last comparison. Stores nothing. */
	merge(decisions: Decisions): Merged {
		if (!this.#comparison) throw new Error('There is no comparison to merge.');
		const plan = this.#comparison.merge(decisions);
		return { ...plan, sheet: this.#sent(plan.sheet) };
	}

	/** Prepares a sheet for sending to the page, with its workbook. */
	#sent({ bytes, workbook: _old, ...sheet }: ConnectedSheet): Sent {
		const workbook = this.#taken && this.#workbook?.part(this.#taken, bytes);
		return { ...sheet, ...(workbook && { workbook }), ...(bytes !== this.#bytes && { bytes }) };
	}

	/** Returns the sheet of the workbook with the name of the connected one, where another one was read. */
	#namesake({ workbook }: ConnectedSheet): { taken: TakenSheet; reading: SheetReading } | null {
		if (!this.#workbook || !workbook || workbook.sheet === this.#taken?.name) return null;
		if (!this.#workbook.names.includes(workbook.sheet)) return null;
		const taken = this.#workbook.take(workbook.sheet);
		return { taken, reading: readTokenized(openSheet(taken.bytes, TABLE), {}) };
	}

	/** Returns the last reading. */
	#reading(): SheetReading {
		return this.#read?.reading ?? readTokenized(this.#open({}), {});
	}

	#open(choices: Choices): TokenizedSheet {
		const taken = this.#workbook?.take(choices.sheet);
		const { encoding, delimiter } = taken ? TABLE : choices;
		const as = `${encoding} ${delimiter} ${taken?.name}`;
		if (this.#opened?.as !== as) {
			const sheet = openSheet(taken?.bytes ?? this.#bytes, { encoding, delimiter });
			this.#opened = { as, sheet };
			this.#taken = taken ?? null;
		}
		return this.#opened.sheet;
	}

	#planOf(
		reading: SheetReading,
		importedOn: Day,
		onProgress: (done: number) => void
	): { plan: ImportPlan | null; refusal: Refusal | null } {
		try {
			return {
				plan: planImport(reading, { newId: this.#newId, importedOn, onProgress }),
				refusal: null
			};
		} catch (error) {
			if (error instanceof SheetRefusal)
				return { plan: null, refusal: { code: error.code, facts: error.facts } };
			throw error;
		}
	}
}

function viewOf(
	reading: SheetReading,
	plan: ImportPlan | null,
	refusal: Refusal | null
): Omit<SheetView, 'pastPlans'> {
	const { cells, dataRows: _rows, preview, ...understood } = reading;
	const problems = plan?.problems ?? reading.problems;
	const looks = new DateParser(reading.asOf);
	const rows = preview.call(reading, PREVIEW_ROWS).map((row) => previewCells(row, reading, looks));
	return {
		...understood,
		columns: reading.columns.map((column) => ({ ...column, header: shown(column.header) })),
		problems: problems.slice(0, SHOWN_PROBLEMS),
		moreProblems: Math.max(0, problems.length - SHOWN_PROBLEMS),
		preview: rows,
		unused: unusedColumnLabels(reading).map(shown),
		dateExample: rows.flat().find(({ day }) => day !== undefined)?.text ?? null,
		encodings: ENCODINGS,
		headerChoices: headerChoices(cells.rowCount, reading.headerRow),
		rows: plan ? plannedRows(plan) : [],
		refusal
	};
}

function previewCells(
	row: readonly string[],
	{ columns, dateOrder }: SheetReading,
	looks: DateParser
): PreviewCell[] {
	return row.map((text, at) => {
		const meaning = columns[at]?.meaning;
		const isDay = meaning && DAY_FIELDS.has(meaning);
		const read = isDay ? looks.read(text, dateOrder.order, PAST_FIELDS.has(meaning)) : null;
		return { text: shown(text), ...(read?.kind === 'day' && { day: read.day }) };
	});
}

/** Returns the first records and the header's own, wherever it is. */
function headerChoices(records: number, header: number | null): number[] {
	const first = Array.from({ length: Math.min(records, HEADER_CHOICES) }, (_, at) => at);
	return header === null || header < HEADER_CHOICES ? first : [...first, header];
}

function shown(text: string): string {
	return text.length > SHOWN_CHARS ? `${text.slice(0, SHOWN_CHARS).toWellFormed()}…` : text;
}
