/**
 * The question about planned days that have passed ("12 of these days have passed. Did you send those?"). The import page shows one
 * question for each of `session.view.pastPlans`, says the answer by `session.answerPassedPlans(column, 'yes')`, and finds it again in
 * `session.view.passedPlans?.get(column)?.answer`. In the core the answer is one of the choices of a reading:
 *
 *   readSheet(bytes, { passedPlans: new Map([[column, { answer: 'yes', on: today }]]) })
 *
 * 'yes' makes those days follow-ups that were sent; 'no' and 'unsure' leave them plans, and so does no answer. `connectSheet` keeps
 * the answers with the sheet, so that every later reading of it makes the same; they hold for the days before `on`.
 */
import type { Day } from '../../domain/day';
import { RowView, readingContext } from '../reading/row-view';
import type { SheetReading } from '../sheet';

/** A column with planned days that have passed. */
export interface PastPlans {
	readonly column: number;
	/** What the column is called on the page. */
	readonly header: string;
	/** How many of its days have passed. */
	readonly count: number;
}

type Planned = Parameters<typeof readingContext>[0] & Pick<SheetReading, 'dataRows'>;

/** The columns of plans that hold days before the day of the import, each with their count, whatever was answered already. */
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
