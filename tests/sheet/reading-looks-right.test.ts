import { describe, expect, it } from 'vitest';
import { looksRight } from '../../src/lib/sheet/reading/looks-right';
import { readSheet } from '../../src/lib/sheet/index';

const read = (text: string) => readSheet(new TextEncoder().encode(text), { asOf: '2026-03-11' });

describe('a reading that needs no look at it', () => {
	it('has companies, days of one order and statuses that are known', () => {
		expect(looksRight(read('Company,Applied,Status\nNorthwind,2026-03-02,Applied\n'))).toBe(true);
		expect(looksRight(read('Company,Role\nNorthwind,Analyst\n'))).toBe(true);
	});

	it('lets an unknown status, an open order of day and month, and a table without headers or companies be looked at', () => {
		expect(looksRight(read('Company,Status\nNorthwind,Phoned my aunt\n'))).toBe(false);
		expect(looksRight(read('Company,Applied\nNorthwind,03/02/2026\n'))).toBe(false);
		expect(looksRight(read('Northwind,Analyst,2026-03-02\nContoso,Clerk,2026-03-03\n'))).toBe(false);
		expect(looksRight({ ...read('Company\nNorthwind\n'), columns: [] })).toBe(false);
	});
});
