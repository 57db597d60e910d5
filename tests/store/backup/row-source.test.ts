/** Rows that are written in portions: the text is that of JSON, and the checksum that of the browser. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceOf, WrittenRows, type Visit } from '../../../src/lib/store/backup/row-source';
import { RunningSha256, sha256 } from '../../../src/lib/store/backup/sha256';
import { rawSource, readRaw } from '../../../src/lib/store/database/read-raw';
import { freshName, lead, openBook } from '../../support/book-desk';
import { runs } from '../../runs';

async function textOf(rows: WrittenRows): Promise<{ text: string; sum: string }> {
	const { parts, sha256: sum } = rows.close();
	return { text: await new Blob([...parts]).text(), sum };
}

test('a running checksum is that of all portions together', async () => {
	const portions = fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 8 });
	await fc.assert(
		fc.asyncProperty(portions, async (all) => {
			const hash = new RunningSha256();
			for (const portion of all) hash.add(portion);
			expect(hash.close()).toBe(await sha256(new Uint8Array(all.flatMap((portion) => [...portion]))));
		}),
		{ numRuns: runs(2) }
	);
});

test('rows are written as JSON writes them, however they are cut into portions', async () => {
	const rows = fc.array(fc.record({ id: fc.string({ unit: 'binary' }), value: fc.jsonValue() }), {
		maxLength: 6
	});
	const lists = fc.record({ leads: rows, contacts: rows, changes: rows });
	await fc.assert(
		fc.asyncProperty(lists, fc.integer({ min: 1, max: 4 }), async (all, size) => {
			const written = new WrittenRows();
			for (const [list, items] of Object.entries(all))
				for (let at = 0; at === 0 || at < items.length; at += size)
					written.visit(list, items.slice(at, at + size));
			written.visit('dating', 'due');
			const counts = { ...written.counts };
			const { text, sum } = await textOf(written);
			const json = JSON.stringify({ ...all, dating: 'due' });
			expect(text).toBe(json);
			expect(sum).toBe(await sha256(json));
			expect(counts).toEqual({
				leads: all.leads.length,
				contacts: all.contacts.length,
				changes: all.changes.length
			});
		}),
		{ numRuns: runs(1) }
	);
});

test('no more than a portion of a stored list is handed over at once, and all of it is', async () => {
	const name = freshName();
	const book = await openBook({ name });
	const ids = Array.from({ length: 600 }, (_, at) => `lead-${at}`);
	await book.apply(
		'import',
		ids.map((id) => ({ entity: 'lead', id, to: lead(id) }))
	);
	const sizes: number[] = [];
	let written = new WrittenRows();
	await rawSource(name)(() => {
		written = new WrittenRows();
		return (field, value) => {
			if (field === 'leads') sizes.push((value as unknown[]).length);
			written.visit(field, value);
		};
	});
	expect(sizes).toEqual([250, 250, 100]);
	// A list that older apps do not know is left out where it has no entries.
	const read = { mailMarks: [], ...JSON.parse((await textOf(written)).text) };
	expect(read).toEqual((await readRaw(name))!.contents);
});

test('where a row can’t be read in portions, the visitor begins anew with what can be read', async () => {
	const name = freshName();
	const book = await openBook({ name });
	await book.apply('add', [{ entity: 'lead', id: 'one', to: lead('one') }]);
	const seen: string[][] = [];
	const failing = (): Visit => {
		const fields: string[] = [];
		seen.push(fields);
		return (field) => {
			// The first visitor meets a row that can't be read.
			if (seen.length === 1) throw new Error('garbled');
			fields.push(field);
		};
	};
	await rawSource(name)(failing);
	expect(seen).toHaveLength(2);
	expect(seen[1]).toEqual(Object.keys((await readRaw(name))!.contents));
});

test('contents in memory come without the bytes of papers, and without what is not there', async () => {
	const lists = { leads: [], contacts: [], sheets: [], news: [], settings: [], changes: [] };
	const written = new WrittenRows();
	await sourceOf({ ...lists, mailMarks: [], papers: [], ...({ dating: undefined } as object) })(
		() => written.visit
	);
	expect((await textOf(written)).text).toBe(JSON.stringify(lists));
});
