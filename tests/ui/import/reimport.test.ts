/** What the page makes of a sheet that came back: groups, what can be settled at once, keys, and which words differ. */
import { describe, expect, test } from 'vitest';
import { cellsAndRows, outcomeOf, groupItems } from '../../../src/lib/state/sheets/reimport-items';
import { conflictGroups, keyAction, conflictSets } from '../../../src/lib/ui/import/reimport/conflicts';
import { markDifferences } from '../../../src/lib/ui/import/reimport/text-difference';
import { sideLabel, type ReimportItem } from '../../../src/lib/messages/sheets/reimport';

const item = (key: string, fields: Partial<ReimportItem> = {}): ReimportItem => ({
	key,
	kind: 'conflict',
	reason: 'both-changed',
	proposed: null,
	id: key,
	entity: 'lead',
	title: 'Analyst at Northwind',
	label: 'Status',
	...fields
});
const row = (key: string, fields: Partial<ReimportItem>): ReimportItem =>
	item(key, { label: undefined, ...fields });

describe('what needs the user’s word', () => {
	const items = [
		item('1', { label: 'Notes' }),
		row('2', { kind: 'removed', reason: 'logged-since' }),
		item('3'),
		row('4', { kind: 'revived', reason: undefined })
	];

	test('is grouped by its cause, each group in the order of the sheet', () => {
		const groups = conflictGroups(items);
		expect(groups.map(({ cause, from, items: some }) => [cause, from, some.map(({ key }) => key)])).toEqual([
			['both-changed', 0, ['1', '3']],
			['logged-since', 2, ['2']],
			['revived', 3, ['4']]
		]);
	});

	test('can be settled all at once, by cause, or by column', () => {
		const kinds = conflictSets(conflictGroups(items));
		expect(kinds.map(({ label, keys }) => [label, keys])).toEqual([
			['All 4', ['1', '3', '2', '4']],
			['Changed in both places (2)', ['1', '3']],
			['Gone from the sheet, with new activity (1)', ['2']],
			['Changed in the sheet, in your trash here (1)', ['4']],
			['In Notes (1)', ['1']],
			['In Status (1)', ['3']]
		]);
		expect(conflictSets(conflictGroups([item('1'), item('2')])).map(({ label }) => label)).toEqual(['All 2']);
	});

	test('a column may be called anything', () => {
		const odd = [item('1', { label: '__proto__' }), item('2', { label: 'constructor' })];
		expect(conflictSets(conflictGroups(odd)).map(({ label }) => label)).toEqual([
			'All 2',
			'In __proto__ (1)',
			'In constructor (1)'
		]);
	});

	test('says what a side comes to', () => {
		expect(sideLabel(item('1'), 'app')).toBe('Keep Tactful’s');
		expect(sideLabel(row('1', { kind: 'removed' }), 'sheet')).toBe('Move it to the trash');
		expect(sideLabel(row('1', { kind: 'conflict' }), 'sheet')).toBe('Use the sheet’s');
		const like = { id: 'a', title: 'Analyst at Northwind' };
		expect(sideLabel(row('1', { kind: 'added', like }), 'app')).toBe('It’s the same job');
	});
});

describe('keys', () => {
	const press = (key: string, more = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...more });

	test('move, settle and take back', () => {
		for (const key of ['1', 'a', 'A']) expect(keyAction(press(key), true)).toBe('app');
		for (const key of ['2', 's']) expect(keyAction(press(key), true)).toBe('sheet');
		for (const key of ['j', 'ArrowDown']) expect(keyAction(press(key), true)).toBe('next');
		for (const key of ['k', 'ArrowUp']) expect(keyAction(press(key), true)).toBe('previous');
		expect(keyAction(press('u'), true)).toBe('back');
	});

	test('are left to the browser where they mean something else', () => {
		for (const key of ['a', 's', '1']) expect(keyAction(press(key, { ctrlKey: true }), true)).toBeNull();
		for (const key of [' ', 'Enter', 'Tab', 'ArrowLeft', 'x']) expect(keyAction(press(key), true)).toBeNull();
		for (const key of ['ArrowDown', 'a', '2']) expect(keyAction(press(key), false)).toBeNull();
	});
});

describe('two texts beside each other', () => {
	const differing = (text: string, other: string) =>
		markDifferences(text, other)
			.filter(({ differs }) => differs)
			.map((piece) => piece.text);

	test('mark the words that the other lacks, and are whole', () => {
		expect(differing('Interview on 3 March', 'Interview on 5 March')).toEqual(['3']);
		expect(differing('likes tea and coffee', 'likes tea')).toEqual([' and coffee']);
		expect(differing('ring Dana, not Kim', 'ring Dana')).toEqual([', not Kim']);
		for (const text of ['a b  c\nd', 'Müller & Söhne', '', ' ']) {
			expect(
				markDifferences(text, 'a c Müller')
					.map((piece) => piece.text)
					.join('')
			).toBe(text);
		}
	});

	test('mark nothing where they have nothing in common, or are the same', () => {
		expect(differing('Rejected', 'Interview')).toEqual([]);
		expect(differing('Ring them', '')).toEqual([]);
		expect(differing('Applied', 'Applied')).toEqual([]);
	});

	test('of thousands of words are compared by their beginnings and ends', () => {
		const long = Array.from({ length: 3000 }, (_, at) => `w${at}`);
		const other = long.with(1500, 'other');
		expect(differing(long.join(' '), other.join(' '))).toEqual(['w1500']);
	});
});

describe('what came of it', () => {
	const items = [
		item('conflict'),
		item('changed', { kind: 'changed', proposed: 'sheet' }),
		item('damaged', { kind: 'damaged', proposed: 'app' }),
		item('older', { kind: 'older', proposed: 'app' }),
		row('lacking', { kind: 'older', proposed: 'app' }),
		row('added', { kind: 'added', reason: undefined, proposed: 'sheet' }),
		row('known', { kind: 'added', reason: 'known-lead' }),
		row('removed', { kind: 'removed', proposed: 'sheet' }),
		row('revived', { kind: 'revived', reason: undefined })
	];

	test('everything has its place on the page', () => {
		const lists = groupItems(items);
		expect(lists.settle.map(({ key }) => key)).toEqual(['conflict', 'known', 'revived']);
		expect(cellsAndRows(lists.older)).toEqual({ cells: 1, rows: 1 });
		expect(Object.values(lists).flat()).toHaveLength(items.length);
	});

	test('is counted by what was decided', () => {
		const keep = new Map([
			['conflict', 'app'],
			['known', 'app'],
			['revived', 'app']
		] as const);
		expect(outcomeOf(items, keep)).toEqual({ added: 1, taken: 1, removed: 1, revived: 0, kept: 5 });
		const take = new Map(items.map(({ key }) => [key, 'sheet'] as const));
		expect(outcomeOf(items, take)).toEqual({ added: 2, taken: 4, removed: 2, revived: 1, kept: 0 });
	});
});
