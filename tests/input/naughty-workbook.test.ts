/** What breaks other programs in the user's own workbook: read as it stands, written as text, and nothing beside it is touched. */
import { describe, expect, test } from 'vitest';
import { exportSheet } from '../../src/lib/sheet';
import { cellAddress } from '../../src/lib/sheet/cell-address';
import { exportWorkbook } from '../../src/lib/sheet/workbook/write/export';
import { openWorkbook } from '../../src/lib/sheet/workbook/open';
import { asWorkbookText } from '../../src/lib/sheet/workbook/xml/xml';
import { saysNothing } from '../../src/lib/sheet/values/dates';
import { guarded } from '../../src/lib/sheet/values/write';
import { comingBack } from '../support/returns';
import { change, importBytes, TODAY } from '../support/sheets';
import type { Trial } from '../support/sheets';
import { cellsOf, changedParts, partOf, seenByOthers, xlsx } from '../support/workbooks';
import { COLUMNS, harmlessRow, NAUGHTY, withNaughty } from '../support/input/naughty';

const PART = 'xl/worksheets/sheet1.xml';
const OTHER = '<sheetData><row r="1"><c r="A1"><f>SUM(Jobs!A:A)</f><v>3</v></c></row></sheetData>';

/** A workbook of these rows: every other row's texts are shared, as Excel has them, the rest stand in their cells. */
function workbookOf(rows: readonly (readonly string[])[]): Uint8Array {
	const strings: string[] = [];
	const item = (text: string) => `<t xml:space="preserve">${asWorkbookText(text)}</t>`;
	const cell = (text: string, row: number, column: number) => {
		const at = cellAddress(row, column);
		if (row % 2) return `<c r="${at}" t="inlineStr"><is>${item(text)}</is></c>`;
		return `<c r="${at}" t="s"><v>${strings.push(item(text)) - 1}</v></c>`;
	};
	const xml = rows
		.map((texts, row) => `<row r="${row + 1}">${texts.map((text, at) => cell(text, row, at)).join('')}</row>`)
		.join('');
	const sheets = [
		{ name: 'Jobs', xml: `<sheetData>${xml}</sheetData>` },
		{ name: 'Sums', xml: OTHER }
	];
	return xlsx({ sheets, strings });
}

function trialOf(bytes: Uint8Array): Trial {
	const table = openWorkbook(bytes).table('Jobs');
	const trial = importBytes(table, { encoding: 'utf-8', delimiter: ',', headerRow: 0 });
	return {
		...trial,
		sheet: { ...trial.sheet, name: 'jobs.xlsx', workbook: { format: 'xlsx', bytes, sheet: 'Jobs' } }
	};
}

function exported({ sheet, leads, contacts }: Trial) {
	const table = exportSheet(sheet, leads, contacts, { newLeadIds: [], today: TODAY });
	return exportWorkbook([{ sheet, exported: table }]);
}

describe('a workbook with them in every cell', () => {
	const rows = [COLUMNS, ...NAUGHTY.map((text) => COLUMNS.map(() => text))];
	const bytes = workbookOf(rows);

	test('is read, and goes back byte for byte', () => {
		const trial = trialOf(bytes);
		expect(cellsOf(trial.sheet.bytes).slice(1)).toEqual(
			NAUGHTY.map((text) => (text === '' ? [''] : COLUMNS.map(() => text)))
		);
		const read = new Set(trial.plan.leads.map(({ notes }) => notes));
		expect(NAUGHTY.filter((text) => text.trim() && !read.has(text))).toEqual(
			NAUGHTY.filter((text) => text.trim() && saysNothing(text))
		);
		expect(exported(trial).bytes).toBe(bytes);
	});

	test('one that the app changes differs in the changed cell alone', () => {
		const trial = trialOf(bytes);
		change(trial, 90, (lead) => ({ ...lead, role: 'Clerk' }));
		const out = exported(trial);
		expect(changedParts(bytes, out.bytes)).toEqual([PART]);
		const [before, after] = [bytes, out.bytes].map((each) =>
			cellsOf(openWorkbook(each).table('Jobs')).flat()
		);
		expect(after!.filter((cell, at) => cell !== before![at])).toEqual(['Clerk']);
	});
});

describe('what the app writes into a workbook', () => {
	const bytes = workbookOf([COLUMNS, ...NAUGHTY.map((_, at) => harmlessRow(at))]);
	const trial = trialOf(bytes);
	NAUGHTY.forEach((text, at) => change(trial, at, (lead) => withNaughty(text, lead)));

	test('is the text, or the text behind one quotation mark: no formula, no markup, and nothing else of it changes', () => {
		const out = exported(trial);
		expect(changedParts(bytes, out.bytes)).toEqual([PART]);
		const part = partOf(out.bytes, PART);
		expect(part.match(/<f[\s>]/)).toBeNull();
		expect(new Set(part.match(/<\/?\w+/g))).toEqual(
			new Set(partOf(bytes, PART).match(/<\/?\w+/g)).add('<sheetCalcPr')
		);
		const rows = cellsOf(openWorkbook(out.bytes).table('Jobs')).slice(1);
		const wrong = NAUGHTY.flatMap((text, at) =>
			rows[at]!.slice(1, -1)
				.filter((cell) => ![text, guarded(text)].includes(cell))
				.map((cell) => [text, cell])
		);
		expect(wrong).toEqual([]);
		expect(rows.map((row) => [row[0], row.at(-1)])).toEqual(
			NAUGHTY.map((_, at) => [`Northwind ${at}`, 'mine'])
		);
	});

	test('reads elsewhere as it reads here', async () => {
		const out = exported(trial);
		const here = cellsOf(openWorkbook(out.bytes).table('Jobs'));
		expect(await seenByOthers(out.bytes, 'Jobs')).toEqual(here);
	});

	test('comes back as nothing new, and is not written twice', () => {
		const first = exported(trial);
		const table = openWorkbook(first.bytes).table('Jobs');
		expect(cellsOf(first.sheets[0]!.bytes)).toEqual(cellsOf(table));
		const again = { ...trial, sheet: first.sheets[0]! };
		expect(exported(again).bytes).toBe(first.bytes);
		const back = comingBack(again, table);
		expect(back.reimport).toMatchObject({ items: [], same: true });
	});
});
