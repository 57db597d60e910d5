/** Rows as edits of the book. Where the user's own data comes in, the sample goes with the same action. */
import type { Lead } from '../../domain/lead';
import type { Contact } from '../../domain/person';
import { updateOf } from '../../store/changes/edits';
import type { ReadableBook } from './live-book.svelte';
import type { Edit, Saved, Writer } from './writer';

export function additions(leads: readonly Lead[], contacts: readonly Contact[]): Edit[] {
	return [
		...leads.map((to): Edit => ({ entity: 'lead', id: to.id, to })),
		...contacts.map((to): Edit => ({ entity: 'contact', id: to.id, to }))
	];
}

const SAMPLE_GONE = ' The sample jobs are gone.';

/** Writes own data as one action, in which the sample goes to the trash where there is one: one undo takes both back. */
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
