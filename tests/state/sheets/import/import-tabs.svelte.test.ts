/** Which tabs of a workbook are imported, in one go. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { linksOf } from '../../../../src/lib/sheet/links';
import { tabsOf } from '../../../../src/lib/sheet/tabs';
import { createApp, type App } from '../../../../src/lib/state/app';
import { likelyPairs } from '../../../../src/lib/state/leads/merge-leads';
import { ImportQuestions } from '../../../../src/lib/state/sheets/import/import-questions.svelte';
import { ImportPage } from '../../../../src/lib/state/sheets/import/import-page.svelte';
import { openBook } from '../../../support/book-desk';
import { deskReader } from '../../../support/desk-reader';
import { changedParts, tabsWorkbook } from '../../../support/workbooks';
import { leadsWithoutSheet } from '../../../../src/lib/state/sheets/without-sheet';

const HEAD = ['Company', 'Role', 'Status', 'Follow up'];
const OPEN = [HEAD, ['Northwind', 'Analyst', 'Applied', ''], ['Fabrikam', 'Clerk', 'Applied', '']];
const REJECTED = [HEAD, ['Contoso', 'Writer', 'Rejected', '2026-01-05']];
const CONTACTS = [
	['Name', 'Email', 'Company'],
	['Dana Ruiz', 'dana@acme.example', 'Acme']
];
const INSTRUCTIONS = [['How to use this workbook'], ['Fill in one row for each job']];
const DASHBOARD = [
	['Total', '3'],
	['Rejected', '1']
];

let app: App;
let page: ImportPage;

beforeEach(async () => {
	app = createApp({ now: () => new Date(2026, 2, 9, 10), open: (options) => openBook(options) });
	await app.session.ready;
	page = new ImportPage(app, {
		openReader: (bytes) => deskReader(bytes, Promise.resolve(), () => crypto.randomUUID()),
		fileOf: () => ({ connect: async () => undefined, agree: async () => undefined })
	});
});
afterEach(() => {
	page.cancel();
	app.session.stop();
});

type Tabs = Parameters<typeof tabsWorkbook>[0];
const choose = (tabs: Tabs) => page.choose(new File([new Uint8Array(tabsWorkbook(tabs))], 'jobs.xlsx'));
const proposed = () => page.session.tabs.taken;
const sheet = () => [...app.book.sheets.values()][0]!;

describe('what is proposed', () => {
	test.each<[string, Tabs, string[]]>([
		[
			'jobs and contacts, not the others',
			{ Instructions: INSTRUCTIONS, Dashboard: DASHBOARD, Jobs: OPEN, Contacts: CONTACTS },
			['Jobs', 'Contacts']
		],
		[
			'a tab for each month',
			{ January: OPEN, February: REJECTED, Lists: [['Applied'], ['Rejected']] },
			['January', 'February']
		],
		['an archive with the same columns', { Open: OPEN, Archive: REJECTED }, ['Open', 'Archive']],
		['one tab, where there is one', { Wishes: [['Company'], ['Tailspin']], Jobs: OPEN, Empty: [] }, ['Jobs']]
	])('%s', async (_name, tabs, names) => {
		await choose(tabs);
		expect(proposed()).toEqual(names);
		expect(page.session.tabs.choices.map(({ name }) => name)).toEqual(names.length > 1 ? names : []);
	});

	test('a tab of jobs by its cells alone is offered without a tick, and taken where it is ticked', async () => {
		const places = [
			['Place', 'What', 'Why'],
			['Prague', 'https://museum.example', 'friends'],
			['Rome', 'https://rome.example', 'food'],
			['Oslo', 'https://oslo.example', 'snow']
		];
		await choose({ Jobs: OPEN, Trips: places });
		const offered = () => page.session.tabs.choices.map(({ name, taken }) => [name, taken]);
		expect(offered()).toEqual([
			['Jobs', true],
			['Trips', false]
		]);
		expect(page.session.counts).toEqual({ leads: 2, contacts: 0 });
		await page.session.takeTab('Trips', true);
		expect(offered()[1]).toEqual(['Trips', true]);
		expect(page.session.counts.leads).toBe(5);
		expect(page.session.tabs.choices[1]!.doubtful).toBe(true);
	});

	test('a tab with a second table is marked to be checked', async () => {
		const two = [...OPEN, [], ['Name', 'Company', 'Email'], ['Dana Ruiz', 'Acme', 'dana@acme.example']];
		await choose({ Open: OPEN, Both: two });
		expect(page.session.tabs.choices.map(({ name, doubtful }) => [name, doubtful])).toEqual([
			['Open', false],
			['Both', true]
		]);
	});

	test('hidden tabs are counted, not proposed', async () => {
		await choose({ Open: OPEN, Data: { rows: REJECTED, state: 'hidden' } });
		expect(proposed()).toEqual(['Open']);
		expect(page.session.view?.workbook?.hidden).toBe(1);
	});

	test('all of forty tabs', async () => {
		const tabs = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`Week ${at + 1}`, OPEN]));
		await choose(tabs);
		expect(proposed()).toHaveLength(40);
		expect(page.session.counts).toEqual({ leads: 80, contacts: 0 });
	});

	test('an empty tab is refused as empty, and what was at hand stays', async () => {
		await choose({ Open: OPEN, Archive: REJECTED, Empty: [] });
		await page.session.showTab('Empty');
		expect(page.problem).toContain('No rows found');
		expect(proposed()).toEqual(['Open', 'Archive']);
		expect(page.session.view?.workbook?.sheet).toBe('Open');
	});
});

describe('a tab in which nothing was recognised', () => {
	const LIST = [
		['Wer', 'Wo', 'Seit'],
		['Dana Ruiz', 'Acme', '2026-01-05'],
		['Kim Lee', 'Globex', '2026-01-06']
	];
	const people = () => [...app.book.contacts.values()].map(({ name }) => name).sort();
	const open = () => page.session.view!.columns.filter(({ evidence }) => evidence === 'cells');

	test('is offered, and taken as contacts where the user says so; what its cells say is asked about', async () => {
		await choose({ Jobs: OPEN, Liste: LIST });
		expect([proposed(), page.session.tabs.others]).toEqual([['Jobs'], ['Liste']]);
		await page.session.takeTabAs('Liste', 'contacts');
		expect(proposed()).toEqual(['Jobs', 'Liste']);
		expect(page.session.view).toMatchObject({ headerRow: 0, workbook: { sheet: 'Liste' } });
		expect(open().map(({ header, meaning }) => [header, meaning])).toContainEqual(['Wer', 'personName']);
		expect(page.session.counts).toEqual({ leads: 2, contacts: 2 });
		await page.import();
		expect(people()).toEqual(['Dana Ruiz', 'Kim Lee']);
		expect((await app.sheets.export(sheet().id)).changes).toEqual([]);
	});

	test('is taken as jobs where the user says so', async () => {
		await choose({ Jobs: OPEN, Liste: LIST });
		await page.session.takeTabAs('Liste', 'jobs');
		expect(page.session.counts).toEqual({ leads: 4, contacts: 0 });
		await page.import();
		expect([...app.book.leads.values()].map(({ organisation }) => organisation)).toContain('Dana Ruiz');
	});
});

describe('what is imported', () => {
	test('all tabs that are taken: one sheet, one action, one undo', async () => {
		await choose({ Open: OPEN, Rejected: REJECTED, Contacts: CONTACTS });
		expect(page.session.counts).toEqual({ leads: 3, contacts: 1 });
		await page.import();
		expect(page.after).toMatchObject({ leads: 3, contacts: 1 });
		expect(tabsOf(sheet()).map(({ workbook, links }) => [workbook?.sheet, links.length])).toEqual([
			['Open', 2],
			['Rejected', 1],
			['Contacts', 1]
		]);
		expect(leadsWithoutSheet(app.book)).toEqual([]);
		await app.session.undo(page.last!.action);
		expect([app.book.leads.size, app.book.contacts.size, app.book.sheets.size]).toEqual([0, 0, 0]);
	});

	test('each tab with its own columns, and only those that are taken', async () => {
		await choose({ Open: OPEN, Rejected: REJECTED });
		await page.session.showTab('Rejected');
		await page.session.setMeaning(1, 'notes');
		await page.session.takeTab('Open', false);
		expect(page.session.tabs.choices.map(({ name, taken }) => [name, taken])).toEqual([
			['Open', false],
			['Rejected', true]
		]);
		await page.import();
		expect(
			[...app.book.leads.values()].map(({ organisation, role, notes }) => [organisation, role, notes])
		).toEqual([['Contoso', undefined, 'Writer']]);
		expect(sheet().tabs).toBeUndefined();
	});

	test('a tab that is brought in later joins its workbook', async () => {
		const tabs = { Open: OPEN, Rejected: REJECTED };
		await choose(tabs);
		await page.session.takeTab('Rejected', false);
		await page.import();
		await choose(tabs);
		page.session.asNew();
		expect(proposed()).toEqual(['Rejected']);
		await page.import();
		expect(app.book.sheets.size).toBe(1);
		expect(linksOf(sheet())).toHaveLength(3);
	});

	test('the same job in two tabs is asked about, as in two files', async () => {
		await choose({ Open: OPEN, All: [...OPEN, ...REJECTED.slice(1)] });
		await page.import();
		const pairs = likelyPairs(app.book.leads.values(), app.book.sheets.values());
		expect(pairs.map(({ kept }) => kept.organisation).sort()).toEqual(['Fabrikam', 'Northwind']);
		await app.leads.join(pairs[0]!.kept.id, pairs[0]!.other.id);
		expect((await app.sheets.export(sheet().id)).changes).toEqual([]);
	});

	test('the same job in two tabs, merged, is one job, whose changes go into its row of each tab and nowhere else', async () => {
		const tabs = { Open: OPEN, All: [...OPEN, ...REJECTED.slice(1)] };
		await choose(tabs);
		await page.import();
		const [pair] = likelyPairs(app.book.leads.values(), app.book.sheets.values()).filter(
			({ kept }) => kept.organisation === 'Northwind'
		);
		await app.leads.join(pair!.kept.id, pair!.other.id);
		expect([...app.book.leads.values()].map(({ organisation }) => organisation).sort()).toEqual([
			...['Contoso', 'Fabrikam', 'Fabrikam', 'Northwind']
		]);
		await app.leads.edit(pair!.kept.id, 'change-fact|role', (row) => ({ ...row, role: 'Chief analyst' }));
		const file = await app.sheets.export(sheet().id);
		expect(
			file.tables.map(({ tab, changes }) => [tab, changes.map(({ row, from, to }) => [row, from, to])])
		).toEqual([
			['Open', [[1, 'Analyst', 'Chief analyst']]],
			['All', [[1, 'Analyst', 'Chief analyst']]]
		]);
		await app.sheets.exported(file);
		await page.choose(new File([new Uint8Array(file.bytes)], 'jobs.xlsx'));
		await page.bring(sheet().id);
		expect(page.back.nothing).toBe(true);
	});

	test('a past plan of the second tab is asked about, and answered there', async () => {
		await choose({ Open: OPEN, Rejected: [HEAD, ['Contoso', 'Writer', 'Applied', '2026-01-05']] });
		await page.import();
		const questions = new ImportQuestions(app, sheet().id, [...app.book.leads.values()]);
		await questions.load();
		expect(questions.plans).toEqual([{ column: 3, header: 'Follow up', count: 1, tab: 1 }]);
		await questions.answerPlans(questions.plans[0]!, 'yes');
		expect(questions.plansAnswer(questions.plans[0]!)).toBe('1 follow-up logged.');
		expect(sheet().passedPlans).toBeUndefined();
		expect((await app.sheets.export(sheet().id)).changes).toEqual([]);
	});

	test('a job that is in a tab and here already is left out', async () => {
		await app.leads.add({ organisation: 'Contoso', role: 'Writer' });
		await choose({ Open: OPEN, Rejected: REJECTED });
		expect([...page.session.known.keys()]).toEqual([2]);
		await page.import();
		expect(linksOf(sheet())).toHaveLength(2);
	});
});

test('changes of two tabs go out in one file, which is what the next one is compared with', async () => {
	const tabs = { Open: OPEN, Rejected: REJECTED };
	await choose(tabs);
	await page.import();
	for (const lead of app.book.leads.values())
		await app.leads.edit(lead.id, 'change-fact|role', (row) => ({ ...row, role: `${row.role} 2` }));
	const file = await app.sheets.export(sheet().id);
	expect(file.tables.map(({ tab, changes }) => [tab, changes.length])).toEqual([
		['Open', 2],
		['Rejected', 1]
	]);
	expect(changedParts(tabsWorkbook(tabs), file.bytes)).toHaveLength(2);
	await app.sheets.exported(file);
	expect((await app.sheets.export(sheet().id)).changes).toEqual([]);
	await page.choose(new File([new Uint8Array(file.bytes)], 'jobs.xlsx'));
	await page.bring(sheet().id);
	expect(page.back.nothing).toBe(true);
});

test('a change in each tab of a workbook that came back is stored as one action', async () => {
	await choose({ Open: OPEN, Rejected: REJECTED });
	await page.import();
	const edited = (rows: readonly (readonly string[])[], role: string) =>
		rows.map((row, at) => (at === 1 ? [row[0]!, role, ...row.slice(2)] : row));
	await choose({ Open: edited(OPEN, 'Chief'), Rejected: edited(REJECTED, 'Poet') });
	await page.bring(sheet().id);
	expect(page.back.lists.changed.map(({ tab, sheet: now }) => [tab, now])).toEqual([
		['Open', 'Chief'],
		['Rejected', 'Poet']
	]);
	await page.store();
	const roles = () => [...app.book.leads.values()].map(({ role }) => role).sort();
	expect(roles()).toEqual(['Chief', 'Clerk', 'Poet']);
	expect((await app.sheets.export(sheet().id)).changes).toEqual([]);
	await app.session.undo(app.session.undoable!.action);
	expect(roles()).toEqual(['Analyst', 'Clerk', 'Writer']);
});
