/** A sheet with one row per event: the rows of one job are one lead's history. */
import { describe, expect, test } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import type { Touch } from '../../../src/lib/domain/touch';
import { leadLine } from '../../support/facts-lines';
import { comingBack, exportOf } from '../../support/returns';
import { change, exported, importText, textOf } from '../../support/sheets';
import type { Trial } from '../../support/sheets';

const SHEET = [
	'Date,Company,Role,Action,Notes',
	'2026-02-02,Northwind,Analyst,Applied,on their page',
	'2026-02-04,Contoso,Clerk,Applied,',
	'2026-02-10,Northwind,Analyst,Phone screen,went well',
	'2026-02-12,Contoso,Clerk,Rejected,',
	'2026-02-20,Northwind,Analyst,Sent thank you,',
	'2026-03-01,Contoso,Clerk,Applied,again',
	''
].join('\n');

const lines = (text: string) => importText(text).plan.leads.map(leadLine);

describe('an event log', () => {
	test('makes one lead of the rows of a job, and another of an application after a no', () => {
		expect(lines(SHEET)).toEqual([
			'Northwind | Analyst | interview | added 2026-02-02 | 2026-02-02 out application | 2026-02-10 in interview | 2026-02-20 out thank-you',
			'Contoso | Clerk | rejected | added 2026-02-04 | 2026-02-04 out application | 2026-02-12 in other no:role',
			'Contoso | Clerk | applied | added 2026-03-01 | 2026-03-01 out application'
		]);
	});

	test('is found by a header of actions in German, without a column of roles', () => {
		const text =
			'Datum;Firma;Aktion\n02.02.2026;Nord GmbH;Bewerbung abgeschickt\n09.02.2026;Nord GmbH;Nachgefasst\n16.02.2026;Nord GmbH;Absage\n03.02.2026;Ost KG;Beworben\n';
		expect(lines(text)).toEqual([
			'Nord GmbH | - | rejected | added 2026-02-02 | 2026-02-02 out application | 2026-02-09 out follow-up | 2026-02-16 in other no:role',
			'Ost KG | - | applied | added 2026-02-03 | 2026-02-03 out application'
		]);
	});

	test('is found by its rows, where most jobs stand in several with other words', () => {
		const text =
			'Date,Employer,Position,Status\n2026-02-02,Northwind,Cook,Applied\n2026-02-03,Contoso,Baker,Applied\n2026-02-09,Northwind,Cook,Interview\n2026-02-11,Contoso,Baker,Offer\n2026-02-12,Contoso,Baker,Accepted\n';
		expect(lines(text)).toEqual([
			'Northwind | Cook | interview | added 2026-02-02 | 2026-02-02 out application | 2026-02-09 in interview',
			'Contoso | Baker | accepted | added 2026-02-03 | 2026-02-03 out application | 2026-02-11 in offer | accepted 2026-02-12'
		]);
	});

	test.each([
		[
			'a company with two jobs',
			'Date,Company,Role,Status\n2026-02-02,Northwind,Cook,Applied\n2026-02-03,Northwind,Baker,Rejected\n'
		],
		[
			'a day of applying',
			'Date applied,Company,Role,Status\n2026-02-02,Northwind,Cook,Applied\n2026-02-03,Northwind,Cook,Rejected\n2026-02-02,Contoso,Cook,Applied\n2026-02-03,Contoso,Cook,Rejected\n'
		]
	])('%s is none', (_, text) => {
		expect(importText(text).reading.log).toBeUndefined();
		expect(lines(text)).toHaveLength(text.split('\n').length - 2);
	});

	test('counts the jobs, goes back as it came, and reads the same again', () => {
		const trial = importText(SHEET);
		expect(trial.reading.counts.leads).toBe(3);
		expect(exportOf(trial).text).toBe(SHEET);
		expect(comingBack(trial, SHEET).reimport).toMatchObject({ items: [], same: true });
	});

	const OFFER = { id: 'new', on: '2026-03-10', direction: 'in', channel: 'email', kind: 'offer' } as const;
	const CALL: Touch = {
		...{ id: 'call', on: '2026-03-11', direction: 'out', channel: 'phone', kind: 'follow-up' },
		outcome: 'no-answer'
	};
	const withTouches = (trial: Trial, ...touches: readonly Touch[]) =>
		change(trial, 0, (lead: Lead) => ({ ...lead, stage: 'offer', touches: [...lead.touches, ...touches] }));

	test('writes a new activity as a row of its own, once, and takes it back', () => {
		const trial = importText(SHEET);
		withTouches(trial, OFFER);
		const out = exportOf(trial, true);
		expect(out.unplaced.count).toBe(0);
		expect(out.text).toBe(`${SHEET}2026-03-10,Northwind,Analyst,Offer,\n`);
		expect(exportOf(trial).text).toBe(out.text);
		expect(comingBack(trial, out.text).reimport).toMatchObject({ items: [], same: true });
		expect(lines(out.text)[0]).toContain('| 2026-03-10 in offer');
	});

	test('says that a call which reached nobody has no place', () => {
		const trial = importText(SHEET);
		withTouches(trial, CALL);
		const out = exportOf(trial);
		expect(out.unplaced.count).toBe(1);
		expect(out.text).toBe(SHEET);
	});

	test('writes in the words and days of the sheet', () => {
		const sheet =
			'Datum;Firma;Aktion\n02.02.2026;Nord GmbH;Bewerbung raus\n09.02.2026;Nord GmbH;nachgehakt\n03.02.2026;Ost KG;Bewerbung raus\n';
		const trial = importText(sheet);
		const touch = {
			id: 'new',
			on: '2026-03-10',
			direction: 'out',
			channel: 'email',
			kind: 'follow-up'
		} as const;
		change(trial, 1, (lead: Lead) => ({ ...lead, touches: [...lead.touches, touch] }));
		expect(exportOf(trial).text).toBe(`${sheet}10.03.2026;Ost KG;nachgehakt\n`);
	});

	test.each([
		[1, 1, '2026-02-12', '2026-02-13'],
		[0, 2, '2026-02-20', '2026-02-21'],
		[2, 0, '2026-03-01', '2026-03-02']
	])('writes the changed day of an event of job %i into its row', (job, event, before, after) => {
		const trial = importText(SHEET);
		change(trial, job, (lead: Lead) => ({
			...lead,
			touches: lead.touches.map((touch, at) => (at === event ? { ...touch, on: after } : touch))
		}));
		const out = exportOf(trial, true);
		expect(out.text).toBe(SHEET.replace(before, after));
		expect(exportOf(trial).text).toBe(out.text);
		expect(comingBack(trial, out.text).reimport).toMatchObject({ items: [], same: true });
	});

	test('writes the end of a job, and nothing for it the second time', () => {
		const trial = importText(SHEET);
		change(trial, 0, (lead: Lead) => ({
			...lead,
			stage: 'withdrawn',
			ended: { on: '2026-03-12', how: 'withdrawn' }
		}));
		const out = exportOf(trial, true);
		expect(out.text).toBe(`${SHEET}2026-03-12,Northwind,Analyst,Withdrawn,\n`);
		expect(exportOf(trial).text).toBe(out.text);
	});

	test('writes a new job with a row for each of its events', () => {
		const trial = importText(SHEET);
		const touches = [
			{ id: 'a', on: '2026-03-01', direction: 'out', channel: 'form', kind: 'application' },
			{ id: 'b', on: '2026-03-08', direction: 'in', channel: 'phone', kind: 'interview' }
		] as const;
		const lead: Lead = {
			...{ id: 'job', organisation: 'Fabrikam', role: 'Tester', origin: 'posting', stage: 'interview' },
			...{ addedOn: '2026-03-01', people: [], touches, notes: 'found by Ana' }
		};
		trial.leads.set('job', lead);
		const out = exported(trial, { newLeadIds: ['job'] });
		expect(textOf(out.bytes)).toBe(
			`${SHEET}2026-03-01,Fabrikam,Tester,Applied,found by Ana\n2026-03-08,Fabrikam,Tester,Phone screen,\n`
		);
		trial.sheet = out.sheet;
		expect(exportOf(trial).text).toBe(textOf(out.bytes));
	});

	test('takes new rows as the next events of their job', () => {
		const trial = importText(SHEET);
		const back = comingBack(
			trial,
			`${SHEET}2026-03-12,Northwind,Analyst,Interview,\n2026-03-18,Northwind,Analyst,Offer,\n2026-03-19,Fabrikam,Tester,Applied,\n`
		);
		back.store();
		const all = [...trial.leads.values()].map(leadLine);
		expect(all).toHaveLength(4);
		expect(all[0]).toContain('| offer |');
		expect(all[0]).toMatch(/2026-03-12 in interview \| 2026-03-18 in offer/);
		expect(all[3]).toBe('Fabrikam | Tester | applied | added 2026-03-19 | 2026-03-19 out application');
		expect(comingBack(trial, exportOf(trial).text).reimport.items).toEqual([]);
	});
});
