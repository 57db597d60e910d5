/** Places: the same four verbs, in memory and in a folder on a disk. */
import { describe, expect, test } from 'vitest';
import { folderPlace } from '../../../src/lib/store/devices/places/folder-place';
import { memoryPlace } from '../../support/memory-place';
import { placeVault } from '../../../src/lib/store/devices/visits/visit';
import { add } from '../../support/book-edits';
import { lead } from '../../support/book-desk';
import { deviceOf, vaultOf } from '../../support/device-desk';
import { folderInMemory } from '../../support/folder-handles';

describe.each([
	['memory', () => memoryPlace()],
	['a folder', () => folderPlace(folderInMemory())]
])('a place in %s', (_what, open) => {
	test('lists, reads, writes what is new only, and deletes', async () => {
		const place = open();
		expect(await place.list('v/w')).toEqual([]);
		expect(await place.get('v/w/1.t1')).toBeNull();
		await place.putNew('v/w/1.t1', 'one');
		await place.putNew('v/vault.t1', 'vault');
		expect(await place.list('v')).toEqual(['vault.t1', 'w/']);
		expect(await place.list('v/w')).toEqual(['1.t1']);
		expect(await place.get('v/w/1.t1')).toBe('one');
		await expect(place.putNew('v/w/1.t1', 'two')).rejects.toMatchObject({ code: 'taken', path: 'v/w/1.t1' });
		expect(await place.get('v/w/1.t1')).toBe('one');
		await place.deleteOwn('v/w/1.t1');
		await place.deleteOwn('v/w/1.t1');
		await place.deleteOwn('nowhere/1.t1');
		expect(await place.get('v/w/1.t1')).toBeNull();
	});
});

test('a file that a killed browser left empty is none, and is written again', async () => {
	const killed = { now: false };
	const place = folderPlace(folderInMemory(() => killed.now));
	const vault = await vaultOf();
	await placeVault(place, vault);
	const [one, two] = [await deviceOf('device-one', vault), await deviceOf('device-two', vault)];
	await add(one.book, 'add-lead|Northwind', 'lead', lead('a'));
	killed.now = true;
	await expect(one.visit(place)).rejects.toMatchObject({ name: 'AbortError' });
	killed.now = false;
	await two.visit(place);
	expect(two.book.leads.size).toBe(0);
	await one.visit(place);
	await two.visit(place);
	expect(two.book.leads).toEqual(one.book.leads);
});

test('a folder that may not be used says so', async () => {
	const denied = Object.assign(folderInMemory(), {
		getDirectoryHandle: () => Promise.reject(new DOMException('No.', 'NotAllowedError'))
	});
	await expect(folderPlace(denied).list('v')).rejects.toMatchObject({ name: 'NotAllowedError' });
});
