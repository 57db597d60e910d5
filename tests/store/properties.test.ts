/** State equals the fold of the changes, whatever is done in whatever order, and every undo is one more action. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Book } from '../../src/lib/store/book';
import { NotSaved } from '../../src/lib/store/database/errors';
import { add, change, set } from '../support/book-edits';
import { countingIds, lead, openBook } from '../support/book-desk';
import { runs } from '../runs';

type Action = (book: Book, done: string[]) => Promise<{ action: string } | void>;

const leadId = fc.constantFrom('a', 'b', 'c');
const itemId = fc.constantFrom('p', 'q', 'r');

const addition = leadId.map(
	(id): Action =>
		(book) =>
			add(book, 'Add', 'lead', lead(id))
);
const rename = fc.tuple(leadId, fc.string()).map(
	([id, organisation]): Action =>
		(book) =>
			change(book, 'Rename', 'lead', id, (row) => ({ ...row, organisation }))
);
const person = fc.tuple(leadId, itemId, fc.string()).map(
	([id, personId, name]): Action =>
		(book) =>
			change(book, 'Person', 'lead', id, (row) => ({
				...row,
				people: [...row.people.filter((one) => one.id !== personId), { id: personId, name }]
			}))
);
const dropPerson = fc.tuple(leadId, itemId).map(
	([id, personId]): Action =>
		(book) =>
			change(book, 'Drop', 'lead', id, (row) => ({
				...row,
				people: row.people.filter((one) => one.id !== personId)
			}))
);
const settings = fc.integer({ min: 1, max: 20 }).map(
	(dayLoad): Action =>
		(book) =>
			set(book, 'Load', { dayLoad })
);
const many = fc.array(leadId, { minLength: 1 }).map(
	(ids): Action =>
		(book) =>
			book.apply(
				'Many',
				ids.map((id) => ({ entity: 'lead', id, to: lead(id, { role: ids.join() }) }) as const)
			)
);
const undo = fc.nat().map(
	(at): Action =>
		async (book, done) =>
			done.length ? book.undo(done[at % done.length] ?? '') : undefined
);
const erase = leadId.map(
	(id): Action =>
		async (book) =>
			void (await book.erase('Erase', [{ entity: 'lead', id }]))
);

const actions = fc.array(fc.oneof(addition, rename, person, dropPerson, settings, many, undo, undo, erase), {
	minLength: 1,
	maxLength: 25
});

async function play(book: Book, script: readonly Action[]): Promise<void> {
	const done: string[] = [];
	for (const act of script) {
		try {
			const saved = await act(book, done);
			if (saved) done.push(saved.action);
		} catch (error) {
			// A lead that is not there, or nothing to take back: refused as a whole.
			expect(error).toBeInstanceOf(NotSaved);
		}
	}
}

test('state equals the fold of the changes, and memory equals the database', async () => {
	await fc.assert(
		fc.asyncProperty(actions, async (script) => {
			const book = await openBook();
			await play(book, script);
			expect(await book.verify()).toEqual({ ok: true, differing: [] });
			const remembered = [...book.leads.values()];
			await book.reload();
			expect([...book.leads.values()].sort(byId)).toEqual(remembered.sort(byId));
			book.close();
		}),
		{ numRuns: runs(0.4) }
	);
});

test('undoing action after action, newest first, leads back to where it began', async () => {
	const gentle = fc.array(fc.oneof(rename, person, dropPerson, settings), { maxLength: 12 });
	await fc.assert(
		fc.asyncProperty(gentle, async (script) => {
			const book = await openBook();
			await add(book, 'Add', 'lead', lead('a', { people: [{ id: 'p', name: 'Dana' }] }));
			const before = [book.leads.get('a'), book.settings];
			const first = book.undoable?.action;
			await play(book, script);
			while (book.undoable && book.undoable.action !== first) await book.undo(book.undoable.action);
			expect([book.leads.get('a'), book.settings]).toEqual(before);
			const undone = book.leads.get('a');
			while (book.redoable) await book.undo(book.redoable.action);
			while (book.undoable && book.undoable.action !== first) await book.undo(book.undoable.action);
			expect(book.leads.get('a')).toEqual(undone);
			book.close();
		}),
		{ numRuns: runs(0.4) }
	);
});

test('in memory, where the browser keeps nothing, the same happens as in a database', async () => {
	await fc.assert(
		fc.asyncProperty(actions, async (script) => {
			const stored = await openBook({ newId: countingIds('x'), now: () => 0 });
			const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
				throw new DOMException('No', 'SecurityError');
			});
			const kept = await openBook({ newId: countingIds('x'), now: () => 0 });
			await play(kept, script);
			opening.mockRestore();
			await play(stored, script);
			expect(await kept.contents()).toEqual(await stored.contents());
			expect(kept.undoable).toEqual(stored.undoable);
			stored.close();
			kept.close();
		}),
		{ numRuns: runs(0.1) }
	);
});

function byId(a: { id: string }, b: { id: string }): number {
	return a.id.localeCompare(b.id);
}
