/** A column before its meaning is known: the words of its header, and statistics of its cells. */
import type { CellStatistics } from './cell-statistics';
import type { HeaderSense } from './headers';
import type { Column } from '../sheet';

/** A column whose meaning is to be found. */
export interface ColumnCandidate {
	readonly index: number;
	readonly header: string;
	readonly words: string;
	readonly sense: HeaderSense;
	readonly evidence: CellStatistics;
}

export type ColumnMeaning = Pick<Column, 'meaning' | 'evidence' | 'rival'>;
export const NO_MEANING: ColumnMeaning = { meaning: null, evidence: null };

/** Tells whether a share of the filled cells is of a kind; false for an empty column. */
export function mostly(count: number, { filled }: CellStatistics, share = 0.5): boolean {
	return filled > 0 && count >= share * filled;
}

export const isBoolean = (cells: CellStatistics) => mostly(cells.booleans, cells, 0.8);
export const isDays = (cells: CellStatistics) => mostly(cells.dates + cells.partialDates, cells);
