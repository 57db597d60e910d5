/** The laws over every file of the corpus. Prints a line per law: files tried, files held, the failures by name. */
import { describe, expect, test, vi } from 'vitest';
import { asCell, cellAt, rawAt, rowEnd, spliced, widthOf } from '../../src/lib/sheet/csv/cells';
import type { Cells } from '../../src/lib/sheet/csv/cells';
import { decode, encode, unencodable } from '../../src/lib/sheet/csv/encoding';
import { connectSheet, exportSheet, planImport, readSheet, SheetRefusal } from '../../src/lib/sheet';
import type { ConnectedSheet, ImportPlan, SheetReading } from '../../src/lib/sheet';
import { compareSheets } from '../../src/lib/sheet/merge';
import type { Reimport } from '../../src/lib/sheet/merge';
import { openSheet } from '../../src/lib/sheet/reading/read';
import { isSound } from '../../src/lib/store/backup/schemas';
import { corpusFiles } from '../support/corpus';
import type { CorpusFile } from '../support/corpus';

const TODAY = '2026-11-22';
/** The whole corpus is gone through in each test, on machines that do other things too. */
const ENOUGH_MS = 180_000;

vi.setConfig({ testTimeout: ENOUGH_MS });

function same(a: Uint8Array, b: Uint8Array): boolean {
	return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

/** Runs a law over every file that is not refused whole, prints its line, and gives the failures. */
function law(title: string, holds: (file: CorpusFile) => string | null | 'none'): string[] {
	const failures: string[] = [];
	const refused: string[] = [];
	let tried = 0;
	for (const file of corpusFiles) {
		try {
			const failure = holds(file);
			if (failure === 'none') continue;
			tried++;
			if (failure !== null) failures.push(`${file.name}: ${failure}`);
		} catch (refusal) {
			if (!(refusal instanceof SheetRefusal)) throw refusal;
			refused.push(`${file.name} (${refusal.code})`);
		}
	}
	console.log(
		`${title}: ${tried} files tried, ${tried - failures.length} held; failures: ${failures.join(', ') || 'none'}`
	);
	if (refused.length > 0) console.log(`  refused whole: ${refused.join(', ')}`);
	return tried === 0 ? ['no file was tried'] : failures;
}

interface Imported {
	readonly reading: SheetReading;
	readonly plan: ImportPlan;
	readonly sheet: ConnectedSheet;
}

const imports = new Map<CorpusFile, Imported | null>();

/** A whole import of a file, made once for all laws; null where it has no rows to import. */
function imported(file: CorpusFile): Imported | null {
	const made = imports.get(file);
	if (made !== undefined) return made;
	const fresh = importOf(file);
	imports.set(file, fresh);
	return fresh;
}

function importOf(file: CorpusFile): Imported | null {
	const reading = readSheet(file.bytes);
	if (reading.counts.leads + reading.counts.contacts === 0) return null;
	let next = 0;
	const plan = planImport(reading, { newId: () => `id-${next++}`, importedOn: TODAY });
	const as = {
		id: 'sheet',
		name: file.name,
		bytes: file.bytes,
		importedOn: TODAY,
		importedAt: `${TODAY}T08:00:00.000Z`
	};
	return { reading, plan, sheet: connectSheet(reading, plan, as) };
}

const leadsOf = (plan: ImportPlan) => new Map(plan.leads.map((lead) => [lead.id, lead]));
const contactsOf = (plan: ImportPlan) => new Map(plan.contacts.map((contact) => [contact.id, contact]));

/** Compares two tables cell by cell as they stand in the file; gives the places that differ. */
function differing(before: Cells, after: Cells): string[] {
	if (before.rowCount !== after.rowCount) return [`${before.rowCount} rows became ${after.rowCount}`];
	const places: string[] = [];
	for (let row = 0; row < before.rowCount; row++) {
		const width = Math.max(widthOf(before, row), widthOf(after, row));
		for (let column = 0; column < width; column++) {
			if (rawAt(before, row, column) !== rawAt(after, row, column)) places.push(`${row}:${column}`);
		}
	}
	return places;
}

/** Whether only one span differs: everything before and behind it is the same bytes. */
function onlyMiddleDiffers(before: Uint8Array, after: Uint8Array, start: number, behind: number): boolean {
	return (
		same(before.subarray(0, start), after.subarray(0, start)) &&
		same(before.subarray(before.length - behind), after.subarray(after.length - behind))
	);
}

/** Splices one value into a cell of a file and checks every byte around it. */
function spliceHolds(file: CorpusFile, row: number, column: number, value: string): boolean {
	const { decoded, cells, delimiter } = openSheet(file.bytes);
	const cell = cellAt(cells, row, column);
	const [start, end] = [cells.starts[cell]!, cells.ends[cell]!];
	const quoted = cells.text.charCodeAt(start) === 34 && end > start;
	const text = spliced(decoded.text, [{ start, end, text: asCell(value, delimiter, quoted) }]);
	const after = encode(text, decoded);
	const head = encode(decoded.text.slice(0, start), { ...decoded, tail: new Uint8Array() }).length;
	const tail = encode(decoded.text.slice(end), { ...decoded, bom: false }).length;
	const again = openSheet(after, { encoding: decoded.encoding, delimiter }).cells;
	const places = differing(cells, again);
	return (
		onlyMiddleDiffers(file.bytes, after, head, tail) && places.every((place) => place === `${row}:${column}`)
	);
}

/** What is told of a file that came back. */
function cameBack(
	sheet: ConnectedSheet,
	bytes: Uint8Array,
	rows: Pick<ImportPlan, 'leads' | 'contacts'>
): Reimport {
	const remote = readSheet(bytes, {
		encoding: sheet.encoding,
		delimiter: sheet.delimiter,
		headerRow: sheet.headerRow
	});
	const contacts = new Map(rows.contacts.map((contact) => [contact.id, contact]));
	const leads = new Map(rows.leads.map((lead) => [lead.id, lead]));
	let next = 0;
	const options = { today: TODAY, newId: () => `new-${next++}`, bytes };
	return compareSheets(sheet, remote, leads, contacts, options).reimport;
}

const told = ({ items, reformatted, unmapped, words }: Reimport) =>
	[
		...items.map(({ kind, label, base, sheet }) => `${kind} ${label ?? ''} ${base ?? ''} > ${sheet ?? ''}`),
		...reformatted.map(({ label, from, to }) => `reformatted ${label} ${from} > ${to}`),
		`${unmapped} unmapped, ${words.length} words`
	].join('; ');

/** The file with its data rows in the opposite order; each keeps the place of another and its own text. */
function reversed(
	{ cells, dataRows }: SheetReading,
	bytes: Uint8Array,
	{ encoding }: ConnectedSheet
): Uint8Array {
	const lineOf = (row: number) => cells.text.slice(cells.starts[cells.firsts[row]!], rowEnd(cells, row));
	const splices = dataRows.map((row, at) => ({
		start: cells.starts[cells.firsts[row]!]!,
		end: rowEnd(cells, row),
		text: lineOf(dataRows.at(-1 - at)!)
	}));
	return encode(spliced(cells.text, splices), decode(bytes, encoding));
}

describe('the laws over the corpus', () => {
	test('decoding and encoding again gives the same bytes', () => {
		const failures = law('identity of the text', (file) => {
			const { decoded } = openSheet(file.bytes);
			return same(encode(decoded.text, decoded), file.bytes) ? null : 'other bytes';
		});
		expect(failures).toEqual([]);
	});

	test('import, change nothing, export: the same bytes', () => {
		const failures = law('identity after an import', (file) => {
			const done = imported(file);
			if (done === null) return 'none';
			const out = exportSheet(done.sheet, leadsOf(done.plan), contactsOf(done.plan), { newLeadIds: [] });
			if (out.changes.length > 0) return `${out.changes.length} cells changed`;
			return same(out.bytes, file.bytes) ? null : 'other bytes';
		});
		expect(failures).toEqual([]);
	});

	test('what an import makes is sound, so that a backup of it is taken back', () => {
		const failures = law('rows of an import', (file) => {
			const done = imported(file);
			if (done === null) return 'none';
			const { leads, contacts } = done.plan;
			const bad = [
				...leads.filter((lead) => !isSound('lead', lead)),
				...contacts.filter((contact) => !isSound('contact', contact)),
				...(isSound('sheet', done.sheet) ? [] : [done.sheet])
			];
			return bad.length > 0 ? JSON.stringify(bad[0]).slice(0, 900) : null;
		});
		expect(failures).toEqual([]);
	});

	test('one value put into a cell leaves every other byte alone', () => {
		const failures = law('one cell spliced', (file) => {
			const { cells } = openSheet(file.bytes);
			const rows = [...new Set([0, cells.rowCount >> 1, cells.rowCount - 1])];
			const places = rows.flatMap((row) =>
				[...new Set([0, widthOf(cells, row) - 1])].map((column) => [row, column] as const)
			);
			const bad = places.find(([row, column]) => !spliceHolds(file, row, column, 'one; "two", 3|4'));
			return bad ? `cell ${bad.join(':')}` : null;
		});
		expect(failures).toEqual([]);
	});

	test('one lead changed: only its cell differs', () => {
		const failures = law('a stage and a role changed through a whole import', (file) => {
			const done = imported(file);
			if (done === null || done.plan.leads.length === 0) return 'none';
			const { reading, plan, sheet } = done;
			const tried = [plan.leads[0]!, plan.leads.at(-1)!];
			for (const lead of tried) {
				const row = plan.links.find(({ id }) => id === lead.id)!.row;
				for (const [field, change] of [
					['status', { stage: lead.stage === 'offer' ? 'rejected' : 'offer' }],
					['role', { role: `${lead.role ?? ''} changed` }]
				] as const) {
					const column = reading.columns.find(({ meaning }) => meaning === field)?.index;
					const leads = leadsOf(plan).set(lead.id, { ...lead, ...change } as typeof lead);
					const out = exportSheet(sheet, leads, contactsOf(plan), { newLeadIds: [] });
					const again = openSheet(out.bytes, { encoding: sheet.encoding, delimiter: sheet.delimiter }).cells;
					const expected = column === undefined ? [] : [`${row}:${column}`];
					const places = differing(reading.cells, again).filter(
						(place) => !isPadding(reading.cells, again, place)
					);
					if (places.join() !== expected.join())
						return `${field}: ${places.join(' ')} instead of ${expected.join(' ')}`;
				}
			}
			return null;
		});
		expect(failures).toEqual([]);
	});

	test('the sheet that comes back as it was, or as it was exported, has nothing new', () => {
		const failures = law('re-import of the same and of the own export', (file) => {
			const done = imported(file);
			if (done === null) return 'none';
			const { plan, sheet } = done;
			const same = cameBack(sheet, file.bytes, plan);
			if (!same.same) return `the same file: ${told(same)}`;
			const leads = leadsOf(plan);
			for (const lead of [plan.leads[0], plan.leads.at(-1)])
				if (lead) leads.set(lead.id, { ...lead, role: `${lead.role ?? ''} changed`, stage: 'offer' });
			const out = exportSheet(sheet, leads, contactsOf(plan), { newLeadIds: [], today: TODAY });
			const changed = { leads: [...leads.values()], contacts: plan.contacts };
			const unmoved = cameBack(sheet, out.bytes, changed);
			if (unmoved.items.length > 0) return `its export, before it was noted: ${told(unmoved)}`;
			const moved = cameBack(out.sheet, out.bytes, changed);
			return moved.same ? null : `its export: ${told(moved)}`;
		});
		expect(failures).toEqual([]);
	});

	test('rows in another order are the same rows', () => {
		const failures = law('rows sorted the other way round', (file) => {
			const done = imported(file);
			if (done === null) return 'none';
			const { reading, plan, sheet } = done;
			const back = cameBack(sheet, reversed(reading, file.bytes, sheet), plan);
			return back.items.length + back.unmapped === 0 ? null : told(back);
		});
		expect(failures).toEqual([]);
	});

	test('a row is added in the shape of the others', () => {
		const failures = law('a new lead appended', (file) => {
			const done = imported(file);
			if (done === null || done.plan.leads.length === 0) return 'none';
			const { reading, plan, sheet } = done;
			const added = { ...plan.leads[0]!, id: 'new', organisation: 'Brand New', people: [], touches: [] };
			const out = exportSheet(sheet, leadsOf(plan).set('new', added), contactsOf(plan), {
				newLeadIds: ['new'],
				...(unencodable('Brand New', sheet.encoding).length > 0 ? { encoding: 'utf-8' as const } : {})
			});
			const again = openSheet(out.bytes, { encoding: sheet.encoding, delimiter: sheet.delimiter }).cells;
			return again.rowCount === reading.cells.rowCount + 1 ? null : 'not one row more';
		});
		expect(failures).toEqual([]);
	});
});

/** An empty cell that a short row got so that a later one could be written. */
function isPadding(before: Cells, after: Cells, place: string): boolean {
	const [row, column] = place.split(':').map(Number) as [number, number];
	return column >= widthOf(before, row) && rawAt(after, row, column) === '';
}
