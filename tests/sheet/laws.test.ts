/** The laws of sheets over generated trackers: identity after an import, and least change, whatever their shape and encoding. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SheetRefusal } from '../../src/lib/sheet';
import { CHANGES, differing, importShape, shape } from '../support/shapes';
import { exported } from '../support/sheets';
import { runs } from '../runs';

describe('over generated trackers', () => {
	test('import, change nothing, export: the same bytes', () => {
		fc.assert(
			fc.property(shape, (sheet) => {
				const out = exported(importShape(sheet));
				expect(out.changes).toEqual([]);
				expect([...out.bytes]).toEqual([...sheet.bytes]);
			}),
			{ numRuns: runs(3) }
		);
	});

	test('one value changed: only cells of that field, in that row, differ, and the change is read back', () => {
		fc.assert(
			fc.property(shape, fc.nat(), fc.constantFrom(...CHANGES), (sheet, at, [field, fn]) => {
				const trial = importShape(sheet);
				fc.pre(trial.plan.leads.length > 0);
				const lead = trial.plan.leads[at % trial.plan.leads.length]!;
				const { row } = trial.plan.links.find(({ id }) => id === lead.id)!;
				trial.leads.set(lead.id, fn(lead));
				const out = exported(trial);
				const places = differing(sheet, out.bytes);
				for (const place of places) expect(place).toBe(`${row}:${field}`);
				expect(places.length).toBe(out.changes.length);
			}),
			{ numRuns: runs(3) }
		);
	});

	test('the export of an export changes nothing more', () => {
		fc.assert(
			fc.property(shape, fc.constantFrom(...CHANGES), (sheet, [, fn]) => {
				const trial = importShape(sheet);
				fc.pre(trial.plan.leads.length > 0);
				const lead = trial.plan.leads[0]!;
				trial.leads.set(lead.id, fn(lead));
				const once = exported(trial).bytes;
				const again = importShape({ ...sheet, bytes: once });
				expect([...exported(again).bytes]).toEqual([...once]);
			})
		);
	});

	test('a text that the encoding cannot hold changes nothing at all', () => {
		fc.assert(
			fc.property(shape, (sheet) => {
				fc.pre(sheet.encoding === 'windows-1252');
				const trial = importShape(sheet);
				fc.pre(trial.plan.leads.length > 0);
				const lead = trial.plan.leads[0]!;
				trial.leads.set(lead.id, { ...lead, organisation: '北京' });
				expect(() => exported(trial)).toThrow(SheetRefusal);
			})
		);
	});
});
