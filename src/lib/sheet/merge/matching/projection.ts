/**
 * Rows of both sheets seen in the columns of the one that came back, so that what changed between them can be told as a
 * change of facts. Days are written the same way in all of them.
 */
import type { Day } from '../../../domain/day';
import { asCell, tokenize, valueAt } from '../../csv/cells';
import type { Cells } from '../../csv/cells';
import { DateParser } from '../../values/date-order';
import { factsOfRow } from '../../import/facts';
import { headerHints } from '../../columns/header-hints';
import type { HeaderHints } from '../../columns/header-hints';
import type { IdFor, RowFacts, RowMemory } from '../../import/fact-parts';
import type { ColumnsByField } from '../../export/cell-values';
import { personPlaces } from '../../reading/person-columns';
import { columnsByField, RowView } from '../../reading/row-view';
import type { ReadingContext } from '../../reading/row-view';
import { DAY_FIELDS } from '../../sheet';
import type { Column, Field, PassedPlan, StageColumn } from '../../sheet';
import type { CellComparer } from './cell-comparer';
import type { ColumnMatch } from './table';

const COMMA = ',';

export class Projection {
	readonly fields: ColumnsByField;
	readonly #dateParser = new DateParser();
	readonly #places: number;
	readonly #headers: HeaderHints;

	/** @param columns those of what came back, with what they mean from now on; @param stageColumns those that tell of stages */
	constructor(
		readonly columns: readonly Column[],
		readonly match: ColumnMatch,
		readonly comparer: CellComparer,
		readonly stageColumns: readonly StageColumn[] = [],
		readonly passedPlans: ReadonlyMap<number, PassedPlan> = new Map()
	) {
		this.fields = columnsByField(columns);
		this.#headers = headerHints(columns);
		this.#places = personPlaces(this.fields);
	}

	/** A record of the kept sheet; columns that it did not have are empty. */
	baseRow(cells: Cells, row: number): string[] {
		return this.columns.map(({ meaning, index }) => {
			const column = this.match[index] ?? null;
			return column === null ? '' : this.#text(meaning, index, valueAt(cells, row, column), 'base');
		});
	}

	/** A record of what came back. A status word that nobody knows says what stood there before. */
	remoteRow(cells: Cells, row: number, before: readonly string[]): string[] {
		return this.columns.map(({ meaning, index }) => {
			const text = this.#text(meaning, index, valueAt(cells, row, index), 'remote');
			const unknown = meaning === 'status' && text.trim() !== '' && this.comparer.stage(text) === null;
			return unknown ? (before[index] ?? '') : text;
		});
	}

	#text(meaning: Field | null, index: number, text: string, side: 'base' | 'remote'): string {
		if (meaning === null) return this.stageColumns.some((column) => column.index === index) ? text : '';
		if (!DAY_FIELDS.has(meaning)) return text;
		return this.comparer
			.days(text, side, meaning)
			.map(({ day, at }) => [day, at].filter(Boolean).join(' '))
			.join('; ');
	}

	/** What a row makes, read as it was on a day. `kind`: what it is taken for, whatever it looks like. */
	facts(
		texts: readonly string[],
		asOf: Day,
		idFor: IdFor,
		kind: 'lead' | 'contact',
		memory: RowMemory
	): RowFacts {
		return factsOfRow(this.#view(texts), 0, asOf, idFor, kind, memory);
	}

	row(texts: readonly string[]): RowView {
		return new RowView(this.#view(texts), 0);
	}

	#view(texts: readonly string[]): ReadingContext {
		const line = texts.map((text) => asCell(text, COMMA, text === '')).join(COMMA);
		return {
			cells: tokenize(line, COMMA),
			columns: this.fields,
			order: 'dmy',
			stages: this.comparer.ways.stages,
			dateParser: this.#dateParser,
			places: this.#places,
			stageColumns: this.stageColumns,
			headers: this.#headers,
			passedPlans: this.passedPlans
		};
	}
}
