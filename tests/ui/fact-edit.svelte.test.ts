/** A fact that is edited in place is saved with the value that it was typed over, so that the store can ask where another tab has changed it. */
import { expect, test } from 'vitest';
import { FactEdit } from '../../src/lib/ui/lead/details/fact-edit.svelte';

function desk(value: string) {
	const stored = { value, saved: [] as string[], over: '', refuses: false };
	/** Names what keeps the text that is being typed. */
	const kept = { left: undefined as { text: string; over: string } | undefined };
	const edit = new FactEdit({
		value: () => stored.value,
		save: (text, over) => {
			if (stored.refuses) return Promise.reject(new Error('Another tab changed it.'));
			stored.over = over;
			stored.saved.push(text);
			stored.value = text;
			return Promise.resolve();
		},
		required: () => false,
		note: (text, over) => (kept.left = { text, over }),
		drop: () => (kept.left = undefined)
	});
	edit.open();
	return { stored, edit, kept };
}

test('a changed text is saved when the field is left', async () => {
	const { stored, edit } = desk('50,000');
	edit.text = '60,000';
	expect(await edit.leave()).toBe(true);
	expect([stored.saved, edit.editing]).toEqual([['60,000'], false]);
});

test('a text that nobody touched leaves the other tab’s value alone', async () => {
	const { stored, edit } = desk('50,000');
	stored.value = '70,000';
	expect(await edit.leave()).toBe(true);
	expect([stored.saved, stored.value]).toEqual([[], '70,000']);
});

test('a changed text is saved with the value that it was typed over, and stays in its field where it was not saved', async () => {
	const { stored, edit } = desk('50,000');
	edit.text = '60,000';
	stored.value = '70,000';
	stored.refuses = true;
	expect(await edit.leave()).toBe(false);
	expect([edit.text, edit.editing, stored.saved]).toEqual(['60,000', true, []]);
	stored.refuses = false;
	expect(await edit.leave()).toBe(true);
	expect(stored).toMatchObject({ saved: ['60,000'], over: '50,000' });
});

test('what another tab made the same is no conflict, and what a hidden page saved is known', async () => {
	const { stored, edit } = desk('50,000');
	edit.text = stored.value = '60,000';
	expect(await edit.leave()).toBe(true);
	edit.open();
	edit.text = '65,000';
	expect(await edit.keep()).toBe(true);
	edit.text = '66,000';
	expect(await edit.leave()).toBe(true);
	expect(stored.saved).toEqual(['65,000', '66,000']);
});

test('what is typed is kept until it is saved or given up', async () => {
	const { edit, kept } = desk('50,000');
	edit.text = '60,000';
	expect(kept.left).toEqual({ text: '60,000', over: '50,000' });
	edit.giveBack();
	expect(kept.left).toBeUndefined();
	edit.open();
	edit.text = '65,000';
	await edit.leave();
	expect(kept.left).toBeUndefined();
});

test('a text that was left opens again over the value that it was typed over', async () => {
	const { stored, edit, kept } = desk('70,000');
	edit.giveBack();
	kept.left = { text: '60,000', over: '50,000' };
	edit.resume(kept.left);
	expect([edit.editing, edit.resumed, edit.text]).toEqual([true, true, '60,000']);
	expect(await edit.leave()).toBe(true);
	expect([stored.saved, stored.over, kept.left]).toEqual([['60,000'], '50,000', undefined]);
});

test('a text that was left and is stored by now is forgotten, and an open field stays as it is', () => {
	const { edit, kept } = desk('60,000');
	edit.text = '61,000';
	edit.resume({ text: '60,000', over: '' });
	expect(edit.text).toBe('61,000');
	edit.giveBack();
	kept.left = { text: '60,000 ', over: '50,000' };
	edit.resume(kept.left);
	expect([edit.editing, kept.left]).toEqual([false, undefined]);
});
