/** The sentences about a sheet that came back. */
import { expect, test } from 'vitest';
import {
	olderWords,
	outcomeWords,
	reformattedWords,
	rowsWords,
	shapeWords,
	stillOpen,
	differencesSummary,
	type Reimport,
	type DifferenceCounts
} from '../../../src/lib/messages/sheets/reimport';

const NONE: DifferenceCounts = {
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

test('the differences are counted, without those that are none', () => {
	expect(differencesSummary(NONE)).toBe('Nothing has changed.');
	const some = { ...NONE, added: 3, changed: 5, removed: 1, settle: { cells: 2, rows: 0 } };
	expect(differencesSummary(some)).toBe('3 new rows · 5 changed cells · 1 deleted row · 2 to decide');
	expect(
		differencesSummary({ ...NONE, damaged: 1, older: { cells: 1, rows: 0 }, settle: { cells: 1, rows: 1 } })
	).toBe('1 damaged cell · 1 older · 2 to decide');
	expect(rowsWords(PLAIN)).toBe('24 rows, 14 unchanged');
	expect(rowsWords({ ...PLAIN, unchanged: 24 })).toBe('24 rows, all unchanged');
	expect(rowsWords({ ...PLAIN, unchanged: 0 })).toBe('24 rows');
});

test('what still has to be decided is told', () => {
	expect(stillOpen({ cells: 2, rows: 0 })).toBe('Still to decide: 2 cells');
	expect(stillOpen({ cells: 1, rows: 1 })).toBe('Still to decide: 1 cell and 1 row');
	expect(stillOpen({ cells: 0, rows: 0 })).toBe('');
	expect(olderWords({ cells: 12, rows: 1 })).toMatch(/^12 cells and 1 row are missing what Tactful wrote/);
});

test('a column that is written differently is one line', () => {
	expect(reformattedWords({ label: 'Applied', count: 45, from: '2026-01-05', to: '05/01/2026' })).toBe(
		'45 dates in “Applied” are written differently (2026-01-05 → 05/01/2026), but mean the same.'
	);
	expect(reformattedWords({ label: 'Applied', count: 1, from: '5 Jan 2026', to: '2026-01-05' })).toBe(
		'1 date in “Applied” is written differently (5 Jan 2026 → 2026-01-05), but means the same.'
	);
	expect(reformattedWords({ label: 'Salary', count: 2, from: '95000.50', to: '95000.5' })).toBe(
		'2 cells in “Salary” are written differently (95000.50 → 95000.5), but mean the same.'
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
		'New column: “Mood”.',
		'Deleted columns: “Ref” and “Pay”. Tactful keeps what it knew from them.',
		'“E-mail” is now called “Mail”.',
		'Columns are in a different order.',
		'Rows are in a different order.',
		'2 cells changed in columns that Tactful doesn’t use.'
	]);
});

test('the result is counted', () => {
	const none = { added: 0, taken: 0, removed: 0, revived: 0, kept: 0 };
	expect(outcomeWords(none)).toBe('Your leads are unchanged.');
	expect(outcomeWords({ ...none, added: 2, taken: 1, removed: 1, kept: 1 })).toBe(
		'2 rows added, 1 cell updated, 1 job moved to the trash. Tactful kept 1 thing as it had it. Your next export puts it into the sheet.'
	);
});
