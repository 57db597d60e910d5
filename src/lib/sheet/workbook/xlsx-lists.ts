/** Reads the drop-down lists of a sheet of an .xlsx: the words that the user lets its cells hold. */
import type { Grid } from './table';
import { areaOf, type Area } from './xml/addresses';
import { attributesOf, scanTags, textBetween } from './xml/xml';

/** A list: the areas in which it applies, and where its words stand. */
interface ListRule {
	readonly areas: readonly Area[];
	readonly formula: string;
}

/** Returns the words of an area of a sheet, by the sheet's name; null for the sheet itself. */
export type WordsAt = (sheet: string | null, area: Area) => readonly string[];

/** Finds the lists of a sheet, of either kind that programs write. */
function rulesOf(text: string): ListRule[] {
	const rules: ListRule[] = [];
	let [isList, sqref, formula, from] = [false, '', '', 0];
	scanTags(text, (name, kind, start, end) => {
		if (name === 'dataValidation' && kind === 'open') {
			const attributes = attributesOf(text, start, end);
			isList = attributes.get('type') === 'list';
			[sqref, formula] = [attributes.get('sqref') ?? '', ''];
		} else if (name === 'formula1' || name === 'sqref') {
			if (kind === 'open') from = end;
			else if (name === 'sqref') sqref = textBetween(text, from, start);
			else formula = textBetween(text, from, start).trim();
		} else if (name === 'dataValidation' && kind === 'close' && isList) {
			rules.push({ areas: sqref.split(/\s/).flatMap((each) => areaOf(each) ?? []), formula });
		}
	});
	return rules;
}

/** Returns the words of each column that has a list; of several, those of the list that covers most of its rows. */
export function xlsxLists(
	text: string,
	names: ReadonlyMap<string, string>,
	wordsAt: WordsAt
): Map<number, readonly string[]> {
	const best = new Map<number, { readonly rows: number; readonly words: readonly string[] }>();
	for (const { areas, formula } of rulesOf(text)) {
		const words = wordsOf(names.get(formula.toLowerCase()) ?? formula, wordsAt);
		if (words.length === 0) continue;
		for (const { top, left, bottom, right } of areas) {
			const rows = bottom - top + 1;
			for (let column = left; column <= Math.min(right, left + MOST_COLUMNS); column++) {
				if (rows > (best.get(column)?.rows ?? 0)) best.set(column, { rows, words });
			}
		}
	}
	return new Map([...best].map(([column, { words }]) => [column, words]));
}

/** A list over more columns than this is none of statuses. */
const MOST_COLUMNS = 20;

function wordsOf(formula: string, wordsAt: WordsAt): readonly string[] {
	if (formula.startsWith('"')) return wordsIn(formula.replace(/^"|"$/g, '').replaceAll('""', '"').split(','));
	const mark = formula.lastIndexOf('!');
	const area = areaOf(formula.slice(mark + 1));
	if (!area) return [];
	const sheet = mark < 0 ? null : formula.slice(0, mark).replace(/^'|'$/g, '').replaceAll("''", "'");
	return wordsAt(sheet, area);
}

/** Returns texts without spaces around them and without empty ones. */
export const wordsIn = (texts: readonly (string | undefined)[]) =>
	texts.flatMap((text) => (text?.trim() ? [text.trim()] : []));

/** Returns the words of an area of a sheet, row by row. */
export function wordsOfArea(grid: Grid, { top, left, bottom, right }: Area): string[] {
	const rows = [...grid].filter(([row]) => row >= top && row <= bottom).sort(([a], [b]) => a - b);
	return rows.flatMap(([, texts]) => wordsIn(texts.slice(left, right + 1)));
}
