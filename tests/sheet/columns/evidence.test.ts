/** How the words of a header, their order and the cells are weighed against each other, and where the result is in doubt. */
import { describe, expect, test } from 'vitest';
import { readSheet } from '../../../src/lib/sheet';
import { senseOfHeader } from '../../../src/lib/sheet/columns/headers';

const columnsOf = (...rows: readonly string[]) =>
	readSheet(new TextEncoder().encode(`${rows.join('\n')}\n`)).columns;
const meaningsOf = (...rows: readonly string[]) => columnsOf(...rows).map(({ meaning }) => meaning);

describe('the order of words', () => {
	test.each([
		['Agency Contact', 'personName'],
		['Recruitment Agency', 'recruiter'],
		['Employer Job Title', 'role'],
		['Job Posting Title', 'role'],
		['Title on ad', 'role'],
		['Job title on website', 'role'],
		['Link on job board', 'url'],
		['Contact ID', 'id'],
		['Next Contact', 'nextStepOn'],
		['Last Email', 'lastContactOn'],
		['求人番号', 'id'],
		['応募企業', 'organisation'],
		['應徵職務', 'role']
	])('%s', (header, field) => {
		expect(senseOfHeader(header).fields[0]).toBe(field);
	});

	test.each([
		['Company/Agency', 'organisation'],
		['Company Name + Link', 'organisation'],
		['Job title & level', 'role'],
		['Name and address of employer', 'organisation'],
		['Date / Time of interview', 'interviewOn']
	])('%s names several things', (header, field) => {
		expect(senseOfHeader(header).fields[0]).toBe(field);
	});

	test('a word that is not known at the end asks the cells', () => {
		expect(meaningsOf('Company,Role,Role Zorp', 'Northwind,Analyst,B2', 'Contoso,Engineer,C1')).toEqual([
			'organisation',
			'role',
			null
		]);
		expect(
			meaningsOf('Company,Platform Zorp', 'Northwind,blue', 'Contoso,green', 'Fabrikam,red')[1]
		).toBeNull();
		expect(
			meaningsOf('Company,Platform Zorp', 'Northwind,LinkedIn', 'Contoso,Indeed', 'Fabrikam,Indeed')[1]
		).toBe('source');
	});
});

describe('neighbours', () => {
	test('HR and Final are rounds among rounds, and HR is a person beside one interview', () => {
		const rounds = ['Company,OA,HR,Final', 'Northwind,2026-10-01,2026-10-05,2026-10-09'];
		expect(meaningsOf(...rounds).slice(1)).toEqual(['interviewOn', 'interviewOn', 'interviewOn']);
		expect(meaningsOf('Company,Role,HR,Applied', 'Northwind,Analyst,Dana Ruiz,2026-10-01')[2]).toBe(
			'personName'
		);
	});

	test('a name that holds titles of jobs is the role beside a company', () => {
		const rows = ['Name,Company,Status', 'Data Analyst,Northwind,Applied', 'Office Manager,Contoso,Applied'];
		expect(meaningsOf(...rows)).toEqual(['role', 'organisation', 'status']);
	});

	test('the day of a message is a day of contact', () => {
		const rows = ['FROM,TO,DATE,CONTENT', 'Dana Ruiz,Kim Lee,2026-10-01,thanks for your time last week'];
		expect(meaningsOf(...rows)).toEqual(['personName', null, 'lastContactOn', 'notes']);
	});
});

describe('days that only their cells explain', () => {
	test('claim no application where no status says so', () => {
		expect(meaningsOf('Company,Role,Zorp', 'Northwind,Analyst,2026-10-01')[2]).toBe('addedOn');
		expect(meaningsOf('Company,Zorp,Status', 'Northwind,2026-10-01,Applied')[1]).toBe('appliedOn');
	});

	test('claim nothing beside days that have a name', () => {
		expect(meaningsOf('Company,Interview,Zorp', 'Northwind,2026-10-01,2026-10-03')[2]).toBeNull();
	});
});

describe('doubt', () => {
	const rivalOf = (...rows: readonly string[]) => columnsOf(...rows).map(({ rival }) => rival);

	test('a clear header has none', () => {
		expect(rivalOf('Company,Role,Date Applied', 'Northwind,Analyst,2026-10-01')).toEqual([
			undefined,
			undefined,
			undefined
		]);
	});

	test('a header with two readings has the other one', () => {
		expect(rivalOf('Name,Role,Status', 'Dana Ruiz,Analyst,Applied', 'Kim Lee,Engineer,Applied')[0]).toBe(
			'personName'
		);
	});

	test('a word that is not known, with cells of any kind, may as well mean nothing', () => {
		expect(rivalOf('Company Zorp,Status', 'Northwind,Applied', 'Contoso,Rejected')[0]).toBeNull();
	});

	test('what the user chose has none', () => {
		const bytes = new TextEncoder().encode('Name,Role,Status\nDana Ruiz,Analyst,Applied\n');
		const { columns } = readSheet(bytes, { meanings: new Map([[0, 'organisation']]) });
		expect(columns[0]!.rival).toBeUndefined();
	});
});
