/** Lists of records in JSON files, read as tables. */
import { describe, expect, test } from 'vitest';
import { planImport, readSheet, SheetRefusal } from '../../../src/lib/sheet';
import { jsonTable } from '../../../src/lib/sheet/records/json-table';
import { countingIds } from '../../support/book-desk';

const bytesOf = (value: unknown) =>
	new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const textOf = (value: unknown) => {
	const table = jsonTable(bytesOf(value));
	return table && new TextDecoder().decode(table);
};

function leadsOf(value: unknown) {
	const reading = readSheet(jsonTable(bytesOf(value))!, { asOf: '2026-05-04' });
	return planImport(reading, { newId: countingIds('id'), importedOn: '2026-05-04' }).leads;
}

function refusalOf(value: unknown) {
	try {
		jsonTable(bytesOf(value));
	} catch (error) {
		if (error instanceof SheetRefusal) return error.facts.kind ?? error.code;
	}
	return null;
}

/** A backup of another program: its jobs stand beside files and letters, and one was deleted there. */
const BACKUP = {
	version: 2,
	exportedAt: Date.UTC(2026, 3, 2),
	resumes: [{ id: 'r1', filename: 'cv.pdf', blobBase64: 'A'.repeat(5000), blobType: 'application/pdf' }],
	jobs: [
		{
			...{ id: 'j1', createdAt: Date.UTC(2026, 2, 3, 12), updatedAt: Date.UTC(2026, 2, 9, 12) },
			...{ title: 'Data Analyst', company: 'Northwind', url: 'https://jobs.northwind.example/7' },
			...{
				status: 'applied',
				notes: 'Spoke to Dana,\nwho said "soon"',
				aliasUrls: ['https://a.example', 'https://b.example']
			},
			...{ matchResult: { score: 71, parts: { skills: [{ name: 'SQL' }] } }, capture: { contract: 2 } }
		},
		{
			id: 'j2',
			createdAt: Date.UTC(2026, 2, 4),
			updatedAt: 0,
			title: 'Clerk',
			company: 'Fabrikam',
			status: 'rejected'
		},
		{ id: 'j3', createdAt: 1, updatedAt: 2, deletedAt: 3, title: 'Gone', company: 'Gone', status: 'applied' }
	],
	letters: [{ id: 'l1', label: 'Letter', jobId: 'j1', body: 'Hello' }]
};

describe('a list of records', () => {
	test('is a table with a header row, in the order of its keys', () => {
		const list = [
			{ Company: 'Northwind', Role: 'Analyst', Tags: ['data', 'remote'] },
			{ Company: 'Fab, "rikam"', Applied: '2026-03-04', Remote: true, Score: 7.5, Gone: null }
		];
		expect(textOf(list)).toBe(
			[
				'"Company",Role,Tags,Applied,Remote,Score,Gone',
				'Northwind,Analyst,data; remote,,,,',
				'"Fab, ""rikam""",,,2026-03-04,true,7.5,',
				''
			].join('\n')
		);
	});

	test('in a backup of another program is the list of its jobs, without what was deleted there', () => {
		const leads = leadsOf(BACKUP);
		expect(leads.map(({ organisation, role, stage }) => [organisation, role, stage])).toEqual([
			['Northwind', 'Data Analyst', 'applied'],
			['Fabrikam', 'Clerk', 'rejected']
		]);
		expect(leads[0]).toMatchObject({ url: 'https://jobs.northwind.example/7', addedOn: '2026-03-03' });
		// Nothing in it says when the application was sent.
		expect(leads[0]!.touches.every(({ undated }) => undated)).toBe(true);
		expect(textOf(BACKUP)).not.toContain('AAAA');
	});

	test('in other wrappers is found as well', () => {
		const applications = [
			{ company: { name: 'Northwind' }, jobTitle: 'Analyst', appliedAt: Date.UTC(2026, 2, 3) }
		];
		for (const file of [{ applications }, { data: { applications, users: [{ email: 'me@me.example' }] } }]) {
			expect(leadsOf(file)).toMatchObject([{ organisation: 'Northwind', role: 'Analyst' }]);
		}
	});

	test('whose keys are those of every object is a table of them', () => {
		const text = '[{"__proto__":"Northwind","constructor":"Analyst","hasOwnProperty":1}]';
		expect(textOf(text)).toBe('"__proto__",constructor,hasOwnProperty\nNorthwind,Analyst,1\n');
		expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
	});

	test('keeps broken characters out, and what looks like a formula as it is', () => {
		expect(textOf('[{"a":"x\\ud800","b":"=1+1"}]')).toBe('"a",b\nx\uFFFD,=1+1\n');
	});
});

describe('a file without a list of records', () => {
	test.each([
		['an object without a list', { a: 1 }, 'json'],
		['an empty list', [], 'json'],
		['a list of texts and records', [{ a: 1 }, 'b'], 'json'],
		['settings of a program', { name: 'x', scripts: [{ key: 'a', value: 'b' }] }, 'json'],
		[
			'a résumé',
			{ basics: { name: 'Me' }, work: [{ company: 'Old', position: 'Clerk', startDate: '2020' }] },
			'json'
		],
		['a backup of this app', { format: 'x', formatVersion: 3, payload: {} }, 'backup'],
		['a file that was cut off', '[{"company":"Northwind","role":"An', 'json-damaged']
	])('is refused: %s', (_name, value, kind) => {
		expect(refusalOf(value)).toBe(kind);
	});

	test('that is nested 10,000 deep is refused without a stack overflow', () => {
		expect(refusalOf(`[{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}]`)).toBe('json');
	});

	test('with more than 500 columns, or a cell that is too long, is refused', () => {
		const wide = Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`c${at}`, at]));
		expect(refusalOf([wide])).toBe('too-many-columns');
		expect(refusalOf([{ company: 'x'.repeat(100_001) }])).toBe('cell-too-long');
	});

	test.each(['Company,Role\nNorthwind,Analyst\n', '[Company],Role\n', '{braces},b\n1,2\n', ''])(
		'is no JSON: %j',
		(text) => expect(jsonTable(new TextEncoder().encode(text))).toBeNull()
	);
});
