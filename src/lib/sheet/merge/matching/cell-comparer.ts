/** Whether two texts of a cell are one value: spreadsheet programs rewrite what nobody edited (docs/spreadsheets.md, law 7). */
import type { Day, Time } from '../../../domain/day';
import type { Stage } from '../../../domain/lead';
import { isEmptyFor, valuePart } from '../../values/cell-parts';
import { channelOf } from '../../values/channels';
import { damageOf } from '../../values/spreadsheet-damage';
import { DateParser } from '../../values/date-order';
import { sameNumber } from '../../values/numbers';
import type { DecimalSign } from '../../values/numbers';
import { severalDays } from '../../values/several-days';
import { DAY_FIELDS, PAST_FIELDS, REPEATABLE } from '../../sheet';
import type { DateOrder, Field } from '../../sheet';
import { guarded } from '../../values/write';
import { visibleText } from './table';

/** 'same': not a sign differs that anybody sees. 'reformatted': the same value, written in another way. */
export type Sameness = 'same' | 'reformatted' | 'damaged' | 'changed';

/** What the two sheets are read with. */
interface Ways {
	readonly orders: { readonly base: DateOrder; readonly remote: DateOrder };
	readonly stages: ReadonlyMap<string, Stage | null>;
	/** By column of what came back: the decimal signs of the two columns. */
	readonly decimals: ReadonlyMap<number, readonly [DecimalSign | null, DecimalSign | null]>;
	/** The day from which days without a year are seen. */
	readonly asOf?: Day;
}

export class CellComparer {
	readonly #dateParser: DateParser;

	constructor(readonly ways: Ways) {
		this.#dateParser = new DateParser(ways.asOf);
	}

	/** How the text that came back relates to the one that was kept. `column` is that of what came back. */
	compare(meaning: Field | null, before: string, now: string, column: number): Sameness {
		if (before === now) return 'same';
		const [a, b] = [visibleText(before), visibleText(now)];
		if (a === b) return 'same';
		if (b !== '' && damageOf(a, b) !== null) return 'damaged';
		return this.#sameValue(meaning, a, b, column) ? 'reformatted' : 'changed';
	}

	#sameValue(meaning: Field | null, a: string, b: string, column: number): boolean {
		if (a.normalize('NFC') === b.normalize('NFC') || guarded(a) === b || a === guarded(b)) return true;
		if (a === '' || b === '') return false;
		if (meaning === null || DAY_FIELDS.has(meaning)) {
			const [x, y] = [this.day(a, 'base', meaning), this.day(b, 'remote', meaning)];
			if (x && y) return x.day === y.day && (x.at === y.at || !x.at || !y.at);
			if (meaning !== null) return false;
		}
		if (meaning === 'status') {
			const stage = this.stage(a);
			return stage !== null && stage === this.stage(b);
		}
		if (meaning === 'channel') return channelOf(a) !== null && channelOf(a) === channelOf(b);
		return sameNumber(a, b, this.ways.decimals.get(column)) || a.toLowerCase() === b.toLowerCase();
	}

	/** The day that a cell says, in the order of its sheet. */
	day(
		text: string,
		side: 'base' | 'remote',
		meaning: Field | null
	): { readonly day: Day; readonly at?: Time } | null {
		const read = this.#dateParser.read(
			text,
			this.ways.orders[side],
			meaning !== null && PAST_FIELDS.has(meaning)
		);
		if (read.kind !== 'day') return null;
		return read.at === undefined || read.at === '00:00' ? { day: read.day } : { day: read.day, at: read.at };
	}

	/** Every day that a cell says, where its field may say several. */
	days(
		text: string,
		side: 'base' | 'remote',
		meaning: Field
	): readonly { readonly day: Day; readonly at?: Time }[] {
		const one = this.day(text, side, meaning);
		if (one) return [one];
		return REPEATABLE.has(meaning) ? severalDays(text, this.#dateParser, this.ways.orders[side]) : [];
	}

	stage(word: string): Stage | null {
		return this.ways.stages.get(word.trim()) ?? null;
	}

	/** What a cell says in the terms that leads are told in; null where it says nothing that is understood. */
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
