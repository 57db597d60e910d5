import { describe, expect, it } from 'vitest';
import {
	columnGroups,
	isSettled,
	looksRight,
	readingsOf,
	statusGroups
} from '../../src/lib/sheet/reading/looks-right';
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

describe('columns in doubt', () => {
	const labels = (columns: readonly { readonly label: string }[]) => columns.map(({ label }) => label);
	const bytes = (text: string) => new TextEncoder().encode(text);
	/** Nothing but the cells tells of the second column. */
	const SHEET =
		'Company,xq,Mood\nNorthwind,https://northwind.example/1,good\nContoso,https://contoso.example/2,bad\n';

	it('are those that cells alone speak for; columns without a meaning are kept, and the others are sure', () => {
		const groups = columnGroups(read(SHEET).columns);
		expect([groups.doubtful, groups.sure, groups.kept].map(labels)).toEqual([['xq'], ['Company'], ['Mood']]);
		expect(looksRight(read(SHEET))).toBe(false);
	});

	it('offer their readings, and stay in their group once one is chosen', () => {
		const [found] = columnGroups(read(SHEET).columns).doubtful;
		expect(readingsOf(found!)).toEqual(['url', null]);
		const meanings = new Map([
			[1, null],
			[2, 'detail' as const]
		]);
		const chosen = readSheet(bytes(SHEET), { meanings });
		const groups = columnGroups(chosen.columns);
		expect([groups.doubtful, groups.sure, groups.kept].map(labels)).toEqual([['xq'], ['Company'], ['Mood']]);
		expect(groups.doubtful.map(isSettled)).toEqual([true]);
		expect(readingsOf(groups.doubtful[0]!)).toEqual(['url', null]);
		expect(looksRight(chosen)).toBe(true);
	});

	it('name the reading that comes close', () => {
		const columns = read('Company,Role\nNorthwind,Analyst\n').columns.map((column) =>
			column.index === 1 ? { ...column, rival: 'personTitle' as const } : column
		);
		expect(columnGroups(columns).doubtful.map(readingsOf)).toEqual([['role', 'personTitle', null]]);
	});

	it('leave status words where they are once a stage is chosen', () => {
		const text = 'Company,Status\nNorthwind,Phoned my aunt\nContoso,Applied\n';
		const words = ({ statuses }: ReturnType<typeof read>) => {
			const { asked, sure } = statusGroups(statuses);
			return [asked, sure].map((group) => group.map(({ word }) => word));
		};
		expect(words(read(text))).toEqual([['Phoned my aunt'], ['Applied']]);
		const stages = new Map([
			['Phoned my aunt', 'talking' as const],
			['Applied', null]
		]);
		expect(words(readSheet(bytes(text), { stages }))).toEqual([['Phoned my aunt'], ['Applied']]);
	});
});

describe('status words', () => {
	const groups = (text: string) => {
		const { asked, sure } = statusGroups(read(text).statuses);
		return [asked, sure].map((words) => words.map(({ word, stage }) => `${word}: ${stage}`));
	};

	it('are asked about where no stage is known, and where one is only guessed out of a phrase', () => {
		expect(
			groups(
				'Company,Status\nA,Applied\nB,they picked another one\nC,Phoned my aunt\nD,Applied 3/2/2026\nE,Rejected (too junior)\nF,Offer received\n'
			)
		).toEqual([
			['Phoned my aunt: null', 'they picked another one: rejected'],
			[
				'Applied: applied',
				'Applied 3/2/2026: applied',
				'Rejected (too junior): rejected',
				'Offer received: offer'
			]
		]);
	});

	it('that were guessed need a look until one is chosen', () => {
		const sheet = 'Company,Status\nNorthwind,they picked another one\n';
		const chosen = readSheet(new TextEncoder().encode(sheet), {
			stages: new Map([['they picked another one', 'withdrawn' as const]])
		});
		expect(looksRight(read(sheet))).toBe(false);
		expect(looksRight(chosen)).toBe(true);
		expect(statusGroups(chosen.statuses).asked.map(({ stage }) => stage)).toEqual(['withdrawn']);
	});
});
