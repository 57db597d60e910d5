/** Spans of cells: what a record is, what is kept as it came, and that one splice leaves all other bytes alone. */
import fc from 'fast-check';
import { refusalWords } from '../../../src/lib/messages/sheets/refusals';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import {
	asCell,
	cellAt,
	lineAt,
	rawAt,
	spliced,
	terminatorOf,
	tokenize,
	valueAt,
	widthOf
} from '../../../src/lib/sheet/csv/cells';
import type { Cells } from '../../../src/lib/sheet/csv/cells';
import { decode, encode } from '../../../src/lib/sheet/csv/encoding';
import { ENCODINGS, SheetRefusal } from '../../../src/lib/sheet';

function values(cells: Cells): string[][] {
	return Array.from({ length: cells.rowCount }, (_, row) =>
		Array.from({ length: widthOf(cells, row) }, (_, column) => valueAt(cells, row, column))
	);
}

function refusalOf(run: () => unknown): SheetRefusal {
	try {
		run();
	} catch (error) {
		if (error instanceof SheetRefusal) return error;
		throw error;
	}
	throw new Error('nothing was refused');
}

describe('records and cells', () => {
	test.each<[string, string[][]]>([
		['', []],
		['a', [['a']]],
		['a,b\n', [['a', 'b']]],
		['a,b', [['a', 'b']]],
		['a,\n', [['a', '']]],
		['a,', [['a', '']]],
		['a\r\nb\nc\rd', [['a'], ['b'], ['c'], ['d']]],
		['a\n\nb\n', [['a'], [''], ['b']]],
		['a\n\n\n', [['a'], [''], ['']]],
		['"a,b","c""d"\n', [['a,b', 'c"d']]],
		['"a\r\nb",c\r\n', [['a\r\nb', 'c']]],
		['"",x', [['', 'x']]],
		['a"b,c', [['a"b', 'c']]],
		[' "a",b', [[' "a"', 'b']]],
		['"""a"""', [['"a"']]]
	])('%j', (text, rows) => {
		expect(values(tokenize(text, ','))).toEqual(rows);
	});

	test('a stray quote is kept as it came and listed, the cells around it are read', () => {
		const cells = tokenize('x,"a"b,c\n', ',');
		expect(values(cells)).toEqual([['x', '"a"b', 'c']]);
		expect([...cells.malformed]).toEqual([1]);
	});

	test('a cell that is not there has no text', () => {
		const cells = tokenize('a\n', ',');
		expect(valueAt(cells, 0, 5)).toBe('');
		expect(cellAt(cells, 0, 5)).toBe(-1);
	});

	test('each record keeps its own terminator', () => {
		const cells = tokenize('a\r\nb\nc\rd', ',');
		expect([0, 1, 2, 3].map((row) => terminatorOf(cells, row))).toEqual(['\r\n', '\n', '\r', '']);
	});

	test('lines are counted over every kind of line end', () => {
		expect(lineAt('a\r\nb\nc\rd', 7)).toBe(4);
	});

	test('what papaparse reads of plain tables is read the same', () => {
		const cell = fc.string({ unit: fc.constantFrom(...'ab ,"\n;é') });
		const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
		fc.assert(
			fc.property(table, (rows) => {
				const text = Papa.unparse(rows, { newline: '\n' });
				expect(values(tokenize(text, ','))).toEqual(Papa.parse(text, { delimiter: ',', newline: '\n' }).data);
			})
		);
	});
});

describe('what is refused', () => {
	test('an unclosed quote, with the line that it opens on', () => {
		const refusal = refusalOf(() => tokenize(`a,b\n"open,x\n${'c,d\n'.repeat(998)}`, ','));
		expect([refusal.code, refusal.facts.line]).toEqual(['unclosed-quote', 2]);
		expect(refusalWords(refusal)).toContain('line 2');
	});

	test('more than 500 columns, after the first line', () => {
		expect(refusalOf(() => tokenize(','.repeat(1_000_000), ',')).code).toBe('too-many-columns');
		expect(widthOf(tokenize(','.repeat(499), ','), 0)).toBe(500);
	});

	test('a cell over 100,000 characters', () => {
		const refusal = refusalOf(() => tokenize(`a,b\nc,${'x'.repeat(100_001)}\n`, ','));
		expect([refusal.code, refusal.facts.line]).toEqual(['cell-too-long', 2]);
		expect(tokenize(`a,${'x'.repeat(100_000)}\n`, ',').rowCount).toBe(1);
	});
});

describe('a new cell', () => {
	test('is quoted only where it must be, or was', () => {
		expect(asCell('plain', ',', false)).toBe('plain');
		expect(asCell('plain', ',', true)).toBe('"plain"');
		expect(asCell('a;b', ',', false)).toBe('a;b');
		expect(asCell('a;b', ';', false)).toBe('"a;b"');
		expect(asCell('say "hi"\n', ',', false)).toBe('"say ""hi""\n"');
	});
});

const CELL = fc.oneof(
	fc.string({ maxLength: 8 }),
	fc.string({ unit: fc.constantFrom(...'ab,";|\t\r\n €é'), maxLength: 8 }),
	fc.constantFrom('', '=1+1', '007', '__proto__', 'Müller', '“quotes”', '2026-01-05')
);
const HELD_BY_1252 = /^[\0-\x7f\xa0-\xff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]*$/;

/** Sheets with ragged rows, blank lines, mixed line ends, quotes where none are needed, marks and encodings. */
const SHEET = fc
	.record({
		rows: fc.array(
			fc.record({
				cells: fc.array(fc.tuple(CELL, fc.boolean()), { minLength: 1, maxLength: 5 }),
				end: fc.constantFrom('\n', '\r\n', '\r')
			}),
			{ minLength: 1, maxLength: 8 }
		),
		delimiter: fc.constantFrom(',', ';', '\t', '|'),
		encoding: fc.constantFrom(...ENCODINGS),
		bom: fc.boolean(),
		finalEnd: fc.boolean()
	})
	.map(({ rows, delimiter, encoding, bom, finalEnd }) => {
		const held = (text: string) =>
			encoding === 'windows-1252' && !HELD_BY_1252.test(text) ? '?' : text.toWellFormed();
		const lines = rows.map(
			({ cells, end }) =>
				cells
					.map(([text, quoted]) => asCell(held(text), delimiter, quoted || text.startsWith('"')))
					.join(delimiter) + end
		);
		const whole = lines.join('');
		const text = finalEnd ? whole : whole.replace(/(\r\n|\n|\r)$/, '');
		return { text, delimiter, encoding, bom: bom && encoding !== 'windows-1252' };
	});

describe('laws over generated sheets', () => {
	test('decoding and encoding gives the same bytes', () => {
		fc.assert(
			fc.property(SHEET, ({ text, encoding, bom }) => {
				const bytes = encode(text, { encoding, bom, tail: new Uint8Array() });
				const decoded = decode(bytes, encoding);
				expect([...encode(decoded.text, decoded)]).toEqual([...bytes]);
			})
		);
	});

	test('the spans and what lies between them are the whole text', () => {
		fc.assert(
			fc.property(SHEET, ({ text, delimiter }) => {
				const cells = tokenize(text, delimiter);
				const put = Array.from({ length: cells.rowCount }, (_, row) => {
					const raws = Array.from({ length: widthOf(cells, row) }, (_, column) => rawAt(cells, row, column));
					return raws.join(delimiter) + terminatorOf(cells, row);
				}).join('');
				expect(put).toBe(text);
			})
		);
	});

	test('one cell spliced: its value is read back, every other cell stands as it stood', () => {
		fc.assert(
			fc.property(SHEET, CELL, fc.nat(), fc.nat(), ({ text, delimiter }, value, r, c) => {
				const cells = tokenize(text, delimiter);
				fc.pre(cells.rowCount > 0);
				const row = r % cells.rowCount;
				const column = c % widthOf(cells, row);
				const cell = cellAt(cells, row, column);
				const [start, end] = [cells.starts[cell]!, cells.ends[cell]!];
				const quoted = rawAt(cells, row, column).startsWith('"');
				const put = asCell(value, delimiter, quoted || (value === '' && widthOf(cells, row) === 1));
				const after = spliced(text, [{ start, end, text: put }]);
				expect(after.slice(0, start)).toBe(text.slice(0, start));
				expect(after.slice(start + put.length)).toBe(text.slice(end));
				const again = tokenize(after, delimiter);
				expect(valueAt(again, row, column)).toBe(value);
				for (let other = 0; other < cells.rowCount; other++) {
					for (let at = 0; at < widthOf(cells, other); at++) {
						if (other !== row || at !== column) expect(rawAt(again, other, at)).toBe(rawAt(cells, other, at));
					}
				}
			})
		);
	});
});
