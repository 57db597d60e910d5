/** Sealing: a place learns nothing and changes nothing, and every wrong text is told apart. */
import { describe, expect, test } from 'vitest';
import { newSecret, openVault, randomName } from '../../../src/lib/store/devices/sealing/vault';
import { open, seal } from '../../../src/lib/store/devices/sealing/seal';
import { openBatch, sealBatch, type Batch } from '../../../src/lib/store/devices/visits/batch';
import { SECRET, vaultOf, VAULT_NAME } from '../../support/device-desk';

const BATCH: Batch = { kind: 'changes', seq: 1, prev: '', after: {}, seen: [], changes: [] };

describe('a vault', () => {
	test('has the same key and the same four digits on every device, and others under another name', async () => {
		const [one, other, third] = [await vaultOf(), await vaultOf(), await vaultOf(randomName())];
		expect(one.digits).toMatch(/^\d{4}$/);
		expect(other.digits).toBe(one.digits);
		expect(await open(other.key, 'p', await seal(one.key, 'p', 'text'))).toBe('text');
		await expect(open(third.key, 'p', await seal(one.key, 'p', 'text'))).rejects.toMatchObject({
			code: 'altered'
		});
	});

	test('hands its key to nobody', async () => {
		const { key } = await vaultOf();
		await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
	});

	test('refuses a secret or a name of another length', async () => {
		await expect(openVault(VAULT_NAME, SECRET.slice(1))).rejects.toThrow(RangeError);
		await expect(openVault('vault', SECRET)).rejects.toThrow(RangeError);
		expect(newSecret()).toHaveLength(32);
		expect(newSecret()).not.toEqual(newSecret());
	});
});

describe('a sealed text', () => {
	test('is never the same twice, shows nothing, and is small', async () => {
		const { key } = await vaultOf();
		const text = 'Northwind '.repeat(1000);
		const [one, other] = [await seal(key, 'p', text), await seal(key, 'p', text)];
		expect(one).not.toBe(other);
		expect(one).toMatch(/^t1\.[A-Za-z0-9+/]+=*$/);
		expect(one.length).toBeLessThan(300);
	});

	test.each([
		['another path', 'q', (sealed: string) => sealed, 'altered'],
		[
			'a changed character',
			'p',
			(sealed: string) => `${sealed.slice(0, 20)}${sealed[20] === 'A' ? 'B' : 'A'}${sealed.slice(21)}`,
			'altered'
		],
		['a cut end', 'p', (sealed: string) => sealed.slice(0, -8), 'altered'],
		['no base64', 'p', () => 't1.%%%', 'altered'],
		['nothing behind the mark', 'p', () => 't1.', 'altered'],
		['plain text', 'p', () => '{"changes":[]}', 'unsealed'],
		['a newer format', 'p', (sealed: string) => sealed.replace('t1.', 't2.'), 'newer']
	])('with %s is told apart', async (_what, path, spoil, code) => {
		const { key } = await vaultOf();
		const sealed = await seal(key, 'p', 'text');
		await expect(open(key, path, spoil(sealed))).rejects.toMatchObject({ code, path });
	});
});

describe('a batch', () => {
	test('comes back as it was, with its bytes', async () => {
		const { key } = await vaultOf();
		const change = {
			id: 'c1',
			deviceId: 'd',
			clock: '000001772438400-0000-d',
			action: 'a',
			label: 'import-sheet|jobs.csv',
			entity: 'sheet',
			entityId: 's',
			patches: [{ path: ['bytes'], to: new Uint8Array([0, 255]) }]
		};
		const batch = { ...BATCH, changes: [change] };
		expect(await openBatch(key, 'p', await sealBatch(key, 'p', batch))).toEqual(batch);
	});

	test.each([
		['is no JSON', 'x', 'damaged'],
		['has no version', '{}', 'damaged'],
		['is of a newer format', JSON.stringify({ ...BATCH, v: 2, schema: 1 }), 'newer'],
		['has rows of a newer version', JSON.stringify({ ...BATCH, v: 1, schema: 9_999 }), 'newer'],
		['lacks its number', JSON.stringify({ ...BATCH, seq: 0, v: 1, schema: 3 }), 'damaged'],
		['holds no changes', JSON.stringify({ ...BATCH, changes: [{}], v: 1, schema: 3 }), 'damaged']
	])('that %s is refused', async (_what, text, code) => {
		const { key } = await vaultOf();
		await expect(openBatch(key, 'p', await seal(key, 'p', text))).rejects.toMatchObject({ code });
	});
});
