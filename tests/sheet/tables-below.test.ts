/** Tables that stand below one another in one sheet: the first is read, and another with other columns is told. */
import { describe, expect, test } from 'vitest';
import { readSheet, type SheetReading } from '../../src/lib/sheet';
import { problemWords } from '../../src/lib/messages/sheets/problems';
import { SheetDesk } from '../../src/lib/state/sheet-worker/service';
import { WorkbookSource } from '../../src/lib/state/sheet-worker/workbook-source';
import { corpora } from '../support/corpus';
import { comingBack } from '../support/returns';
import { bytesOf, exportedText, importText } from '../support/sheets';
import { ods, odsRow, tabsWorkbook } from '../support/workbooks';

const companiesIn = (text: string) => importText(text).plan.leads.map(({ organisation }) => organisation);
const told = ({ problems }: Pick<SheetReading, 'problems'>) =>
	problems.filter(({ kind }) => kind === 'other-table').map(problemWords);

const JOBS =
	'Company,Role,Status,Applied\nNorthwind,Analyst,Applied,2026-03-01\nContoso,Clerk,Rejected,2026-03-02\n';
const READ = ['Northwind', 'Contoso'];

describe('a second table with other columns', () => {
	test.each([
		[
			'people, below a blank row and a title',
			`${JOBS},,,\nNetworking,,,\nName,Company,Email,\nDana Ruiz,Fabrikam,dana@fabrikam.example,\nKim Lee,Tailspin,,\n`,
			'Row 6 begins another table (Name, Company, Email). Tactful reads one table per sheet, so that table’s 2 rows aren’t imported. They stay in your file. To import them, move the table to a tab or file of its own.'
		],
		[
			'recruiters, in short records',
			`${JOBS}\n\nRecruiter,Agency,Phone\nDana Ruiz,Adatum Staffing,020 7946 0001\n`,
			'Row 6 begins another table (Recruiter, Agency, Phone). Tactful reads one table per sheet, so that table’s 1 row isn’t imported. It stays in your file. To import it, move the table to a tab or file of its own.'
		],
		[
			'interviews, with a blank row among them',
			`${JOBS},,,\nInterview date,Company,Round,Interviewer\n2026-03-09,Northwind,1,Kim Lee\n,,,\n2026-03-12,Contoso,2,Dana Ruiz\n`,
			'Row 5 begins another table (Interview date, Company, Round, Interviewer). Tactful reads one table per sheet, so that table’s 2 rows aren’t imported. They stay in your file. To import them, move the table to a tab or file of its own.'
		],
		[
			'people, in German',
			'Firma;Stelle;Status\nNorthwind;Koch;Beworben\nContoso;Koch;Absage\n;;\nAnsprechpartner;Firma;Telefon\nFrau Krüger;Fabrikam;030 1234567\n',
			'Row 5 begins another table (Ansprechpartner, Firma, Telefon). Tactful reads one table per sheet, so that table’s 1 row isn’t imported. It stays in your file. To import it, move the table to a tab or file of its own.'
		]
	])('%s', (_, text, sentence) => {
		const trial = importText(text);
		expect(trial.plan.leads.map(({ organisation }) => organisation)).toEqual(READ);
		expect(trial.plan.contacts).toEqual([]);
		expect(told(trial.reading)).toEqual([sentence]);
		expect(exportedText(trial)).toBe(text);
	});

	test('a third table is told too, and jobs are read on below a header of their own', () => {
		const text =
			`${JOBS}\nName,Company,Email\nDana Ruiz,Fabrikam,\n\nNext step,Deadline,Notes\nMend the resume,2026-03-20,\n` +
			'\nCompany,Role,Status,Applied\nLitware,Cook,Applied,2026-03-04\n';
		const trial = importText(text);
		expect(trial.plan.leads.map(({ organisation }) => organisation)).toEqual([...READ, 'Litware']);
		expect(told(trial.reading)).toEqual([
			'Row 5 begins another table (Name, Company, Email). Tactful reads one table per sheet, so that table’s 1 row isn’t imported. It stays in your file. To import it, move the table to a tab or file of its own.',
			'Row 8 begins another table (Next step, Deadline, Notes). Tactful reads one table per sheet, so that table’s 1 row isn’t imported. It stays in your file. To import it, move the table to a tab or file of its own.'
		]);
		expect(exportedText(trial)).toBe(text);
	});

	test('new jobs go below the jobs, above the other table', () => {
		const text = `${JOBS}\nName,Company,Email\nDana Ruiz,Fabrikam,\n`;
		const trial = importText(text);
		const [lead] = trial.plan.leads;
		trial.leads.set('new', { ...lead!, id: 'new', organisation: 'Litware', touches: [], people: [] });
		expect(exportedText(trial, { newLeadIds: ['new'] })).toMatch(/Contoso.*\nLitware.*\n\nName,Company/);
	});

	test.each([
		[
			'people',
			'Name,Company,Email\nDana Ruiz,Fabrikam,\nKim Lee,Tailspin,\n,,\n',
			'Row 1 begins another table (Name, Company, Email). Tactful reads one table per sheet, so that table’s 2 rows aren’t imported. They stay in your file. To import them, move the table to a tab or file of its own.'
		],
		[
			'tasks, below a title',
			'To do,,,\nTask,Due date,Notes,\nMend the resume,2026-03-20,,\n,,,\nApplications,,,\n',
			'Row 2 begins another table (Task, Due date, Notes). Tactful reads one table per sheet, so that table’s 1 row isn’t imported. It stays in your file. To import it, move the table to a tab or file of its own.'
		],
		[
			'recruiters',
			'Recruiter,Phone,Email\nDana Ruiz,020 7946 0001,\n\n',
			'Row 1 begins another table (Recruiter, Phone, Email). Tactful reads one table per sheet, so that table’s 1 row isn’t imported. It stays in your file. To import it, move the table to a tab or file of its own.'
		]
	])('above the jobs: %s', (_, above, sentence) => {
		const trial = importText(above + JOBS);
		expect(trial.plan.leads.map(({ organisation }) => organisation)).toEqual(READ);
		expect(told(trial.reading)).toEqual([sentence]);
		expect(exportedText(trial)).toBe(above + JOBS);
	});

	const TABLES = [
		['Company', 'Role', 'Status'],
		['Northwind', 'Analyst', 'Applied'],
		['', '', ''],
		['Name', 'Company', 'Email'],
		['Dana Ruiz', 'Fabrikam', 'dana@fabrikam.example']
	];
	test.each([
		['xlsx', tabsWorkbook({ Jobs: TABLES })],
		['ods', ods([{ name: 'Jobs', rows: TABLES.map((row) => odsRow(row)).join('') }])]
	])('in a workbook (%s)', (_, bytes) => {
		const desk = new SheetDesk(bytes, () => 'id', new WorkbookSource(bytes));
		const view = desk.read({ sheet: 'Jobs' }, '2026-03-20');
		expect(view.counts).toMatchObject({ leads: 1, contacts: 0 });
		expect(told(view)).toEqual([
			'Row 4 begins another table (Name, Company, Email). Tactful reads one table per sheet, so that table’s 1 row isn’t imported. It stays in your file. To import it, move the table to a tab or file of its own.'
		]);
	});

	test('comes back with the jobs: nothing is added, changed or removed', () => {
		const text = `${JOBS}\nName,Company,Email\nDana Ruiz,Fabrikam,\n`;
		const more = text.replace(
			'Dana Ruiz,Fabrikam,',
			'Dana Ruiz,Fabrikam,dana@fabrikam.example\nKim Lee,Tailspin,'
		);
		expect(comingBack(importText(text), more).reimport.items).toEqual([]);
	});

	test('a job that was made of such a row before stays when the sheet comes back', () => {
		const text = `${JOBS}\nName,Company,Email\nDana Ruiz,Fabrikam,\n`;
		const trial = importText(text);
		const [lead] = trial.plan.leads;
		trial.leads.set('old', {
			...{ ...lead!, id: 'old', organisation: 'Dana Ruiz', role: 'Fabrikam' },
			...{ stage: 'saved', touches: [], people: [] }
		});
		trial.sheet = {
			...trial.sheet,
			links: [...trial.sheet.links, { ...trial.sheet.links[0]!, row: 5, id: 'old' }]
		};
		expect(comingBack(trial, text).reimport.items).toEqual([]);
		expect(exportedText(trial)).toBe(text);
	});

	test('a shorter table of jobs is the one that is read, whatever the second one’s header knows', () => {
		const text =
			'Company,Role,Status\nNorthwind,Analyst,Applied\nContoso,Clerk,Applied\n,,\nName,Company,Email,Phone,Notes\nDana Ruiz,Fabrikam,,,\n';
		expect(companiesIn(text)).toEqual(READ);
	});
});

describe('a second table with the same columns is read on', () => {
	test.each([
		[
			'years above each header',
			'2025,,\nCompany,Role,Status\nNorthwind,Analyst,Applied\n,,\n2026,,\nCompany,Role,Status\nContoso,Clerk,Applied\n'
		],
		[
			'a title, and the header in other words',
			'Company,Role,Status\nNorthwind,Analyst,Applied\n,,\nSecond round of applications,,\nEmployer,Job title,Status\nContoso,Clerk,Applied\n'
		],
		[
			'another column in the place of one that is not known',
			'Company,Role,Status,Mood\nNorthwind,Analyst,Applied,good\n\nCompany,Role,Status,Notes\nContoso,Clerk,Applied,a pair\n'
		],
		[
			'the header in other cases, with one column less',
			'Company,Role,Status,Mood\nNorthwind,Analyst,Applied,good\n\ncompany,role,status\nContoso,Clerk,Applied\n'
		]
	])('%s', (_, text) => {
		const trial = importText(text);
		expect(trial.plan.leads.map(({ organisation }) => organisation)).toEqual(READ);
		expect(told(trial.reading)).toEqual([]);
		expect(exportedText(trial)).toBe(text);
	});
});

describe('two header rows', () => {
	test.each([
		['in other words', 'Company,Role,Status\nEmployer,Job title,Current status\n'],
		['in two languages', 'Company,Role,Status\nFirma,Stelle,Status\n'],
		['that disagree', 'Company,Role,Status\nRole,Company,Notes\n']
	])('%s: neither is a job', (_, head) => {
		expect(companiesIn(`${head}Northwind,Analyst,Applied\nContoso,Clerk,Rejected\n`)).toHaveLength(2);
	});
});

test('a header with no rows below it is a heading', () => {
	const { plan, reading } = importText(`${JOBS}\nName,Company,Email\n`);
	expect(plan.leads).toHaveLength(2);
	expect(reading.problems).toEqual([expect.objectContaining({ kind: 'skipped-row', row: 4 })]);
});

describe('sums and legends below the jobs', () => {
	test.each([
		['a sum with a currency', ',,,\nTotal: 34,,,\nAverage salary,"$95,000",,\n'],
		['a formula left as text', ',,,\nTotal,=COUNTA(A2:A35),,\n'],
		['sums side by side', ',,,\nTotal applied: 34,Total rejected: 5,,\n'],
		['a legend', ',,,\nLegend,,,\nApplied,I sent it,,\nRejected,They said no,,\n'],
		['statuses counted', ',,,\nStatus,Count,,\nApplied,12,,\nRejected,5,,\nOffer,0,,\n'],
		['statuses counted, without a header', '\nApplied,12\nInterview,3\nRejected,5\n']
	])('%s', (_, below) => {
		const trial = importText(JOBS + below);
		expect(trial.plan.leads.map(({ organisation }) => organisation)).toEqual(READ);
		expect(trial.plan.contacts).toEqual([]);
		expect(exportedText(trial)).toBe(JOBS + below);
	});
});

describe('where it is not sure, it is read on', () => {
	test.each([
		['jobs below a blank row', '\nFabrikam,Recruiter,Applied,2026-03-03\n'],
		['words of headers in a job', '\nIndeed,Recruiter,Applied,\n'],
		['a company alone', '\nFabrikam,,,\n'],
		['a header in the middle of the jobs', 'Source,Title,Applied,\n'],
		['a company called as a stage', '\nOffer,Buyer,Applied,2026-03-03\n']
	])('%s', (_, below) => {
		expect(companiesIn(JOBS + below)).toHaveLength(3);
		expect(told(importText(JOBS + below).reading)).toEqual([]);
	});

	test('no labelled tracker has another table', () => {
		const having = corpora
			.flatMap(({ labelled }) => labelled)
			.filter(({ truth }) => truth.sheet === undefined)
			.filter(({ file }) => told(readSheet(file.bytes)).length > 0);
		expect(having.map(({ file }) => file.name)).toEqual([]);
	});
});

test('every row of another table is accounted for', () => {
	const text = `${JOBS}\nName,Company,Email\n${'Dana Ruiz,Fabrikam,\n'.repeat(12)}`;
	const reading = readSheet(bytesOf(text));
	expect(reading.rowCount).toBe(2);
	expect(reading.problems).toEqual([expect.objectContaining({ kind: 'other-table', row: 4, count: 12 })]);
});

describe('a second table whose header is not known', () => {
	test.each([
		[
			'what things cost',
			`${JOBS}\nItem,Cost\nTrain,24.50\nSuit,180\n`,
			'Row 5 begins another table (Item, Cost). Tactful reads one table per sheet, so that table’s 2 rows aren’t imported. They stay in your file. To import them, move the table to a tab or file of its own.'
		],
		[
			'hours of courses, below a title',
			`${JOBS},,,\nCourses,,,\nWhat,Hours,Room,\nExcel,12,4,\nSAP,30,2,\n`,
			'Row 6 begins another table (What, Hours, Room). Tactful reads one table per sheet, so that table’s 2 rows aren’t imported. They stay in your file. To import them, move the table to a tab or file of its own.'
		],
		[
			'budget, in German',
			'Firma;Stelle;Status;Beworben\nNorthwind;Koch;Beworben;01.03.2026\nContoso;Koch;Absage;02.03.2026\n\nPosten;Betrag\nBahn;24,50\nMappe;9,90\n',
			'Row 5 begins another table (Posten, Betrag). Tactful reads one table per sheet, so that table’s 2 rows aren’t imported. They stay in your file. To import them, move the table to a tab or file of its own.'
		]
	])('%s', (_, text, sentence) => {
		const trial = importText(text);
		expect(trial.plan.leads.map(({ organisation }) => organisation)).toEqual(READ);
		expect(told(trial.reading)).toEqual([sentence]);
		expect(exportedText(trial)).toBe(text);
	});

	test.each([
		['jobs without a day', `${JOBS}\nLitware,Cook,,\nAdatum,Porter,,\n`, 4],
		['a job with a day', `${JOBS}\nLitware,Cook,Applied,2026-03-04\n`, 3],
		['a job named like a header', `${JOBS}\nItem,Cook,,\nAdatum,Porter,Applied,2026-03-05\n`, 4]
	])('but %s are read on', (_, text, count) => {
		expect(companiesIn(text)).toHaveLength(count);
	});
});

test('the jobs are found below a long list of people', () => {
	const people = Array.from(
		{ length: 40 },
		(_, at) => `Dana Ruiz ${'abcdefghij'[at % 10]},Fabrikam,dana${at}@fabrikam.example,\n`
	);
	const text = `Name,Company,Email,\n${people.join('')},,,\nCompany,Role,Status,Applied\nNorthwind,Analyst,Applied,2026-03-01\n`;
	expect(companiesIn(text)).toEqual(['Northwind']);
});
