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
import type { Ratio } from './ratio';
import { quickest } from './support/clock';
import { trackerOf, trackerRows } from './support/tracker';

const MEGABYTE = 1_000_000;
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

/** A sheet's size and what the yardsticks make of it, in megabytes a second. */
class Scale {
	readonly #megabytes: number;
	readonly #papaparse: number;
	readonly #udsv: number;

	constructor(text: string) {
		this.#megabytes = new TextEncoder().encode(text).length / MEGABYTE;
		this.#papaparse = this.#speedOf(quickest(() => papaRows(text)));
		this.#udsv = this.#speedOf(quickest(() => udsvRows(text)));
	}

	#speedOf(milliseconds: number): number {
		return this.#megabytes / (milliseconds / 1000);
	}

	/** One line for each yardstick. */
	beside(name: string, work: () => unknown, rounds?: number): Ratio[] {
		const ours = this.#speedOf(quickest(work, rounds));
		const unit = 'MB/s';
		return [
			{ name, ours, against: 'papaparse, rows', theirs: this.#papaparse, unit },
			{ name, ours, against: 'udsv, rows', theirs: this.#udsv, unit }
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
		...scale.beside('Read: bytes to all that is understood', () => readSheet(bytes))
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
		...scale.beside('Import: 20,000 rows to leads', () => plan(read), FEW_ROUNDS),
		{
			name: 'Export of 10 MB with nothing changed',
			ours: quickest(() => exported(leads, none)),
			against: 'a copy of the bytes',
			theirs: quickest(() => bytes.slice()),
			unit: 'ms'
		},
		...scale.beside('Export with nothing changed', () => exported(leads, none), FEW_ROUNDS),
		...scale.beside('Export with 1 % of 20,000 leads changed', () => exported(changed, some), FEW_ROUNDS)
	];
}

const MERGED_ROWS = 10_000;

/** A sheet comes back with its rows in another order, and one in a hundred edited; nothing changed in the app. */
function merging(): Ratio[] {
	const [header, ...rows] = trackerRows(MERGED_ROWS);
	const { sheet, leads } = keep(encoded([header!, ...rows]));
	const bytes = encoded([header!, ...resorted(rows)]);
	const options = { today: TODAY, at: `${TODAY}T09:00:00.000Z`, newId: counted(), bytes };
	const merge = () => {
		const comparison = compareSheets(sheet, readSheet(bytes), leads, new Map(), options);
		return comparison.merge(new Map());
	};
	const name = '10,000 rows merged with 10,000 re-sorted';
	const ours = quickest(merge, FEW_ROUNDS);
	const text = new TextDecoder().decode(bytes);
	return [
		{ name, ours, against: 'reading them', theirs: quickest(() => readSheet(bytes)), unit: 'ms' },
		{ name, ours, against: 'their spans and values', theirs: quickest(() => rowsOf(text)), unit: 'ms' }
	];
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
	return [...reading(), ...givingBack(), ...merging()];
}
