/**
 * Compares two texts of a cell by value, since spreadsheet programs rewrite cells that nobody edited
 * (docs/spreadsheets.md, law 7).
 */
import type { Languages } from '../../values/day-names';
import type { Day, Time } from '../../../domain/day';
import type { Stage } from '../../../domain/lead';
import { isEmptyFor, valuePart } from '../../values/cell-parts';
import { channelOf } from '../../values/channels';
import { damageOf } from '../../values/spreadsheet-damage';
import { DateParser } from '../../values/date-order';
import { sameNumber, type DecimalSign } from '../../values/numbers';
import { severalDays } from '../../values/several-days';
import { DAY_FIELDS, PAST_FIELDS, REPEATABLE, type DateOrder, type DateTurn, type Field } from '../../sheet';
import { guarded } from '../../values/write';
import { visibleText } from './table';

/** The relation of two texts. 'same': no visible difference. 'reformatted': the same value in another notation. */
export type Sameness = 'same' | 'reformatted' | 'damaged' | 'changed';

/** The settings with which the two sheets are read. */
interface Ways {
	readonly orders: { readonly base: DateOrder; readonly remote: DateOrder };
	/** The places where dates change to the other order. */
	readonly turns?: { readonly base?: DateTurn | undefined; readonly remote?: DateTurn | undefined };
	readonly stages: ReadonlyMap<string, Stage | null>;
	/** The decimal signs of base and remote, by the remote's column. */
	readonly decimals: ReadonlyMap<number, readonly [DecimalSign | null, DecimalSign | null]>;
	/** The day from which days without a year are resolved. */
	readonly asOf?: Day;
	readonly languages?: Languages | undefined;
}

/** The records of one row in both sheets. */
interface Rows {
	readonly base: number;
	readonly remote: number;
}

export class CellComparer {
	readonly #dateParser: DateParser;

	constructor(readonly ways: Ways) {
		this.#dateParser = new DateParser(ways.asOf, ways.languages);
	}

	/** Compares the base's text with the remote's. `column` is the remote's, `rows` are the records of the two. */
	compare(meaning: Field | null, before: string, now: string, column: number, rows?: Rows): Sameness {
		if (before === now) return 'same';
		const [a, b] = [visibleText(before), visibleText(now)];
		if (a === b) return 'same';
		if (b !== '' && damageOf(a, b) !== null) return 'damaged';
		return this.#sameValue(meaning, a, b, column, rows) ? 'reformatted' : 'changed';
	}

	#sameValue(meaning: Field | null, a: string, b: string, column: number, rows?: Rows): boolean {
		if (a.normalize('NFC') === b.normalize('NFC') || guarded(a) === b || a === guarded(b)) return true;
		if (a === '' || b === '') return false;
		const isFree = meaning === null || meaning === 'detail';
		if (isFree || DAY_FIELDS.has(meaning)) {
			const [x, y] = [this.day(a, 'base', meaning, rows?.base), this.day(b, 'remote', meaning, rows?.remote)];
			if (x && y) return x.day === y.day && (x.at === y.at || !x.at || !y.at);
			if (!isFree) return false;
		}
		if (meaning === 'status') {
			const stage = this.stage(a);
			return stage !== null && stage === this.stage(b);
		}
		if (meaning === 'channel') return channelOf(a) !== null && channelOf(a) === channelOf(b);
		return sameNumber(a, b, this.ways.decimals.get(column)) || a.toLowerCase() === b.toLowerCase();
	}

	/** Returns the day of a cell, read in the order of its sheet. */
	day(
		text: string,
		side: 'base' | 'remote',
		meaning: Field | null,
		row?: number
	): { readonly day: Day; readonly at?: Time } | null {
		const read = this.#dateParser.readInColumn(
			text,
			this.#orderAt(side, row),
			meaning !== null && PAST_FIELDS.has(meaning)
		);
		if (read.kind !== 'day') return null;
		return read.at === undefined || read.at === '00:00' ? { day: read.day } : { day: read.day, at: read.at };
	}

	/** Returns all days of a cell, for a field that may have several. */
	days(
		text: string,
		side: 'base' | 'remote',
		meaning: Field,
		row?: number
	): readonly { readonly day: Day; readonly at?: Time }[] {
		const one = this.day(text, side, meaning, row);
		if (one) return [one];
		return REPEATABLE.has(meaning) ? severalDays(text, this.#dateParser, this.#orderAt(side, row)) : [];
	}

	/** Returns the order of the dates of a record; of the first one where none is given. */
	#orderAt(side: 'base' | 'remote', row = 0): DateOrder {
		const turn = this.ways.turns?.[side];
		return turn && row >= turn.row ? turn.order : this.ways.orders[side];
	}

	stage(word: string): Stage | null {
		return this.ways.stages.get(word.trim()) ?? null;
	}

	/** Returns a cell's value in the form that leads store; null where it cannot be read. */
	answer(meaning: Field, text: string, side: 'base' | 'remote'): string | null {
		if (visibleText(text) === '') return '';
		if (meaning === 'status') return this.stage(text);
		if (meaning === 'channel') return channelOf(text);
		if (DAY_FIELDS.has(meaning)) return this.day(text, side, meaning)?.day ?? null;
		const part = valuePart(meaning, text);
		const value = part ? text.slice(part.start, part.end) : text;
		return isEmptyFor(meaning, value) ? '' : visibleText(value);
	}
}
