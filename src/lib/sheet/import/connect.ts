/** Makes the connected sheet of an import. It keeps every choice, so that an export reads the sheet the same way again. */
import { findComputedColumns } from '../columns/computed-columns';
import type { ConnectedSheet, ImportPlan, SheetReading } from '../sheet';

/** The parts of a connected sheet that its bytes do not say. */
type ConnectedAs = Pick<
	ConnectedSheet,
	'id' | 'name' | 'bytes' | 'importedOn' | 'importedAt' | 'readOnly' | 'sample' | 'withoutHidden'
>;

/**
 * Returns the sheet to store beside the plan's leads. Every choice is pinned, so a later version that detects better changes
 * nothing.
 */
export function connectSheet(
	reading: SheetReading,
	plan: Pick<ImportPlan, 'links'>,
	as: ConnectedAs
): ConnectedSheet {
	const headers = reading.columns.map(({ header }) => header);
	const own = findComputedColumns(headers, reading.cells, reading.dataRows).filter(
		([column]) => reading.columns[column]?.meaning === null
	);
	return {
		...as,
		encoding: reading.encoding,
		delimiter: reading.delimiter,
		headerRow: reading.headerRow,
		meanings: reading.columns.map(({ index, meaning }) => [index, meaning] as const),
		dateOrder: reading.dateOrder.order,
		...(reading.dateOrder.turn && { dateTurn: reading.dateOrder.turn }),
		...(reading.asOf === undefined ? {} : { asOf: reading.asOf }),
		...(reading.log && { log: reading.log }),
		stages: reading.statuses.map(({ word, stage }) => [word, stage] as const),
		links: plan.links,
		...(reading.passedPlans?.size && { passedPlans: [...reading.passedPlans] }),
		...(own.length > 0 && { own, homeless: 'columns' as const })
	};
}
