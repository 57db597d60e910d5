/** The columns into which an export writes days of touches. */
import type { Lead } from '../../domain/lead';
import type { Touch } from '../../domain/touch';
import type { CellChange, UnplacedTouches } from '../connected-sheet';
import { noteLine } from './note-lines';
import type { Field, Interpretation } from '../sheet';

/** Fields whose cells are days of touches. */
const TOUCH_FIELDS: ReadonlySet<Field> = new Set<Field>([
	...(['appliedOn', 'followUpOn', 'interviewOn', 'respondedOn', 'statusOn', 'offerOn'] as const),
	...(['rejectedOn', 'lastContactOn'] as const)
]);

/** Returns the labels of the written columns that hold days of touches. */
export function dayColumns(
	{ columns }: Pick<Interpretation, 'columns'>,
	changes: readonly CellChange[]
): string[] {
	const written = new Set(changes.map(({ column }) => column));
	return columns
		.filter(({ index, meaning }) => meaning && TOUCH_FIELDS.has(meaning) && written.has(index))
		.map(({ label }) => label);
}

/** Returns the time of a touch on a day, for columns that hold times. */
export function timeOn(lead: Lead | undefined, day: string) {
	return lead?.touches.find(({ on, at, undated }) => on === day && at !== undefined && !undated)?.at;
}

/** Counts touches that no column has room for, with the first one as a line of notes. */
export function unplacedTouches(
	unplaced: readonly { readonly touch: Touch; readonly lead: Lead }[]
): UnplacedTouches {
	const [first] = unplaced;
	return { count: unplaced.length, ...(first && { example: noteLine(first.touch, first.lead) }) };
}
