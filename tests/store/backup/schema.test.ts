/** A schema that does not fit its type fails the type check, which reads the lines marked here as errors that it must find. */
import * as v from 'valibot';
import { expect, test } from 'vitest';
import {
	day,
	listOf,
	flag,
	moment,
	pairOf,
	rowSchema,
	rowsSchema
} from '../../../src/lib/store/backup/schema';

interface Row {
	readonly id: string;
	readonly kind: 'a' | 'b';
	readonly note?: string;
}
const id = v.string();
const kind = v.picklist(['a', 'b']);
const note = v.optional(v.string());

test('the type check finds a field that is forgotten, unknown, too wide or too narrow', () => {
	const schemas = [
		rowSchema<Row>()({ id, kind, note }),
		// @ts-expect-error An optional field is forgotten.
		rowSchema<Row>()({ id, kind }),
		// @ts-expect-error The type has no such field.
		rowSchema<Row>()({ id, kind, note, more: note }),
		// @ts-expect-error The type allows two words.
		rowSchema<Row>()({ id, kind: v.string(), note }),
		// @ts-expect-error The type allows a second word.
		rowSchema<Row>()({ id, kind: v.picklist(['a']), note })
	];
	const row = { id: 'x', kind: 'b', later: 1 };
	expect(schemas.map((schema) => v.is(schema, row))).toEqual([true, true, true, true, false]);
});

test.each([
	[day, '2026-02-28', '2026-02-30'],
	[moment, '2026-02-28T08:00:00.000Z', '2026-02-28T'],
	[flag, false, 0],
	[listOf(id), ['a'], ['a', 1]],
	[pairOf(id, id), ['a', 'b'], ['a', 'b', 'c']],
	[rowsSchema(v.object({ id })), [{ id: 'a' }, { id: 'b' }], [{ id: 'a' }, { id: 'a' }]]
])('%#: a value is let through, another is not', (schema, right, wrong) => {
	expect([v.is(schema, right), v.is(schema, wrong)]).toEqual([true, false]);
});
