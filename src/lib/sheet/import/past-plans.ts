/**
 * Finds planned days that have passed, about which the import page asks ("12 of these days have passed. Did you send those?"). The
 * answer is one of the choices of a reading:
 *
 *   readSheet(bytes, { passedPlans: new Map([[column, { answer: 'yes', on: today }]]) })
 *
 * 'yes' makes those days follow-ups that were sent; 'no', 'unsure' and no answer leave them plans. `connectSheet` keeps the answers
 * with the sheet, so that every later reading gives the same; they hold for the days before `on`.
 */
import type { Day } from '../../domain/day';
import { RowView, readingContext } from '../reading/row-view';
import type { SheetReading } from '../sheet';

/** A column with planned days that have passed. */
export interface PastPlans {
	/** The position of its table among those of the file; absent for the first. */
	readonly tab?: number;
	readonly column: number;
	/** The header of the column as the page shows it. */
	readonly header: string;
	/** The number of its days that have passed. */
	readonly count: number;
}

type Planned = Parameters<typeof readingContext>[0] & Pick<SheetReading, 'dataRows'>;

/** Returns the columns of plans with days before the day of the import, with their counts, answered or not. */
export function pastPlans(reading: Planned, importedOn: Day): PastPlans[] {
	const { columns, dataRows } = reading;
	const view = readingContext(reading);
	const counts = new Map<number, number>();
	for (const row of dataRows) {
		for (const { column, day } of new RowView(view, row).days('nextStepOn'))
			if (day < importedOn) counts.set(column, (counts.get(column) ?? 0) + 1);
	}
	return columns
		.filter(({ index }) => counts.has(index))
		.map(({ index, label }) => ({ column: index, header: label, count: counts.get(index)! }));
}
