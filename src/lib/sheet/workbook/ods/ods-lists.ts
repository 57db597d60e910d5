/** Reads the drop-down lists of a sheet of an .ods: the words that the user lets its cells hold. */
import { areaOf } from '../xml/addresses';
import { fullAttributesOf, scanTags } from '../xml/xml';
import { wordsIn, type WordsAt } from '../xlsx-lists';
import type { OdsContent } from './content';
import { readOdsCell } from './ods-cell';
import type { OdsSheet } from './ods-sheet';

/** Returns the words of each column that has a list; of several, those of the list of most of its cells. */
export function odsLists(sheet: OdsSheet, wordsAt: WordsAt): Map<number, readonly string[]> {
	const rules = rulesOf(sheet.content);
	const lists = new Map<number, readonly string[]>();
	if (rules.size === 0) return lists;
	for (const [column, counts] of cellsByRule(sheet)) {
		const [name] = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best));
		const words = wordsOf(rules.get(name) ?? '', wordsAt);
		if (words.length > 0) lists.set(column, words);
	}
	return lists;
}

/** Counts the cells of each rule, by column. */
function cellsByRule({ xml, content }: OdsSheet): Map<number, Map<string, number>> {
	const found = new Map<number, Map<string, number>>();
	for (const { cells, repeated } of xml.rows) {
		for (const span of cells) {
			const { validation } = readOdsCell(content, span);
			if (validation === undefined) continue;
			for (let column = span.column; column < span.column + Math.min(span.repeated, MOST_COLUMNS); column++) {
				const counts = found.get(column) ?? new Map<string, number>();
				found.set(column, counts.set(validation, (counts.get(validation) ?? 0) + repeated));
			}
		}
	}
	return found;
}

/** A list over more columns than this is none of statuses. */
const MOST_COLUMNS = 20;

/** Returns the conditions of the document's rules, by name. */
function rulesOf({ text, prefixes: { table } }: OdsContent): Map<string, string> {
	const rules = new Map<string, string>();
	scanTags(text, (name, kind, start, end) => {
		if (name !== 'content-validation' || kind === 'close') return;
		const attributes = fullAttributesOf(text, start, end);
		rules.set(attributes.get(`${table}name`) ?? '', attributes.get(`${table}condition`) ?? '');
	});
	return rules;
}

const IN_LIST = 'cell-content-is-in-list(';
/** Matches '[$Lists.$A$1:.$A$9]', with the name of the sheet in quotes where it needs them. */
const RANGE = /^\[\$?('(?:[^']|'')*'|[^.'$[]*)\.(\$?[A-Z]+\$?\d+)(?::[^.\]]*\.(\$?[A-Z]+\$?\d+))?\]$/;

function wordsOf(condition: string, wordsAt: WordsAt): readonly string[] {
	const from = condition.indexOf(IN_LIST);
	if (from < 0) return [];
	const inner = condition.slice(from + IN_LIST.length, condition.lastIndexOf(')')).trim();
	const [, sheet, first, last] = RANGE.exec(inner) ?? [];
	if (first === undefined) return wordsIn(quotedIn(inner));
	const area = areaOf(last === undefined ? first : `${first}:${last}`);
	const name = sheet!.replace(/^'|'$/g, '').replaceAll("''", "'");
	return area ? wordsAt(name === '' ? null : name, area) : [];
}

/** Returns the texts in quotes, in which quotes are doubled. */
function quotedIn(text: string): string[] {
	return [...text.matchAll(/"((?:[^"]|"")*)"/g)].map(([, inner]) => inner!.replaceAll('""', '"'));
}
