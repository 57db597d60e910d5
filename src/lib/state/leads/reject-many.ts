/** Rejects many leads at once. It is a part of its own, because the start page is loaded without it. */
import type { Day } from '../../domain/day';
import { manyMoved } from '../../domain/leads/move-stage';
import type { Saved } from '../../store/types';
import type { ManyCommands } from './many-commands';

/**
 * Logs on each of the leads that they turned the user down for the job today, as one action.
 * @param said what the notice says
 */
export function rejectMany(
	commands: Pick<ManyCommands, 'moveMany'>,
	leadIds: readonly string[],
	today: Day,
	said: string
): Promise<Saved> {
	const refusal = () => manyMoved('no', null, { id: crypto.randomUUID(), on: today });
	return commands.moveMany(new Map(leadIds.map((id) => [id, refusal()])), said, 'rejected');
}
