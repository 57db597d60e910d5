/** Commands that merge two leads, or record that two similar leads are different. */
import type { JoinChoices } from '../../domain/merging/merge-leads';
import { leadTitle } from '../../messages/common/titles';
import { NotSaved } from '../../store/database/errors';
import type { ReadableBook } from '../session/live-book.svelte';
import type { Writer } from '../session/writer';
import type { Saved } from '../../store/types';

/** Loads the merging of rows, which is rarely needed. */
export const loadJoining = () =>
	Promise.all([import('./merge-leads'), import('../../sheet/merge/join-links')]);

export function mergeCommands(writer: Writer, book: Pick<ReadableBook, 'allSheets' | 'lead'>) {
	return {
		/** Merges two leads: the other one goes to the trash, and its rows in sheets are linked to the kept one. */
		async join(keptId: string, otherId: string, choices: JoinChoices = {}): Promise<Saved> {
			const [{ joinEdits }, { withJoined }] = await writer.loaded(loadJoining());
			const [kept, other] = [book.lead(keptId), book.lead(otherId)];
			if (!kept || !other) throw new NotSaved('conflict');
			const order = { ...choices, keptId, otherId };
			const edits = joinEdits(order, book.allSheets.values(), writer.machineTime(), withJoined);
			const title = leadTitle(kept);
			return writer.write(`join-leads|${title}`, edits, `Merged into ${title}.`);
		},

		/** Records that two similar leads are different, so that the user is not asked again. */
		async keepApart(oneId: string, twoId: string): Promise<Saved> {
			const { keepApartEdits } = await writer.loaded(import('./merge-leads'));
			return writer.write('keep-apart', keepApartEdits(oneId, twoId), 'Kept as two leads.');
		}
	};
}
