/** Devices that visit one place: what comes, what is told, and every way in which a place can be wrong. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Transport } from '../../../src/lib/store/devices/places/transport';
import { seal } from '../../../src/lib/store/devices/sealing/seal';
import { newSecret, openVault, type Vault } from '../../../src/lib/store/devices/sealing/vault';
import { fileToSend, takeInFile } from '../../../src/lib/store/devices/visits/sealed-file';
import { joinVault, placeVault, visit, waitingToGo } from '../../../src/lib/store/devices/visits/visit';
import { add, change } from '../../support/book-edits';
import { lead, storedSheet } from '../../support/book-desk';
import { deviceOf, placeOf, START, vaultOf, type Device } from '../../support/device-desk';

const DAY = 86_400_000;
let vault: Vault, place: Transport, files: Map<string, string>, one: Device, two: Device;

beforeEach(async () => {
	vault = await vaultOf();
	({ place, files } = await placeOf(vault));
	[one, two] = [await deviceOf('device-one', vault), await deviceOf('device-two', vault)];
});

const setNotes = (device: Device, notes: string) =>
	change(device.book, 'edit-lead|Northwind', 'lead', 'a', (row) => ({ ...row, notes }));
/** The paths of the batches and snapshots of all devices. */
const paths = () => [...files.keys()].filter((path) => !path.endsWith('vault.t1'));
const pathOfFirst = () => paths()[0]!;

async function bothHaveLead(): Promise<void> {
	await add(one.book, 'add-lead|Northwind', 'lead', lead('a', { notes: 'first' }));
	await one.visit(place);
	await two.visit(place);
}

test('what one device did is on the other after both visited, and what it waits for is counted', async () => {
	await add(one.book, 'add-lead|Northwind', 'lead', lead('a'));
	await add(one.book, 'import-sheet|jobs.csv', 'sheet', storedSheet());
	expect(await waitingToGo(one.desk, vault)).toBe(2);
	await one.visit(place);
	expect(await waitingToGo(one.desk, vault)).toBe(0);
	const { taken } = await two.visit(place);
	expect(two.book.leads).toEqual(one.book.leads);
	expect(two.book.sheets.get('sheet')?.bytes).toEqual(new Uint8Array([1]));
	expect([...taken!.actions.values()]).toEqual(['add-lead|Northwind', 'import-sheet|jobs.csv']);
	expect(await waitingToGo(two.desk, vault)).toBe(0);
	expect(await two.book.verify()).toEqual({ ok: true, differing: [] });
});

test('a place sees no word of it', async () => {
	await bothHaveLead();
	for (const [path, text] of files)
		expect(`${path} ${text}`).not.toMatch(/Northwind|first|add-lead|device-one/);
});

test('a visit with nothing new reads, and writes nothing', async () => {
	await bothHaveLead();
	const before = new Map(files);
	expect(await two.visit(place)).toEqual({ waiting: 0, ahead: [] });
	expect(await one.visit(place)).toEqual({ waiting: 0, ahead: [] });
	expect(files).toEqual(before);
});

test('notes that both wrote are kept both, and come to the same on both', async () => {
	await bothHaveLead();
	await setNotes(one, 'from the phone');
	await setNotes(two, 'from the laptop');
	for (const device of [one, two, one, two]) await device.visit(place);
	const notes = one.book.leads.get('a')?.notes;
	expect(notes).toContain('from the phone');
	expect(notes).toContain('from the laptop');
	expect(two.book.leads).toEqual(one.book.leads);
});

test('a text that the sender had already rewritten does not come back', async () => {
	await bothHaveLead();
	await setNotes(two, 'second');
	await two.visit(place);
	await one.visit(place);
	await setNotes(one, 'third');
	await one.visit(place);
	const { taken } = await two.visit(place);
	expect(two.book.leads.get('a')?.notes).toBe('third');
	expect(taken?.counts.map(({ both }) => both)).toEqual([0]);
});

test('an action of another device can be undone', async () => {
	await bothHaveLead();
	await setNotes(one, 'second');
	await one.visit(place);
	const { taken } = await two.visit(place);
	await two.book.undo([...taken!.actions.keys()][0]!);
	await two.visit(place);
	await one.visit(place);
	expect(one.book.leads.get('a')?.notes).toBe('first');
});

test('a snapshot is taken before the first files of others come in, and before many rows', async () => {
	await bothHaveLead();
	expect(two.snapshots).toEqual(['merge-devices']);
	await setNotes(one, 'second');
	await one.visit(place);
	await two.visit(place);
	expect(two.snapshots).toHaveLength(1);
	const many = Array.from({ length: 201 }, (_, at) => lead(`m${at}`));
	await one.book.apply(
		'import-sheet',
		many.map((to) => ({ entity: 'lead', id: to.id, to }) as const),
		{ copyFirst: false }
	);
	await one.visit(place);
	await two.visit(place);
	expect(two.snapshots).toHaveLength(2);
	expect(two.book.leads.size).toBe(202);
});

test('what was erased is gone on the other device, in its labels, and from the files of both', async () => {
	await bothHaveLead();
	await setNotes(two, 'second');
	await two.visit(place);
	await one.visit(place);
	const before = paths();
	await one.book.erase('erase-lead', [{ entity: 'lead', id: 'a' }]);
	await one.visit(place);
	await two.visit(place);
	expect(two.book.leads.size).toBe(0);
	expect(JSON.stringify(await two.book.contents())).not.toContain('Northwind');
	for (const path of before) expect(files.has(path), path).toBe(false);
	const third = await deviceOf('device-three', vault);
	await third.visit(place);
	expect(third.book.leads.size).toBe(0);
	// Nobody goes on rewriting.
	const after = new Map(files);
	for (const device of [one, two, one]) await device.visit(place);
	expect(files).toEqual(after);
});

test('a device of many files puts a snapshot in their place, from which a new device begins', async () => {
	await bothHaveLead();
	for (let count = 0; count < 200; count++) {
		await setNotes(one, `note ${count}`);
		await one.visit(place);
	}
	expect(paths()).toHaveLength(2);
	await two.visit(place);
	const third = await deviceOf('device-three', vault);
	await third.visit(place);
	for (const { book } of [two, third]) expect(book.leads).toEqual(one.book.leads);
});

test('a device whose clock is far ahead waits and is named, and comes in once the day is there', async () => {
	await bothHaveLead();
	two.later(3 * DAY);
	await setNotes(two, 'from the future');
	await two.visit(place);
	const { waiting, ahead, taken } = await one.visit(place);
	expect({ waiting, ahead: ahead.length, taken }).toEqual({ waiting: 1, ahead: 1, taken: undefined });
	expect(one.book.leads.get('a')?.notes).toBe('first');
	one.later(3 * DAY);
	await one.visit(place);
	expect(one.book.leads.get('a')?.notes).toBe('from the future');
});

test('a file waits for those that its sender had taken in', async () => {
	await bothHaveLead();
	await setNotes(one, 'second');
	await one.visit(place);
	await two.visit(place);
	await setNotes(two, 'third');
	await two.visit(place);
	const late = paths().find((path) => path.endsWith('00000002.t1'))!;
	const third = await deviceOf('device-three', vault);
	const text = files.get(late)!;
	files.delete(late);
	expect((await third.visit(place)).waiting).toBe(1);
	expect(third.book.leads.get('a')?.notes).toBe('first');
	files.set(late, text);
	expect((await third.visit(place)).waiting).toBe(0);
	expect(third.book.leads.get('a')?.notes).toBe('third');
});

test('a device that erased everything has left the vault', async () => {
	await bothHaveLead();
	await two.book.eraseAll('erase-all');
	await expect(two.visit(place)).rejects.toMatchObject({ name: 'NotSaved' });
	await one.visit(place);
	expect(one.book.leads.size).toBe(1);
});

describe('a place that is wrong stops a visit before anything is written', () => {
	async function stopped(spoil: () => void | Promise<void>): Promise<{ code: string; path: string }> {
		await bothHaveLead();
		await setNotes(one, 'second');
		await one.visit(place);
		await setNotes(one, 'third');
		await one.visit(place);
		await add(two.book, 'add-lead|Tailspin', 'lead', lead('b'));
		await spoil();
		const [before, leads] = [new Map(files), two.book.leads];
		const error = await two.visit(place).catch((error: unknown) => error as { code: string; path: string });
		expect(files).toEqual(before);
		expect(two.book.leads).toEqual(leads);
		return error as { code: string; path: string };
	}

	/** The second and the third file of the first device. */
	const [second, third] = [1, 2].map((at) => () => paths()[at]!) as [() => string, () => string];

	test('where a file was altered', async () => {
		expect(await stopped(() => void files.set(third(), files.get(pathOfFirst())!))).toMatchObject({
			code: 'altered',
			path: third()
		});
	});
	test('where plain text lies', async () => {
		expect(await stopped(() => void files.set(second(), '{"changes":[]}'))).toMatchObject({
			code: 'unsealed',
			path: second()
		});
	});
	test('where a newer version wrote', async () => {
		expect(await stopped(() => void files.set(third(), 't2.AAAA'))).toMatchObject({
			code: 'newer',
			path: third()
		});
	});
	test('where a file is missing', async () => {
		const path = { is: '' };
		const error = await stopped(() => void files.delete((path.is = second())));
		expect(error).toMatchObject({ code: 'missing', path: path.is });
	});
	test('where a file does not follow the one before', async () => {
		const error = await stopped(async () => {
			const text = JSON.stringify({
				v: 1,
				schema: 1,
				kind: 'changes',
				seq: 2,
				prev: '0'.repeat(64),
				after: {},
				seen: [],
				changes: []
			});
			files.set(second(), await seal(vault.key, second(), text));
		});
		expect(error).toMatchObject({ code: 'broken-chain', path: second() });
	});
	test('where a folder was rolled back', async () => {
		const error = await stopped(() => {
			for (const path of paths().slice(0, 3)) files.delete(path);
			files.set(`${vault.name}/${'f'.repeat(32)}/00000001.t1`, 't1.');
		});
		expect(error.code).toBe('rolled-back');
	});
	test('where the file of the vault is gone', async () => {
		expect((await stopped(() => void files.delete(`${vault.name}/vault.t1`))).code).toBe('vault-gone');
	});
	test('where the key is another one', async () => {
		await bothHaveLead();
		const stranger = await openVault(vault.name, newSecret());
		await expect(visit(two.desk, stranger, place)).rejects.toMatchObject({ code: 'wrong-key' });
	});
});

test('a place that lost everything says so, and gets all of it again from here', async () => {
	await bothHaveLead();
	await add(two.book, 'add-lead|Tailspin', 'lead', lead('b'));
	files.clear();
	await expect(one.visit(place)).rejects.toMatchObject({ code: 'place-empty' });
	for (const device of [one, two]) {
		await placeVault(place, vault);
		await joinVault(device.desk, vault);
		await device.visit(place);
	}
	await one.visit(place);
	expect([...one.book.leads.keys()].sort()).toEqual(['a', 'b']);
	expect(two.book.leads).toEqual(one.book.leads);
});

describe('a sealed file that is carried by hand', () => {
	test('brings everything, late, twice or between visits to a place', async () => {
		await add(one.book, 'add-lead|Northwind', 'lead', lead('a', { notes: 'first' }));
		const early = await fileToSend(one.desk, vault);
		await setNotes(one, 'second');
		const text = await fileToSend(one.desk, vault);
		expect(text).not.toMatch(/Northwind|second/);
		for (const file of [text, early, text]) await takeInFile(two.desk, vault, file);
		await two.book.reload();
		expect(two.book.leads).toEqual(one.book.leads);
		for (const device of [one, two, one]) await device.visit(place);
		expect(two.book.leads).toEqual(one.book.leads);
		await one.book.erase('erase-lead', [{ entity: 'lead', id: 'a' }]);
		const { taken } = await takeInFile(two.desk, vault, await fileToSend(one.desk, vault));
		expect(taken?.erases).toBe(true);
		await takeInFile(two.desk, vault, early);
		await two.book.reload();
		expect(two.book.leads.size).toBe(0);
	});

	test.each([
		['no JSON', () => 'Company,Role\n', 'damaged'],
		['another file', () => '{"leads":[]}', 'damaged'],
		['a newer one', (text: string) => text.replace('"v":1', '"v":2'), 'newer'],
		['one of another vault', (text: string) => text.replace(vault.name, 'f'.repeat(32)), 'wrong-key'],
		['one without its text', (text: string) => text.replace('"sealed"', '"plain"'), 'damaged'],
		['a changed one', (text: string) => text.replace(/AAAA|..(?=="})|.(?="})/, '!'), 'altered']
	])('that is %s is refused', async (_what, spoil, code) => {
		const text = await fileToSend(one.desk, vault);
		await expect(takeInFile(two.desk, vault, spoil(text))).rejects.toMatchObject({ code });
		expect(two.snapshots).toEqual([]);
	});

	test('waits where its clock is far ahead', async () => {
		const ahead = await deviceOf('device-far', vault, START + 5 * DAY);
		await add(ahead.book, 'add-lead|Northwind', 'lead', lead('a'));
		const result = await takeInFile(one.desk, vault, await fileToSend(ahead.desk, vault));
		expect(result).toMatchObject({ waiting: 1, ahead: [expect.any(String)] });
	});
});
