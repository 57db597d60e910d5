/** Finds the action that an undo or a redo takes back. */
import type { RecentAction } from '../database/database';

/**
 * Returns the newest action that stands and is no undo itself.
 * @param recent the newest last
 */
export function undoableOf(recent: readonly RecentAction[]): RecentAction | null {
	return standing(recent).find(({ undoes }) => undoes === undefined) ?? null;
}

/** Returns the newest undo that stands, as long as nothing new was done after it. */
export function redoableOf(recent: readonly RecentAction[]): RecentAction | null {
	const actions = new Map(recent.map((entry) => [entry.action, entry]));
	const isRedo = ({ undoes }: RecentAction) =>
		undoes !== undefined && actions.get(undoes)?.undoes !== undefined;
	const newest = standing(recent).find((entry) => !isRedo(entry));
	return newest?.undoes === undefined ? null : newest;
}

/** Returns the actions that nothing later has taken back, newest first. */
function standing(recent: readonly RecentAction[]): RecentAction[] {
	const undone = new Set<string>();
	return recent.toReversed().filter(({ action, undoes }) => {
		if (undone.has(action)) return false;
		if (undoes !== undefined) undone.add(undoes);
		return true;
	});
}
