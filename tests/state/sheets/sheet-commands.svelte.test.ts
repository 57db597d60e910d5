/** Exports as pages ask for them: the base moves once the file was handed out, also beside other tabs. */
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { connectSheet, planImport, readSheet } from '../../../src/lib/sheet';
import { createApp, type App } from '../../../src/lib/state/app';
import { Book } from '../../../src/lib/store/book';
import { logTouch } from '../../support/app-desk';
import { channels, freshName, memoryStorage } from '../../support/book-desk';
import { leadsWithoutSheet } from '../../../src/lib/state/sheets/without-sheet';

const DAY = new Date(2026, 2, 9, 10);
const TEXT = 'Company,Role,Status,Notes\nNorthwind,Analyst,Applied,\nFabrikam,Clerk,Saved,\n';
const apps: App[] = [];

afterEach(() => {
	for (const app of apps.splice(0)) app.session.stop();
});

const desk = () => ({ name: freshName(), storage: memoryStorage(), channel: channels() });

async function start({ name, storage, channel }: ReturnType<typeof desk>): Promise<App> {
	const app = createApp({
		now: () => DAY,
		open: (options) => Book.open({ ...options, name, storage, channel: channel(), retryAfter: [] })
	});
	apps.push(app);
	await app.session.ready;
	return app;
}

async function withSheet(app: App, text = TEXT): Promise<App> {
	const bytes = new TextEncoder().encode(text);
	const reading = readSheet(bytes);
	const importedOn = '2026-03-09';
	const plan = planImport(reading, { newId: () => crypto.randomUUID(), importedOn });
	const as = { id: 'sheet', name: 'jobs.csv', bytes, importedOn, importedAt: DAY.toISOString() };
	await app.sheets.importSheet(plan, connectSheet(reading, plan, as));
	return app;
}

const started = async () => withSheet(await start(desk()));
const textOf = ({ bytes }: { readonly bytes: Uint8Array }) => new TextDecoder().decode(bytes);
const changesOf = async (app: App) =>
	(await app.sheets.export('sheet')).changes.map(({ label, from, to }) => [label, from, to]);
const idOf = (app: App, organisation: string) =>
	[...app.book.leads.values()].find((lead) => lead.organisation === organisation)!.id;
const rename = (app: App, organisation: string, role: string) =>
	app.leads.edit(idOf(app, organisation), 'change-fact|role', (lead) => ({ ...lead, role }));

/** What a page does when the button is pressed. */
async function handOut(app: App) {
	const file = await app.sheets.export('sheet');
	await app.sheets.exported(file);
	return file;
}

describe('a sheet that was handed out', () => {
	test('is what the next export is compared with', async () => {
		const app = await started();
		await rename(app, 'Northwind', 'Writer');
		const file = await handOut(app);
		expect(textOf(file)).toBe(TEXT.replace('Analyst', 'Writer'));
		expect(await changesOf(app)).toEqual([]);
		await rename(app, 'Fabrikam', 'Head clerk');
		expect(await changesOf(app)).toEqual([['Role', 'Clerk', 'Head clerk']]);
		expect(app.book.sheets.get('sheet')?.written).toEqual([[1, 1, 'Analyst']]);
	});

	test('is not compared with what was only looked at', async () => {
		const app = await started();
		await rename(app, 'Northwind', 'Writer');
		await app.sheets.export('sheet');
		expect(await changesOf(app)).toEqual([['Role', 'Analyst', 'Writer']]);
	});

	test('leaves what can be undone alone, and the book whole', async () => {
		const app = await started();
		await rename(app, 'Northwind', 'Writer');
		const { undoable } = app.session;
		await handOut(app);
		expect(app.session.undoable).toEqual(undoable);
		await app.session.undo();
		expect(await changesOf(app)).toEqual([['Role', 'Writer', 'Analyst']]);
		expect(await app.data.verify()).toEqual({ ok: true, differing: [] });
	});

	test('does not make the history grow: of the sheet one record is kept', async () => {
		const app = await started();
		for (const role of ['Writer', 'Editor', 'Author']) {
			await rename(app, 'Northwind', role);
			await handOut(app);
		}
		const { changes } = await app.data.contents();
		expect(changes.filter(({ entity }) => entity === 'sheet')).toHaveLength(1);
	});

	test('goes with the import when that is undone', async () => {
		const app = await started();
		await rename(app, 'Northwind', 'Writer');
		await handOut(app);
		await app.session.undo();
		await app.session.undo();
		expect([app.book.sheets.size, app.book.leads.size]).toEqual([0, 0]);
	});

	test('holds what another tab did, too', async () => {
		const shared = desk();
		const one = await withSheet(await start(shared));
		const other = await start(shared);
		await rename(other, 'Northwind', 'Writer');
		await new Promise((resolve) => setTimeout(resolve, 20));
		expect(await changesOf(one)).toEqual([['Role', 'Analyst', 'Writer']]);
		await handOut(one);
		await new Promise((resolve) => setTimeout(resolve, 20));
		expect(await changesOf(other)).toEqual([]);
	});

	test('stays as another tab has left it meanwhile', async () => {
		const shared = desk();
		const one = await withSheet(await start(shared));
		const other = await start(shared);
		await rename(one, 'Northwind', 'Writer');
		const early = await one.sheets.export('sheet');
		await rename(one, 'Fabrikam', 'Head clerk');
		await new Promise((resolve) => setTimeout(resolve, 20));
		await handOut(other);
		await one.sheets.exported(early);
		expect(await changesOf(other)).toEqual([]);
		expect(textOf(await other.sheets.export('sheet'))).toBe(
			TEXT.replace('Analyst', 'Writer').replace('Clerk', 'Head clerk')
		);
	});
});

describe('an untouched sheet', () => {
	test('is given without being read', async () => {
		const app = await started();
		// Bytes that nothing can be made of would be refused if they were read.
		await app.session.undo();
		await app.session.undo(app.session.notice?.action);
		const sheet = app.book.sheets.get('sheet')!;
		expect(sheet.syncedAt).toBeDefined();
		const file = await app.sheets.export('sheet');
		expect(file.base.moved).toBe(file.base.from);
		expect(textOf(file)).toBe(TEXT);
	});
});

describe('touches without a column', () => {
	const touch = {
		on: '2026-03-08',
		direction: 'out',
		channel: 'phone',
		kind: 'thank-you',
		outcome: 'spoke'
	} as const;

	test('are counted, and go among the notes where the user says so, each once', async () => {
		const app = await started();
		await logTouch(app, idOf(app, 'Northwind'), touch);
		const { unplaced, changes } = await app.sheets.export('sheet');
		expect([unplaced, changes]).toEqual([{ count: 1, example: '2026-03-08 called them, spoke' }, []]);
		await app.sheets.setUnplacedHandling({ id: 'sheet' }, 'notes');
		const line = ['Notes', '', '2026-03-08 called them, spoke'];
		expect(await changesOf(app)).toEqual([line]);
		await handOut(app);
		expect(await changesOf(app)).toEqual([]);
	});

	test('are told of, though the file was handed out before it was settled', async () => {
		const app = await started();
		await logTouch(app, idOf(app, 'Northwind'), touch);
		await handOut(app);
		await app.sheets.setUnplacedHandling({ id: 'sheet' }, 'notes');
		expect(await changesOf(app)).toHaveLength(1);
	});

	test('go into columns of the app’s own, which follow what it computes', async () => {
		const app = await started();
		await app.sheets.setUnplacedHandling({ id: 'sheet' }, 'columns');
		const lines = textOf(await handOut(app)).split('\n');
		expect(lines[0]).toBe('Company,Role,Status,Notes,Last contact,Next step,Next step on,State');
		expect(lines[1]).toMatch(/^Northwind,Analyst,Applied,,,[^,]+,2026-[^,]+,[A-Z][a-z ]+$/);
		expect(await changesOf(app)).toEqual([]);
		await app.leads.closeMany([idOf(app, 'Fabrikam')], 'withdrawn');
		expect(await changesOf(app)).toContainEqual(['State', expect.any(String), 'Closed']);
	});
});

describe('letting go of a sheet', () => {
	test('keeps its leads; undo connects it again', async () => {
		const app = await started();
		await app.sheets.disconnect('sheet');
		expect([app.book.sheets.size, app.book.leads.size]).toEqual([0, 2]);
		await expect(app.sheets.export('sheet')).rejects.toThrow();
		await app.session.undo();
		expect([app.book.sheets.size, await changesOf(app)]).toEqual([1, []]);
	});

	test('is put back from the trash, or erased there alone', async () => {
		const app = await started();
		await rename(app, 'Northwind', 'Writer');
		await app.sheets.disconnect('sheet');
		await app.sheets.reconnect('sheet');
		expect(await changesOf(app)).toEqual([['Role', 'Analyst', 'Writer']]);
		await app.sheets.disconnect('sheet');
		await app.data.erase([{ entity: 'sheet', id: 'sheet' }]);
		expect(app.session.notice).toEqual({ text: 'Erased.', kind: 'done' });
		expect([app.book.allSheets.size, app.book.leads.size]).toEqual([0, 2]);
		expect(app.book.lead(idOf(app, 'Northwind'))?.role).toBe('Writer');
	});
});

describe('a tracker that the app wrote', () => {
	const withLeads = async () => {
		const app = await start(desk());
		await app.leads.add({ organisation: 'Northwind', role: 'Analyst' });
		await app.leads.add({ organisation: 'Fabrikam', role: 'Clerk' });
		return { app, written: await app.sheets.writeNew() };
	};
	const exported = async (app: App, id: string) => app.sheets.export(id);

	test('is connected from then on, and exported as it was written', async () => {
		const { app, written } = await withLeads();
		expect(leadsWithoutSheet(app.book)).toEqual([]);
		expect(textOf(written).split('\r\n')).toHaveLength(4);
		const file = await exported(app, written.id);
		expect([file.name, textOf(file)]).toEqual(['Tactful tracker.csv', textOf(written)]);
		await rename(app, 'Fabrikam', 'Head clerk');
		const after = await exported(app, written.id);
		expect(after.changes.map(({ row, label, to }) => [row, label, to])).toEqual([[2, 'Role', 'Head clerk']]);
	});

	test('is let go of by one undo; the leads stay', async () => {
		const { app } = await withLeads();
		await app.session.undo();
		expect(app.book.sheets.size).toBe(0);
		expect(leadsWithoutSheet(app.book)).toHaveLength(2);
	});

	test('takes in leads that came since, as new rows', async () => {
		const { app, written } = await withLeads();
		await app.leads.add({ organisation: 'Contoso', role: 'Writer' });
		const file = await exported(app, written.id);
		expect(file.newRows).toBe(1);
		expect(textOf(file)).toMatch(/^Contoso,Writer,Saved,/m);
	});

	test('of the sample is a part of the sample, and goes with it', async () => {
		const app = await start(desk());
		await app.data.addSample();
		expect(await app.sheets.writeNew()).toMatchObject({ sample: true });
		await app.data.removeSample();
		expect(app.book.sheets.size).toBe(0);
	});
});
