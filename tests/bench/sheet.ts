/**
 * How fast a sheet is taken apart, understood, brought in and given back, each beside its yardsticks in the same run.
 * papaparse and udsv make rows of texts, and nothing else: what more is done here is measured against that.
 */
import Papa from 'papaparse';
import { inferSchema, initParser } from 'udsv';
import { connectSheet, exportSheet, planImport, readSheet } from '../../src/lib/sheet';
import { tokenize, valuesOf } from '../../src/lib/sheet/csv/cells';
import { openSheet, interpret } from '../../src/lib/sheet/reading/read';
import { compareSheets } from '../../src/lib/sheet/merge';
import type { ConnectedSheet } from '../../src/lib/sheet';
import type { Lead } from '../../src/lib/domain/lead';
import { exportTabs } from '../../src/lib/sheet/workbook/write/export-tabs';
import { writeWorkbook } from '../../src/lib/sheet/workbook/write/write';
import { SheetDesk } from '../../src/lib/state/sheet-worker/service';
import { WorkbookSource } from '../../src/lib/state/sheet-worker/workbook-source';
import type { Ratio } from './ratio';
import { quickest } from './support/clock';
import { growthOf } from './support/growth';
import { trackerOf, trackerRows } from './support/tracker';

const TODAY = '2026-10-20';
/** 10 MB as most sheets are, and 10 MB in as many rows as can be imported at once: with long notes. */
const ROWS = 100_000;
const IMPORTED_ROWS = 20_000;
const LONG_NOTES = 400;
/** Export and import take longer than a parser's round. */
const FEW_ROUNDS = 3;

const inCsv = { delimiter: ',', newline: '\n' } as const;
const papaRows = (text: string) => Papa.parse<string[]>(text, inCsv).data;
const udsvRows = (text: string) => initParser(inferSchema(text)).stringArrs(text);

/** Measures the yardsticks over a sheet, in milliseconds. */
class Scale {
	readonly #papaparse: number;
	readonly #udsv: number;

	constructor(text: string) {
		this.#papaparse = quickest(() => papaRows(text));
		this.#udsv = quickest(() => udsvRows(text));
	}

	/** One line for each yardstick; the aim is for papaparse. */
	beside(
		name: string,
		work: () => unknown,
		{ rounds, aim }: { rounds?: number; aim?: number } = {}
	): Ratio[] {
		const ours = quickest(work, rounds);
		const row = { name, ours, unit: 'ms' } as const;
		return [
			{ ...row, against: 'papaparse, rows', theirs: this.#papaparse, ...(aim !== undefined && { aim }) },
			{ ...row, against: 'udsv, rows', theirs: this.#udsv }
		];
	}
}

/** Every cell as a text. */
function rowsOf(text: string): string[][] {
	const cells = tokenize(text, ',');
	const rows: string[][] = [];
	for (let row = 0; row < cells.rowCount; row++) rows.push(valuesOf(cells, row));
	return rows;
}

function reading(): Ratio[] {
	const text = trackerOf(ROWS);
	const bytes = new TextEncoder().encode(text);
	const scale = new Scale(text);
	const opened = openSheet(bytes);
	return [
		...scale.beside('Spans of 100,000 rows', () => tokenize(text, ',')),
		...scale.beside('Values: spans, and every cell as a text', () => rowsOf(text)),
		...scale.beside('Guess: header, meanings, date order, status words', () => interpret(opened, {})),
		...scale.beside('Read: bytes to all that is understood', () => readSheet(bytes), { aim: 1 })
	];
}

interface Kept {
	readonly sheet: ConnectedSheet;
	readonly leads: ReadonlyMap<string, Lead>;
}

function keep(bytes: Uint8Array): Kept {
	const read = readSheet(bytes);
	const plan = planImport(read, { newId: counted(), importedOn: TODAY });
	const as = { id: 's', name: 'bench.csv', importedOn: TODAY, importedAt: `${TODAY}T08:00:00.000Z` };
	const leads = new Map(plan.leads.map((lead) => [lead.id, lead]));
	return { sheet: connectSheet(read, plan, { ...as, bytes }), leads };
}

function counted(): () => string {
	let last = 0;
	return () => `id-${++last}`;
}

/** One lead in a hundred has gone on since. */
function onePercentChanged(leads: ReadonlyMap<string, Lead>): Map<string, Lead> {
	const changed = [...leads.values()].filter((_, at) => at % 100 === 0);
	return new Map([
		...leads,
		...changed.map((lead) => [lead.id, { ...lead, salary: '105,000', notes: 'Asked again.' }] as const)
	]);
}

/** The ids of the leads that are others by now: the app knows them by what was written since. */
function changedIn(now: ReadonlyMap<string, Lead>, before: ReadonlyMap<string, Lead>): Set<string> {
	return new Set([...now].filter(([id, lead]) => lead !== before.get(id)).map(([id]) => id));
}

function givingBack(): Ratio[] {
	const text = trackerOf(IMPORTED_ROWS, LONG_NOTES);
	const bytes = new TextEncoder().encode(text);
	const scale = new Scale(text);
	const read = readSheet(bytes);
	const { sheet, leads } = keep(bytes);
	const changed = onePercentChanged(leads);
	const [none, some] = [new Set<string>(), changedIn(changed, leads)];
	const exported = (now: ReadonlyMap<string, Lead>, ids: ReadonlySet<string>) =>
		exportSheet(sheet, now, new Map(), { newLeadIds: [], changed: ids });
	return [
		...scale.beside('Import: 20,000 rows to leads', () => plan(read), { rounds: FEW_ROUNDS }),
		{
			name: 'Export of 10 MB with nothing changed',
			ours: quickest(() => exported(leads, none)),
			against: 'a copy of the bytes',
			theirs: quickest(() => bytes.slice()),
			unit: 'ms'
		},
		...scale.beside('Export with nothing changed', () => exported(leads, none), { rounds: FEW_ROUNDS }),
		...scale.beside('Export with 1 % of 20,000 leads changed', () => exported(changed, some), {
			rounds: FEW_ROUNDS
		})
	];
}

const MERGED_ROWS = 10_000;

/** Returns a sheet, what comes back of it with its rows in another order and one in a hundred edited, and the merge of both. */
function mergeOf(rowCount: number) {
	const [header, ...rows] = trackerRows(rowCount);
	const first = encoded([header!, ...rows]);
	const { sheet, leads } = keep(first);
	const bytes = encoded([header!, ...resorted(rows)]);
	const options = { today: TODAY, at: `${TODAY}T09:00:00.000Z`, newId: counted(), bytes };
	const merge = () => compareSheets(sheet, readSheet(bytes), leads, new Map(), options).merge(new Map());
	return { first, bytes, merge };
}

/** Nothing changed in the app. */
function merging(): Ratio[] {
	const { first, bytes, merge } = mergeOf(MERGED_ROWS);
	const name = '10,000 rows merged with 10,000 re-sorted';
	const ours = quickest(merge, FEW_ROUNDS);
	const texts = [first, bytes].map((each) => new TextDecoder().decode(each));
	return [
		{
			name,
			ours,
			against: 'reading both',
			theirs: quickest(() => [readSheet(first), readSheet(bytes)]),
			unit: 'ms',
			aim: 3
		},
		{
			name,
			ours,
			against: 'their spans and values',
			theirs: quickest(() => texts.map(rowsOf)),
			unit: 'ms'
		}
	];
}

function growing(): Ratio[] {
	return [
		growthOf('Rows read', (count) => {
			const bytes = new TextEncoder().encode(trackerOf(count));
			return () => readSheet(bytes);
		}),
		growthOf('Rows imported', (count) => {
			const read = readSheet(new TextEncoder().encode(trackerOf(count)));
			return () => plan(read);
		}),
		growthOf('Rows exported, 1 % changed', (count) => {
			const { sheet, leads } = keep(new TextEncoder().encode(trackerOf(count)));
			const now = onePercentChanged(leads);
			const changed = changedIn(now, leads);
			return () => exportSheet(sheet, now, new Map(), { newLeadIds: [], changed });
		}),
		growthOf('Rows merged, re-sorted', (count) => mergeOf(count).merge),
		growthOf('Rows in tabs of 500 read and imported', (count) => {
			const bytes = workbookOf(count);
			return () => importTabs(bytes);
		}),
		growthOf('Rows in tabs of 500 exported, 1 % changed', (count) => {
			const { sheet, leads } = importTabs(workbookOf(count));
			const now = onePercentChanged(leads);
			return () => exportTabs(sheet, now, new Map(), { newLeadIds: [] });
		})
	];
}

const TAB_ROWS = 500;

function workbookOf(count: number): Uint8Array {
	const [header, ...rows] = trackerRows(count).map((row) => row.split(','));
	const tabs = Array.from({ length: count / TAB_ROWS }, (_, at) => ({
		name: `Tab ${at + 1}`,
		header: header!,
		rows: rows.slice(at * TAB_ROWS, (at + 1) * TAB_ROWS)
	}));
	return writeWorkbook(tabs);
}

/** Imports every tab, as the import page does. */
function importTabs(bytes: Uint8Array): Kept {
	const source = new WorkbookSource(bytes);
	const desk = new SheetDesk(bytes, counted(), source);
	for (const sheet of source.names) desk.read({ sheet }, TODAY);
	const as = { name: 'bench.xlsx', importedOn: TODAY, importedAt: `${TODAY}T08:00:00.000Z` };
	const { plan, sheet } = desk.take({ ...as, sheets: source.names, without: new Set() });
	const leads = new Map(plan.leads.map((lead) => [lead.id, lead]));
	return { sheet: { ...sheet, bytes: sheet.bytes ?? bytes }, leads };
}

const encoded = (lines: readonly string[]) => new TextEncoder().encode(`${lines.join('\n')}\n`);

/** Far from where they were, and always in the same places. */
function resorted(rows: readonly string[]): string[] {
	const STRIDE = 7919;
	return rows.map((_, at) => {
		const row = rows[(at * STRIDE) % rows.length]!;
		return at % 100 === 0 ? row.replace('Engineer', 'Lead engineer') : row;
	});
}

const plan = (read: ReturnType<typeof readSheet>) =>
	planImport(read, { newId: counted(), importedOn: TODAY });

/** Runs the sheet core's figures. */
export async function bench(): Promise<Ratio[]> {
	return [...reading(), ...givingBack(), ...merging(), ...growing()];
}
