/** A page over a large book shows what is complete, and never what something else asked for. */
import { expect, test } from 'vitest';
import type { InPortions } from '../../../src/lib/domain/portions/portions';
import { Portioned } from '../../../src/lib/state/pages/portioned.svelte';

const SMALL = 1000;

/** Lets everything run that waits for nothing. */
async function turns() {
	for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

/** Opens a page whose value takes three portions; `next` lets it do one of them. */
async function opened(size: number) {
	let asked = $state('a');
	let waiting: (() => void)[] = [];
	const begun: string[] = [];
	function* spelled(word: string): InPortions<string> {
		begun.push(word);
		yield;
		yield;
		return word;
	}
	let page: Portioned<string>;
	const close = $effect.root(() => {
		page = new Portioned(
			() => spelled(asked),
			() => size,
			() => new Promise<void>((resolve) => waiting.push(resolve))
		);
	});
	await turns();
	return {
		close,
		begun,
		shown: () => page.current,
		async ask(word: string) {
			asked = word;
			await turns();
		},
		async next() {
			const resumed = waiting;
			waiting = [];
			for (const resume of resumed) resume();
			await turns();
		},
		/** The number of works that wait for their next portion. */
		pending: () => waiting.length
	};
}

test('a small book is gone through at once', async () => {
	const page = await opened(SMALL);
	expect(page.shown()).toBe('a');
	await page.ask('b');
	expect(page.shown()).toBe('b');
	page.close();
});

test('a large book is shown once all of it was gone through, and stays until the next is complete', async () => {
	const page = await opened(SMALL + 1);
	expect(page.shown()).toBeNull();
	await page.next();
	expect(page.shown()).toBeNull();
	await page.next();
	expect(page.shown()).toBe('a');
	await page.ask('b');
	expect(page.shown()).toBe('a');
	await page.next();
	await page.next();
	expect(page.shown()).toBe('b');
	page.close();
});

test('what something else is asked for ahead of its end is left off, and so is what the page was closed over', async () => {
	const page = await opened(SMALL + 1);
	await page.ask('b');
	await page.next();
	expect(page.pending()).toBe(1);
	await page.next();
	expect(page.shown()).toBe('b');
	await page.ask('c');
	page.close();
	await page.next();
	expect({ begun: page.begun, pending: page.pending() }).toEqual({ begun: ['a', 'b', 'c'], pending: 0 });
});
