/** Values of headers: what can be is read, and what can't be is left out. */
import { describe, expect, test } from 'vitest';
import {
	addressesOf,
	addressOf,
	cleanLine,
	digestOf,
	idsOf,
	timeOf
} from '../../../src/lib/mail/reading/header-values';

const LATEST = Date.UTC(2026, 11, 31);

describe('a day', () => {
	test.each([
		['Tue, 10 Mar 2026 10:12:00 +0100', '2026-03-10T09:12:00.000Z'],
		['10 Mar 2026 10:12 -0500', '2026-03-10T15:12:00.000Z'],
		['Tue, 10 Mar 26 10:12:00 GMT', '2026-03-10T10:12:00.000Z'],
		['Tue, 10 Mar 2026 10:12:00 EST', '2026-03-10T15:12:00.000Z'],
		['Tue, 10 Mar 2026 10:12:00 +0100 (CET)', '2026-03-10T09:12:00.000Z'],
		['Tue, 10 March 2026 10:12:60 +01:00', '2026-03-10T09:12:59.000Z'],
		['Tue Mar 10 10:12:00 2026', '2026-03-10T10:12:00.000Z'],
		['Tue Mar 10 10:12:00 +0200 2026', '2026-03-10T08:12:00.000Z'],
		['2026-03-10 10:12:13 UTC', '2026-03-10T10:12:13.000Z'],
		['2026-03-10T10:12:13.123+01:00', '2026-03-10T09:12:13.000Z'],
		['by mx.example; Tue, 10 Mar 2026 10:12:00 +0000', '2026-03-10T10:12:00.000Z']
	])('%s', (text, time) => {
		expect(new Date(timeOf(text, LATEST)!).toISOString()).toBe(time);
	});

	test.each([
		undefined,
		'',
		'yesterday',
		'Tue, 30 Feb 2026 10:12:00 +0100',
		'Tue, 10 Mar 2026 25:12:00 +0100',
		'Tue, 10 Mar 2026 10:12:00 +9900',
		'Tue, 10 Mar 2999 10:12:00 +0100',
		'Thu, 1 Jan 1970 00:00:00 +0000',
		'Tue, 10 Xyz 2026 10:12:00 +0100',
		'1'.repeat(100_000),
		'+275760-09-13T00:00:00Z'
	])('is none: %s', (text) => expect(timeOf(text, LATEST)).toBeUndefined());
});

describe('an address', () => {
	test('is in small letters, with a name in one line', () => {
		expect(addressOf(' "Dana\r\n\u0000 Ruiz"\u202e', 'Dana@Northwind.example')).toEqual({
			name: 'Dana Ruiz',
			email: 'dana@northwind.example'
		});
	});

	test('has the given name first', () => {
		const names = ['Ruiz, Dana', 'Northwind, Inc.', 'Dana Ruiz, PhD, MBA'];
		expect(names.map((name) => addressOf(name, 'd@x.example')?.name)).toEqual([
			'Dana Ruiz',
			'Northwind, Inc.',
			'Dana Ruiz, PhD, MBA'
		]);
	});

	test('has no name where the name is another address', () => {
		expect(addressOf('boss@northwind.example', 'x@elsewhere.example')).toEqual({
			name: '',
			email: 'x@elsewhere.example'
		});
	});

	test.each(['', 'dana', '@northwind.example', 'a b@c.example', `${'x'.repeat(300)}@y.example`, 'a@b@c'])(
		'is none: %s',
		(address) => expect(addressOf('Dana', address)).toBeUndefined()
	);

	test('is listed once, with the members of groups, and of ten thousand the first hundred', () => {
		const many = Array.from({ length: 10_000 }, (_, at) => ({
			name: '',
			address: `k${at % 5000}@x.example`
		}));
		expect(addressesOf(many)).toHaveLength(100);
		const group = { name: 'Team', group: [{ name: 'Kim', address: 'kim@x.example' }] };
		expect(addressesOf([group, { name: 'Kim Lee', address: 'KIM@x.example' }])).toEqual([
			{ name: 'Kim', email: 'kim@x.example' }
		]);
	});
});

test('ids are those in brackets, or one that has none; the last fifty', () => {
	expect(idsOf('<a@x>\n <b@x> (comment) <a@x>')).toEqual(['a@x', 'b@x']);
	expect(idsOf('a@x')).toEqual(['a@x']);
	expect(idsOf('no id')).toEqual([]);
	expect(idsOf(undefined)).toEqual([]);
	const many = idsOf(Array.from({ length: 200 }, (_, at) => `<${at}@x>`).join(' '));
	expect([many.length, many[0], many.at(-1)]).toEqual([50, '150@x', '199@x']);
});

test('a line has no controls, and a limit', () => {
	expect(cleanLine('a\u0000b\r\nc\u001b[31m\ud800  d')).toBe('a b c [31m� d');
	expect(cleanLine('x'.repeat(1000))).toHaveLength(500);
});

test('digests of different texts differ', () => {
	const digests = new Set(Array.from({ length: 20_000 }, (_, at) => digestOf(`message ${at}`)));
	expect(digests.size).toBe(20_000);
	expect(digestOf('a')).toBe(digestOf('a'));
});
