/** The laws over every workbook of the corpus. Prints a line per law: files tried, files held, the failures by name. */
import { describe, expect, test } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import type { ConnectedSheet } from '../../../src/lib/sheet';
import { tabsOf } from '../../../src/lib/sheet/tabs';
import { isPackage } from '../../../src/lib/sheet/workbook/kind';
import { openWorkbook } from '../../../src/lib/sheet/workbook/open';
import { exportTabs } from '../../../src/lib/sheet/workbook/write/export-tabs';
import { openZip, type ZipEntry } from '../../../src/lib/sheet/workbook/zip';
import { WorkbookSource } from '../../../src/lib/state/sheet-worker/workbook-source';
import { SheetDesk } from '../../../src/lib/state/sheet-worker/service';
import { countingIds } from '../../support/book-desk';
import { corpusFiles, type CorpusFile } from '../../support/corpus';
import { cellsOf, changedParts, partOf } from '../../support/workbooks';

const TODAY = '2026-11-22';
const workbooks = corpusFiles.filter(({ bytes }) => isPackage(bytes));

interface Imported {
	readonly sheet: ConnectedSheet;
	readonly leads: ReadonlyMap<string, Lead>;
}

/** Imports the tabs of a workbook that the import page proposes. */
function imported({ bytes, name }: CorpusFile): Imported {
	const source = new WorkbookSource(bytes);
	const desk = new SheetDesk(bytes, countingIds('id'), source);
	const sheets = source
		.tabs()
		.flatMap(({ name: tab, holds }) => (holds === 'jobs' || holds === 'contacts' ? [tab] : []));
	for (const sheet of sheets) desk.read({ sheet }, TODAY);
	const order = { sheets, without: new Set<number>(), name, importedOn: TODAY };
	const { plan, sheet } = desk.take({ ...order, importedAt: `${TODAY}T08:00:00.000Z` });
	return {
		sheet: structuredClone(sheet) as ConnectedSheet,
		leads: new Map(plan.leads.map((lead) => [lead.id, lead]))
	};
}

const out = ({ sheet, leads }: Imported) =>
	exportTabs(sheet, leads, new Map(), { newLeadIds: [], today: TODAY });

/** Runs a law over every workbook, prints its line, and returns the failures. */
function law(title: string, holds: (file: CorpusFile) => string | null): string[] {
	const failures = workbooks.flatMap((file) => {
		const failure = holds(file);
		return failure === null ? [] : [`${file.name}: ${failure}`];
	});
	const held = workbooks.length - failures.length;
	console.log(
		`${title}: ${workbooks.length} workbooks tried, ${held} held; failures: ${failures.join(', ') || 'none'}`
	);
	return workbooks.length === 0 ? ['no workbook was tried'] : failures;
}

const same = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((byte, at) => byte === b[at]);

/** Returns an entry's header and packed content, byte for byte. */
function packed(bytes: Uint8Array, { offset, packed: size }: ZipEntry): Uint8Array {
	const view = new DataView(bytes.buffer, bytes.byteOffset);
	const head = 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
	return bytes.subarray(offset, offset + head + size);
}

/** Returns the names of the entries whose bytes differ. */
function changedEntries(before: Uint8Array, after: Uint8Array): string[] {
	const [old, now] = [openZip(before).entries, openZip(after).entries];
	expect(now.map(({ name }) => name)).toEqual(old.map(({ name }) => name));
	return old.flatMap((entry, at) =>
		same(packed(before, entry), packed(after, now[at]!)) ? [] : [entry.name]
	);
}

const CELL = /<(?:\w+:)?(?:c|table-cell)[\s/>]/g;

/** Returns the start and the end of the only cell in which two texts of XML differ; null where more differs. */
function onlyCell(before: string, after: string): [string, string] | null {
	let start = 0;
	while (before[start] === after[start]) start++;
	let behind = 0;
	while (before.at(-1 - behind) === after.at(-1 - behind)) behind++;
	const cell = [...before.slice(0, start + 1).matchAll(CELL)].at(-1)?.index ?? 0;
	const [old, now] = [before, after].map((text) => {
		const end = text.length - Math.min(behind, text.length - start);
		const close = /^<[^<]*?\/>|^.*?<\/(?:\w+:)?(?:c|table-cell)>/s.exec(text.slice(cell))?.[0] ?? '';
		return end <= cell + close.length ? close : null;
	});
	return old && now ? [old, now] : null;
}

/** A workbook with formulas is told to calculate them again. */
const withoutRecalculation = (xml: string) => xml.replace('<sheetCalcPr fullCalcOnLoad="1"/>', '');

/** Returns the failure of an export of one changed lead, whose changed text is `role` or the organisation; null where it holds. */
function failureOf(trial: Imported, lead: Lead): string | null {
	const field = lead.role ? 'role' : 'organisation';
	const leads = new Map(trial.leads).set(lead.id, { ...lead, [field]: 'Changed & <kept>' });
	const { bytes, tabs } = out({ ...trial, leads });
	const changes = tabs.flatMap(({ tab, changes }) => changes.map((change) => ({ tab, ...change })));
	const [change] = changes;
	if (changes.length !== 1 || !change) return `${changes.length} cells changed`;
	const before = trial.sheet.workbook!.bytes;
	const [part, ...others] = changedEntries(before, bytes);
	if (part === undefined || others.length > 0) return `the parts ${[part, ...others].join(' ')} changed`;
	expect(changedParts(before, bytes)).toEqual([part]);
	const cell = onlyCell(partOf(before, part), withoutRecalculation(partOf(bytes, part)));
	if (!cell || !cell[1].includes('Changed &amp; &lt;kept')) return `not only one cell of ${part} changed`;
	for (const { name } of openWorkbook(before).sheets) {
		const now = cellsOf(openWorkbook(bytes).table(name));
		const row = name === change.tab ? now[change.row!] : undefined;
		if (row?.[change.column] === 'Changed & <kept>') row[change.column] = change.from;
		expect(now).toEqual(cellsOf(openWorkbook(before).table(name)));
	}
	return null;
}

describe('the laws over the workbooks of the corpus', () => {
	test('import, change nothing, export: the same bytes', () => {
		const failures = law('identity of workbooks', (file) => {
			const { bytes } = out(imported(file));
			return same(bytes, file.bytes) ? null : 'other bytes';
		});
		expect(failures).toEqual([]);
	});

	test('one lead changed: only the XML of its cell differs, and every other part is the same bytes', () => {
		const failures = law('a text of a lead changed in a workbook', (file) => {
			const trial = imported(file);
			const ids = tabsOf(trial.sheet).flatMap(({ links }) => [links[0], links.at(-1)]);
			const tried = [...new Set(ids)].flatMap((link) => (link && trial.leads.get(link.id)) ?? []);
			if (tried.length === 0) return 'no lead to change';
			return tried.map((lead) => failureOf(trial, lead)).find((failure) => failure !== null) ?? null;
		});
		expect(failures).toEqual([]);
	});
});
