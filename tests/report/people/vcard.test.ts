/** Writes contact files that another program reads back as they were. */
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { KnownPerson } from '../../../src/lib/domain/people/people';
import { vCards } from '../../../src/lib/report/people/vcard';

const PERSON: KnownPerson = {
	id: '5f0d7a',
	name: 'Dana Ruiz',
	organisation: 'Northwind; Sons, Ltd.',
	titles: ['Head of planning', 'Recruiter'],
	emails: ['dana@northwind.example', 'd.ruiz@contoso.example'],
	phones: ['+1 555 0100'],
	urls: ['https://dana.example/a,b;c', 'javascript:alert(1)'],
	notes: ['Met at the fair\nLikes tea, not coffee', 'Back\\slash'],
	leads: [],
	contacts: []
};
type Card = [string, [name: string, parameters: object, type: string, ...values: unknown[]][]];
const read = (text: string) =>
	(Array.isArray(ICAL.parse(text)[0]) ? ICAL.parse(text) : [ICAL.parse(text)]) as Card[];
const valuesOf = ([, lines]: Card, name: string) =>
	lines
		.filter(([each]) => each === name)
		.map(([, , , ...values]) => (values.length === 1 ? values[0] : values));

describe('a contact file', () => {
	test('is a vCard 4.0 with everything that is known, and nothing that is not', () => {
		const [card] = read(vCards([PERSON]));
		expect(card![0]).toBe('vcard');
		expect(card![1][0]![0]).toBe('version');
		expect(valuesOf(card!, 'version')).toEqual(['4.0']);
		expect(valuesOf(card!, 'uid')).toEqual(['5f0d7a']);
		expect(valuesOf(card!, 'fn')).toEqual(['Dana Ruiz']);
		expect(valuesOf(card!, 'n')).toEqual([['', 'Dana Ruiz', '', '', '']]);
		expect(valuesOf(card!, 'org')).toEqual(['Northwind; Sons, Ltd.']);
		expect(valuesOf(card!, 'title')).toEqual(PERSON.titles);
		expect(valuesOf(card!, 'email')).toEqual(PERSON.emails);
		expect(valuesOf(card!, 'tel')).toEqual(['+1 555 0100']);
		expect(valuesOf(card!, 'url')).toEqual(['https://dana.example/a,b;c']);
		expect(valuesOf(card!, 'note')).toEqual([
			'Met at the fair\nLikes tea, not coffee\nBack\\slash\njavascript:alert(1)'
		]);
	});

	test('names somebody without a name by an address, and leaves out who has neither', () => {
		const bare = { ...PERSON, name: '', organisation: '', titles: [], urls: [], notes: [] };
		const [card] = read(vCards([bare]));
		expect(card![1].map(([name]) => name)).toEqual(['version', 'uid', 'fn', 'email', 'email', 'tel']);
		expect(valuesOf(card!, 'fn')).toEqual(['dana@northwind.example']);
		expect(vCards([{ ...bare, emails: [], phones: [] }])).toBe('');
	});

	test('holds one card for each person, in lines of 75 octets at most', () => {
		const long = { ...PERSON, id: 'b', name: 'Ærøskøbing '.repeat(20).trim() };
		const text = vCards([PERSON, long]);
		expect(read(text).map((card) => valuesOf(card, 'fn')[0])).toEqual([PERSON.name, long.name]);
		const octets = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
		expect(Math.max(...octets)).toBeLessThanOrEqual(75);
	});

	test('adds no line of its own, whatever stands in a name or note', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (name, note) => {
				const cards = read(vCards([{ ...PERSON, name: `D${name}`, notes: [`${note}\r\nEND:VCARD\r\nX:1`] }]));
				expect(cards).toHaveLength(1);
				expect(valuesOf(cards[0]!, 'x')).toEqual([]);
				expect(valuesOf(cards[0]!, 'note')).toHaveLength(1);
			})
		);
	});
});
