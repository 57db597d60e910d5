/** Rows are made fit to be stored; what comes from the stored row is fit already. */
import { expect, test } from 'vitest';
import { tidy } from '../../../src/lib/store/changes/tidy';

test('what the row shares with the stored one stays the same object, and everything else is tidied', () => {
	const stored = { id: 'a', touches: [{ id: 't', note: 'x' }], people: [{ id: 'p' }] };
	const tidied = tidy(
		{ ...stored, people: [stored.people[0]!, { id: 'q', note: undefined }], tags: ['\ud800'] },
		stored
	);
	expect(tidied).toEqual({ ...stored, people: [{ id: 'p' }, { id: 'q' }], tags: ['\ufffd'] });
	expect(tidied.touches).toBe(stored.touches);
	expect(tidied.people[0]).toBe(stored.people[0]);
	expect(Object.keys(tidied.people[1]!)).toEqual(['id']);
});
