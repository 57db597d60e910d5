/** A table that lies on its side is said before anything is imported; one that stands is not called so. */
import { describe, expect, test } from 'vitest';
import { planImport, readSheet } from '../../src/lib/sheet';
import { corpora } from '../support/corpus';

const problemsOf = (text: string) =>
	readSheet(new TextEncoder().encode(text)).problems.map(({ kind }) => kind);

describe('a table that lies on its side', () => {
	test.each([
		[
			'fields down the first column',
			'Company,Northwind,Contoso,Fabrikam\nPosition,Analyst,Engineer,Designer\nDate applied,2026-10-01,2026-10-03,2026-10-05\nStatus,Applied,Rejected,Applied\n'
		],
		[
			'fields down the first column, in German',
			'Firma;Nordwind;Südstern\nStelle;Sachbearbeiter;Buchhalter\nBewerbungsdatum;01.10.2026;03.10.2026\nAnsprechpartner;Frau Krüger;Herr Maas\n'
		],
		[
			'no names of fields at all',
			'Northwind,Contoso,Fabrikam,Tailspin\nData Analyst,Software Engineer,UX Designer,Accountant\n2026-10-01,2026-10-03,2026-10-05,2026-10-09\nhttps://n.example,https://c.example,https://f.example,https://t.example\n'
		]
	])('%s', (_, text) => {
		expect(problemsOf(text)).toContain('on-its-side');
	});

	test('is refused as one where no row of it is a job, and not as a file without rows', () => {
		const text =
			'Company,Northwind,Initech\nRole,Analyst,Engineer\nStatus,Applied,Interview\nApplied,2026-10-10,2026-10-11\n';
		const reading = readSheet(new TextEncoder().encode(text));
		expect(reading.counts).toMatchObject({ leads: 0, contacts: 0 });
		expect(() => planImport(reading, { newId: () => 'x', importedOn: '2026-11-30' })).toThrow('on-its-side');
	});

	test.each([
		['a short tracker', 'Company,Role,Status\nNorthwind,Analyst,Applied\nContoso,Engineer,Rejected\n'],
		[
			'no header',
			'Northwind,Data Analyst,2026-10-01\nContoso,Engineer,2026-10-03\nFabrikam,Designer,2026-10-04\n'
		],
		['one row', 'Company,Role,Applied,Status\nNorthwind,Analyst,2026-10-01,Applied\n'],
		['a header alone', 'Company,Role,Applied,Status\n']
	])('%s is none', (_, text) => {
		expect(problemsOf(text)).not.toContain('on-its-side');
	});

	test('no labelled tracker is called so, but those that lie', () => {
		const called = corpora
			.flatMap(({ labelled }) => labelled)
			.filter(({ truth }) => truth.sheet === undefined)
			.filter(({ file }) => readSheet(file.bytes).problems.some(({ kind }) => kind === 'on-its-side'));
		expect(called.map(({ file }) => file.name).filter((name) => !name.startsWith('sideways'))).toEqual([]);
	});
});
