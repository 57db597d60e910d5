/** A workbook of which several tabs are connected: one file out, and back in one pass. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyPatches, type Row } from '../../src/lib/domain/patch';
import type { Lead } from '../../src/lib/domain/lead';
import { withoutRows, type ConnectedSheet } from '../../src/lib/sheet';
import { linksOf } from '../../src/lib/sheet/links';
import type { Side } from '../../src/lib/sheet/merge';
import { tabsOf } from '../../src/lib/sheet/tabs';
import { exportTabs } from '../../src/lib/sheet/workbook/write/export-tabs';
import { openWorkbook } from '../../src/lib/sheet/workbook/open';
import { SheetDesk } from '../../src/lib/state/sheet-worker/service';
import { WorkbookSource } from '../../src/lib/state/sheet-worker/workbook-source';
import { runs } from '../runs';
import { countingIds } from '../support/book-desk';
import { cellsOf, changedParts, partOf, tabsWorkbook } from '../support/workbooks';

type Table = readonly (readonly string[])[];
type Tabs = Readonly<Record<string, Table>>;

const HEAD = ['Company', 'Role', 'Status', 'Notes'];
const TWO: Tabs = {
	Open: [HEAD, ['Northwind', 'Analyst', 'Applied', ''], ['Fabrikam', 'Clerk', 'Applied', 'x']],
	Rejected: [HEAD, ['Contoso', 'Writer', 'Rejected', '']]
};

const DAY = '2026-03-09';
const AT = '2026-03-09T08:00:00.000Z';
const newId = countingIds('id');
const deskOf = (bytes: Uint8Array) => new SheetDesk(bytes, newId, new WorkbookSource(bytes));

interface Trial {
	sheet: ConnectedSheet;
	readonly leads: Map<string, Lead>;
}

/** Imports tabs of a workbook, all of them by default. */
function imported(tabs: Tabs, names: readonly string[] = Object.keys(tabs)): Trial {
	const bytes = tabsWorkbook(tabs);
	const desk = deskOf(bytes);
	for (const sheet of names) desk.read({ sheet }, DAY);
	const order = { sheets: names, without: new Set<number>(), name: 'two.xlsx', importedOn: DAY };
	const { plan, sheet } = desk.take({ ...order, importedAt: AT });
	return {
		sheet: structuredClone(sheet) as ConnectedSheet,
		leads: new Map(plan.leads.map((lead) => [lead.id, lead]))
	};
}

const out = ({ sheet, leads }: Trial, newLeadIds: string[] = []) =>
	exportTabs(sheet, leads, new Map(), { newLeadIds, today: DAY });

const idOf = ({ leads }: Trial, organisation: string) =>
	[...leads.values()].find((lead) => lead.organisation === organisation)!.id;
function edit(trial: Trial, organisation: string, change: Partial<Lead>): void {
	const id = idOf(trial, organisation);
	trial.leads.set(id, { ...trial.leads.get(id)!, ...change });
}

/** Brings an edited workbook back; `decide` settles what has no proposal. */
function back(trial: Trial, bytes: Uint8Array, decide: Side = 'sheet') {
	const desk = deskOf(bytes);
	const compared = { sheet: trial.sheet, leads: trial.leads, contacts: new Map() };
	const reimport = structuredClone(desk.compare(compared, { today: DAY, at: AT }));
	const store = () => {
		const open = reimport.items.filter(({ proposed }) => proposed === null);
		const plan = desk.merge(new Map(open.map(({ key }) => [key, decide])));
		for (const lead of plan.leads) trial.leads.set(lead.id, lead);
		for (const { id, patches } of plan.patches)
			trial.leads.set(id, applyPatches(trial.leads.get(id) as Row | undefined, patches) as Lead);
		for (const { id } of plan.removed)
			trial.leads.set(id, { ...trial.leads.get(id)!, deletedAt: AT } as Lead);
		trial.sheet = plan.sheet as ConnectedSheet;
		return plan;
	};
	return { reimport, store };
}

/** Returns the organisation of each linked row, by tab. */
const rowsOf = ({ sheet, leads }: Trial) =>
	tabsOf(sheet).map(({ workbook, links }) => [
		workbook?.sheet,
		...links.map(({ row, id }) => `${row} ${leads.get(id)?.organisation}`)
	]);

describe('a workbook with two connected tabs', () => {
	test('is one file, and its bytes are kept once', () => {
		const trial = imported(TWO);
		expect(rowsOf(trial)).toEqual([
			['Open', '1 Northwind', '2 Fabrikam'],
			['Rejected', '1 Contoso']
		]);
		expect(trial.sheet.tabs?.map((tab) => Object.keys(tab).includes('workbook'))).toEqual([false]);
		expect(linksOf(trial.sheet)).toHaveLength(3);
	});

	test('goes back as it came where nothing changed, and with the changes of both tabs', () => {
		const trial = imported(TWO);
		const before = trial.sheet.workbook!.bytes;
		expect(out(trial)).toMatchObject({ bytes: before, sheet: trial.sheet });
		edit(trial, 'Fabrikam', { role: 'Head clerk' });
		edit(trial, 'Contoso', { role: 'Editor' });
		const { bytes, sheet, tabs } = out(trial);
		const parts = ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'];
		expect(changedParts(before, bytes)).toEqual(parts);
		const written = parts.map((part) => partOf(bytes, part).replace('<sheetCalcPr fullCalcOnLoad="1"/>', ''));
		expect(written[0]).toBe(
			partOf(before, parts[0]!).replace(/<c r="B3".*?<\/c>/, /<c r="B3".*?<\/c>/.exec(written[0]!)![0])
		);
		expect(cellsOf(openWorkbook(bytes).table('Open'))[2]?.[1]).toBe('Head clerk');
		expect(cellsOf(openWorkbook(bytes).table('Rejected'))[1]?.[1]).toBe('Editor');
		expect(tabs.map(({ tab, changes }) => [tab, changes.map(({ to }) => to)])).toEqual([
			['Open', ['Head clerk']],
			['Rejected', ['Editor']]
		]);
		trial.sheet = sheet;
		expect(out(trial).bytes).toBe(sheet.workbook!.bytes);
		expect(back(trial, bytes).reimport).toMatchObject({ same: true, items: [], rows: 3, unchanged: 3 });
	});

	test('takes a new lead into the first tab with jobs', () => {
		const trial = imported({
			Contacts: [
				['Name', 'Email'],
				['Dana Ruiz', 'dana@acme.example']
			],
			...TWO
		});
		const lead = {
			...trial.leads.get(idOf(trial, 'Contoso'))!,
			id: 'new',
			organisation: 'Initech',
			people: []
		};
		trial.leads.set('new', lead);
		const { bytes } = out(trial, ['new']);
		expect(cellsOf(openWorkbook(bytes).table('Open'))[3]?.[0]).toBe('Initech');
	});

	test('keeps nothing of what was erased, in whichever tab', () => {
		const trial = imported(TWO);
		const sheet = withoutRows(trial.sheet, new Set([idOf(trial, 'Contoso'), idOf(trial, 'Fabrikam')]));
		expect(rowsOf({ ...trial, sheet })).toEqual([['Open', '1 Northwind'], ['Rejected']]);
		const parts = [1, 2].map((at) => partOf(sheet.workbook!.bytes, `xl/worksheets/sheet${at}.xml`)).join('');
		expect(parts).not.toMatch(/Contoso|Fabrikam/);
		expect(parts).toMatch(/Northwind/);
		expect(withoutRows(sheet, new Set(['none']))).toBe(sheet);
	});
});

describe('when it comes back', () => {
	test('changes of all tabs are in one list', () => {
		const trial = imported(TWO);
		edit(trial, 'Contoso', { role: 'Editor' });
		const { reimport, store } = back(
			trial,
			tabsWorkbook({
				Open: [HEAD, ['Northwind', 'Senior analyst', 'Applied', ''], ['Fabrikam', 'Clerk', 'Applied', 'x']],
				Rejected: [HEAD, ['Contoso', 'Author', 'Rejected', '']]
			})
		);
		expect(reimport.items.map(({ kind, tab, title, label }) => [kind, tab, title, label])).toEqual([
			['changed', 'Open', 'Analyst at Northwind', 'Role'],
			['conflict', 'Rejected', 'Editor at Contoso', 'Role']
		]);
		store();
		expect([...trial.leads.values()].map(({ role }) => role)).toEqual(['Senior analyst', 'Clerk', 'Author']);
		expect(out(trial).bytes).toBe(trial.sheet.workbook!.bytes);
	});

	const moved = (status: string): Tabs => ({
		Open: [HEAD, TWO.Open![1]!],
		Rejected: [HEAD, ['Fabrikam', 'Clerk', status, 'x'], ...TWO.Rejected!.slice(1)]
	});

	test('a job whose row moved to another tab is the same job', () => {
		const trial = imported(TWO);
		const id = idOf(trial, 'Fabrikam');
		edit(trial, 'Fabrikam', { role: 'Head clerk' });
		const { reimport, store } = back(trial, tabsWorkbook(moved('Rejected')));
		expect(reimport.items.map(({ kind, label, tab }) => [kind, label, tab])).toEqual([
			['changed', 'Status', 'Rejected']
		]);
		expect(reimport.tabs?.moved).toEqual([{ title: 'Head clerk at Fabrikam', from: 'Open', to: 'Rejected' }]);
		expect(store()).toMatchObject({ leads: [], removed: [] });
		expect(trial.leads.get(id)).toMatchObject({ stage: 'rejected', role: 'Head clerk' });
		expect(rowsOf(trial)).toEqual([
			['Open', '1 Northwind'],
			['Rejected', '1 Fabrikam', '2 Contoso']
		]);
		expect(out(trial).tabs.map(({ changes }) => changes.map(({ to }) => to))).toEqual([[], ['Head clerk']]);
	});

	test('a move alone is stored too', () => {
		const trial = imported(TWO);
		const { reimport, store } = back(trial, tabsWorkbook(moved('Applied')));
		expect(reimport).toMatchObject({ items: [], same: false, unchanged: 3 });
		store();
		expect(out(trial).bytes).toBe(trial.sheet.workbook!.bytes);
		expect(back(trial, tabsWorkbook(moved('Applied'))).reimport.same).toBe(true);
	});

	test('a new tab with jobs is connected, and takes the rows that moved into it', () => {
		const trial = imported({ Open: TWO.Open! });
		const { reimport, store } = back(trial, tabsWorkbook(moved('Rejected')));
		expect(reimport.tabs).toMatchObject({ added: ['Rejected'], moved: [{ from: 'Open', to: 'Rejected' }] });
		expect(reimport.items.map(({ kind, title }) => [kind, title])).toEqual([
			['added', 'Writer at Contoso'],
			['changed', 'Clerk at Fabrikam']
		]);
		store();
		expect(rowsOf(trial)).toEqual([
			['Open', '1 Northwind'],
			['Rejected', '1 Fabrikam', '2 Contoso']
		]);
	});

	test('a copy of a tab, and a tab without jobs, stay the user’s own', () => {
		const trial = imported(TWO);
		const { reimport } = back(
			trial,
			tabsWorkbook({ ...TWO, 'Open (2)': TWO.Open!, Lists: [['Applied'], ['Rejected']] })
		);
		expect(reimport).toMatchObject({ items: [], same: true });
		expect(reimport.tabs).toBeUndefined();
	});

	test('a renamed tab is the same one, and its new name is kept', () => {
		const trial = imported(TWO);
		const { reimport, store } = back(trial, tabsWorkbook({ Active: TWO.Open!, Rejected: TWO.Rejected! }));
		expect(reimport).toMatchObject({
			items: [],
			tabs: { renamed: [['Open', 'Active']], removed: [], added: [] }
		});
		store();
		expect(rowsOf(trial).map(([name]) => name)).toEqual(['Active', 'Rejected']);
	});

	test('the jobs of a tab that is gone are rows that are gone', () => {
		const trial = imported(TWO);
		edit(trial, 'Fabrikam', { role: 'Head clerk' });
		const { reimport, store } = back(trial, tabsWorkbook({ Rejected: TWO.Rejected! }), 'app');
		expect(reimport.tabs).toMatchObject({ removed: ['Open'] });
		expect(reimport.items.map(({ kind, proposed, title }) => [kind, proposed, title])).toEqual([
			['removed', 'sheet', 'Analyst at Northwind'],
			['removed', null, 'Head clerk at Fabrikam']
		]);
		store();
		expect(rowsOf(trial)).toEqual([['Rejected', '1 Contoso']]);
		expect(out(trial).bytes).toBe(trial.sheet.workbook!.bytes);
	});
});

describe('laws over two tabs', () => {
	const row = fc.tuple(
		fc.constantFrom('One', 'Two', 'Three', 'Four'),
		fc.constantFrom('', 'Engineer', 'Writer'),
		fc.constantFrom('Applied', 'Rejected', 'Interview', ''),
		fc.constantFrom('', 'noted')
	);
	const rows = fc.array(row, { minLength: 1, maxLength: 5 });
	/** Equal rows cannot be told apart, so each has a company of its own. */
	const table = rows.map((all) => [
		HEAD,
		...all.map(([company, ...rest], at) => [`${company} ${at}`, ...rest])
	]);
	const book = fc.record({ Open: table, Rejected: table, Lists: fc.constant([['a'], ['b']]) });
	const BOTH = ['Open', 'Rejected'] as const;
	const change = (tabs: Tabs, tab: string, at: number, role: string): Tabs => ({
		...tabs,
		[tab]: tabs[tab]!.map((cells, r) =>
			r === 1 + (at % (tabs[tab]!.length - 1)) ? [cells[0]!, role, ...cells.slice(2)] : cells
		)
	});

	test('identity: unchanged, the same bytes, and they bring nothing', () => {
		fc.assert(
			fc.property(book, (tabs) => {
				const trial = imported(tabs, BOTH);
				const { bytes } = trial.sheet.workbook!;
				expect(out(trial).bytes).toBe(bytes);
				expect(back(trial, bytes).reimport).toMatchObject({ same: true, items: [] });
			}),
			{ numRuns: runs(0.5) }
		);
	});

	test('least change: a cell of one tab leaves every other cell of the workbook, and comes back unchanged', () => {
		fc.assert(
			fc.property(book, fc.nat(9), (tabs, pick) => {
				const trial = imported(tabs, BOTH);
				const links = linksOf(trial.sheet);
				const { id } = links[pick % links.length]!;
				trial.leads.set(id, { ...trial.leads.get(id)!, role: 'Of the app' });
				const { bytes, sheet } = out(trial);
				const before = trial.sheet.workbook!.bytes;
				expect(changedParts(before, bytes)).toHaveLength(1);
				const cells = (file: Uint8Array) =>
					[...BOTH, 'Lists'].flatMap((name) => cellsOf(openWorkbook(file).table(name)).flat());
				const [was, is] = [cells(before), cells(bytes)];
				expect(is.filter((text, at) => text !== was[at])).toEqual(['Of the app']);
				trial.sheet = sheet;
				expect(back(trial, bytes).reimport).toMatchObject({ same: true, items: [] });
			}),
			{ numRuns: runs(0.5) }
		);
	});

	test('merge: of an edit of either side in either tab none is lost, and both alike are no conflict', () => {
		fc.assert(
			fc.property(book, fc.constantFrom(...BOTH), fc.nat(9), fc.boolean(), (tabs, tab, at, alike) => {
				const trial = imported(tabs, BOTH);
				const [here, there] = tabsOf(trial.sheet);
				const other = (tab === 'Open' ? there! : here!).links[0]!.id;
				trial.leads.set(other, { ...trial.leads.get(other)!, role: 'Of the app' });
				const edited = tab === 'Open' ? here! : there!;
				const place = 1 + (at % (tabs[tab]!.length - 1));
				const same = edited.links.find((link) => link.row === place)!.id;
				if (alike) trial.leads.set(same, { ...trial.leads.get(same)!, role: 'Of the sheet' });
				const { reimport, store } = back(trial, tabsWorkbook(change(tabs, tab, at, 'Of the sheet')));
				expect(reimport.items.map(({ kind }) => kind)).toEqual(alike ? [] : ['changed']);
				store();
				expect(trial.leads.get(same)!.role).toBe('Of the sheet');
				expect(trial.leads.get(other)!.role).toBe('Of the app');
				expect(out(trial).tabs.flatMap(({ changes }) => changes.map(({ to }) => to))).toEqual(['Of the app']);
			}),
			{ numRuns: runs(0.5) }
		);
	});
});
