/** Writes one edit as an action of its own. */
import type { StoredSettings } from '../../src/lib/domain/cadence/policy';
import type { Book } from '../../src/lib/store/book';
import type { Saved } from '../../src/lib/store/types';
import type { Entity } from '../../src/lib/store/changes/changes';
import { updateOf, type Edit } from '../../src/lib/store/changes/edits';
import { SETTINGS_ID, type RowByEntity } from '../../src/lib/store/database/rows';

type Target = Pick<Book, 'apply'>;

/** Adds a row. Where its id is present already, nothing changes. */
export function add<E extends Entity>(
	book: Target,
	label: string,
	entity: E,
	to: RowByEntity[E]
): Promise<Saved> {
	const edit = { entity, id: to.id, to, ifAbsent: true } as unknown as Edit;
	return book.apply(label, [edit], { copyFirst: false });
}

/** Changes one row. */
export function change<E extends Entity>(
	book: Target,
	label: string,
	entity: E,
	id: string,
	update: (row: RowByEntity[E]) => RowByEntity[E]
): Promise<Saved> {
	return book.apply(label, [updateOf(entity, id, update)]);
}

/** Changes the settings. */
export function set(book: Target, label: string, patch: Partial<StoredSettings>): Promise<Saved> {
	return change(book, label, 'settings', SETTINGS_ID, (row) => ({ ...row, ...patch }));
}
