/** The records of one of the app's own files as texts. Nothing is put back into its place, so where they stand is not asked. */
import papa from 'papaparse';
import { lineAt, tokenize, valuesOf } from '../csv/cells';
import type { Frame } from './kind';

export interface OwnRecord {
	/** Where it begins in the file, 1-based. */
	readonly line: number;
	readonly texts: readonly string[];
}

/**
 * Behind the header, without blank lines.
 * @throws SheetRefusal for an unclosed quote, by its line
 */
export function recordsOf(text: string, frame: Omit<Frame, 'headers'>): OwnRecord[] {
	let next = lineAt(text, frame.from);
	return textsOf(text, frame)
		.map((texts): OwnRecord => {
			const line = next;
			next += 1 + texts.reduce((count, each) => count + (each.match(BREAK)?.length ?? 0), 0);
			return { line, texts };
		})
		.slice(1)
		.filter(({ texts }) => texts.some((each) => each !== ''));
}

const BREAK = /\r\n|\r|\n/g;

/** Where papaparse finds a quote out of its place, what reads every sheet keeps the cell as it stands, or says in which line. */
function textsOf(text: string, { delimiter, from }: Omit<Frame, 'headers'>): string[][] {
	const { data, errors } = papa.parse<string[]>(oneBreak(text.slice(from), delimiter), {
		delimiter,
		newline: '\n'
	});
	if (errors.length === 0) return data;
	const spans = tokenize(text, delimiter, from, Infinity, Infinity);
	return Array.from({ length: spans.rowCount }, (_, row) => valuesOf(spans, row));
}

/** Line feeds between records, which may end in several ways. What stands within quotes is the user's own. */
function oneBreak(text: string, delimiter: string): string {
	if (!text.includes('\r')) return text;
	const parting = delimiter.replace(/[\\\]^-]/, '\\$&');
	const quotedOrBreak = new RegExp(`(?<![^${parting}\\r\\n])"[^"]*(?:""[^"]*)*"|\\r\\n?`, 'g');
	return text.replace(quotedOrBreak, (found) => (found.startsWith('"') ? found : '\n'));
}
