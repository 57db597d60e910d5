/** How fast a sheet is taken apart and given back, each beside its yardstick in the same run. */
import Papa from 'papaparse';
import { tokenize } from '../../src/lib/sheet/cells';
import { connectSheet, exportSheet, planImport, readSheet } from '../../src/lib/sheet';
import type { Ratio } from './ratio';

const MEGABYTE = 1_000_000;
const RUNS = 7;
const TODAY = '2026-03-20';

/** The best of several runs: what the machine can do when nothing else disturbs it. */
function fastest(run: () => void): number {
	let best = Infinity;
	for (let at = 0; at < RUNS; at++) {
		const start = performance.now();
		run();
		best = Math.min(best, performance.now() - start);
	}
	return best;
}

/** A tracker of about as many characters: plain cells, quoted ones, doubled quotes, a line break now and then. */
function trackerOf(characters: number): string {
	const lines = ['Company,Role,Date Applied,Status,Salary,Follow up,Notes,Contact,Link\n'];
	let length = 0;
	for (let row = 0; length < characters; row++) {
		const day = `2026-0${1 + (row % 9)}-1${row % 10}`;
		const notes =
			row % 3 === 0
				? `"Spoke to ""Sam"" at the fair, row ${row}${row % 30 === 0 ? '\nand again' : ''}"`
				: `note ${row}`;
		const line = `Company ${row},"Engineer, level ${row % 5}",${day},Applied,95000.50,,${notes},Sam Doe,https://jobs.example/${row}\n`;
		lines.push(line);
		length += line.length;
	}
	return lines.join('');
}

const perSecond = (characters: number, milliseconds: number) => characters / MEGABYTE / (milliseconds / 1000);

function spans(): Ratio {
	const text = trackerOf(10 * MEGABYTE);
	const ours = fastest(() => tokenize(text, ','));
	const theirs = fastest(() => Papa.parse(text, { delimiter: ',', newline: '\n' }));
	return {
		name: 'Spans of a 10 MB sheet',
		ours: perSecond(text.length, ours),
		against: 'papaparse',
		theirs: perSecond(text.length, theirs),
		unit: 'MB/s'
	};
}

function reading(): Ratio {
	const rows = trackerOf(7.4 * MEGABYTE);
	const bytes = new TextEncoder().encode(rows);
	return {
		name: 'Understanding a 7.4 MB sheet, every column and every row',
		ours: fastest(() => readSheet(bytes)),
		against: 'papaparse, rows alone',
		theirs: fastest(() => Papa.parse(rows, { delimiter: ',', newline: '\n' })),
		unit: 'ms'
	};
}

function untouched(): Ratio {
	const bytes = new TextEncoder().encode(trackerOf(0.5 * MEGABYTE));
	const reading = readSheet(bytes);
	let next = 0;
	const plan = planImport(reading, { newId: () => `id-${next++}`, importedOn: TODAY });
	const as = {
		id: 'sheet',
		name: 'bench.csv',
		bytes,
		importedOn: TODAY,
		importedAt: `${TODAY}T08:00:00.000Z`
	};
	const sheet = connectSheet(reading, plan, as);
	const leads = new Map(plan.leads.map((lead) => [lead.id, lead]));
	return {
		name: `Export of ${plan.leads.length} unchanged leads`,
		ours: fastest(() => exportSheet(sheet, leads, new Map(), { newLeadIds: [] })),
		against: 'a copy of the bytes',
		theirs: fastest(() => bytes.slice()),
		unit: 'ms'
	};
}

/** Runs the sheet core's figures. */
export async function bench(): Promise<Ratio[]> {
	return [spans(), reading(), untouched()];
}
