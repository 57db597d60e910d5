/**
 * Projects rows of both sheets onto the remote's columns, with days in one notation, so that a difference between
 * them becomes a difference of facts.
 */
import type { Day } from '../../../domain/day';
import { asCell, tokenize, valueAt, type Cells } from '../../csv/cells';
import { DateParser } from '../../values/date-order';
import { factsOfRow } from '../../import/facts';
import { headerHints, type HeaderHints } from '../../columns/header-hints';
import type { IdFor, RowFacts, RowMemory } from '../../import/fact-parts';
import type { ColumnsByField } from '../../export/day-cell-values';
import { columnsByField, RowView, type ReadingContext } from '../../reading/row-view';
import { DAY_FIELDS, detailNames, personPlaces, type Column, type Field, type PassedPlan } from '../../sheet';
import type { StageColumn } from '../../columns/stage-columns';
import type { CellComparer } from './cell-comparer';
import type { ColumnMatch } from './table';

const COMMA = ',';

export class Projection {
	readonly fields: ColumnsByField;
	readonly #dateParser = new DateParser();
	readonly #places: number;
	readonly #headers: HeaderHints;
	readonly details: ReadonlyMap<number, string>;

	/**
	 * @param columns the remote's columns with their final meanings
	 * @param stageColumns columns that imply a stage
	 */
	constructor(
		readonly columns: readonly Column[],
		readonly match: ColumnMatch,
		readonly comparer: CellComparer,
		readonly stageColumns: readonly StageColumn[] = [],
		readonly passedPlans: ReadonlyMap<number, PassedPlan> = new Map()
	) {
		this.fields = columnsByField(columns);
		this.#headers = headerHints(columns);
		this.details = detailNames(columns);
		this.#places = personPlaces(this.fields);
	}

	/** Returns a record of the base; columns that it lacks are empty. */
	baseRow(cells: Cells, row: number): string[] {
		return this.columns.map(({ meaning, index }) => {
			const column = this.match[index] ?? null;
			return column === null ? '' : this.#text(meaning, index, valueAt(cells, row, column), 'base', row);
		});
	}

	/** Returns a record of the remote. An unknown status word counts as the former text. */
	remoteRow(cells: Cells, row: number, before: readonly string[]): string[] {
		return this.columns.map(({ meaning, index }) => {
			const text = this.#text(meaning, index, valueAt(cells, row, index), 'remote', row);
			const unknown = meaning === 'status' && text.trim() !== '' && this.comparer.stage(text) === null;
			return unknown ? (before[index] ?? '') : text;
		});
	}

	#text(meaning: Field | null, index: number, text: string, side: 'base' | 'remote', row: number): string {
		if (meaning === null) return this.stageColumns.some((column) => column.index === index) ? text : '';
		if (!DAY_FIELDS.has(meaning)) return text;
		return this.comparer
			.days(text, side, meaning, row)
			.map(({ day, at }) => [day, at].filter(Boolean).join(' '))
			.join('; ');
	}

	/** Returns what a row makes, read as of a day. `kind` forces a lead or a contact. */
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
			details: this.details,
			passedPlans: this.passedPlans
		};
	}
}
