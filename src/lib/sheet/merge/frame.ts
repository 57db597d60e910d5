/**
 * Rows of both sheets seen in the columns of the one that came back, so that what changed between them can be told as a
 * change of facts. Days are written the same way in all of them.
 */
import type { Day } from '../../domain/day';
import { asCell, tokenize, valueAt } from '../cells';
import type { Cells } from '../cells';
import { DateLooks } from '../date-order';
import { factsOfRow } from '../facts';
import type { IdFor, RowFacts } from '../fact-parts';
import type { Columns } from '../sayings';
import { columnsByField, personPlaces } from '../row-view';
import { DAY_FIELDS } from '../sheet';
import type { Column, Field } from '../sheet';
import type { Values } from './sameness';
import type { ColumnMatch } from './table';

const COMMA = ',';

export class Frame {
	readonly fields: Columns;
	readonly #looks = new DateLooks();
	readonly #places: number;

	/** @param columns those of what came back, with what they mean from now on */
	constructor(
		readonly columns: readonly Column[],
		readonly match: ColumnMatch,
		readonly values: Values
	) {
		this.fields = columnsByField(columns);
		this.#places = personPlaces(this.fields);
	}

	/** A record of the kept sheet; columns that it did not have are empty. */
	baseRow(cells: Cells, row: number): string[] {
		return this.columns.map(({ meaning, index }) => {
			const column = this.match[index] ?? null;
			return column === null ? '' : this.#text(meaning, valueAt(cells, row, column), 'base');
		});
	}

	/** A record of what came back. A status word that nobody knows says what stood there before. */
	remoteRow(cells: Cells, row: number, before: readonly string[]): string[] {
		return this.columns.map(({ meaning, index }) => {
			const text = this.#text(meaning, valueAt(cells, row, index), 'remote');
			const unknown = meaning === 'status' && text.trim() !== '' && this.values.stage(text) === null;
			return unknown ? (before[index] ?? '') : text;
		});
	}

	#text(meaning: Field | null, text: string, side: 'base' | 'remote'): string {
		if (meaning === null) return '';
		if (!DAY_FIELDS.has(meaning)) return text;
		const read = this.values.day(text, side);
		return read ? [read.day, read.at].filter(Boolean).join(' ') : '';
	}

	/** What a row makes, read as it was on a day. `kind`: what it is taken for, whatever it looks like. */
	facts(texts: readonly string[], asOf: Day, idFor: IdFor, kind?: 'lead' | 'contact'): RowFacts {
		const line = texts.map((text) => asCell(text, COMMA, text === '')).join(COMMA);
		const view = {
			cells: tokenize(line, COMMA),
			columns: this.fields,
			order: 'dmy' as const,
			stages: this.values.ways.stages,
			looks: this.#looks,
			places: this.#places
		};
		return factsOfRow(view, 0, asOf, idFor, kind);
	}
}
