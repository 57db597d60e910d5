/** The page of imports: which file is at hand, what may be stopped, and what follows once it is stored or undone. */
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { FileHandle } from '../../../../src/lib/platform/file-system';
import { createApp, type App } from '../../../../src/lib/state/app';
import { ImportPage } from '../../../../src/lib/state/sheets/import/import-page.svelte';
import { openBook } from '../../../support/book-desk';
import { deskReader, type DeskReader } from '../../../support/desk-reader';

const SHEET = 'Company,Role,Applied\nNorthwind,Analyst,2026-03-02\nFabrikam,Clerk,2026-03-03\n';
const EDITED = SHEET.replace('Analyst', 'Archivist');
const NAME = 'search.csv';
const HANDLE = { kind: 'file', name: NAME } as FileHandle;
const placed = Promise.resolve(HANDLE);

const csv = (text: string, name = NAME) => new File([text], name);
const bytesOf = (text: string) => new TextEncoder().encode(text);

const ends: (() => void)[] = [];
afterEach(() => {
	for (const end of ends.splice(0)) end();
	vi.useRealTimers();
});

/** Effects run in a microtask. */
const effects = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A page over an app with a book of its own, which follows the book as the component does. */
async function open() {
	const app = createApp({ now: () => new Date(2026, 2, 9, 10), open: (options) => openBook(options) });
	await app.session.ready;
	const readers: DeskReader[] = [];
	const told: unknown[][] = [];
	const desk = {
		reading: Promise.resolve() as Promise<unknown>,
		storing: Promise.resolve() as Promise<unknown>
	};
	const importSheet: App['sheets']['importSheet'] = async (plan, sheet, watch) => {
		watch?.onProgress?.(1, 2);
		await desk.storing;
		return app.sheets.importSheet(plan, sheet, watch);
	};
	const { importConnected, merge } = app.sheets;
	const page = new ImportPage(
		{ ...app, sheets: { importSheet, importConnected, merge } },
		{
			openReader(bytes) {
				// Ids of one reader are not those of another.
				const reader = deskReader(bytes, desk.reading, () => crypto.randomUUID());
				readers.push(reader);
				return reader;
			},
			fileOf: (sheetId) => ({
				connect: async (...given) => void told.push(['connect', sheetId, ...given]),
				agree: async (bytes) => void told.push(['agree', sheetId, new TextDecoder().decode(bytes)])
			})
		}
	);
	let begun = 0;
	ends.push(
		$effect.root(() => {
			$effect(() => {
				if (page.follow()) begun += 1;
			});
		}),
		() => page.cancel(),
		() => app.session.stop()
	);
	return { app, page, readers, told, desk, begun: () => effects().then(() => begun) };
}

/** A page whose app has one connected sheet already; gives its id. */
async function openConnected(text = SHEET) {
	const opened = await open();
	await opened.page.choose(csv(text));
	await opened.page.import();
	await effects();
	return { ...opened, sheetId: opened.page.sheets[0]!.id };
}

/** Something to wait for until it is let go. */
function held() {
	let release = () => {};
	const hold = new Promise<void>((resolve) => (release = resolve));
	return { hold, release };
}

describe('a file at hand', () => {
	test('is read, and takes the place of the one before', async () => {
		const { page, readers } = await open();
		await page.choose(csv(SHEET));
		expect(page.session.view?.rowCount).toBe(2);
		await page.choose(csv('Company\nContoso\n', 'other.csv'));
		expect(readers.map(({ stopped }) => stopped)).toEqual([true, false]);
		expect(page.file?.name).toBe('other.csv');
		expect(page.session.counts.leads).toBe(1);
	});

	test('takes the place of changes that were looked at', async () => {
		const { page, sheetId, readers } = await openConnected();
		await page.choose(csv(EDITED));
		await page.bring(sheetId);
		expect(page.back.tally.changed).toBe(1);
		await page.paste('Company\tRole\nContoso\tWriter');
		expect(page.back.reimport).toBeNull();
		expect(readers.map(({ stopped }) => stopped)).toEqual([true, true, false]);
		expect(page.file?.name).toBe('Pasted rows.tsv');
	});

	test('that came from outside is read once the book is there', async () => {
		const { app, page } = await open();
		const { hold, release } = held();
		Object.defineProperty(app.session, 'ready', { value: hold });
		const opening = page.open({ file: csv(SHEET) });
		await Promise.resolve();
		expect(page.file).toBeNull();
		release();
		await opening;
		expect(page.session.view?.rowCount).toBe(2);
	});

	test('says when a sheet of its name came in, and which sheets it may be', async () => {
		const { page, sheetId } = await openConnected();
		await page.choose(csv('Name,E-mail\nKim Lee,kim@contoso.example\n', 'people.csv'));
		expect(page.sameName).toBeUndefined();
		await page.choose(csv(EDITED));
		expect(page.sameName).toBe('You imported a file with this name today.');
		expect(page.candidates).toEqual([{ id: sheetId, name: NAME, origin: `${NAME}, imported today` }]);
	});

	test('that looks like a connected sheet can be imported as a new one', async () => {
		const { page } = await openConnected();
		await page.choose(csv(`${SHEET}Tailspin,Pilot,2026-03-07\n`));
		expect(page.session.recognised?.sure).toBe(true);
		page.session.asNew();
		expect(page.session.recognised?.sure).toBe(false);
		expect([page.session.known.size, page.session.counts.leads]).toEqual([2, 1]);
	});

	test('is half done until it is stored or let go', async () => {
		const { page } = await open();
		expect(page.isHalfDone).toBe(false);
		await page.choose(csv(SHEET));
		expect(page.isHalfDone).toBe(true);
		await page.import();
		expect(page.isHalfDone).toBe(false);
		await page.choose(csv(EDITED));
		await page.bring(page.sheets[0]!.id);
		expect(page.isHalfDone).toBe(true);
		await page.store();
		expect(page.isHalfDone).toBe(false);
		await page.choose(csv(SHEET));
		page.cancel();
		expect(page.isHalfDone).toBe(false);
	});

	test('that is refused says why, and nothing is half done about the next', async () => {
		const { page } = await open();
		await page.choose(csv(''));
		expect(page.problem).toMatch(/Nothing was imported or changed/);
		await page.choose(csv(SHEET));
		expect(page.problem).toBeNull();
	});
});

describe('once it is stored', () => {
	test('what came in is shown; undone, the page begins again', async () => {
		const { app, page, begun } = await open();
		await page.choose(csv(SHEET));
		await page.import();
		expect(page.after).toMatchObject({ name: NAME, leads: 2, sheetId: page.sheets[0]!.id });
		expect(page.last?.sampleWent).toBe(false);
		expect(await begun()).toBe(0);
		await app.session.undo(page.last?.action);
		expect(await begun()).toBe(1);
		expect([page.after, page.file, page.session.done, page.sheets.length]).toEqual([null, null, null, 0]);
	});

	test('people without an application are contacts, and no leads', async () => {
		const { app, page } = await open();
		const people =
			'First Name,Last Name,Email Address,Company,Position,Connected On\nDana,Ruiz,dana@northwind.example,Northwind,Head of Data,02 Mar 2026\nKim,Lee,,Contoso,Editor,01 Mar 2026\n';
		await page.choose(csv(people, 'Connections.csv'));
		expect(page.session.counts).toEqual({ leads: 0, contacts: 2 });
		await page.import();
		expect(page.after).toMatchObject({ leads: 0, contacts: 2 });
		expect([app.book.leads.size, app.book.contacts.size]).toEqual([0, 2]);
	});

	test('an import that is shown again counts what came in, until another file is chosen', async () => {
		const { page, sheetId } = await openConnected();
		page.showAgain(sheetId);
		expect(page.after).toMatchObject({ sheetId, name: NAME, leads: 2, contacts: 0, problems: [] });
		expect(page.last).toBeNull();
		await page.choose(csv(EDITED));
		expect(page.after).toBeNull();
	});

	test('a file that came with its place on the disk stays connected with the new sheet', async () => {
		const { page, told } = await open();
		await page.choose(csv(SHEET), placed);
		expect(told).toEqual([]);
		await page.import();
		expect(told).toEqual([['connect', page.sheets[0]!.id, HANDLE, true, false]]);
	});

	test('a file that came with its place on the disk stays connected with the sheet that it was brought into', async () => {
		const { page, told, sheetId } = await openConnected();
		await page.open({ file: csv(EDITED), handle: HANDLE });
		await page.bring(sheetId);
		expect(told).toEqual([]);
		await page.store();
		expect(page.back.done).toMatchObject({ name: NAME });
		expect(told).toEqual([['connect', sheetId, HANDLE, true, false]]);
	});

	test('the place of a file is forgotten with it, and one that the browser does not tell connects nothing', async () => {
		const { page, told } = await open();
		await page.choose(csv(EDITED), placed);
		await page.paste(SHEET);
		await page.import();
		await page.choose(csv('Company\nContoso\n', 'b.csv'), Promise.reject(new Error('not told')));
		page.session.asNew();
		await page.import();
		expect(page.sheets).toHaveLength(2);
		expect(told).toEqual([]);
	});
});

describe('a connected file', () => {
	test('whose changes were seen and stored agrees with the app', async () => {
		const { app, page, told, sheetId } = await openConnected();
		await page.see(sheetId, NAME, bytesOf(EDITED));
		expect(page.back.tally.changed).toBe(1);
		expect(told).toEqual([]);
		await page.store();
		expect([...app.book.leads.values()].map(({ role }) => role)).toContain('Archivist');
		expect(told).toEqual([['agree', sheetId, EDITED]]);
	});

	test('that brings nothing agrees at once', async () => {
		const { page, told, sheetId } = await openConnected();
		await page.see(sheetId, NAME, bytesOf(SHEET));
		expect(page.back.nothing).toBe(true);
		expect(told).toEqual([['agree', sheetId, SHEET]]);
	});

	test('whose changes were put away does not agree when another file is stored', async () => {
		const { page, told, sheetId } = await openConnected();
		await page.see(sheetId, NAME, bytesOf(EDITED));
		await page.choose(csv(EDITED.replace('Clerk', 'Pilot')));
		await page.bring(sheetId);
		await page.store();
		expect(page.back.done).not.toBeNull();
		expect(told).toEqual([]);
	});

	test('takes the place of a file at hand, whose place on the disk is forgotten', async () => {
		const { page, told, sheetId } = await openConnected();
		await page.choose(csv('Company\nContoso\n'), placed);
		await page.see(sheetId, NAME, bytesOf(EDITED));
		expect(page.session.file).toBeNull();
		await page.store();
		expect(told).toEqual([['agree', sheetId, EDITED]]);
	});

	test('is compared anew with what is logged meanwhile, and agrees where nothing is left to bring', async () => {
		const { app, page, told, sheetId } = await openConnected();
		await page.see(sheetId, NAME, bytesOf(EDITED));
		const northwind = [...app.book.leads.values()].find(({ role }) => role === 'Analyst')!;
		await app.leads.edit(northwind.id, 'change-fact|role', (row) => ({ ...row, role: 'Archivist' }));
		await vi.waitFor(() => expect(page.back.renewed).toBe(true));
		await vi.waitFor(() => expect(told).toEqual([['agree', sheetId, EDITED]]));
	});
});

describe('what takes long', () => {
	/** Lets so much time pass that waiting is shown. */
	const long = () => vi.advanceTimersByTimeAsync(1_000);

	test('is named while it is read, and can be stopped', async () => {
		const { page, desk, readers } = await open();
		const { hold } = held();
		desk.reading = hold;
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const reading = page.choose(csv(SHEET));
		expect(page.waiting).toBeNull();
		await long();
		expect(page.waiting).toMatchObject({ isImporting: false, canStop: true });
		expect(page.waiting?.words).toMatch(/^Reading search\.csv \(/);
		page.stop();
		expect([page.waiting, page.file, readers[0]?.stopped]).toEqual([null, null, true]);
		void reading;
	});

	test('is named while it is stored, and leaves nothing where it is stopped', async () => {
		const { app, page, desk } = await open();
		const { hold, release } = held();
		desk.storing = hold;
		await page.choose(csv(SHEET));
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const importing = page.import();
		await long();
		expect(page.waiting).toMatchObject({
			words: 'Saving search.csv',
			progress: { done: 1, of: 2 },
			isImporting: true,
			canStop: true
		});
		vi.useRealTimers();
		page.stop();
		release();
		await importing;
		expect(page.session.stopped).toBe(true);
		expect([app.book.leads.size, page.after, page.isHalfDone]).toEqual([0, null, true]);
	});

	test('can no longer be stopped once all of it is written', async () => {
		const { page, desk } = await open();
		const { hold, release } = held();
		desk.storing = hold;
		await page.choose(csv('Company\nContoso\n'));
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const importing = page.import();
		await long();
		expect(page.waiting).toMatchObject({ progress: { done: 1, of: 1 }, canStop: false });
		vi.useRealTimers();
		release();
		await importing;
		expect(page.after).toMatchObject({ leads: 1 });
	});

	test('is named while it is compared, and can be stopped', async () => {
		const { page, desk, sheetId, readers } = await openConnected();
		desk.reading = held().hold;
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const seeing = page.see(sheetId, NAME, bytesOf(EDITED));
		await long();
		expect(page.waiting).toMatchObject({
			words: 'Comparing search.csv with Tactful',
			isImporting: false,
			canStop: true
		});
		page.stop();
		expect([page.waiting, page.file, readers.at(-1)?.stopped]).toEqual([null, null, true]);
		void seeing;
	});
});
