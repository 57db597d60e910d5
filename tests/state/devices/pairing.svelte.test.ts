/** Two devices that are connected by a code or by words. */
import { expect, test } from 'vitest';
import { decodeQR } from 'qr/decode.js';
import { deviceProblems } from '../../../src/lib/messages/devices/device-problems';
import { Joining, newVault } from '../../../src/lib/state/devices/pairing.svelte';
import { codeOf } from '../../../src/lib/store/devices/sealing/pairing';
import { seal, open } from '../../../src/lib/store/devices/sealing/seal';
import { SECRET } from '../../support/device-desk';

/** Paints a code as a camera would see it, eight pixels to a square. */
function seen(rows: readonly (readonly boolean[])[]) {
	const [scale, side] = [8, rows.length * 8];
	const data = new Uint8Array(side * side * 4).fill(255);
	for (let y = 0; y < side; y++)
		for (let x = 0; x < side; x++)
			if (rows[Math.floor(y / scale)]![Math.floor(x / scale)])
				data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
	return { width: side, height: side, data };
}

test('the words alone make the same vault: its name, its key and its digits', async () => {
	const { vault, words } = await newVault();
	expect(words).toHaveLength(24);
	const joining = new Joining();
	await joining.typed(words.map((word, at) => `${at + 1}. ${word.toUpperCase()}`).join('\n'));
	expect(joining.problem).toBeNull();
	expect([joining.vault!.name, joining.vault!.digits]).toEqual([vault.name, vault.digits]);
	expect(await open(joining.vault!.key, 'path', await seal(vault.key, 'path', 'text'))).toBe('text');
});

test('the picture holds the same secret as the words, and no address', async () => {
	const { vault, picture } = await newVault();
	const text = decodeQR(seen(picture));
	expect(text).not.toMatch(/:\/\//);
	const joining = new Joining();
	await joining.scanned(text);
	expect(joining.vault!.name).toBe(vault.name);
});

test('each vault is another one', async () => {
	const [one, two] = [await newVault(), await newVault()];
	expect(one.vault.name).not.toBe(two.vault.name);
	expect(one.words).not.toEqual(two.words);
});

test('another code is told, and the camera goes on', async () => {
	const joining = new Joining();
	await joining.scanned('https://northwind.example');
	expect(joining.problem).toBe(deviceProblems.otherCode);
	await joining.scanned(codeOf(SECRET));
	expect([joining.problem, joining.vault?.digits.length]).toEqual([null, 4]);
});

test('a slip in the words is named: how many there are, which one it is, and what was meant', async () => {
	const { words } = await newVault();
	const joining = new Joining();
	const told = async (text: string) => {
		await joining.typed(text);
		expect(joining.vault).toBeNull();
		return joining.problem;
	};
	expect(await told('')).toBe('Enter the 24 words that the other device shows.');
	expect(await told(words.slice(1).join(' '))).toBe('There are 23 words here. It takes 24.');
	expect(await told(['abandn', ...words.slice(1)].join(' '))).toBe(
		'Word 1, “abandn”, isn’t one of Tactful’s words. Did you mean “abandon”?'
	);
	expect(await told(['qqq', ...words.slice(1)].join(' '))).toMatch(/“qqq”.+Check its spelling\.$/);
	expect(await told(Array(24).fill('abandon').join(' '))).toMatch(/Check their order/);
});

test('starting over forgets the vault that was read', async () => {
	const joining = new Joining();
	await joining.scanned(codeOf(SECRET));
	joining.startOver();
	expect(joining.vault).toBeNull();
});
