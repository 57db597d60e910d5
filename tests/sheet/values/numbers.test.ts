import { describe, expect, it } from 'vitest';
import { numberStyle, readNumber, sameNumber, writeNumber } from '../../../src/lib/sheet/values/numbers';

const READ: readonly (readonly [text: string, value: string | null, decimal?: '.' | ',' | null])[] = [
	['95000', '95000', null],
	['95.000,50 €', '95000.5', ','],
	['95,000.50', '95000.5', '.'],
	['95k', '95000', null],
	['95,5k', '95500', ','],
	['€95 000', '95000', null],
	['95 000,5', '95000.5', ','],
	['95000.5', '95000.5', '.'],
	['$95,000.00/yr', '95000', '.'],
	['USD 95,000 per year', '95000', null],
	['CHF 95’000.–', null],
	["CHF 95'000", '95000', null],
	['12,50,000', '1250000', null],
	['12 LPA', '1200000', null],
	['30万', '300000', null],
	['1,2 Mio. €', '1200000', ','],
	['45 Tsd. €', '45000', null],
	['45T€', '45000', null],
	['95.000', '95000', null],
	['0.125', '0.125', '.'],
	['1234.567', '1234.567', '.'],
	['.5', '0.5', '.'],
	['-3', '-3', null],
	['−3,5', '-3.5', ','],
	['(500)', '-500', null],
	['-0', '0', null],
	['50%', '0.5', null],
	['1e5', '100000', null],
	['9.00719925474099E+15', '9007199254740990', '.'],
	['9007199254740993', '9007199254740993', null],
	['007', null],
	['+4915123456', null],
	['0151 234567', null],
	['90-95k', null],
	['95,000 - 105,000', null],
	['1.2.3', null],
	['12,34', '12.34', ','],
	['1,23,4', null],
	['2026-01-05', null],
	['Level 3', null],
	['12 34', null],
	['', null],
	['-', null],
	['Infinity', null],
	['1'.repeat(60), null]
];

describe('numbers', () => {
	it.each(READ.map(([text, value, decimal = null]) => ({ text, value, decimal })))(
		'$text is $value',
		(each) => {
			const { text, value, decimal } = each;
			const read = readNumber(text);
			expect(read?.value ?? null).toBe(value);
			if (read) expect(read.decimal).toBe(decimal);
		}
	);

	it('reads a cell that can be two numbers as its column has it', () => {
		expect(readNumber('95.000', '.')?.value).toBe('95');
		expect(readNumber('95.000', ',')?.value).toBe('95000');
		expect(readNumber('1,234', ',')?.value).toBe('1.234');
	});

	it.each([
		['95000.50', '95000.5'],
		['95.000,50 €', '95000.5'],
		['95,000.50', '95.000,50'],
		['€95k', '95000'],
		['50%', '0.5'],
		['1 200,00', '1200']
	])('the same: %s and %s', (a, b) => {
		expect(sameNumber(a, b)).toBe(true);
		expect(sameNumber(b, a)).toBe(true);
	});

	it.each([
		['95000.50', '95000.6'],
		['95000 €', '$95000'],
		['00123', '123'],
		['9007199254740993', '9007199254740992'],
		['Analyst', 'Analyst'],
		['1.500', '1.5'],
		['90-95k', '90-95k']
	])('not the same number: %s and %s', (a, b) => {
		expect(sameNumber(a, b)).toBe(false);
	});

	it.each([
		[['95.000,50', '1.200,00', ''], { decimal: ',', grouping: '.', fraction: 2, numbers: 2, of: 2 }],
		[['95,000.5', '1,200.25', 'about 3'], { decimal: '.', grouping: ',', fraction: null, numbers: 2, of: 3 }],
		[['95.000', '88.500', '72.000 €'], { decimal: ',', grouping: '.', fraction: 0, numbers: 3, of: 3 }],
		[['95000', '88500'], { decimal: null, grouping: '', fraction: 0, numbers: 2, of: 2 }],
		[['3,5', '4,0', '1.250,5'], { decimal: ',', grouping: '.', fraction: 1, numbers: 3, of: 3 }],
		[['95 000', '88 500'], { decimal: null, grouping: ' ', fraction: 0, numbers: 2, of: 2 }],
		[['negotiable', ''], { decimal: null, grouping: '', fraction: null, numbers: 0, of: 1 }]
	] as const)('the look of %j', (cells, look) => {
		expect(numberStyle(cells)).toEqual(look);
	});

	it.each([
		[['95.000,50', '1.200,00'], '88000.5', '88.000,50'],
		[['95.000,50', '1.200,00'], '88.000', '88.000,00'],
		[['95000.50', '1200.00'], '88.000,5', '88000.50'],
		[['3,5', '4,5'], '4.25', '4,25'],
		[['95,000', '88,000'], '72500', '72,500'],
		[['95,000', '88,000'], '72500.5', '72,500.5'],
		[['95.000', '88.000'], '€72k', '€72k'],
		[['95.000', '88.000'], 'negotiable', 'negotiable'],
		[['', ''], '70,000', '70,000'],
		[['competitive', 'to be agreed', '3.5'], '88,5', '88,5'],
		[['-1,5', '2,5'], '-3.5', '-3,5']
	])('in a column of %j, %s is written %s', (cells, text, written) => {
		expect(writeNumber(text, numberStyle(cells))).toBe(written);
	});
});
