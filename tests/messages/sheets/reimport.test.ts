/** The sentences about a sheet that came back. */
import { expect, test } from 'vitest';
import {
	olderWords,
	outcomeWords,
	reformattedWords,
	rowsWords,
	shapeWords,
	stillOpen,
	whatCame,
	type Reimport,
	type Tally
} from '../../../src/lib/messages/sheets/reimport';

const NONE: Tally = {
	added: 0,
	changed: 0,
	removed: 0,
	revived: 0,
	damaged: 0,
	older: { cells: 0, rows: 0 },
	settle: { cells: 0, rows: 0 }
};
const PLAIN: Reimport = {
	items: [],
	reformatted: [],
	columns: { added: [], removed: [], renamed: [], moved: false },
	resorted: false,
	unmapped: 0,
	words: [],
	problems: [],
	rows: 24,
	unchanged: 14,
	same: true
};

test('what came is one sentence of counts', () => {
	expect(whatCame(NONE)).toBe('Nothing has changed in it: 0 added, 0 changed, 0 removed.');
	const some = { ...NONE, added: 3, changed: 5, removed: 1, settle: { cells: 2, rows: 0 } };
	expect(whatCame(some)).toBe('3 rows are new, 5 cells changed, 1 row is gone, 2 cells need your word.');
	expect(whatCame({ ...NONE, damaged: 1, older: { cells: 1, rows: 0 }, settle: { cells: 1, rows: 1 } })).toBe(
		'1 cell was damaged, 1 cell is older, 1 cell and 1 row need your word.'
	);
	expect(rowsWords(PLAIN)).toBe('24 rows came back, 14 of them as they were.');
	expect(rowsWords({ ...PLAIN, unchanged: 24 })).toBe('24 rows came back as they were.');
	expect(rowsWords({ ...PLAIN, unchanged: 0 })).toBe('24 rows came back.');
});

test('what still has to be settled is said as the reason why nothing can be stored', () => {
	expect(stillOpen({ cells: 2, rows: 0 })).toBe('2 cells still need your word.');
	expect(stillOpen({ cells: 0, rows: 1 })).toBe('1 row still needs your word.');
	expect(stillOpen({ cells: 0, rows: 0 })).toBe('');
	expect(olderWords({ cells: 12, rows: 1 })).toMatch(/^12 cells and 1 row lack what Tactful wrote/);
});

test('a column that is written another way is one line', () => {
	expect(reformattedWords({ label: 'Applied', count: 45, from: '2026-01-05', to: '05/01/2026' })).toBe(
		'45 dates are written another way (2026-01-05 → 05/01/2026). Same days.'
	);
	expect(reformattedWords({ label: 'Applied', count: 1, from: '5 Jan 2026', to: '2026-01-05' })).toBe(
		'1 date is written another way (5 Jan 2026 → 2026-01-05). Same day.'
	);
	expect(reformattedWords({ label: 'Salary', count: 2, from: '95000.50', to: '95000.5' })).toBe(
		'2 cells are written another way (95000.50 → 95000.5). Same values.'
	);
});

test('columns and the order of rows are told in sentences', () => {
	expect(shapeWords(PLAIN)).toEqual([]);
	const columns = {
		added: ['Mood'],
		removed: ['Ref', 'Pay'],
		renamed: [['E-mail', 'Mail']],
		moved: true
	} as const;
	expect(shapeWords({ ...PLAIN, columns, resorted: true, unmapped: 2 })).toEqual([
		'A column is new: “Mood”. Kept as it is.',
		'Columns are gone: “Ref”, “Pay”. What Tactful knows from them stays here.',
		'The column “E-mail” is called “Mail” now.',
		'Columns are in another order.',
		'Rows are in another order.',
		'2 cells changed in columns that Tactful does not use. They come in with the file.'
	]);
});

test('afterwards it is said what came of it', () => {
	const none = { added: 0, taken: 0, removed: 0, revived: 0, kept: 0 };
	expect(outcomeWords(none)).toBe('Your leads are as they were.');
	expect(outcomeWords({ ...none, added: 2, taken: 1, removed: 1, kept: 1 })).toBe(
		'2 rows were added, 1 cell was taken over, 1 lead went to the trash. In 1 place what Tactful has was kept, and goes into the sheet with the next export.'
	);
});
