/** Makes edits that add the user's own data. The sample is deleted in the same action. */
import type { Lead } from '../../domain/lead';
import type { Contact } from '../../domain/person';
import { updateOf, type Edit } from '../../store/changes/edits';
import type { ReadableBook } from './live-book.svelte';
import type { Writer } from './writer';
import type { Saved } from '../../store/types';

export function additions(leads: readonly Lead[], contacts: readonly Contact[]): Edit[] {
	return [
		...leads.map((to): Edit => ({ entity: 'lead', id: to.id, to })),
		...contacts.map((to): Edit => ({ entity: 'contact', id: to.id, to }))
	];
}

const SAMPLE_GONE = ' Sample data removed.';

/** Writes the user's own data as one action that also moves the sample to the trash, so that one undo reverts both. */
export function writeOwn(
	writer: Writer,
	book: Pick<ReadableBook, 'hasSample' | 'sampleRows'>,
	...[label, edits, said, options]: Parameters<Writer['write']>
): Promise<Saved> {
	if (!book.hasSample) return writer.write(label, edits, said, options);
	const deletedAt = writer.machineTime();
	const trash = book.sampleRows.map(({ entity, id }) =>
		updateOf(entity, id, (row) => ('deletedAt' in row ? row : { ...row, deletedAt }))
	);
	return writer.write(label, [...edits, ...trash], said + SAMPLE_GONE, options);
}
