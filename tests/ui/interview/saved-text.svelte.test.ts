/** "Saved" stands only where what is in the field has been stored, and nothing that is typed meanwhile is lost. */
import { expect, test } from 'vitest';
import { SavedText } from '../../../src/lib/ui/interview/saved-text.svelte';

function field(stored = '') {
	const state = { stored, noted: '', saves: [] as { text: string; done: () => void; fail: () => void }[] };
	const text = new SavedText({
		value: () => state.stored,
		note: ({ text }) => (state.noted = text),
		save: (typed) =>
			new Promise<void>((resolve, reject) =>
				state.saves.push({
					text: typed,
					done: () => {
						state.stored = typed;
						resolve();
					},
					fail: () => reject(new Error('The disk is full.'))
				})
			)
	});
	return { state, text };
}

/** Waits until the next save has begun. */
const begun = () => new Promise((resolve) => setTimeout(resolve));

test('is noted at each key, and saved once the transaction has completed', async () => {
	const { state, text } = field();
	text.type('Take the plan');
	expect(state.noted).toBe('Take the plan');
	const kept = text.keep();
	await begun();
	expect(text.saved).toBe(false);
	state.saves[0]!.done();
	await kept;
	expect(text.saved).toBe(true);
	text.type('Take the plan along');
	expect(text.saved).toBe(false);
});

test('stores what was typed while it was stored', async () => {
	const { state, text } = field();
	text.type('One');
	const first = text.keep();
	await begun();
	text.type('One, two');
	const second = text.keep();
	state.saves[0]!.done();
	await first;
	expect(text.saved).toBe(false);
	await begun();
	state.saves[1]!.done();
	await second;
	expect(state.saves.map((save) => save.text)).toEqual(['One', 'One, two']);
	expect(text.saved).toBe(true);
});

test('stores nothing where nothing differs', async () => {
	const { state, text } = field('As it was');
	await text.keep();
	expect(state.saves).toEqual([]);
	expect(text.saved).toBe(false);
});

test('says why it could not be stored, and stores it the next time', async () => {
	const { state, text } = field();
	text.type('Bring ID');
	const kept = text.keep();
	await begun();
	state.saves[0]!.fail();
	await kept;
	expect(text).toMatchObject({ text: 'Bring ID', saved: false, problem: 'The disk is full.' });
	const again = text.keep();
	await begun();
	state.saves[1]!.done();
	await again;
	expect(text).toMatchObject({ saved: true, problem: undefined });
});
