/** Generates trackers of every shape and encoding, and compares two of them. */
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Lead } from '../../src/lib/domain/lead';
import { DELIMITERS, ENCODINGS } from '../../src/lib/sheet';
import type { Encoding, Field } from '../../src/lib/sheet';
import { asCell, rawAt, terminatorOf, tokenize, widthOf } from '../../src/lib/sheet/csv/cells';
import { decode, encode } from '../../src/lib/sheet/csv/encoding';
import { importBytes } from './sheets';

export const COLUMNS: readonly (readonly [header: string, field: Field | null, values: readonly string[]])[] =
	[
		[
			'Company',
			'organisation',
			['Acme', 'Acme, Inc.', ' Globex ', 'Müller & Söhne', '"Quoted" GmbH', 'Ch€f']
		],
		['Role', 'role', ['Engineer', '', 'QA; Dev', 'Büroleiter', 'N/A']],
		[
			'Status',
			'status',
			['Applied', 'rejected ', '', 'Interview', 'Offer!', 'zonk', 'Ghosted', 'Accepted', 'Saved']
		],
		[
			'Date Applied',
			'appliedOn',
			['5.1.2026', '17.02.26', '', '2026-02-30', '2026-03-01', 'soon', '1 Apr 2026']
		],
		['Follow up', 'followUpOn', ['', '12.3.2026', '24.03.2026', 'yes']],
		['Follow up', 'followUpOn', ['', '30.3.2026']],
		['Interview', 'interviewOn', ['', '10.2.2026', '27.03.2026 14:00']],
		['Last contact', 'lastContactOn', ['', '15.3.2026', '1.1.2030']],
		['Contact', 'personName', ['', 'Ana Lee', 'Jörg Weiß']],
		['E-mail', 'personEmail', ['', 'ana@acme.example']],
		['Notes', 'notes', ['', 'one\ntwo', 'a "b"', '=1+1', ' spaced ']],
		['Notes', 'notes', ['', 'more']],
		['Next step', 'nextStep', ['', 'ring']],
		['Next step on', 'nextStepOn', ['', '2.4.2026']],
		['Replied', 'respondedOn', ['', '3.3.2026']],
		['Recruiter', 'recruiter', ['', 'Kim Lee']],
		['', null, ['', 'x', '00123']]
	];

export interface Shape {
	readonly bytes: Uint8Array;
	readonly delimiter: string;
	readonly encoding: Encoding;
}

export const shape = fc
	.record({
		rows: fc.array(
			fc.record({
				cells: fc.tuple(...COLUMNS.map(([, , values]) => fc.constantFrom(...values))),
				quoted: fc.array(fc.boolean(), { minLength: COLUMNS.length, maxLength: COLUMNS.length }),
				width: fc.integer({ min: 1, max: COLUMNS.length + 1 }),
				end: fc.constantFrom('\n', '\r\n', '\r')
			}),
			{ minLength: 1, maxLength: 6 }
		),
		delimiter: fc.constantFrom(...DELIMITERS),
		encoding: fc.constantFrom(...ENCODINGS),
		bom: fc.boolean(),
		finalEnd: fc.boolean()
	})
	.map(({ rows, delimiter, encoding, bom, finalEnd }): Shape => {
		const header = COLUMNS.map(([name]) => name).join(delimiter);
		const lines = rows.map(({ cells, quoted, width, end }) => {
			const texts = [...cells, 'beyond'].slice(0, width);
			return texts.map((text, at) => asCell(text, delimiter, quoted[at] ?? false)).join(delimiter) + end;
		});
		const text = `${header}\r\n${lines.join('')}`;
		const whole = finalEnd ? text : text.replace(/(?:\r\n|\n|\r)$/, '');
		const marked = bom && encoding !== 'windows-1252';
		return { bytes: encode(whole, { encoding, bom: marked, tail: new Uint8Array() }), delimiter, encoding };
	});

export function importShape({ bytes, delimiter, encoding }: Shape) {
	const meanings = new Map(COLUMNS.map(([, field], column) => [column, field]));
	return importBytes(bytes, { delimiter, encoding, headerRow: 0, meanings, dateOrder: 'dmy' });
}

/** Changes of one value, each with the only field whose cells may differ. */
export const CHANGES: readonly (readonly [Field, (lead: Lead) => Lead])[] = [
	['organisation', (lead) => ({ ...lead, organisation: `${lead.organisation} changed` })],
	['role', (lead) => ({ ...lead, role: 'another; "role", quoted' })],
	['status', (lead) => ({ ...lead, stage: lead.stage === 'talking' ? 'saved' : 'talking' })],
	['notes', (lead) => ({ ...lead, notes: `${lead.notes ?? ''} and more` })],
	[
		'personName',
		(lead) => ({
			...lead,
			people: lead.people.map((person) =>
				person.id === lead.submittedBy ? person : { ...person, name: 'Ben' }
			)
		})
	],
	['nextStep', (lead) => (lead.ownStep ? { ...lead, ownStep: { ...lead.ownStep, what: 'write' } } : lead)]
];

/** Returns the cells that differ, by record and column, without the padding of short rows. */
export function differing(before: Shape, after: Uint8Array): string[] {
	const [a, b] = [before.bytes, after].map((bytes) =>
		tokenize(decode(bytes, before.encoding).text, before.delimiter)
	);
	const places: string[] = [];
	expect(b!.rowCount).toBe(a!.rowCount);
	for (let row = 0; row < a!.rowCount; row++) {
		expect(terminatorOf(b!, row)).toBe(terminatorOf(a!, row));
		for (let column = 0; column < Math.max(widthOf(a!, row), widthOf(b!, row)); column++) {
			const padding = column >= widthOf(a!, row) && rawAt(b!, row, column) === '';
			if (!padding && rawAt(a!, row, column) !== rawAt(b!, row, column))
				places.push(`${row}:${COLUMNS[column]?.[1]}`);
		}
	}
	return places;
}
