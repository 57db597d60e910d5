/** Detects records below the header that are not entries: a ruled line, the name of a month, a sum, a remark. */
import { valueAt, widthOf } from '../csv/cells';
import type { Cells } from '../csv/cells';
import { monthInText } from '../values/day-names';

const RULER = /^[|:\s]*(?:[-–—]{2,}|[=*_~]{2,})[|:\s]*$/;
/** Matches '--- March ---', '=== Round 2 ===', '** 2026 **'. */
const DECORATED = /^([-–—=*~#>•])\1+\s*\S.*?\s*\1{2,}$/;
const REMARK = /^(?:#+|\/\/)\s+\S+\s+\S/;
const SPAN =
	/^(?:\d{1,4}|week|kw|cw|woche|semaine|semana|settimana|of|vom|du|del|[qst]\d|h[12]|quarter|quartal|月|年)$/i;
const SUM =
	/^(?:grand |sub ?)?(?:totals?|sum|count|average|avg|summe|gesamt|anzahl|durchschnitt|schnitt|totale|totaal|aantal|suma|soma|somme|moyenne|promedio|media|合计|总计|共计)(?!\p{L})/iu;
const FIGURE = /^[-+]?[\d.,\s]+%?$/;

/** In a sheet with fewer columns than this, a row with a single filled cell may be an entry. */
const FEWEST_COLUMNS = 3;

/** Tells whether a text is a period and nothing else: 'March 2026', 'Week 12', 'KW 7', '2026年3月'. */
function isSpan(text: string): boolean {
	const words = text.match(/\p{L}+\d?|\d+/gu) ?? [];
	return (
		words.length > 0 &&
		words.length <= 4 &&
		words.every((word) => monthInText(word) !== undefined || SPAN.test(word))
	);
}

export interface SeparatorState {
	/** The number of columns with a header. */
	readonly named: number;
	/** The record before was a sum, so this one may continue the summary. */
	summing: boolean;
}

/** Tells whether a record is a separator. Must be called in the order of the sheet, since `state` carries over. */
export function isSeparatorRow(cells: Cells, row: number, state: SeparatorState): boolean {
	const filled: string[] = [];
	for (let column = 0; column < widthOf(cells, row) && filled.length <= FEWEST_COLUMNS; column++) {
		const text = valueAt(cells, row, column).trim();
		if (text === '') continue;
		// Most rows are decided by their first two cells.
		if (filled.length === 1 && !RULER.test(text) && !FIGURE.test(text)) return (state.summing = false);
		filled.push(text);
	}
	const [first = '', ...rest] = filled;
	if (filled.every((text) => RULER.test(text))) return isRuled(cells, row);
	const figures = rest.length > 0 && rest.every((text) => FIGURE.test(text));
	state.summing =
		(SUM.test(first) && (rest.length === 0 || figures)) || (state.summing && figures && !FIGURE.test(first));
	if (state.summing) return true;
	const alone = rest.length === 0 && state.named >= FEWEST_COLUMNS;
	return alone && (DECORATED.test(first) || REMARK.test(first) || isSpan(first));
}

function isRuled(cells: Cells, row: number): boolean {
	for (let column = 0; column < widthOf(cells, row); column++) {
		const text = valueAt(cells, row, column).trim();
		if (text !== '' && !RULER.test(text)) return false;
	}
	return true;
}
