/** A column that is a fact of the job by its own name: read, written back, merged, and found again where columns move. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import { joining } from '../../../src/lib/domain/merging/merge-leads';
import type { Field } from '../../../src/lib/sheet';
import { newTracker } from '../../../src/lib/sheet/export/new-tracker';
import { runs, seed } from '../../runs';
import { comingBack } from '../../support/returns';
import { change, exported, exportedText, importText, textOf, TODAY, type Trial } from '../../support/sheets';

const SHEET =
	'Company,Role,Fit,Industry,Pay from,Pay to\nNorthwind,Analyst,"high",Banking,80k,"100,5"\nFabrikam,Clerk,,n/a,,\n';

/** Imports a sheet with some columns as facts by their own name. */
const imported = (text: string, columns: readonly number[]) =>
	importText(text, { meanings: new Map(columns.map((column): [number, Field] => [column, 'detail'])) });
const factsOf = ({ details = [] }: Lead) => details.map(({ name, text }) => [name, text]);
const leadAt = ({ leads, plan }: Trial, at: number) => leads.get(plan.leads[at]!.id)!;

/** Changes a fact of a job as the app does: adds it where there is none of that name, removes it where the text is ''. */
function state(trial: Trial, at: number, name: string, text: string): Trial {
	change(trial, at, (lead) => {
		const before = lead.details ?? [];
		const own = before.find((one) => one.name === name) ?? { id: 'own', name };
		const others = before.filter((one) => one !== own);
		return { ...lead, details: text === '' ? others : [...others, { ...own, text }] };
	});
	return trial;
}

describe('a column as a fact of the job', () => {
	test('is read under its header, and an empty cell states nothing', () => {
		const { plan } = imported(SHEET, [2, 3, 5]);
		expect(plan.leads.map(factsOf)).toEqual([
			[
				['Fit', 'high'],
				['Industry', 'Banking'],
				['Pay to', '100,5']
			],
			[]
		]);
	});

	test('goes back into its column as the cell is written, and nothing else changes', () => {
		expect(exportedText(imported(SHEET, [2, 3, 5]))).toBe(SHEET);
		expect(exportedText(state(imported(SHEET, [2, 5]), 0, 'Fit', 'low'))).toBe(
			SHEET.replace('"high"', '"low"')
		);
		expect(exportedText(state(imported(SHEET, [2, 5]), 0, 'Pay to', ''))).toBe(
			SHEET.replace('"100,5"', '""')
		);
	});

	test('that was added in the app goes into the empty cell of the column with its name, once', () => {
		const trial = state(imported(SHEET, [2, 3]), 1, 'fit', 'medium');
		const written = exported(trial);
		expect(textOf(written.bytes)).toBe(SHEET.replace('Clerk,,', 'Clerk,medium,'));
		expect(exported({ ...trial, sheet: written.sheet }).changes).toEqual([]);
	});

	test('merges by cell where the sheet comes back with its columns moved and one renamed', () => {
		const trial = state(imported(SHEET, [2, 3]), 0, 'Industry', 'Finance');
		const text =
			'Role,Company,Industry,My fit,Pay from,Pay to\nAnalyst,Northwind,Banking,low,80k,"100,5"\nClerk,Fabrikam,n/a,,,\n';
		const back = comingBack(trial, text.replace('My fit', 'Fit'));
		expect(back.reimport.items.filter(({ kind }) => kind === 'conflict')).toEqual([]);
		back.store();
		expect(Object.fromEntries(factsOf(leadAt(trial, 0)))).toEqual({ Fit: 'low', Industry: 'Finance' });
		expect(back.exported()).toBe(text.replace('My fit', 'Fit').replace('Banking', 'Finance'));
	});

	test('keeps its cells where only its header was renamed', () => {
		const trial = imported(SHEET, [2, 3]);
		const renamed = SHEET.replace('Fit', 'My fit');
		comingBack(trial, renamed).store();
		expect(exportedText(trial)).toBe(renamed);
		expect(exportedText(state(trial, 0, 'Fit', 'low'))).toBe(renamed.replace('"high"', '"low"'));
	});

	test('is a conflict where both sides changed it', () => {
		const trial = state(imported(SHEET, [2]), 0, 'Fit', 'low');
		const back = comingBack(trial, SHEET.replace('"high"', 'middling'));
		expect(back.reimport.items.map(({ kind }) => kind)).toEqual(['conflict']);
	});

	test('of a tracker that the app writes has a column of its own', () => {
		const leads = imported(SHEET, [2, 3]).plan.leads;
		const as = { id: 'own', importedOn: TODAY, importedAt: `${TODAY}T08:00:00.000Z` };
		const tracker = newTracker(leads, new Map(), as);
		expect(textOf(tracker.bytes).split('\r\n')[0]).toMatch(/,Added,Fit,Industry$/);
		expect(textOf(tracker.bytes).split('\r\n')[1]).toMatch(/,high,Banking$/);
	});

	test('of two jobs that are one: the kept job is believed, and what the other says differently is noted', () => {
		const [kept, other] = imported(SHEET.replace(',,n/a', ',HIGH,Retail'), [2, 3]).plan.leads as [Lead, Lead];
		const { lead, ids } = joining(kept, other);
		expect(factsOf(lead)).toEqual(factsOf(kept));
		expect(lead.notes).toContain('Industry Retail');
		expect(other.details!.map(({ id }) => ids.get(id))).toEqual(kept.details!.map(({ id }) => id));
	});

	test('of any text goes out and comes back as nothing new', () => {
		const text = fc
			.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
			.filter((one) => /^[a-z]/i.test(one) && one === one.trim());
		fc.assert(
			fc.property(text, (value) => {
				const trial = state(imported(SHEET, [2]), 0, 'Fit', value);
				const written = exported(trial);
				trial.sheet = written.sheet;
				expect(comingBack(trial, written.bytes).reimport.items).toEqual([]);
			}),
			{ numRuns: runs(), ...seed() }
		);
	});
});
