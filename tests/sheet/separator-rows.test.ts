/** Stages that stand in no status column, rows that are no entries, and days without a year. */
import { describe, expect, test } from 'vitest';
import { change, exported, exportedText, importBytes, importText, bytesOf } from '../support/sheets';

const stagesOf = (text: string) => importText(text).plan.leads.map(({ stage }) => stage);

describe('a column of yes and no for each stage', () => {
	test.each([
		['TRUE,FALSE,FALSE,FALSE', 'applied'],
		['TRUE,TRUE,FALSE,FALSE', 'interview'],
		['TRUE,TRUE,TRUE,FALSE', 'offer'],
		['TRUE,TRUE,FALSE,TRUE', 'rejected'],
		['FALSE,FALSE,FALSE,FALSE', 'saved']
	])('%s is %s', (marks, stage) => {
		const text = `Company,Role,Applied,Interview,Offer,Rejected\nA,Cook,${marks}\nB,Cook,TRUE,TRUE,TRUE,TRUE\n`;
		expect(stagesOf(text)[0]).toBe(stage);
	});

	test('the columns keep no meaning, and nothing is written into them', () => {
		const trial = importText('Company,Role,Applied?,Interview?\nA,Cook,yes,no\n');
		expect(trial.reading.columns.map(({ meaning }) => meaning)).toEqual(['organisation', 'role', null, null]);
		change(trial, 0, (lead) => ({ ...lead, stage: 'interview' }));
		expect(exported(trial).changes).toEqual([]);
	});

	test('a status that is over, or saved, goes before them; one that is open goes on', () => {
		const of = (status: string) =>
			stagesOf(`Company,Role,Status,Interview,Rejected\nA,Cook,${status},yes,no\n`);
		expect(['Withdrawn', 'Ghosted', 'To apply', 'Applied'].flatMap(of)).toEqual([
			'withdrawn',
			'silent',
			'saved',
			'interview'
		]);
	});

	test('words among the marks make it another kind of column', () => {
		expect(stagesOf('Company,Role,Interview\nA,Cook,yes\nB,Cook,went well\n')).toEqual(['saved', 'saved']);
	});

	test('an applied date says more than a no', () => {
		expect(stagesOf('Company,Date applied,Interview?,Offer?\nA,2026-02-01,no,no\n')).toEqual(['applied']);
	});
});

describe('a second column of status words', () => {
	const TEXT =
		'Company,Role,Stage,Outcome\nA,Cook,Screening,Rejected\nB,Cook,Screening,\nC,Cook,Offer,Rejected\n';

	test('says that it is over where the first calls it open', () => {
		expect(stagesOf(TEXT)).toEqual(['rejected', 'interview', 'offer']);
	});
});

describe('rows that are no entries', () => {
	test.each([
		'--- March ---,,',
		'March 2026,,',
		'KW 12,,',
		'2026,,',
		'Total: 3,,',
		'Total,3,',
		'# add new rows above,,',
		'---,---,---'
	])('%s', (aside) => {
		const { plan, reading } = importText(`Company,Role,Status\nA,Cook,Applied\n${aside}\nB,Cook,Applied\n`);
		expect(plan.leads.map(({ organisation }) => organisation)).toEqual(['A', 'B']);
		expect(reading.problems).toEqual([expect.objectContaining({ kind: 'skipped-row', row: 2 })]);
		expect(reading.problems[0]!.text).toMatch(/./);
	});

	test('what follows a sum is more of it', () => {
		const { plan } = importText(
			'Company,Role,Status\nA,Cook,Applied\n,,\nTotal,1,\nRejected,0,\nRate,33%,\n'
		);
		expect(plan.leads).toHaveLength(1);
	});

	test.each(['Total,Cook,Applied', 'May Ltd,,', 'March,Cook,', 'Sumner,,', 'Unknown,Cook,Applied'])(
		'an entry all the same: %s',
		(entry) => {
			expect(importText(`Company,Role,Status\nA,Cook,Applied\n${entry}\n`).plan.leads).toHaveLength(2);
		}
	);

	test('they stay in the file, and new rows come before a sum', () => {
		const text = 'Company,Role,Status\nA,Cook,Applied\nTotal,1,\n';
		const trial = importText(text);
		expect(exportedText(trial)).toBe(text);
		trial.leads.set('new', {
			...trial.plan.leads[0]!,
			id: 'new',
			organisation: 'B',
			touches: [],
			people: []
		});
		expect(exportedText(trial, { newLeadIds: ['new'] })).toBe(
			'Company,Role,Status\nA,Cook,Applied\nB,Cook,Applied\nTotal,1,\n'
		);
	});
});

describe('days without a year', () => {
	const read = (text: string) => importBytes(bytesOf(text), { asOf: '2026-03-20' });

	test.each([
		['12 Feb', '2026-02-12'],
		['Feb. 12th', '2026-02-12'],
		['12. Februar', '2026-02-12'],
		['2月12日', '2026-02-12'],
		['2/25', '2026-02-25'],
		['25.2.', '2026-02-25'],
		['3 April', '2025-04-03'],
		['Thu, 12 Feb', '2026-02-12']
	])('%s is the latest such day, %s', (text, day) => {
		const { plan, reading } = read(`Company,Date applied\nA,"${text}"\n`);
		expect(plan.leads[0]!.touches[0]!.on).toBe(day);
		expect(reading.problems.map(({ kind }) => kind)).toEqual(['yearless-date']);
		expect(reading.problems[0]).toMatchObject({ text, row: 1, day });
	});

	test('an interview may lie a month ahead', () => {
		const { plan } = read('Company,Status,Interview date\nA,Interview,3 April\n');
		expect(plan.leads[0]!.touches.find(({ promise }) => promise)?.promise?.on).toBe('2026-04-03');
	});

	test('nothing is written where nothing changed; what did is written with its year', () => {
		const text = 'Company,Date applied\nA,12 Feb\nB,13 Feb\n';
		const trial = read(text);
		expect(exportedText(trial)).toBe(text);
		change(trial, 0, (lead) => ({ ...lead, touches: [{ ...lead.touches[0]!, on: '2026-02-14' }] }));
		expect(exportedText(trial)).toBe(text.replace('12 Feb', '14 Feb 2026'));
	});

	test.each(['Feb 2026', '31/31', '30 Feb', 'Week 12'])('%s is no day', (text) => {
		const { plan } = read(`Company,Date applied,Status\nA,${text},Applied\n`);
		expect(plan.leads[0]!.touches[0]!.on).toBe('2026-03-20');
	});
});

describe('the date order', () => {
	const orderOf = (text: string) => importText(text).reading.dateOrder;

	test.each([
		'Firma;Stelle;Datum\nA;Koch;02.03.2026\n',
		'Firma,Stelle,Datum\nA,Koch,02.03.2026\n',
		'Entreprise,Poste,Date de candidature\nA,Chef,02/03/2026\n',
		'Empresa,Puesto,Fecha\nA,Cocinero,02/03/2026\n',
		'Company;Role;Applied\nA;Cook;02/03/2026\n'
	])('is told by the sheet’s language or its delimiter: %j', (text) => {
		expect(orderOf(text)).toMatchObject({ order: 'dmy', decided: 0, ambiguous: false, told: 'sheet' });
	});

	test('a cell that decides goes before the language', () => {
		expect(orderOf('Firma;Stelle;Datum\nA;Koch;02/13/2026\n')).toMatchObject({ order: 'mdy', decided: 1 });
	});

	test('is asked for where nothing tells', () => {
		expect(orderOf('Company,Role,Applied\nA,Cook,02/03/2026\n')).toMatchObject({ ambiguous: true });
	});
});
