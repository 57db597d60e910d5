/** Finds how each day column writes its days: in the shape that most of its cells have. */
import { formatOf, ISO_FORMAT, shapeKey } from './date-format';
import type { DayFormat } from './date-format';
import type { DayShape } from './date-parts';
import { RowView } from '../reading/row-view';
import type { ReadingContext } from '../reading/row-view';
import { DAY_FIELDS } from '../sheet';

interface ShapeCount {
	readonly shapes: DayShape[];
}

/** The shapes of a column's days, grouped by key. */
class ColumnFormats {
	readonly #byKey = new Map<string, ShapeCount>();

	constructor(view: ReadingContext, rows: readonly number[], column: number) {
		for (const row of rows) {
			const read = new RowView(view, row).readAt(column);
			if (read.kind !== 'day') continue;
			const key = shapeKey(read.shape);
			const known = this.#byKey.get(key);
			if (known) known.shapes.push(read.shape);
			else this.#byKey.set(key, { shapes: [read.shape] });
		}
	}

	/** Returns the most common format; null where no cell is a day. */
	usual(): DayFormat | null {
		let best: ShapeCount | null = null;
		for (const each of this.#byKey.values())
			if (!best || each.shapes.length > best.shapes.length) best = each;
		return best ? formatOf(best.shapes) : null;
	}

	/** Returns the format of one cell, with the padding and language of cells of the same shape. */
	like(shape: DayShape): DayFormat {
		return formatOf([shape, ...(this.#byKey.get(shapeKey(shape))?.shapes ?? [])]);
	}
}

/** The formats of all day columns of a sheet, found on first use. */
export class SheetFormats {
	readonly #byColumn = new Map<number, ColumnFormats>();

	constructor(
		readonly view: ReadingContext,
		readonly rows: readonly number[]
	) {}

	of(column: number): ColumnFormats {
		const known = this.#byColumn.get(column);
		if (known) return known;
		const found = new ColumnFormats(this.view, this.rows, column);
		this.#byColumn.set(column, found);
		return found;
	}

	/** Returns the column's usual format, else that of another day column, else ISO. */
	forWriting(column: number): DayFormat {
		const own = this.of(column).usual();
		if (own) return own;
		for (const field of DAY_FIELDS) {
			for (const other of this.view.columns.get(field) ?? []) {
				const usual = this.of(other).usual();
				if (usual) return usual;
			}
		}
		return ISO_FORMAT;
	}
}
