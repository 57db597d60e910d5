import { describe, expect, test } from 'vitest';
import { connectSheet, exportSheet, planImport, readSheet } from '../../../src/lib/sheet';
import type { ConnectedSheet, Encoding, ImportPlan } from '../../../src/lib/sheet';
import { encode } from '../../../src/lib/sheet/csv/encoding';
import { withoutRows } from '../../../src/lib/sheet/export/erase-rows';

const TEXT =
	'My search;;\r\nCompany;Role;Notes\r\nNorthwind;Analyst;"two\r\nlines"\r\n\r\n  Müller ;"Buyer";secret\r\nAlder;Clerk;x';

let count = 0;
function connected(text: string, encoding: Encoding): { sheet: ConnectedSheet; plan: ImportPlan } {
	const bytes = encode(text, { encoding, bom: encoding !== 'windows-1252', tail: new Uint8Array() });
	const reading = readSheet(bytes);
	const plan = planImport(reading, { newId: () => `id-${(count += 1)}`, importedOn: '2026-03-09' });
	const as = {
		id: 's',
		name: 's.csv',
		bytes,
		importedOn: '2026-03-09',
		importedAt: '2026-03-09T08:00:00.000Z'
	};
	return { sheet: connectSheet(reading, plan, as), plan };
}

function decoded({ bytes, encoding }: ConnectedSheet): string {
	return new TextDecoder(encoding).decode(bytes);
}

describe.each<Encoding>(['utf-8', 'utf-16le', 'windows-1252'])('a sheet in %s', (encoding) => {
	test('loses the rows that are erased and no other byte', () => {
		const { sheet, plan } = connected(TEXT, encoding);
		const erased = plan.leads.find(({ organisation }) => organisation.includes('Müller'));
		const kept = withoutRows(sheet, new Set([erased?.id ?? '']));
		expect(decoded(kept)).toBe(TEXT.replace('  Müller ;"Buyer";secret\r\n', ''));
		expect(kept.links.map(({ id }) => id)).toEqual(
			plan.leads.filter((lead) => lead !== erased).map(({ id }) => id)
		);
	});

	test('still exports what is left as it stands, and a change to the right row', () => {
		const { sheet, plan } = connected(TEXT, encoding);
		const [first, second, third] = plan.leads;
		const kept = withoutRows(sheet, new Set([first?.id ?? '']));
		const leads = new Map([second, third].flatMap((lead) => (lead ? [[lead.id, lead] as const] : [])));
		const options = { newLeadIds: [] };
		expect(exportSheet(kept, leads, new Map(), options).bytes).toEqual(kept.bytes);
		const renamed = new Map(leads);
		if (third) renamed.set(third.id, { ...third, role: 'Head clerk' });
		const { bytes } = exportSheet(kept, renamed, new Map(), options);
		expect(decoded({ ...kept, bytes })).toBe(decoded(kept).replace('Alder;Clerk', 'Alder;Head clerk'));
	});
});

test('a sheet that has none of them is the same sheet', () => {
	const { sheet } = connected(TEXT, 'utf-8');
	expect(withoutRows(sheet, new Set(['nobody']))).toBe(sheet);
});

test('what exports wrote into rows that go is forgotten; the rest is known by its new place', () => {
	const { sheet, plan } = connected(TEXT, 'utf-8');
	const rows = plan.links.map(({ row }) => row);
	const written = rows.map((row) => [row, 1, `role in ${row}`] as const);
	const kept = withoutRows({ ...sheet, written }, new Set([plan.leads[1]!.id]));
	expect(kept.written).toEqual([
		[rows[0], 1, `role in ${rows[0]}`],
		[rows[2]! - 1, 1, `role in ${rows[2]}`]
	]);
});
