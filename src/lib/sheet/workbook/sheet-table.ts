/** Collects the cells of a sheet as texts, and finds where its data ends. */
import { tooWide } from './refusals';
import { MAX_COLUMNS } from '../reading/refuse';
import type { SheetCell } from './write/editable';
import type { Grid } from './table';
import type { Area } from './xml/addresses';

type Row = (string | undefined)[];

/** The way in which a cell was filled: by hand, by a formula, or with FALSE, as a checkbox that nobody has ticked. */
type Filling = 'hand' | 'formula' | 'box';
/** The fillings of a row, by column. */
type Fillings = (Filling | undefined)[];

export interface SheetTable {
	readonly grid: Grid;
	/** The last filled row, -1 for none. Rows below it may be styled or prepared with formulas. */
	readonly lastRow: number;
}

/** A sheet ends before this number of empty rows: cells further down are strays that nobody sees. */
const MOST_EMPTY_ROWS = 10_000;

export class SheetTableBuilder {
	readonly #grid = new Map<number, Row>();
	/** Fillings of the last row filled by hand, and of the rows below it. */
	readonly #fillings = new Map<number, Fillings>();
	#row: Row = [];
	#filling: Fillings = [];
	/** The last row that was added, and whether the sheet ended there. */
	#last = -1;
	#isEnded = false;

	/** @param name the sheet's name, for refusals */
	constructor(readonly name: string) {}

	/**
	 * Adds a cell to the current row, or several equal ones side by side.
	 * @throws SheetRefusal where a cell beyond column 500 is filled
	 */
	cell({ says, kind, isComputed }: SheetCell, column: number, repeated = 1): void {
		if (says === '') return;
		if (column + repeated > MAX_COLUMNS) throw tooWide(this.name);
		const isBox = kind === 'boolean' && says === 'FALSE';
		for (let at = column; at < column + repeated; at++) {
			this.#row[at] = says;
			this.#filling[at] = isComputed ? 'formula' : isBox ? 'box' : 'hand';
		}
	}

	/** Ends the current row, which stands for as many equal ones as given. */
	endRow(number: number, repeated = 1): void {
		const [row, filling] = [this.#row, this.#filling];
		if (row.length === 0) return;
		this.#row = [];
		this.#filling = [];
		this.#isEnded ||= number - this.#last > MOST_EMPTY_ROWS;
		if (this.#isEnded) return;
		this.#last = number + repeated - 1;
		for (let at = number; at < number + repeated; at++) {
			this.#grid.set(at, row);
			if (filling.includes('hand')) this.#fillings.clear();
			this.#fillings.set(at, filling);
		}
	}

	/** Returns the table. A cell that is merged down stands in all rows that it covers and that hold something else. */
	result(merged: readonly Area[]): SheetTable {
		const lastRow = this.#cutPrepared();
		const ends = new Map<number, number>();
		for (const { top, left, bottom } of merged.toSorted((a, b) => a.top - b.top)) {
			const says = this.#grid.get(top)?.[left];
			// Merged cells do not overlap in any file that a program wrote.
			if (says === undefined || bottom === top || top <= (ends.get(left) ?? -1)) continue;
			ends.set(left, bottom);
			for (let row = top + 1; row <= Math.min(bottom, lastRow); row++) {
				const texts = this.#grid.get(row);
				if (texts && !texts[left]) this.#grid.set(row, Object.assign([...texts], { [left]: says }));
			}
		}
		return { grid: this.#grid, lastRow };
	}

	/**
	 * Cuts prepared rows off the end: rows with only formulas and unticked boxes, in columns where the last row filled
	 * by hand has them too. Returns the last remaining row.
	 */
	#cutPrepared(): number {
		const [[first, pattern] = [-1, []], ...below] = this.#fillings;
		const lastRow = below.at(-1)?.[0] ?? first;
		const isLikeIt = (filling: Filling | undefined, column: number) =>
			filling === 'formula' ? pattern[column] === 'formula' : pattern[column] !== undefined;
		// `every` skips holes in the lists.
		if (!pattern.includes('hand') || !below.every(([, filling]) => filling.every(isLikeIt))) return lastRow;
		for (const [row] of below) this.#grid.delete(row);
		return first;
	}
}
