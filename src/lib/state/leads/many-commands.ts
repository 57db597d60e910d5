/** Commands that edit many leads at once, each as one action. */
import type { ActionLabel, ManyKey } from '../../domain/action-label';
import type { Day } from '../../domain/day';
import type { Ended, Stage } from '../../domain/lead';
import * as act from '../../domain/leads/lead-actions';
import type { ManyMoved } from '../../domain/leads/move-stage';
import type { ReadableBook } from '../session/live-book.svelte';
import type { Writer } from '../session/writer';
import type { Edit } from '../../store/changes/edits';
import type { Saved } from '../../store/types';
import { loadSteps } from './lead-commands';

export type ManyCommands = ReturnType<typeof manyCommands>;

export function manyCommands(writer: Writer, book: Pick<ReadableBook, 'assessments' | 'lead'>) {
	const labelOf = (key: ManyKey, ids: readonly string[]): ActionLabel =>
		ids.length === 1 ? `${key}-lead|${book.lead(ids[0]!)?.organisation ?? ''}` : `${key}-leads|${ids.length}`;

	/** Changes many leads by one pure action. */
	const editMany = (
		leadIds: readonly string[],
		key: ManyKey,
		update: act.LeadAction,
		said: string
	): Promise<Saved> => writer.write(labelOf(key, leadIds), editsOf(leadIds, update), said);

	return {
		editMany,

		/** Moves leads to the trash, where they stay for 30 days. */
		remove(leadIds: readonly string[]): Promise<Saved> {
			const deletedAt = writer.machineTime();
			const trash: act.LeadAction = (lead) => ({ ...lead, deletedAt: lead.deletedAt ?? deletedAt });
			return editMany(leadIds, 'delete', trash, 'Moved to trash.');
		},

		/** Restores leads from the trash. */
		restore(leadIds: readonly string[]): Promise<Saved> {
			return editMany(leadIds, 'restore', act.restore, 'Restored.');
		},

		closeMany(leadIds: readonly string[], how: Ended['how'], said = 'Closed.'): Promise<Saved> {
			return editMany(leadIds, 'close', act.close(how, writer.today), said);
		},

		/** Logs what happened on each of many leads, with the step that is open there, and moves them to a stage. */
		async moveMany(done: ReadonlyMap<string, ManyMoved>, said: string, moveTo: Stage): Promise<Saved> {
			const { movedMany } = await writer.loaded(loadSteps());
			const update = movedMany(done, writer.today, moveTo);
			return writer.write(`move-leads|${moveTo}|${done.size}`, editsOf([...done.keys()], update), said);
		},

		/** Puts off the next step of many leads, each to its own day. */
		async putOffMany(days: ReadonlyMap<string, Day>, said = 'Snoozed.'): Promise<Saved> {
			const { putOff } = await writer.loaded(loadSteps());
			const edits = [...days].map(([id, on]): Edit => {
				const next = book.assessments.get(id)?.next ?? null;
				return { entity: 'lead', id, update: putOff({ on }, writer.today, next) };
			});
			return writer.write(labelOf('put-off', [...days.keys()]), edits, said);
		}
	};
}

function editsOf(leadIds: readonly string[], update: act.LeadAction): Edit[] {
	return leadIds.map((id) => ({ entity: 'lead', id, update }));
}
