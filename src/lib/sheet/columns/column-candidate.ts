/** A column before its meaning is known: its header's words, and what its cells look like. */
import type { Evidence } from './cell-statistics';
import type { HeaderSense } from './headers';
import type { Column } from '../sheet';

/** A column of which the meaning is sought. */
export interface Candidate {
	readonly index: number;
	readonly header: string;
	readonly words: string;
	readonly sense: HeaderSense;
	readonly evidence: Evidence;
}

export type Found = Pick<Column, 'meaning' | 'evidence'>;
export const NOTHING: Found = { meaning: null, evidence: null };

/** Whether most cells are of a kind; an empty column speaks against nothing. */
export function mostly(count: number, { filled }: Evidence, share = 0.5): boolean {
	return filled > 0 && count >= share * filled;
}

export const isBoolean = (cells: Evidence) => mostly(cells.booleans, cells, 0.8);
export const isDays = (cells: Evidence) => mostly(cells.dates + cells.partialDates, cells);
