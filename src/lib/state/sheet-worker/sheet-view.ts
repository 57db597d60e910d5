/** Describes a reading for the page: without bytes, cell spans and rows that are not shown. */
import type { Day } from '../../domain/day';
import { plannedRows, type PlannedRow } from '../../sheet/import/duplicate-rows';
import type { PastPlans } from '../../sheet/import/past-plans';
import { unusedColumnLabels } from '../../sheet/reading/rows';
import type { Refusal } from '../../sheet/refusal';
import {
	DAY_FIELDS,
	ENCODINGS,
	PAST_FIELDS,
	type DateOrder,
	type Encoding,
	type ImportPlan,
	type SheetReading,
	type WorkbookPart
} from '../../sheet/sheet';
import { DateParser } from '../../sheet/values/date-order';
import type { HiddenView } from './left-out';
import type { TabSummary } from './workbook-source';

/** The number of cells that the page shows of a column, and of rows that are searched for them. */
const SAMPLES = 3;
const SAMPLE_ROWS = 400;
/** The number of records that are offered as the header. */
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
	/** The first cells of each column that differ and are not empty. */
	readonly samples: readonly (readonly PreviewCell[])[];
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
	/** Present where the table was made of a list of records, and nothing is written back into the file. */
	readonly readOnly?: true;
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
		/** What they hold, as far as they were looked into. */
		readonly tabs: readonly TabSummary[];
		/** The number of hidden sheets, which are left alone. */
		readonly hidden: number;
	};
}

/** @param plan the rows to import; null where the sheet can be read but not imported */
export function viewOf(
	reading: SheetReading,
	plan: ImportPlan | null,
	refusal: Refusal | null
): Omit<SheetView, 'pastPlans'> {
	const { cells, dataRows: _rows, preview: _preview, ...understood } = reading;
	const problems = plan?.problems ?? reading.problems;
	const looks = new DateParser(reading.asOf);
	const samples = samplesOf(reading, looks);
	return {
		...understood,
		columns: reading.columns.map((column) => ({ ...column, header: shown(column.header) })),
		problems: problems.slice(0, SHOWN_PROBLEMS),
		moreProblems: Math.max(0, problems.length - SHOWN_PROBLEMS),
		samples,
		unused: unusedColumnLabels(reading).map(shown),
		dateExample: samples.flat().find(({ day }) => day !== undefined)?.text ?? null,
		encodings: ENCODINGS,
		headerChoices: headerChoices(cells.rowCount, reading.headerRow),
		rows: plan ? plannedRows(plan) : [],
		refusal
	};
}

function samplesOf(reading: SheetReading, looks: DateParser): PreviewCell[][] {
	const rows = reading.preview(SAMPLE_ROWS);
	return reading.columns.map(({ index, meaning }) => {
		const texts = new Map<string, DateOrder>();
		for (const [at, row] of rows.entries()) {
			const text = row[index] ?? '';
			if (text.trim() !== '' && !texts.has(text)) texts.set(text, orderAt(reading, at));
			if (texts.size === SAMPLES) break;
		}
		return [...texts].map(([text, order]) => {
			const isDay = meaning !== null && DAY_FIELDS.has(meaning);
			const read = isDay ? looks.read(text, order, PAST_FIELDS.has(meaning)) : null;
			return { text: shown(text), ...(read?.kind === 'day' && { day: read.day }) };
		});
	});
}

/** Returns the order of the dates of a data row. */
function orderAt({ dataRows, dateOrder }: SheetReading, at: number): DateOrder {
	const { order, turn } = dateOrder;
	return turn && dataRows[at]! >= turn.row ? turn.order : order;
}

/** Returns the first records and the header's own, wherever it is. */
function headerChoices(records: number, header: number | null): number[] {
	const first = Array.from({ length: Math.min(records, HEADER_CHOICES) }, (_, at) => at);
	return header === null || header < HEADER_CHOICES ? first : [...first, header];
}

function shown(text: string): string {
	return text.length > SHOWN_CHARS ? `${text.slice(0, SHOWN_CHARS).toWellFormed()}…` : text;
}
