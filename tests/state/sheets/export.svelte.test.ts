/** A connected sheet on its way out: what would be written, how it is handed out, and what is said where that fails. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connectSheet, planImport, readSheet } from '../../../src/lib/sheet';
import { createApp, type App } from '../../../src/lib/state/app';
import { SheetExport } from '../../../src/lib/state/sheets/export.svelte';
import { openBook } from '../../support/book-desk';

const TEXT = 'Company,Role,Notes\nNorthwind,Analyst,\nFabrikam,Clerk,\n';

let app: App;
let out: SheetExport;
const saved: { text: string; name: string; type: string }[] = [];
const copyText = vi.fn(async (_text: string) => undefined);
const ends: (() => void)[] = [];

beforeEach(async () => {
	app = createApp({ now: () => new Date(2026, 2, 9, 10), open: (options) => openBook(options) });
	ends.push(() => app.session.stop());
	await app.session.ready;
	out = await openSheet('sheet', new TextEncoder().encode(TEXT));
});
afterEach(() => {
	for (const end of ends.splice(0)) end();
	saved.length = 0;
	copyText.mockReset();
});

/** Imports a sheet, and gives the way out of it. */
async function openSheet(id: string, bytes: Uint8Array): Promise<SheetExport> {
	const reading = readSheet(bytes);
	const importedOn = '2026-03-09';
	const plan = planImport(reading, { newId: () => crypto.randomUUID(), importedOn });
	const as = { id, name: `${id}.csv`, bytes, importedOn, importedAt: '2026-03-09T10:00:00.000Z' };
	await app.sheets.importSheet(plan, connectSheet(reading, plan, as));
	return new SheetExport(id, app, {
		copyText,
		saveFile: (content, name, type) => saved.push({ text: new TextDecoder().decode(content), name, type })
	});
}

const idOf = (organisation: string) =>
	[...app.book.leads.values()].find((lead) => lead.organisation === organisation)!.id;
const setRole = (organisation: string, role: string) =>
	app.leads.edit(idOf(organisation), 'change-fact|role', (lead) => ({ ...lead, role }));

describe('what would be written', () => {
	test('follows the book and the wishes', async () => {
		ends.push(
			$effect.root(() => {
				$effect(() => out.follow());
			})
		);
		await vi.waitFor(() => expect(out.file).not.toBeNull());
		expect([out.summary?.slice(0, 20), out.hasChanges]).toEqual(['No changes. You get ', false]);
		await setRole('Northwind', 'Writer');
		await vi.waitFor(() => expect(out.summary).toMatch(/^1 cell changed in 1 row\./));
		expect(out.hasChanges).toBe(true);
		await app.leads.add({ organisation: 'Contoso' });
		expect(out.newLeads).toBe(1);
		await vi.waitFor(() => expect(out.file?.newRows).toBe(1));
		out.addNew = false;
		await vi.waitFor(() => expect(out.file?.newRows).toBe(0));
	});

	test('counts the rows of leads in the trash', async () => {
		expect(out.deleted).toBe(0);
		await app.leads.remove([idOf('Fabrikam')]);
		expect(out.deleted).toBe(1);
	});
});

describe('the file', () => {
	test('can be stopped while it is made, and nothing is handed out', async () => {
		const signals: (AbortSignal | undefined)[] = [];
		const sheets = {
			...app.sheets,
			export: (_id: string, _wishes?: object, signal?: AbortSignal) => {
				signals.push(signal);
				return new Promise<never>((_, reject) =>
					signal?.addEventListener('abort', () => reject(signal.reason as Error))
				);
			}
		};
		const edges = { copyText, saveFile: () => saved.push({ text: '', name: '', type: '' }) };
		const endless = new SheetExport('sheet', { ...app, book: app.book, session: app.session, sheets }, edges);
		const saving = endless.save();
		expect(endless.busy).toBe(true);
		endless.stop();
		await saving;
		expect([signals[0]?.aborted, endless.busy, endless.problem, saved]).toEqual([true, false, undefined, []]);
	});

	test('is handed out, and is what the next one is compared with', async () => {
		await setRole('Northwind', 'Writer');
		await out.save();
		expect(saved).toEqual([{ text: TEXT.replace('Analyst', 'Writer'), name: 'sheet.csv', type: 'text/csv' }]);
		await out.make();
		expect(out.hasChanges).toBe(false);
	});

	test('that its encoding can’t hold is not handed out before UTF-8 is asked for', async () => {
		// ü in Latin-1
		const german = Uint8Array.from('Company,Role\nM\xfcller,Clerk\n', (letter) => letter.charCodeAt(0));
		const other = await openSheet('german', german);
		await setRole('Müller', '書記');
		await other.save();
		expect([saved.length, other.needsUtf8]).toEqual([0, true]);
		expect(other.problem).toMatch(/\S/);
		await other.save('utf-8');
		expect(saved[0]?.text).toContain('Müller,書記');
		expect([other.problem, other.needsUtf8]).toEqual([undefined, false]);
	});
});

describe('a cell that is copied', () => {
	test('is said where it goes, and counts as written once it was pasted', async () => {
		await setRole('Northwind', 'Writer');
		await out.make();
		await out.copyColumn(1);
		expect(copyText).toHaveBeenCalledWith('Writer\nClerk');
		expect(app.session.notice?.text).toBe('Copied. Paste it at B2 in your spreadsheet.');
		expect(out.isCopied).toBe(true);
		await out.pasted();
		await out.make();
		expect([out.hasChanges, out.isCopied]).toEqual([false, false]);
	});

	test('that the browser refuses to copy is said, and nothing counts as written', async () => {
		await setRole('Northwind', 'Writer');
		await out.make();
		copyText.mockRejectedValueOnce(new Error('refused'));
		await out.copy('Writer', 'B2');
		expect(app.session.notice?.text).toMatch(/blocked copying/);
		expect(out.isCopied).toBe(false);
		await out.pasted();
		await out.make();
		expect(out.hasChanges).toBe(true);
	});
});

describe('what was logged', () => {
	const log = (organisation: string, kind: 'follow-up' | 'thank-you') => {
		const touch = {
			id: crypto.randomUUID(),
			on: '2026-03-09',
			direction: 'out',
			channel: 'email',
			kind
		} as const;
		return app.leads.edit(idOf(organisation), 'change-fact|touches', (lead) => ({
			...lead,
			touches: [...lead.touches, touch]
		}));
	};

	test('has its place told before the file is handed out', async () => {
		const text = 'Company,Role,Applied,Followed up on\nWoodgrove,Analyst,2026-03-01,\n';
		out = await openSheet('placed', new TextEncoder().encode(text));
		await log('Woodgrove', 'follow-up');
		await out.make();
		expect(out.places).toEqual(['1 thing you logged goes into “Followed up on”.']);
	});

	test('without a column is asked about first: nothing is handed out until the user has seen it', async () => {
		await log('Fabrikam', 'thank-you');
		await out.save();
		expect(saved).toEqual([]);
		expect([out.file?.unplaced.count, out.places]).toEqual([1, []]);
		await app.sheets.setUnplacedHandling({ id: 'sheet' }, 'notes');
		await out.make();
		expect(out.places).toEqual(['1 thing you logged goes into the notes, one line each.']);
		await out.save();
		expect(saved[0]?.text).toContain('2026-03-09');
	});
});
