/** Makes edits that add the user's own data. The sample is deleted in the same action. */
import type { Lead } from '../../domain/lead';
import type { Contact } from '../../domain/person';
import { updateOf, type Edit } from '../../store/changes/edits';
import type { ReadableBook } from './live-book.svelte';
import type { Rows } from './live-rows';
import type { Writer } from './writer';
import type { Saved } from '../../store/types';
import type { Touched } from '../../store/database/rows';

export function additions(leads: readonly Lead[], contacts: readonly Contact[]): Edit[] {
	return [
		...leads.map((to): Edit => ({ entity: 'lead', id: to.id, to })),
		...contacts.map((to): Edit => ({ entity: 'contact', id: to.id, to }))
	];
}

/** The rows of a book that the sample adds to, those in the trash included. */
export type AllRows = Pick<ReadableBook, 'allContacts' | 'allLeads' | 'allSheets'>;

/** Returns all rows of the sample, those in the trash included. */
export function sampleRows({ allLeads, allContacts, allSheets }: AllRows): Touched[] {
	const rowsOf = (entity: 'lead' | 'contact' | 'sheet', rows: Rows<{ sample?: true; id: string }>) =>
		[...rows.values()].flatMap(({ id, sample }) => (sample ? [{ entity, id }] : []));
	return [...rowsOf('lead', allLeads), ...rowsOf('contact', allContacts), ...rowsOf('sheet', allSheets)];
}

const SAMPLE_GONE = ' Sample data removed.';

/** Writes the user's own data as one action that also moves the sample to the trash, so that one undo reverts both. */
export function writeOwn(
	writer: Writer,
	book: Pick<ReadableBook, 'hasSample'> & AllRows,
	...[label, edits, said, options]: Parameters<Writer['write']>
): Promise<Saved> {
	if (!book.hasSample) return writer.write(label, edits, said, options);
	const deletedAt = writer.machineTime();
	const trash = sampleRows(book).map(({ entity, id }) =>
		updateOf(entity, id, (row) => ('deletedAt' in row ? row : { ...row, deletedAt }))
	);
	return writer.write(label, [...edits, ...trash], said + SAMPLE_GONE, options);
}
