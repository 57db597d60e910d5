/** What comes back with files of the app's own: what is new, changed and the same, and the rows as they will be. */
import { PlanRun } from './plan-run';
import type { WholeFile } from '../open';
import type { ReturnOptions, ReturnPlan, WholeBook } from './plan-types';

export type * from './plan-types';

/**
 * Works out what files of the app's own bring back; stores nothing. Rows are known by their ids. What no file speaks of
 * stays as it is: nothing is ever deleted.
 * @throws WholeRefusal where a row makes no sense; its line is named
 */
export function planReturn(files: readonly WholeFile[], book: WholeBook, options: ReturnOptions): ReturnPlan {
	const run = new PlanRun(book, options);
	for (const file of files) run.read(file);
	return run.plan();
}
