/** What stays, what goes for good, and what nobody here understands but is kept. */
import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { Book } from '../../src/lib/store/book';
import { DEFAULT_SETTINGS } from '../../src/lib/domain/cadence/policy';
import type { StoredSheet } from '../../src/lib/store/database/rows';
import type { Lead } from '../../src/lib/domain/lead';
import { add, change, set } from '../support/book-edits';
import { freshName, lead, memoryStorage, openBook, storedSheet } from '../support/book-desk';

const sheet = (leadIds: string[]): StoredSheet =>
	storedSheet({
		bytes: new TextEncoder().encode(leadIds.join('\n')),
		links: leadIds.map((id, row) => ({ row, kind: 'lead', id, ids: [] }))
	});

describe('erasing', () => {
	/** As the sheet core does it, on a sheet of bare ids. */
	const dropRows = (kept: StoredSheet, ids: ReadonlySet<string>): StoredSheet => {
		const links = kept.links.filter(({ id }) => !ids.has(id));
		if (links.length === kept.links.length) return kept;
		return { ...kept, links, bytes: new TextEncoder().encode(links.map(({ id }) => id).join('\n')) };
	};

	async function erased() {
		const name = freshName();
		const book = await Book.open({ name, storage: memoryStorage(), channel: null });
		await book.apply('Import', [
			{ entity: 'lead', id: 'secret', to: lead('secret', { notes: 'secret notes' }) },
			{ entity: 'lead', id: 'kept', to: lead('kept') },
			{ entity: 'sheet', id: 'sheet', to: sheet(['secret', 'kept']) }
		]);
		await change(book, 'Rename secret', 'lead', 'secret', (row) => ({
			...row,
			organisation: 'secret house'
		}));
		await book.drafts.save('draft secret first-follow-up', { text: 'secret notes' });
		await book.drafts.save('draft kept first-follow-up', { text: 'half a sen' });
		const saved = await book.erase('Erase', [{ entity: 'lead', id: 'secret' }], { dropRows });
		return { name, book, saved };
	}

	test('leaves a bare id and nothing else, also in kept sheets and their history', async () => {
		const { name, book } = await erased();
		expect([...book.leads.keys()]).toEqual(['kept']);
		expect(new TextDecoder().decode(book.sheets.get('sheet')?.bytes)).toBe('kept');
		expect(await book.verify()).toEqual({ ok: true, differing: [] });
		expect(await book.drafts.get('draft kept first-follow-up')).toEqual({ text: 'half a sen' });
		book.close();
		const database = await openDB(name);
		const texts: string[] = [];
		for (const store of database.objectStoreNames) {
			for (const row of await database.getAll(store)) texts.push(readable(row));
		}
		expect(texts.join().includes('secret notes') || texts.join().includes('secret house')).toBe(false);
		expect(texts.filter((text) => text.includes('"secret"'))).toHaveLength(1);
	});

	test('can not be undone, and is not what undo takes back', async () => {
		const { book, saved } = await erased();
		expect(book.undoable?.label).toBe('Import');
		await expect(book.undo(saved.action)).rejects.toMatchObject({ reason: 'conflict' });
	});

	test('leaves the rest of its action to undo', async () => {
		const { book } = await erased();
		await book.undo(book.undoable?.action ?? '');
		expect(book.leads.get('kept')?.deletedAt).toBeTruthy();
		expect(await book.verify()).toEqual({ ok: true, differing: [] });
	});

	function readable(row: unknown): string {
		return JSON.stringify(row, (_key, value: unknown) =>
			value instanceof Uint8Array ? new TextDecoder().decode(value) : value
		);
	}
});

describe('the unknown', () => {
	test('fields of a later version are kept through an edit and an undo', async () => {
		const book = await openBook();
		await add(book, 'Add', 'lead', { ...lead('a'), future: { deep: [1] } } as Lead);
		const { action } = await change(book, 'Rename', 'lead', 'a', (row) => ({ ...row, organisation: 'B' }));
		await book.undo(action);
		expect(book.leads.get('a')).toMatchObject({ organisation: 'Northwind', future: { deep: [1] } });
	});

	test('changes of a later version stay where they are and disturb no proof', async () => {
		const name = freshName();
		const options = { name, storage: memoryStorage(), channel: null };
		const book = await Book.open(options);
		await add(book, 'Add', 'lead', lead('a'));
		book.close();
		const database = await openDB(name);
		const strange = {
			clock: '999999999999999-0000-x',
			id: 'x',
			deviceId: 'x',
			action: 'x',
			label: '',
			entity: 'plan',
			entityId: 'p',
			patches: [{ path: [], to: { id: 'p' } }]
		};
		await database.put('changes', strange);
		await database.put('changes', {
			...strange,
			clock: '999999999999999-0001-x',
			entity: 'lead',
			entityId: 'a',
			kind: 'merge'
		});
		database.close();
		const again = await Book.open(options);
		await change(again, 'Rename', 'lead', 'a', (row) => ({ ...row, organisation: 'B' }));
		expect(await again.verify()).toEqual({ ok: true, differing: [] });
		expect(await again.history('lead', 'a')).toHaveLength(3);
	});
});

describe('settings', () => {
	test('keep only what the user set, so that a better default reaches everybody else', async () => {
		const name = freshName();
		const book = await Book.open({ name, storage: memoryStorage(), channel: null });
		const { action } = await set(book, 'Pace', { pace: 'brisk' });
		expect(book.settings).toEqual({ ...DEFAULT_SETTINGS, pace: 'brisk' });
		const database = await openDB(name);
		expect(await database.getAll('settings')).toEqual([{ id: 'settings', pace: 'brisk' }]);
		database.close();
		await book.undo(action);
		expect(book.settings).toEqual(DEFAULT_SETTINGS);
		expect(await book.verify()).toEqual({ ok: true, differing: [] });
	});
});

describe('texts', () => {
	test('pass the door once: lone surrogates do not, everything else does', async () => {
		const book = await openBook();
		const odd = 'a\ud800 \u0000\u202e=1+1 <b>{@html x}</b> e\u0301';
		await add(book, 'Add', 'lead', lead('a', { notes: odd, role: undefined }));
		expect(book.leads.get('a')?.notes).toBe(odd.toWellFormed());
		expect(Object.hasOwn(book.leads.get('a') ?? {}, 'role')).toBe(false);
	});
});
