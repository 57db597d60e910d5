import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/lib/store/changes/changes';
import { applyPatches, diffRows, invert, same } from '../../../src/lib/domain/patch';
import type { Change } from '../../../src/lib/store/changes/changes';
import type { Row } from '../../../src/lib/domain/patch';

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const plain = fc.oneof(
	fc.string(),
	fc.integer(),
	fc.boolean(),
	fc.constant(null),
	fc.array(fc.string(), { maxLength: 3 }),
	fc.record({ on: fc.string(), how: fc.constantFrom('x', 'y') }, { requiredKeys: [] }),
	fc.uint8Array({ maxLength: 4 })
);
const item = fc.record(
	{ id, note: fc.string(), promise: fc.record({ on: fc.constantFrom('1', '2') }), odd: plain },
	{ requiredKeys: ['id'] }
);
const items = fc.uniqueArray(item, { selector: (one) => one.id, maxLength: 6 });
/** Rows as they are and as nobody planned them: fields of every kind, names that are traps. */
const row = fc.record(
	{
		id: fc.constant('row'),
		touches: items,
		people: items,
		notes: fc.string(),
		toString: plain,
		value: plain
	},
	{ requiredKeys: ['id'] }
) as fc.Arbitrary<Row>;

const DELETED_AT = '2026-03-09T00:00:00.000Z';

describe('patches', () => {
	test('lead from the one row to the other, order of items included', () => {
		fc.assert(
			fc.property(row, row, (before, after) => {
				expect(applyPatches(before, diffRows(before, after))).toEqual(after);
			})
		);
	});

	test('of equal rows are none', () => {
		fc.assert(
			fc.property(row, (one) => {
				expect(diffRows(one, structuredClone(one))).toEqual([]);
			})
		);
	});

	test('survive the way through a database', () => {
		fc.assert(
			fc.property(row, row, (before, after) => {
				expect(applyPatches(before, structuredClone(diffRows(before, after)))).toEqual(after);
			})
		);
	});

	test('inverted lead back, and inverted again lead there', () => {
		fc.assert(
			fc.property(row, row, (before, after) => {
				const patches = diffRows(before, after);
				const back = invert(after, patches, DELETED_AT);
				expect(back.left).toEqual([]);
				expect(applyPatches(after, back.patches)).toEqual(before);
				const again = invert(before, back.patches, DELETED_AT);
				expect(applyPatches(before, again.patches)).toEqual(after);
			})
		);
	});

	test('never change the row that they are applied to', () => {
		fc.assert(
			fc.property(row, row, (before, after) => {
				const copy = structuredClone(before);
				applyPatches(before, diffRows(before, after));
				expect(before).toEqual(copy);
			})
		);
	});

	test('name the field and the item, and nothing else', () => {
		const before = { id: 'x', notes: 'n', touches: [{ id: 't1', note: 'one' }, { id: 't2' }] };
		const after = { id: 'x', notes: 'n', touches: [{ id: 't1', note: 'uno' }, { id: 't2' }, { id: 't3' }] };
		expect(diffRows(before, after)).toEqual([
			{ path: ['touches', 't1', 'note'], from: 'one', to: 'uno' },
			{ path: ['touches', 't3'], to: { id: 't3' }, after: 't2' }
		]);
	});

	test('of two writers who each added a touch keep both', () => {
		const base = { id: 'x', touches: [{ id: 't1' }] } as Row;
		const mine = diffRows(base, { id: 'x', touches: [{ id: 't1' }, { id: 'mine' }] } as Row);
		const theirs = diffRows(base, { id: 'x', touches: [{ id: 't1' }, { id: 'theirs' }] } as Row);
		const both = applyPatches(applyPatches(base, mine), theirs) as Row & { touches: Row[] };
		expect(both.touches.map((touch) => touch.id).sort()).toEqual(['mine', 't1', 'theirs']);
	});

	test('of an item that is gone leave the row alone', () => {
		const base = { id: 'x', touches: [] } as Row;
		expect(applyPatches(base, [{ path: ['touches', 't1', 'note'], to: 'n' }])).toEqual(base);
	});

	test('can set a field called __proto__ without touching any prototype', () => {
		const odd = JSON.parse('{"id":"x","__proto__":{"isAdmin":1}}') as Row;
		const made = applyPatches({ id: 'x' }, diffRows({ id: 'x' }, odd));
		expect(Object.keys(made ?? {})).toEqual(['id', '__proto__']);
		expect(({} as { isAdmin?: number }).isAdmin).toBeUndefined();
	});
});

describe('taking back', () => {
	const first = { id: 'x', role: 'Analyst', notes: 'a' } as Row;
	const second = { id: 'x', role: 'Lead analyst', notes: 'b' } as Row;

	test('leaves alone, and names, what was changed again since', () => {
		const now = { ...second, role: 'Head of analysis' } as Row;
		const { patches, left } = invert(now, diffRows(first, second), DELETED_AT);
		expect(applyPatches(now, patches)).toEqual({ id: 'x', role: 'Head of analysis', notes: 'a' });
		expect(left).toEqual([['role']]);
	});

	test('an added row puts it in the trash, with all that was done to it since', () => {
		const { patches } = invert(second, diffRows(undefined, first), DELETED_AT);
		expect(applyPatches(second, patches)).toEqual({ ...second, deletedAt: DELETED_AT });
	});
});

describe('the fold', () => {
	const change = (entityId: string, patches: Change['patches'], more: Partial<Change> = {}): Change => ({
		id: crypto.randomUUID(),
		deviceId: 'd',
		clock: '',
		action: 'a',
		label: '',
		entity: 'lead',
		entityId,
		patches,
		...more
	});

	test('keeps unknown kinds of change out and everything else in', () => {
		const folded = fold([
			change('x', [{ path: [], to: { id: 'x', future: { deep: 1 } } }]),
			change('x', [{ path: ['future'] }], { kind: 'from-the-future' }),
			change('x', [{ path: ['notes'], to: 'n' }])
		]);
		expect(folded.get('lead x')).toEqual({ id: 'x', future: { deep: 1 }, notes: 'n' });
	});

	test('of an erased row is nothing, until it is added anew', () => {
		const add = change('x', [{ path: [], to: { id: 'x' } }]);
		const erase = change('x', [], { kind: 'erase' });
		expect(fold([add, erase]).size).toBe(0);
		expect(fold([add, erase, add]).size).toBe(1);
	});
});

describe('equality', () => {
	test('is deep, blind to the order of fields, and an absent field equals an undefined one', () => {
		expect(same({ a: 1, b: [{ c: 2 }] }, { b: [{ c: 2 }], a: 1, d: undefined })).toBe(true);
		expect(same({ a: 1 }, { a: 1, b: null })).toBe(false);
		expect(same(new Uint8Array([1, 2]), new Uint8Array([1, 2]))).toBe(true);
		expect(same(new Uint8Array([1, 2]), [1, 2])).toBe(false);
	});
});
