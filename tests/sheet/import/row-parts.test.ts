/** What one cell says that holds several things, and what says nothing. */
import { describe, expect, test } from 'vitest';
import { isNoReplyAddress, replaceValue } from '../../../src/lib/sheet/values/cell-parts';
import { daysOfRows } from '../../../src/lib/sheet/import/dated-by';
import { stepIn } from '../../../src/lib/sheet/import/lead-plans';
import { pastPlans } from '../../../src/lib/sheet/import/past-plans';
import { readSheet } from '../../../src/lib/sheet';
import { contactLine, leadLine } from '../../support/facts-lines';
import { bytesOf, change, exportedText, importText, TODAY } from '../../support/sheets';
import { comingBack } from '../../support/returns';

const lines = (text: string, choices = {}) => {
	const { plan } = importText(text, choices);
	return [...plan.leads.map(leadLine), ...plan.contacts.map(contactLine)];
};

describe('several things in one cell', () => {
	test('two addresses are two people', () => {
		const text = 'Company,Status,Contact,E-mail\nAcme,Applied,Ana,ana@acme.example; ben@acme.example\n';
		expect(lines(text)[0]).toContain('person Ana ana@acme.example | person ben@acme.example');
		const trial = importText(text);
		change(trial, 0, (lead) => ({
			...lead,
			people: [{ ...lead.people[0]!, email: 'new@acme.example' }, lead.people[1]!]
		}));
		expect(exportedText(trial)).toContain('Ana,new@acme.example; ben@acme.example');
	});

	test('two days of interviews', () => {
		const text = 'Company,Status,Interview\nAcme,Interview,2026-02-10; 2026-02-20\n';
		expect(lines(text)[0]).toContain('2026-02-10 in interview | 2026-02-20 in interview');
		expect(exportedText(importText(text))).toBe(text);
	});

	test('a name with a number or a title', () => {
		const text =
			'Company,Status,Contact\nAcme,Applied,Rachel Ortiz 415-555-0134\nGlobex,Applied,Kevin Lau (recruiter)\n';
		expect(lines(text).map((line) => line.split('person ')[1])).toEqual([
			'Rachel Ortiz 415-555-0134',
			'Kevin Lau (recruiter)'
		]);
	});

	test.each([
		['[Acme](https://acme.example/1)', '[Globex](https://acme.example/1)'],
		['Acme (https://acme.example/1)', 'Globex (https://acme.example/1)'],
		['=HYPERLINK("https://acme.example/1","Acme")', '=HYPERLINK("https://acme.example/1","Globex")']
	])('a name with a link: %s', (cell, renamed) => {
		const text = `Company,Status\n"${cell.replaceAll('"', '""')}",Applied\n`;
		expect(lines(text)[0]).toMatch(/^Acme \| .*link https:\/\/acme\.example\/1$/);
		expect(replaceValue('organisation', cell, 'Globex')).toBe(renamed);
	});

	test('a number that a program was told to leave alone, and one that it lost', () => {
		const text =
			'Company,Status,Contact,Phone\nAcme,Applied,Ana,"=""0770 900123"""\nGlobex,Applied,Ben,4.477E+11\n';
		expect(lines(text).map((line) => line.split('person ')[1])).toEqual(['Ana 0770 900123', 'Ben']);
	});
});

describe('nothing', () => {
	test('error cells, days of long ago and slips of the year', () => {
		const text =
			'Company,Role,Status,Date Applied,Interview\nAcme,#REF!,Applied,1900-01-05,2206-03-01\nGlobex,Cook,Applied,2026-02-01,2029-03-01\n';
		expect(lines(text)).toEqual([
			`Acme | - | applied | added ${TODAY} | undated out application`,
			'Globex | Cook | applied | added 2026-02-01 | 2026-02-01 out application'
		]);
		expect(importText(text).plan.problems.map(({ kind }) => kind)).toEqual([
			'impossible-date',
			'impossible-date',
			'mistyped-year'
		]);
	});

	test.each([
		'no-reply@acme.example',
		'donotreply@x.example',
		'notifications@x.example',
		'noreply+7@x.example'
	])('%s is nobody', (address) => expect(isNoReplyAddress(address)).toBe(true));

	test('somebody whose name only begins like that is somebody', () => {
		expect(['nora@x.example', 'noreen.reply@x.example'].filter(isNoReplyAddress)).toEqual([]);
	});

	test('the user’s own address in every row is nobody’s', () => {
		const text = 'Company,Status,E-mail\nAcme,Applied,me@me.example\nGlobex,Applied,me@me.example\n';
		expect(importText(text).plan.leads.flatMap(({ people }) => people)).toEqual([]);
	});

	test.each(['Waiting', 'Await company response', 'none', 'Nothing', 'done', 'Warten auf Antwort'])(
		'%s is no step',
		(text) => expect(stepIn(text)).toBeUndefined()
	);

	test.each(['Call them', 'Follow up', 'Send nothing but the CV'])('%s is one', (text) =>
		expect(stepIn(text)).toBe(text)
	);
});

describe('plans whose day has passed', () => {
	const TEXT =
		'Company,Status,Date Applied,Follow up\nAcme,Applied,2026-03-01,2026-03-08\nGlobex,Applied,2026-03-02,2026-03-28\n';
	const sent = { passedPlans: new Map([[3, { answer: 'yes' as const, on: TODAY }]]) };

	test('are asked about, once for the column', () => {
		const reading = readSheet(bytesOf(TEXT));
		expect(pastPlans(reading, TODAY)).toEqual([{ column: 3, header: 'Follow up', count: 1 }]);
	});

	test('stay plans, unless they were sent', () => {
		expect(lines(TEXT)[0]).toMatch(/plan 2026-03-08$/);
		expect(lines(TEXT, sent)[0]).toMatch(/2026-03-08 out follow-up$/);
		expect(lines(TEXT, sent)[1]).toMatch(/plan 2026-03-28$/);
	});

	test('the answer is kept: the sheet goes out and comes back as it was', () => {
		const trial = importText(TEXT, sent);
		expect(exportedText(trial)).toBe(TEXT);
		const moved = TEXT.replace(
			'Company,Status,Date Applied,Follow up',
			'Company,Status,Date Applied,Follow up'
		).replace('Acme,Applied', 'Acme,Rejected');
		const back = comingBack(trial, moved);
		expect(back.reimport.items.map(({ label }) => label)).toEqual(['Status']);
		back.store();
		expect([...trial.leads.values()].map(leadLine)[0]).toContain('2026-03-08 out follow-up');
		expect(trial.sheet.passedPlans).toEqual([[3, { answer: 'yes', on: TODAY }]]);
	});
});

test('whose word the days are that an earlier edition guessed', () => {
	const text =
		'Company,Status,Date Applied,Interview\nAcme,Rejected,2026-02-01,\nGlobex,Interview,2026-02-01,2026-02-20\n';
	const trial = importText(text);
	const guessed = trial.plan.leads.map((lead) => ({
		...lead,
		touches: lead.touches.map(({ undated, datedBy: _by, ...touch }) =>
			undated ? { ...touch, on: '2026-02-01' } : touch
		)
	}));
	const daysOf = daysOfRows(trial.sheet);
	const told = guessed.map((lead, at) => [...daysOf(trial.sheet.links[at]!, lead).touches.values()]);
	expect(told).toEqual([
		['sheet', 'nobody'],
		['sheet', 'sheet']
	]);
	const moved = {
		...guessed[0]!,
		touches: guessed[0]!.touches.map((touch) => ({ ...touch, on: '2026-02-13' }))
	};
	expect([...daysOf(trial.sheet.links[0]!, moved).touches.values()]).toEqual(['user', 'user']);
});
