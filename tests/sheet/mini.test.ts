/**
 * Small sheets that were once read wrongly, and what a careful person says of each row. A file without a line here is not looked at
 * yet. Today is 2026-11-30.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openWorkbook } from '../../src/lib/sheet/workbook/open';
import { exportWorkbook } from '../../src/lib/sheet/workbook/write/export';
import { contactLine, leadLine } from '../support/facts-lines';
import { MINI_ANSWERS } from '../support/mini-answers';
import { exported, importBytes, change, textOf } from '../support/sheets';

const FOLDER = 'tests/fixtures/sheets/mini';
const READ_ON = '2026-11-30';

function imported(name: string) {
	return importBytes(new Uint8Array(readFileSync(`${FOLDER}/${name}`)), { asOf: READ_ON }, READ_ON);
}

describe('what each row becomes', () => {
	test.each(Object.entries(MINI_ANSWERS))('%s', (name, right) => {
		const { plan } = imported(name);
		expect([...plan.leads.map(leadLine), ...plan.contacts.map(contactLine)]).toEqual(right);
	});

	test('every file goes back as it came', () => {
		const names = readdirSync(FOLDER).filter((name) => name.endsWith('.csv'));
		expect(names.length).toBeGreaterThan(0);
		for (const name of names) {
			const trial = imported(name);
			expect(textOf(exported(trial).bytes), name).toBe(textOf(trial.sheet.bytes));
		}
	});
});

describe('a workbook of two tabs', () => {
	const bytes = new Uint8Array(readFileSync(`${FOLDER}/two.xlsx`));
	const { sheets, table } = openWorkbook(bytes);
	const trials = sheets.map(({ name }) => {
		const { sheet, ...trial } = importBytes(table(name), { encoding: 'utf-8', delimiter: ',' }, READ_ON);
		return { ...trial, sheet: { ...sheet, workbook: { format: 'xlsx' as const, bytes, sheet: name } } };
	});

	test('every row of both becomes a lead', () => {
		const applied = (name: string) =>
			`${name} | Analyst | applied | added ${READ_ON} | undated out application`;
		expect(trials.map(({ plan }) => plan.leads.map(leadLine))).toEqual([
			['Northwind', 'Contoso'].map(applied),
			['Fabrikam', 'Tailspin', 'Woodgrove'].map(applied)
		]);
	});

	test.each([0, 1])('what changes in tab %i leaves the other as it was', (at) => {
		const trial = trials[at]!;
		change(trial, 0, (lead) => ({ ...lead, stage: 'offer' }));
		const written = exportWorkbook([{ sheet: trial.sheet, exported: exported(trial) }]);
		const tables = openWorkbook(written.bytes);
		const changed = sheets.filter(({ name }) => textOf(tables.table(name)) !== textOf(table(name)));
		expect(changed).toEqual([sheets[at]]);
	});
});

describe('beside the rows', () => {
	test('a row that names no company is listed', () => {
		const { plan } = imported('m09_null_na.csv');
		expect(plan.problems.map(({ kind, row }) => [kind, row])).toEqual([
			['skipped-row', 2],
			['skipped-row', 3]
		]);
	});

	test('what is logged moves the last contact, and never the first', () => {
		const trial = imported('m32_first_contact.csv');
		const touch = {
			id: 'new',
			on: '2026-11-30',
			direction: 'out',
			channel: 'email',
			kind: 'follow-up'
		} as const;
		change(trial, 0, (lead) => ({ ...lead, touches: [...lead.touches, touch] }));
		expect(exported(trial).changes.map(({ label, to }) => [label, to])).toEqual([
			['Last_Contacted', '2026-11-30']
		]);
	});

	test.each([
		['m04_dated_word_reused.csv', 0, 'Interview'],
		['m05_statusword_sentence.csv', 1, 'Interview'],
		['m05_statusword_sentence.csv', 1, 'Accepted']
	])('in %s the word of one row is not written into another', (name, at, word) => {
		const trial = imported(name);
		const stage = word === 'Interview' ? 'interview' : 'accepted';
		change(trial, at, (lead) => ({ ...lead, stage }));
		const { changes, notes } = exported(trial);
		expect(changes.map(({ to }) => to)).toEqual([word]);
		expect(notes).toHaveLength(1);
	});
});
