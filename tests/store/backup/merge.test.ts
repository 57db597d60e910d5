/** Two devices that went on with one book, each for itself: what one of them backed up comes into the other, and both are there. */
import { skipOf } from '../../../src/lib/domain/cadence/steps/skipped';
import { rebaseEdit } from '../../../src/lib/state/sheets/rebase';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { BackupContents } from '../../../src/lib/store/backup/backup-contents';
import type { Book } from '../../../src/lib/store/book';
import { NotSaved } from '../../../src/lib/store/database/errors';
import { Snapshots } from '../../../src/lib/store/snapshots/snapshots';
import { mergeCounts } from '../../../src/lib/store/devices/merge-databases';
import { add, change, set } from '../../support/book-edits';
import { countingIds, lead, openBook, storedSheet } from '../../support/book-desk';
import { runs } from '../../runs';

const START = Date.parse('2026-03-02T08:00:00Z');

/** A device whose clock goes on by a second with each look at it. */
async function device(name: string, contents?: BackupContents): Promise<Book> {
	let now = START;
	const book = await openBook({ newId: countingIds(name), now: () => (now += 1000) });
	if (contents) await book.replace('Restore a backup', contents);
	return book;
}

const SHEET = storedSheet({
	bytes: new TextEncoder().encode('Company\nNorthwind'),
	links: [{ row: 1, kind: 'lead', id: 'a', ids: [] }]
});

/** Two devices with the same book: leads a, b and c, and a sheet. */
async function two(): Promise<[Book, Book]> {
	const one = await device('one');
	for (const id of ['a', 'b', 'c'])
		await add(one, 'Add', 'lead', lead(id, { people: [{ id: 'p', name: 'Dana' }] }));
	await add(one, 'Import', 'sheet', SHEET);
	return [one, await device('two', await one.contents())];
}

type Step = (book: Book, done: string[]) => Promise<{ action: string } | void>;

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const texts = fc.constantFrom('x', 'y', 'a longer text', '=1+1', 'é');
const steps = fc.array(
	fc.oneof(
		{
			weight: 3,
			arbitrary: fc.tuple(ids, texts).map(([id, organisation]): Step => edit(id, { organisation }))
		},
		{ weight: 2, arbitrary: fc.tuple(ids, texts).map(([id, notes]): Step => edit(id, { notes })) },
		{ weight: 3, arbitrary: fc.tuple(ids, fc.uuid()).map(([id, touch]): Step => log(id, touch)) },
		{ weight: 1, arbitrary: ids.map((id): Step => edit(id, { people: [] })) },
		{ weight: 1, arbitrary: ids.map((id): Step => edit(id, { deletedAt: '2026-03-03T08:00:00.000Z' })) },
		{
			weight: 2,
			arbitrary: ids.map(
				(id): Step =>
					(book) =>
						add(book, 'Add', 'lead', lead(id))
			)
		},
		{
			weight: 1,
			arbitrary: fc.nat(9).map(
				(dayLoad): Step =>
					(book) =>
						set(book, 'Load', { dayLoad })
			)
		},
		{
			weight: 1,
			arbitrary: texts.map(
				(text): Step =>
					(book) =>
						bytesOf(book, text)
			)
		},
		{
			weight: 1,
			arbitrary: texts.map(
				(text): Step =>
					(book) =>
						exportOf(book, text)
			)
		},
		{
			weight: 1,
			arbitrary: ids.map(
				(id): Step =>
					async (book) =>
						void (await book.erase('Erase', [{ entity: 'lead', id }]))
			)
		},
		{
			weight: 2,
			arbitrary: fc.nat().map(
				(at): Step =>
					(book, done) =>
						book.undo(done[at % done.length] ?? '')
			)
		}
	),
	{ maxLength: 10 }
);

function edit(id: string, fields: object): Step {
	return (book) => change(book, 'Edit', 'lead', id, (row) => ({ ...row, ...fields }));
}

function log(id: string, touch: string): Step {
	const touches = [
		{ id: touch, on: '2026-03-09', direction: 'out', channel: 'email', kind: 'follow-up' }
	] as const;
	return (book) =>
		change(book, 'Log', 'lead', id, (row) => ({ ...row, touches: [...row.touches, ...touches] }));
}

function bytesOf(book: Book, text: string) {
	const bytes = new TextEncoder().encode(text);
	return change(book, 'Bring in', 'sheet', 'sheet', (row) => ({ ...row, bytes }));
}

async function exportOf(book: Book, text: string) {
	const from = book.sheets.get('sheet');
	if (!from) throw new NotSaved('conflict');
	const moved = { ...from, bytes: new TextEncoder().encode(`${text} exported`) };
	await book.apply('Export', [rebaseEdit(from, moved, book.clock)], { copyFirst: false });
}

async function play(book: Book, script: readonly Step[]): Promise<void> {
	const done: string[] = [];
	for (const step of script) {
		try {
			const saved = await step(book, done);
			if (saved) done.push(saved.action);
		} catch (error) {
			expect(error).toBeInstanceOf(NotSaved);
		}
	}
}

/** Rows by name, without what only tells how a device came by them. */
function rowsOf({ leads, sheets, contacts, news, settings }: BackupContents) {
	const rows = [...leads, ...sheets, ...contacts, ...news, ...settings];
	return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What a history must still say after a merge: all but what an erasure or an exported sheet stands for. */
function lasting(contents: BackupContents, merged: BackupContents): string[] {
	const forgotten = new Set(
		merged.changes.filter(({ kind, forgets }) => kind === 'erase' || forgets).map(({ entityId }) => entityId)
	);
	return contents.changes.filter(({ entityId }) => !forgotten.has(entityId)).map(({ id }) => id);
}

const cases = fc.tuple(steps, steps);

describe('merging what two devices did', () => {
	test('holds every change of both, is the same from either side, and done twice changes nothing', async () => {
		await fc.assert(
			fc.asyncProperty(cases, async ([mine, theirs]) => {
				const [one, other] = await two();
				await play(one, mine);
				await play(other, theirs);
				const [left, right] = [await one.contents(), await other.contents()];
				await one.merge('Merge', right);
				await other.merge('Merge', left);
				const [merged, mirrored] = [await one.contents(), await other.contents()];
				expect(rowsOf(mirrored)).toEqual(rowsOf(merged));
				const held = new Set(merged.changes.map(({ id }) => id));
				for (const id of [...lasting(left, merged), ...lasting(right, merged)]) expect(held).toContain(id);
				for (const book of [one, other]) expect(await book.verify()).toEqual({ ok: true, differing: [] });
				expect((await one.merge('Merge', right)).touched).toEqual([]);
				expect(
					(await one.merge('Merge', mirrored)).touched.filter(({ entity }) => entity !== 'sheet')
				).toEqual([]);
				expect(rowsOf(await one.contents())).toEqual(rowsOf(merged));
				one.close();
				other.close();
			}),
			{ numRuns: runs(0.3) }
		);
	});

	test('loses no touch and no lead that either side added', async () => {
		await fc.assert(
			fc.asyncProperty(cases, async ([mine, theirs]) => {
				const gentle = (script: readonly Step[]) =>
					script.filter((step) => /Log|'Add'|"Add"/.test(String(step)));
				const [one, other] = await two();
				await play(one, gentle(mine));
				await play(other, gentle(theirs));
				const sides = [await one.contents(), await other.contents()];
				await one.merge('Merge', sides[1]!);
				for (const { leads } of sides) {
					for (const { id, touches } of leads) {
						const logged = one.leads.get(id)?.touches.map((touch) => touch.id);
						for (const touch of touches) expect(logged).toContain(touch.id);
					}
				}
				one.close();
				other.close();
			}),
			{ numRuns: runs(0.2) }
		);
	});

	test('takes the later choice of public holidays as a whole: never the country of one with the region of the other', async () => {
		const [one, other] = await two();
		await set(one, 'Change the settings', { holidays: { country: 'DE', region: 'BY' }, pace: 'brisk' });
		await settleClock(other);
		await set(other, 'Change the settings', { holidays: { country: 'AT' } });
		await one.merge('Merge', await other.contents());
		expect(one.settings).toMatchObject({ holidays: { country: 'AT' }, pace: 'brisk' });
		expect(one.settings.holidays).not.toHaveProperty('region');
		expect(await one.verify()).toEqual({ ok: true, differing: [] });
	});

	test('keeps different fields of one lead, and of one field the later change, with the earlier in the history', async () => {
		const [one, other] = await two();
		await edit('a', { role: 'Analyst' })(one, []);
		await edit('a', { salary: '60,000', organisation: 'Fabrikam' })(other, []);
		await settleClock(one);
		await edit('a', { organisation: 'Contoso' })(one, []);
		const counts = mergeCounts(await one.contents(), await other.contents(), START + 1e6);
		expect(counts).toMatchObject({ changes: 1, both: 1, leads: 0, erased: 0, ahead: 0, unexplained: 0 });
		await one.merge('Merge', await other.contents());
		expect(one.leads.get('a')).toMatchObject({ role: 'Analyst', salary: '60,000', organisation: 'Contoso' });
		const said = (await one.history('lead', 'a')).flatMap(({ patches }) => patches.map(({ to }) => to));
		expect(said).toContain('Fabrikam');
	});

	test('keeps notes that both sides wrote', async () => {
		const [one, other] = await two();
		await edit('a', { notes: 'from the desk' })(one, []);
		await edit('a', { notes: 'from the train' })(other, []);
		await one.merge('Merge', await other.contents());
		await other.merge('Merge', await one.contents());
		expect(one.leads.get('a')?.notes).toMatch(/from the desk/);
		expect(one.leads.get('a')?.notes).toMatch(/from the train/);
		expect(other.leads.get('a')).toEqual(one.leads.get('a'));
	});

	test('a lead that one side erased and the other went on with comes back; one that nobody went on with stays erased', async () => {
		const [one, other] = await two();
		await one.erase('Erase', [
			{ entity: 'lead', id: 'a' },
			{ entity: 'lead', id: 'b' }
		]);
		await log('a', 't')(other, []);
		const theirs = await other.contents();
		expect(mergeCounts(await one.contents(), theirs, START + 1e6)).toMatchObject({ erased: 1, leads: 1 });
		await one.merge('Merge', theirs);
		expect(one.leads.get('a')?.touches).toHaveLength(1);
		expect(one.leads.has('b')).toBe(false);
		await other.merge('Merge', await one.contents());
		expect([...other.leads.keys()].sort()).toEqual(['a', 'c']);
		expect(JSON.stringify((await other.contents()).changes)).not.toMatch(/"entityId":"b"[^}]*"path":\[\]/);
	});

	test('a sheet that both sides went on with becomes two, and one that one side exported is taken as it is', async () => {
		const [one, other] = await two();
		await exportOf(other, 'theirs');
		await one.merge('Merge', await other.contents());
		expect(new TextDecoder().decode(one.sheets.get('sheet')?.bytes)).toBe('theirs exported');
		expect(one.sheets.size).toBe(1);
		await bytesOf(one, 'mine');
		await exportOf(other, 'theirs again');
		await one.merge('Merge', await other.contents());
		expect([...one.sheets.values()].map(({ bytes }) => new TextDecoder().decode(bytes)).sort()).toEqual([
			'mine',
			'theirs again exported'
		]);
		expect([...one.sheets.values()].map(({ name }) => name).sort()).toEqual(['search (2).csv', 'search.csv']);
	});

	test('rows without the changes that made them come in where there are none, and change nothing that is here', async () => {
		const [one] = await two();
		const bare = { ...(await one.contents()), changes: [] };
		await edit('a', { organisation: 'Contoso' })(one, []);
		const theirs = { ...bare, leads: [...bare.leads, lead('z')] };
		expect(mergeCounts(await one.contents(), theirs, START + 1e6)).toMatchObject({
			leads: 1,
			unexplained: 1
		});
		await one.merge('Merge', theirs);
		expect(one.leads.get('a')?.organisation).toBe('Contoso');
		expect(one.leads.has('z')).toBe(true);
		expect((await one.verify()).ok).toBe(true);
	});

	test('a change from a far future comes in as one of now, so that it does not win for ever', async () => {
		const [one, other] = await two();
		const theirs = await other.contents();
		const future = '253370764800000-0000-two';
		await edit('a', { organisation: 'Future' })(other, []);
		const changed = await other.contents();
		const changes = changed.changes.map((change) =>
			theirs.changes.some(({ id }) => id === change.id) ? change : { ...change, clock: future }
		);
		expect(mergeCounts(await one.contents(), { ...changed, changes }, START + 1e6).ahead).toBe(1);
		await one.merge('Merge', { ...changed, changes });
		expect(one.leads.get('a')?.organisation).toBe('Future');
		await edit('a', { organisation: 'Now' })(one, []);
		expect(one.leads.get('a')?.organisation).toBe('Now');
		expect((await one.verify()).ok).toBe(true);
		expect(one.clock! < future).toBe(true);
	});

	test('changes of a kind that nobody here knows are kept', async () => {
		const [one, other] = await two();
		const theirs = await other.contents();
		const strange = { ...theirs.changes[0]!, id: 'strange', entity: 'plan', clock: '001772438400000-ffff-x' };
		await one.merge('Merge', { ...theirs, changes: [...theirs.changes, strange] });
		expect((await one.contents()).changes).toContainEqual(strange);
		expect((await one.verify()).ok).toBe(true);
	});

	test('takes a snapshot first, and without room for it does nothing', async () => {
		const [one, other] = await two();
		await edit('a', { organisation: 'Contoso' })(other, []);
		const before = await one.contents();
		const full = new NotSaved('quota');
		const keeping = vi.spyOn(Snapshots.prototype, 'keep').mockRejectedValue(full);
		await expect(one.merge('Merge', await other.contents())).rejects.toBe(full);
		keeping.mockRestore();
		expect(await one.contents()).toEqual(before);
		await one.merge('Merge', await other.contents());
		const copies = await one.snapshots();
		const [snapshot] = await copies.list();
		expect((await copies.read(snapshot!.id)).contents).toEqual(before);
		expect(snapshot?.label).toBe('Merge');
	});
});

/** Lets a device's clock run ahead, so that what it does next is the later of two. */
async function settleClock(book: Book): Promise<void> {
	for (let at = 0; at < 10; at += 1) await set(book, 'Load', { dayLoad: at });
}

test('steps that two devices skip on one lead at once are both skipped, and one that both skip is skipped once', async () => {
	const [one, other] = await two();
	const skip = (book: Book, ...touchIds: string[]) =>
		change(book, 'Skip', 'lead', 'a', (row) => ({
			...row,
			skipped: touchIds.map((id) => skipOf('gracious-close', id))
		}));
	await skip(one, 'both', 'here');
	await skip(other, 'both', 'there');
	await one.merge('merge-backup', await other.contents());
	const skipped = one.leads.get('a')!.skipped!;
	expect(skipped.map(({ touchId }) => touchId).sort()).toEqual(['both', 'here', 'there']);
	expect(await one.verify()).toEqual({ ok: true, differing: [] });
});
