/** A workbook from the import to the export and back again: leads change, the workbook keeps everything else. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Lead } from '../../src/lib/domain/lead';
import { exportSheet, withoutRows } from '../../src/lib/sheet';
import type { ConnectedSheet, ExportOptions } from '../../src/lib/sheet';
import { exportWorkbook } from '../../src/lib/sheet/workbook/write/export';
import { openWorkbook } from '../../src/lib/sheet/workbook/open';
import { writeWorkbook } from '../../src/lib/sheet/workbook/write/write';
import { importBytes, TODAY } from '../support/sheets';
import type { Trial } from '../support/sheets';
import { cellsOf, changedParts, oneSheet, partOf, seenByOthers } from '../support/workbooks';

const WORDS = [
	'Company',
	'Role',
	'Applied',
	'Status',
	'Acme',
	'Dev',
	'Applied',
	'Globex',
	'QA',
	'Rejected',
	'Hooli',
	'Ops'
];
const row = (at: number, company: number, role: number, day: number, status: number) =>
	`<row r="${at}"><c r="A${at}" t="s"><v>${company}</v></c><c r="B${at}" t="s"><v>${role}</v></c><c r="C${at}" s="1"><v>${day}</v></c><c r="D${at}" t="s"><v>${status}</v></c><c r="E${at}"><f>TODAY()-C${at}</f><v>9</v></c></row>`;
const BOOK = oneSheet(
	'<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="s"><v>2</v></c><c r="D2" t="s"><v>3</v></c></row>' +
		row(3, 4, 5, 46080, 6) +
		row(5, 7, 8, 46081, 9) +
		row(6, 10, 11, 46082, 6),
	{ strings: WORDS.map((word) => `<t>${word}</t>`) }
);
const SHEET = 'xl/worksheets/sheet1.xml';

const trialOf = (bytes: Uint8Array, format: 'xlsx' | 'ods' = 'xlsx', name = 'jobs.xlsx'): Trial => {
	const workbook = openWorkbook(bytes);
	const sheet = workbook.sheets[0]!.name;
	const trial = importBytes(workbook.table(sheet), { encoding: 'utf-8', delimiter: ',' });
	return { ...trial, sheet: { ...trial.sheet, name, workbook: { format, bytes, sheet } } };
};

const out = ({ sheet, leads, contacts }: Trial, options: Partial<ExportOptions> = {}) => {
	const result = exportSheet(sheet, leads, contacts, { newLeadIds: [], today: TODAY, ...options });
	const { bytes, notes, sheets } = exportWorkbook([{ sheet, exported: result }]);
	return { result, bytes, notes, sheet: sheets[0]! };
};
const again = (trial: Trial, sheet: ConnectedSheet): Trial => ({ ...trial, sheet });

const leadOf = (trial: Trial, organisation: string) =>
	[...trial.leads.values()].find((lead) => lead.organisation === organisation)!;
const edit = (trial: Trial, organisation: string, change: Partial<Lead>) => {
	const lead = leadOf(trial, organisation);
	trial.leads.set(lead.id, { ...lead, ...change });
};
const NEW: Lead = {
	...importBytes(strToU8('Company,Role\nInitech,Boss\n')).plan.leads[0]!,
	id: 'new',
	people: []
};

describe('.xlsx', () => {
	test('understood as any sheet, and unchanged the same bytes', async () => {
		const trial = trialOf(BOOK);
		expect([...trial.leads.values()].map(({ organisation, role }) => [organisation, role])).toEqual([
			['Acme', 'Dev'],
			['Globex', 'QA'],
			['Hooli', 'Ops']
		]);
		const { bytes, sheet, notes } = out(trial);
		expect(bytes).toBe(BOOK);
		expect(sheet).toBe(trial.sheet);
		expect(notes).toEqual([]);
	});

	test('one cell of one part differs', async () => {
		const trial = trialOf(BOOK);
		edit(trial, 'Hooli', { stage: 'rejected' });
		const { bytes } = out(trial);
		expect(changedParts(BOOK, bytes)).toEqual([SHEET]);
		expect(partOf(bytes, SHEET)).toBe(
			partOf(BOOK, SHEET)
				.replace('<c r="D6" t="s"><v>6</v></c>', '<c r="D6" t="inlineStr"><is><t>Rejected</t></is></c>')
				.replace('</sheetData>', '</sheetData><sheetCalcPr fullCalcOnLoad="1"/>')
		);
	});

	test('what is kept afterwards is what was handed out: nothing is written twice, and rows stay where they are', async () => {
		const trial = trialOf(BOOK);
		trial.leads.set('new', NEW);
		edit(trial, 'Acme', { deletedAt: '2026-03-20T08:00:00.000Z' });
		edit(trial, 'Hooli', { stage: 'rejected' });
		const first = out(trial, { newLeadIds: ['new'], removeDeleted: true });
		expect(cellsOf(first.sheet.bytes)).toEqual(cellsOf(openWorkbook(first.bytes).table('Jobs')));
		expect(first.sheet.workbook?.bytes).toBe(first.bytes);
		expect(first.sheet.links.map(({ id, row }) => [trial.leads.get(id)!.organisation, row])).toEqual([
			['Globex', 4],
			['Hooli', 5],
			['Initech', 6]
		]);
		expect(first.sheet.written).toEqual([[5, 3, 'Applied']]);
		const second = out(again(trial, first.sheet));
		expect(second.result.changes).toEqual([]);
		expect(second.bytes).toBe(first.bytes);
		edit(trial, 'Initech', { stage: 'applied' });
		edit(trial, 'Globex', { role: 'Chief of QA' });
		const third = out(again(trial, first.sheet));
		expect(cellsOf(third.sheet.bytes).slice(4)).toEqual([
			['Globex', 'Chief of QA', '2026-02-28', 'Rejected', '9'],
			['Hooli', 'Ops', '2026-03-01', 'Rejected', '9'],
			['Initech', 'Boss', '', 'Applied', '']
		]);
		expect(await seenByOthers(third.bytes, 'Jobs')).toEqual(
			cellsOf(third.sheet.bytes).map((cells) => Array.from({ length: 5 }, (_, at) => cells[at] ?? ''))
		);
	});

	test('what was erased is nowhere in the package', () => {
		const trial = trialOf(BOOK);
		const sheet = withoutRows(trial.sheet, new Set([leadOf(trial, 'Globex').id]));
		expect(sheet.links.map(({ row }) => row)).toEqual([2, 5]);
		expect(cellsOf(sheet.bytes)[5]).toEqual(['Hooli', 'Ops', '2026-03-01', 'Applied', '9']);
		const parts = ['xl/sharedStrings.xml', SHEET].map((name) => partOf(sheet.workbook!.bytes, name)).join('');
		expect(parts).not.toMatch(/Globex|QA|Rejected|46081/);
		expect(parts).toMatch(/Acme.*Hooli/);
	});
});

const ODS_ROWS = `
<table:table-row><table:table-cell office:value-type="string"><text:p>Company</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Role</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Applied</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Salary</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Notes</text:p></table:table-cell><table:table-cell table:number-columns-repeated="1019"/></table:table-row>
<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>Ac<text:span>me</text:span> &amp; Co</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Dev</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2026-03-01T10:30:00"><text:p>01.03.26</text:p></table:table-cell><table:table-cell office:value-type="currency" office:value="95000.5"><text:p>95.000,50 €</text:p></table:table-cell><table:table-cell office:value-type="string"><office:annotation><text:p>aside</text:p></office:annotation><text:p>one<text:s text:c="3"/>two</text:p><text:p>three</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>Globex</text:p></table:table-cell><table:covered-table-cell><text:p>hidden</text:p></table:covered-table-cell><table:table-cell office:value-type="date" office:date-value="2026-03-02"><text:p>02.03.26</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="0"><text:p>#REF!</text:p></table:table-cell><table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAHR</text:p></table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>`;

function ods(): Uint8Array {
	const spaces = ['office', 'table', 'text', 'style']
		.map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
		.join(' ');
	const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${spaces}><office:automatic-styles><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet><table:table table:name="Jobs &amp; more" table:style-name="ta1">${ODS_ROWS}</table:table><table:table table:name="Old" table:style-name="ta2"><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
	return zipSync({
		mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
		'content.xml': strToU8(content.replaceAll('>\n<', '><')),
		'META-INF/manifest.xml': strToU8('<x/>')
	});
}

describe('.ods', () => {
	test('cells by their values, repeated and covered ones, comments left out', () => {
		const workbook = openWorkbook(ods());
		expect(workbook.sheets).toEqual([
			{ name: 'Jobs & more', hidden: false },
			{ name: 'Old', hidden: true }
		]);
		expect(cellsOf(workbook.table('Jobs & more'))).toEqual([
			['Company', 'Role', 'Applied', 'Salary', 'Notes'],
			[''],
			[''],
			['Acme & Co', 'Dev', '2026-03-01 10:30', '95000.5', 'one   two\nthree'],
			['Globex', '', '2026-03-02', '#REF!', 'TRUE']
		]);
	});

	test('goes back as it came, with the cell that changed', async () => {
		const book = ods();
		const trial = trialOf(book, 'ods', 'jobs.ods');
		expect(out(trial).bytes).toBe(trial.sheet.workbook!.bytes);
		edit(trial, 'Globex', { role: 'Clerk' });
		edit(trial, 'Acme & Co', { role: 'Boss' });
		const { bytes, sheet, notes } = out(trial);
		// Another cell covers the role of Globex.
		expect(notes).toEqual([{ kind: 'merged', cell: 'B5', text: 'Clerk' }]);
		expect(sheet).toMatchObject({ name: 'jobs.ods', workbook: { format: 'ods', bytes } });
		expect(changedParts(book, bytes)).toEqual(['content.xml']);
		expect(partOf(bytes, 'content.xml')).toBe(
			partOf(book, 'content.xml').replace('<text:p>Dev</text:p>', '<text:p>Boss</text:p>')
		);
		expect(cellsOf(openWorkbook(bytes).table(sheet.workbook!.sheet))).toEqual(cellsOf(sheet.bytes));
		expect(out(again(trial, sheet)).result.changes).toEqual([]);
	});

	test('rows that were erased leave nothing of themselves in it', () => {
		const trial = trialOf(ods(), 'ods', 'jobs.ods');
		const sheet = withoutRows(trial.sheet, new Set([leadOf(trial, 'Globex').id]));
		const text = partOf(sheet.workbook!.bytes, 'content.xml');
		expect(text).not.toMatch(/Globex|02\.03\.26/);
		expect(text).toContain('Ac<text:span>me');
	});
});

describe('new workbooks', () => {
	test('hold texts, numbers and days of several sheets, as other readers see them', async () => {
		const text = ' =1+1 <&> "x"\nsecond \u0007';
		const bytes = writeWorkbook([
			{
				name: 'Leads',
				header: ['What', 'When'],
				rows: [
					[text, { day: '2026-03-12' }],
					[12.5, { day: '2026-03-12', at: '18:30' }],
					[true, null]
				]
			},
			{ name: 'leads', rows: [] },
			{ name: 'A [very] long name/with: what a tab can’t hold', rows: [['x']] }
		]);
		const workbook = openWorkbook(bytes);
		expect(workbook.sheets.map(({ name }) => name)).toEqual([
			'Leads',
			'leads 2',
			'A  very  long name with  what a'
		]);
		expect(cellsOf(workbook.table('Leads'))).toEqual([
			['What', 'When'],
			[text, '2026-03-12'],
			['12.5', '2026-03-12 18:30'],
			['TRUE', '']
		]);
		expect((await seenByOthers(bytes, 'Leads')).slice(2)).toEqual([
			['12.5', '2026-03-12 18:30'],
			['TRUE', '']
		]);
		expect(writeWorkbook([{ name: 'a', rows: [['x']] }])).toEqual(
			writeWorkbook([{ name: 'a', rows: [['x']] }])
		);
	});
});
