/** Cells that hold more than one thing, and hours beside days. */
import { expect, test } from 'vitest';
import { leadLine } from '../../support/facts-lines';
import { change, exportedText, importText } from '../../support/sheets';

const CHOICES = { asOf: '2026-03-20', dateOrder: 'mdy' as const };
const lines = (text: string) => importText(text, CHOICES).plan.leads.map(leadLine);

test.each([
	['3/25 3pm', 'undated in invitation for 2026-03-25 15:00'],
	['2026-03-25 14h', 'undated in invitation for 2026-03-25 14:00'],
	['25 March 2026, 9.30 am', 'undated in invitation for 2026-03-25 09:30'],
	['25. März 2026 14 Uhr', 'undated in invitation for 2026-03-25 14:00'],
	['2026-03-02 & 2026-03-09', '2026-03-02 in interview | 2026-03-09 in interview'],
	['3/2 10am; 3/9 2:30 PM', '2026-03-02 10:00 in interview | 2026-03-09 14:30 in interview']
])('an interview cell “%s”', (cell, told) => {
	const text = `Company,Role,Applied,Interview date\nAcme,Cook,2026-02-01,"${cell}"\n`;
	expect(lines(text)[0]).toBe(
		`Acme | Cook | interview | added 2026-02-01 | 2026-02-01 out application | ${told}`
	);
});

test('a column of hours beside a column of days', () => {
	const text =
		'Company,Role,Applied,Interview date,Interview time\nAcme,Cook,2026-02-01,2026-03-25,3pm\nBeta,Cook,2026-02-01,2026-03-26,14:30\nCeta,Cook,2026-02-01,2026-03-27,tbd\n';
	expect(lines(text).map((line) => /for .*/.exec(line)![0])).toEqual([
		'for 2026-03-25 15:00',
		'for 2026-03-26 14:30',
		'for 2026-03-27'
	]);
	expect(exportedText(importText(text, CHOICES))).toBe(text);
});

test('links in angle brackets, in Markdown, and several in a cell', () => {
	const text =
		'Company,Role,Link\nAcme,Cook,<https://a.example/1>\nBeta,Cook,[ad](https://b.example)\nCeta,Cook,https://c.example https://d.example\n';
	expect(lines(text).map((line) => /link (.*)/.exec(line)![1])).toEqual([
		'https://a.example/1',
		'https://b.example',
		'https://c.example'
	]);
});

test('a changed person of several leaves the others in the cell', () => {
	const text = 'Company,Role,Contact\nAcme,Cook,dana@a.example; kim@a.example\n';
	const trial = importText(text, CHOICES);
	change(trial, 0, (lead) => ({
		...lead,
		people: lead.people.map((person, at) => (at === 0 ? { ...person, email: 'dana.ruiz@a.example' } : person))
	}));
	expect(exportedText(trial)).toBe(text.replace('dana@', 'dana.ruiz@'));
});

test('days that were read are not listed as unread', () => {
	const text = 'Company,Role,Interview date\nAcme,Cook,2026-03-02 & 2026-03-09\nBeta,Cook,2026-03-04\n';
	expect(importText(text, CHOICES).plan.problems).toEqual([]);
});
