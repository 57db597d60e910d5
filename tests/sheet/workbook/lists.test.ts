/** Drop-down lists of workbooks are read, and a status is written with a word of theirs. */
import { describe, expect, test } from 'vitest';
import type { Stage } from '../../../src/lib/domain/lead';
import { exportSheet } from '../../../src/lib/sheet';
import { listedWord } from '../../../src/lib/sheet/values/listed-word';
import { openWorkbook } from '../../../src/lib/sheet/workbook/open';
import { importBytes, TODAY } from '../../support/sheets';
import { ods, odsRow, xlsx } from '../../support/workbooks';

const text = (address: string, says: string) => `<c r="${address}" t="str"><v>${says}</v></c>`;
const ROWS = [
	['Company', 'Role', 'Status'],
	['Acme', 'Dev', 'Sent'],
	['Globex', 'QA', 'Sent'],
	['Hooli', 'Ops', 'Sent']
];
const sheetData = (rows: readonly (readonly string[])[]) =>
	`<sheetData>${rows.map((row, r) => `<row r="${r + 1}">${row.map((says, c) => text(`${'ABCD'[c]}${r + 1}`, says)).join('')}</row>`).join('')}</sheetData>`;
const WORDS = ['Sent', 'Call booked', 'Offer in', 'Turned me down'];
const inline = `<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="C2:C200"><formula1>"${WORDS.join(', ')}"</formula1></dataValidation></dataValidations>`;
const byRange = (formula: string) =>
	`<dataValidations><dataValidation type="whole" sqref="C2:C999"><formula1>1</formula1></dataValidation><dataValidation type="list" sqref="F2 C2:C9"><formula1>${formula}</formula1></dataValidation></dataValidations>`;
const extended = (formula: string) =>
	`<extLst><ext uri="x" xmlns:x14="y"><x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>${formula}</xm:f></x14:formula1><xm:sqref>C2:C50</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
const column = WORDS.map((word) => [word]);
const excel = (rules: string) =>
	xlsx({
		names: { Stages: "'My lists'!$A$2:$A$5" },
		sheets: [
			{ name: 'Jobs', xml: sheetData(ROWS) + rules },
			{ name: 'My lists', xml: sheetData([['Stages'], ...column]) }
		]
	});
const open = (rule: string) => {
	const cells = (row: readonly string[]) =>
		odsRow(row).replace(
			/<table:table-cell([^>]*><text:p>Sent)/,
			'<table:table-cell table:content-validation-name="v1"$1'
		);
	return ods(
		[
			{ name: 'Jobs', rows: odsRow(ROWS[0]!) + ROWS.slice(1).map(cells).join('') },
			{ name: 'My lists', rows: odsRow(['Stages']) + column.map((row) => odsRow(row)).join('') }
		],
		`<table:content-validations><table:content-validation table:name="v1" table:condition="of:cell-content-is-in-list(${rule})"/></table:content-validations>`
	);
};
const BOOKS: readonly (readonly [string, Uint8Array])[] = [
	['of an .xlsx, in the rule', excel(inline)],
	['of an .xlsx, on another sheet', excel(byRange("'My lists'!$A$2:$A$5"))],
	['of an .xlsx, as its extension writes it', excel(extended("'My lists'!$A$2:$A$5"))],
	['of an .ods, in the rule', open(WORDS.map((word) => `&quot;${word}&quot;`).join(';'))],
	['of an .ods, on another sheet', open('[$&apos;My lists&apos;.$A$2:.$A$5]')]
];

describe.each(BOOKS)('the list %s', (_, book) => {
	test('is read, and its word is written', () => {
		const workbook = openWorkbook(book);
		expect(workbook.lists('Jobs').get(2)).toEqual(WORDS);
		const notes = (stage: Stage) => {
			const trial = importBytes(workbook.table('Jobs'), { encoding: 'utf-8', delimiter: ',' });
			const [lead] = trial.leads.values();
			trial.leads.set(lead!.id, { ...lead!, stage });
			const exported = exportSheet(trial.sheet, trial.leads, trial.contacts, {
				newLeadIds: [],
				today: TODAY,
				lists: () => workbook.lists('Jobs')
			});
			return [exported.changes.map(({ to }) => to), exported.notes];
		};
		expect(notes('rejected')).toEqual([['Turned me down'], []]);
		expect(notes('offer')).toEqual([['Offer in'], []]);
		expect(notes('withdrawn')).toEqual([['Withdrawn'], [{ kind: 'not-in-list', word: 'Withdrawn' }]]);
	});
});

test('a name that stands for the words is followed, and a formula that can’t be read is no list', () => {
	expect(
		openWorkbook(excel(byRange('stages')))
			.lists('Jobs')
			.get(2)
	).toEqual(WORDS);
	expect(openWorkbook(excel(byRange('Others'))).lists('Jobs').size).toBe(0);
	expect(openWorkbook(excel(byRange('INDIRECT("A"&amp;1)'))).lists('Jobs').size).toBe(0);
});

test('of several words for a stage: the one in use, else the plain one, else the first', () => {
	const list = ['Phone screen', 'Onsite', 'Interview', 'No'];
	expect(listedWord('interview', list, [])).toBe('Interview');
	expect(listedWord('interview', list, [{ word: 'Onsite', count: 2, stage: 'interview' }])).toBe('Onsite');
	expect(listedWord('interview', list.slice(0, 2), [])).toBe('Phone screen');
	expect(listedWord('saved', list, [])).toBeNull();
	expect(listedWord('saved', list, [{ word: 'No', count: 1, stage: 'saved' }])).toBe('No');
});
