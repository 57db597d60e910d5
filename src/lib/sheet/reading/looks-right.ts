import type { SheetReading } from '../sheet';

type Read = Pick<SheetReading, 'columns' | 'dateOrder' | 'headerRow' | 'statuses'>;

/**
 * Says that a reading needs no look at it before it is imported: headers name the columns, one of them is that of the
 * companies, the cells decide the order of day and month where there are days, and each status has a stage.
 */
export function looksRight({ columns, dateOrder, headerRow, statuses }: Read): boolean {
	const { ambiguous, decided, of } = dateOrder;
	return (
		headerRow !== null &&
		columns.some(({ meaning }) => meaning === 'organisation') &&
		!ambiguous &&
		(of === 0 || decided > 0) &&
		statuses.every(({ stage }) => stage !== null)
	);
}
