/** What breaks other programs in the user's own sheet: read as it stands, written so that nothing takes it for a formula. */
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { saysNothing } from '../../src/lib/sheet/values/dates';
import { guarded } from '../../src/lib/sheet/values/write';
import { comingBack, exportOf } from '../support/returns';
import { change, importText, exportedText } from '../support/sheets';
import { COLUMNS, harmlessRow, NAUGHTY, withNaughty } from '../support/input/naughty';

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const full = NAUGHTY.map((text) => COLUMNS.map(() => quoted(text)).join(','));
const sheet = `${COLUMNS.join()}\n${full.join('\n')}\n`;

describe('a sheet with them in every cell', () => {
	test('is read, and goes back byte for byte', () => {
		const trial = importText(sheet, { headerRow: 0 });
		expect(exportedText(trial)).toBe(sheet);
		expect(trial.plan.leads.length).toBeGreaterThan(NAUGHTY.length * 0.9);
		const read = new Set(trial.plan.leads.map(({ notes }) => notes));
		const unread = NAUGHTY.filter((text) => text.trim() && !read.has(text));
		// Words for nothing say nothing. A row of dashes parts the rows above from those below, as people draw it.
		expect(unread.filter((text) => !saysNothing(text))).toEqual([]);
	});

	test('one that the app changes differs in the changed cell alone', () => {
		const trial = importText(sheet, { headerRow: 0 });
		change(trial, 90, (lead) => ({ ...lead, role: 'Clerk' }));
		const cells = (text: string) => Papa.parse<string[]>(text, { newline: '\n', delimiter: ',' }).data.flat();
		const [before, after] = [cells(sheet), cells(exportedText(trial))];
		expect(after.filter((cell, at) => cell !== before[at])).toEqual(['Clerk']);
	});
});

describe('what the app writes into a sheet', () => {
	const plain = `${[COLUMNS, ...NAUGHTY.map((_, at) => harmlessRow(at))].map((row) => row.join()).join('\n')}\n`;

	test('is the text, or the text behind one quotation mark, and comes back as nothing new', () => {
		const trial = importText(plain, { headerRow: 0 });
		NAUGHTY.forEach((text, at) => change(trial, at, (lead) => withNaughty(text, lead)));
		const out = exportOf(trial, true);
		const rows = Papa.parse<string[]>(out.text, { newline: '\n', delimiter: ',' }).data.slice(1, -1);
		const wrong = NAUGHTY.flatMap((text, at) =>
			rows[at]!.slice(1, -1)
				.filter((cell) => ![text, guarded(text)].includes(cell))
				.map((cell) => [text, cell])
		);
		expect(wrong).toEqual([]);
		expect(rows.flat().filter((cell) => /^\s*[=@＝＠]/.test(cell))).toEqual([]);
		const back = comingBack(trial, out.text);
		expect(back.reimport.items.map(({ kind, title, label }) => [kind, title, label])).toEqual([]);
		expect(back.exported()).toBe(out.text);
	});
});
