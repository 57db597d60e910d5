/** Writes a canonical value as the text of a cell, in the column's own style. */
import type { Stage } from '../../domain/lead';
import type { Channel } from '../../domain/touch';
import type { Time } from '../../domain/day';
import { CHANNEL_WORDS, channelOf } from './channels';
import { ISO_FORMAT, writeDay, formatOf, shapeKey, type DayFormat } from './date-format';
import { numberStyle, writeNumber, type NumberStyle } from './numbers';
import { RowView, type ReadingContext } from '../reading/row-view';
import { wordOf } from '../columns/stages';
import { listedWord } from './listed-word';
import {
	DAY_FIELDS,
	type Column,
	type ComputedColumn,
	type ExportOptions,
	type Field,
	type StatusWord
} from '../sheet';
import type { DayShape } from './date-parts';

const PHONE = /^[+＋][\d\s().\-/]+$/;
const BELOW_ZERO = /^[-－][\d\s.,\-$€£%]*(?:e[+-]?\d+)?$/i;

/**
 * Prefixes a text that a spreadsheet program would run as a formula with `'`, even after spaces and invisible
 * characters. Phone numbers, negative numbers and list items ("- call Dana") stay as they are.
 */
export function guarded(text: string): string {
	const start = text.replace(/^[\s\p{Cc}\p{Cf}]+/u, '').trimEnd();
	const isFormula =
		/^[=@＝＠]/.test(start) ||
		(/^[+＋]/.test(start) && !PHONE.test(start)) ||
		(/^[-－](?!\s[^(|!]*$)/.test(start) && !BELOW_ZERO.test(start));
	return isFormula ? `'${text}` : text;
}

/** Fields that may hold a number, which is written with the column's own decimal sign. */
const FIGURES: ReadonlySet<Field> = new Set<Field>(['salary', 'priority', 'detail']);

export class CellWriter {
	/** The formats of the rows before and behind the place where dates change their order; the same where they do not. */
	readonly #formats: SheetFormats;
	readonly #later: SheetFormats;
	readonly #dateParser = new Map<number, NumberStyle>();
	/** The words written that the status column did not have yet, with their stages. */
	readonly newWords = new Map<string, Stage>();
	/** Words written that the column's drop-down list offers, and words written although it does not. */
	readonly listed = new Set<string>();
	readonly notListed = new Set<string>();

	constructor(
		readonly view: ReadingContext,
		readonly rows: readonly number[],
		readonly statuses: readonly StatusWord[],
		readonly lists: ExportOptions['lists'] = undefined
	) {
		const { turn } = view;
		this.#formats = new SheetFormats(view, turn ? rows.filter((row) => row < turn.row) : rows);
		this.#later = turn
			? new SheetFormats(
					view,
					rows.filter((row) => row >= turn.row)
				)
			: this.#formats;
	}

	/** Returns the text for a column's value. `row` is the record to write into, null for a new one. */
	write({ index, meaning }: Column, answer: string, row: number | null, at?: Time): string {
		if (answer === '') return '';
		if (meaning === 'status') return this.#stage(answer as Stage, index);
		if (meaning === 'channel') return this.#channel(answer as Channel, index);
		if (meaning && DAY_FIELDS.has(meaning)) return this.#day(index, answer, row, at);
		if (meaning && FIGURES.has(meaning))
			return guarded(writeNumber(answer, this.#look(index)).toWellFormed());
		return guarded(answer.toWellFormed());
	}

	/** Returns the text for a computed column: a day in the sheet's format, or a text. */
	writeOwn(column: number, own: ComputedColumn, answer: string, row: number | null): string {
		if (answer === '') return '';
		const isDay = own === 'lastContact' || own === 'nextStepOn';
		return isDay ? this.#day(column, answer, row, undefined) : guarded(answer.toWellFormed());
	}

	#look(column: number): NumberStyle {
		let look = this.#dateParser.get(column);
		if (!look) {
			look = numberStyle(this.rows.map((row) => new RowView(this.view, row).at(column)));
			this.#dateParser.set(column, look);
		}
		return look;
	}

	#day(column: number, day: string, row: number | null, at: Time | undefined): string {
		const read = row === null ? null : new RowView(this.view, row).readAt(column);
		const isLater = row === null || row >= (this.view.turn?.row ?? 0);
		const formats = isLater ? this.#later : this.#formats;
		const format = read?.kind === 'day' ? formats.of(column).like(read.shape) : formats.forWriting(column);
		return writeDay(day, format ?? ISO_FORMAT, at);
	}

	#stage(stage: Stage, column: number): string {
		const list = this.lists?.().get(column);
		const listed = list ? listedWord(stage, list, this.statuses) : null;
		const { word, own } = listed === null ? wordOf(stage, this.statuses) : { word: listed, own: false };
		if (own || !this.statuses.some((status) => status.word === word)) this.newWords.set(word, stage);
		if (listed !== null) this.listed.add(listed);
		if (own && list && !list.includes(word)) this.notListed.add(word);
		return word;
	}

	/** Returns the column's own word for a channel, else the app's. */
	#channel(channel: Channel, column: number): string {
		for (const row of this.rows) {
			const word = new RowView(this.view, row).at(column).trim();
			if (word !== '' && channelOf(word) === channel) return word;
		}
		return CHANNEL_WORDS[channel];
	}
}

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
class SheetFormats {
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
