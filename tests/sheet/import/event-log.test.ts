/** A sheet with one row per event: the rows of one job are one lead's history. */
import { describe, expect, test } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import { leadLine } from '../../support/facts-lines';
import { comingBack, exportOf } from '../../support/returns';
import { change, importText } from '../../support/sheets';

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

	test('says that a new activity has no place, and changes no row', () => {
		const trial = importText(SHEET);
		const touch = { id: 'new', on: '2026-03-10', direction: 'in', channel: 'email', kind: 'offer' } as const;
		change(trial, 0, (lead: Lead) => ({ ...lead, stage: 'offer', touches: [...lead.touches, touch] }));
		const out = exportOf(trial);
		expect(out.unplaced.count).toBe(1);
		expect(out.text).toBe(SHEET);
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
