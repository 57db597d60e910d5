/** Writes a canonical value as the text of a cell, in the column's own style. */
import type { Stage } from '../../domain/lead';
import type { Channel } from '../../domain/touch';
import type { Time } from '../../domain/day';
import { CHANNEL_WORDS, channelOf } from './channels';
import { ISO_FORMAT, writeDay } from './date-format';
import { SheetFormats } from './formats';
import { numberStyle, writeNumber } from './numbers';
import type { NumberStyle } from './numbers';
import { RowView } from '../reading/row-view';
import type { ReadingContext } from '../reading/row-view';
import { wordOf } from '../columns/stages';
import { DAY_FIELDS } from '../sheet';
import type { Column, Field, ComputedColumn, StatusWord } from '../sheet';

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
const FIGURES: ReadonlySet<Field> = new Set<Field>(['salary', 'priority']);

export class CellWriter {
	readonly #formats: SheetFormats;
	readonly #dateParser = new Map<number, NumberStyle>();
	/** Stages for which the status column has no word yet. */
	readonly newWords = new Set<Stage>();

	constructor(
		readonly view: ReadingContext,
		readonly rows: readonly number[],
		readonly statuses: readonly StatusWord[]
	) {
		this.#formats = new SheetFormats(view, rows);
	}

	/** Returns the text for a column's value. `row` is the record to write into, null for a new one. */
	write({ index, meaning }: Column, answer: string, row: number | null, at?: Time): string {
		if (answer === '') return '';
		if (meaning === 'status') return this.#stage(answer as Stage);
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
		const format =
			read?.kind === 'day' ? this.#formats.of(column).like(read.shape) : this.#formats.forWriting(column);
		return writeDay(day, format ?? ISO_FORMAT, at);
	}

	#stage(stage: Stage): string {
		const { word, own } = wordOf(stage, this.statuses);
		if (own) this.newWords.add(stage);
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
