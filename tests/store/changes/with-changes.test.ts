/** A form changes only what was changed in it, and asks where another tab has changed the same field to something else. */
import { describe, expect, test } from 'vitest';
import { ChangedElsewhere, withChanges } from '../../../src/lib/store/changes/with-changes';

const DANA = { id: 'dana', name: 'Dana', title: 'Clerk', email: 'dana@x.example' };

function clashOf(write: () => unknown): ChangedElsewhere {
	try {
		write();
	} catch (error) {
		if (error instanceof ChangedElsewhere) return error;
		throw error;
	}
	throw new Error('Nothing was asked.');
}

test('a form changes only what was changed in it', () => {
	const elsewhere = { ...DANA, phone: '112', name: 'Dana Ruiz' };
	const after = { ...DANA, title: 'Recruiter', email: undefined };
	expect(withChanges<object>(DANA, after)(elsewhere)).toEqual({
		id: 'dana',
		name: 'Dana Ruiz',
		phone: '112',
		title: 'Recruiter'
	});
});

test('what both changed to the same is no question', () => {
	const after = { ...DANA, title: 'Recruiter' };
	expect(withChanges(DANA, after)({ ...after, email: 'd@x.example' })).toEqual({
		...after,
		email: 'd@x.example'
	});
});

test.each([
	['mine', 'Recruiter'],
	['stored', 'Lead']
] as const)('where both changed a field, %s is kept once it was chosen', (choice, title) => {
	const update = withChanges(DANA, { ...DANA, title: 'Recruiter', name: 'D.' });
	const stored = { ...DANA, title: 'Lead' };
	const asked = clashOf(() => update(stored));
	expect(asked).toMatchObject({
		reason: 'stopped',
		clashes: [{ path: ['title'], mine: 'Recruiter', stored: 'Lead' }]
	});
	asked.answer([choice]);
	expect(update(stored)).toEqual({ ...DANA, name: 'D.', title });
	// The value has changed once more, so the choice was made against another one.
	expect(clashOf(() => update({ ...DANA, title: 'Boss' })).clashes).toMatchObject([{ stored: 'Boss' }]);
});

test('a field that was removed elsewhere, or here, is asked about', () => {
	const { email: _gone, ...without } = DANA;
	expect(
		clashOf(() => withChanges<object>(DANA, { ...DANA, email: 'd@x.example' })(without)).clashes
	).toEqual([{ path: ['email'], mine: 'd@x.example', stored: undefined }]);
	expect(
		clashOf(() => withChanges<object>(DANA, without)({ ...DANA, email: 'd@x.example' })).clashes
	).toEqual([{ path: ['email'], mine: undefined, stored: 'd@x.example' }]);
});

describe('inside a row', () => {
	const BEFORE = { id: 'a', people: [DANA], intervals: { steady: { first: 7, second: 7 } }, weekend: [0, 6] };

	test('parts are merged one by one', () => {
		const after = {
			...BEFORE,
			people: [{ ...DANA, title: 'Lead' }],
			intervals: { steady: { first: 5, second: 7 } }
		};
		const elsewhere = {
			...BEFORE,
			people: [{ ...DANA, name: 'Dana Ruiz' }],
			intervals: { steady: { first: 7, second: 9 } }
		};
		expect(withChanges(BEFORE, after)(elsewhere)).toMatchObject({
			people: [{ title: 'Lead', name: 'Dana Ruiz' }],
			intervals: { steady: { first: 5, second: 9 } }
		});
		const clash = clashOf(() =>
			withChanges(BEFORE, after)({ ...BEFORE, people: [{ ...DANA, title: 'Boss' }] })
		);
		expect(clash.clashes).toEqual([{ path: ['people', 'dana', 'title'], mine: 'Lead', stored: 'Boss' }]);
	});

	test('what was added to a list and taken from it in both tabs is all done', () => {
		expect(
			withChanges(BEFORE, { ...BEFORE, weekend: [0, 6, 3] })({ ...BEFORE, weekend: [6, 4] }).weekend
		).toEqual([6, 4, 3]);
		const rae = { id: 'rae', name: 'Rae' };
		const kim = { id: 'kim', name: 'Kim' };
		const merged = withChanges<object>(BEFORE, { ...BEFORE, people: [rae] })({
			...BEFORE,
			people: [DANA, kim]
		});
		expect(merged).toMatchObject({ people: [kim, rae] });
		expect(withChanges<object>({}, { people: [rae] })({ people: [kim] })).toEqual({ people: [kim, rae] });
	});

	test('an item that was removed elsewhere and changed here is asked about', () => {
		const after = { ...BEFORE, people: [{ ...DANA, title: 'Lead' }] };
		expect(clashOf(() => withChanges(BEFORE, after)({ ...BEFORE, people: [] })).clashes).toMatchObject([
			{ path: ['people', 'dana'], stored: undefined }
		]);
	});

	test('the order of items is that of the form, where no other tab has changed the list', () => {
		const [a, b] = [{ id: 'a' }, { id: 'b' }];
		expect(withChanges({ list: [a, b] }, { list: [b, a] })({ list: [a, b] })).toEqual({ list: [b, a] });
	});
});

test('a day of one tab and an hour of the other are no agreement', () => {
	const before = { promise: { by: 'them', on: '2026-03-12', at: '10:00', place: 'Hall' } };
	const after = { promise: { ...before.promise, on: '2026-03-13' } };
	const elsewhere = { promise: { ...before.promise, at: '11:00' } };
	const asked = clashOf(() => withChanges(before, after)(elsewhere));
	expect(asked.clashes).toEqual([
		{
			path: ['promise', 'on'],
			mine: { on: '2026-03-13', at: '10:00' },
			stored: { on: '2026-03-12', at: '11:00' }
		}
	]);
	const place = { promise: { ...before.promise, place: 'Room 3' } };
	expect(withChanges(before, after)(place)).toEqual({ promise: { ...place.promise, on: '2026-03-13' } });
});
