/** Cells from the clipboard as rows of text: spreadsheet programs put several forms of them there. */
import papa from 'papaparse';
import { tableIn } from './html-table';

/** How spreadsheet programs put cells on the clipboard. */
const TABS = { delimiter: '\t', newline: '\n' } as const;

/** What is taken of a paste: the rows as text, or a file where there are no rows. */
export interface Pasted {
	readonly text?: string;
	readonly file?: File;
}

/** Reads a clipboard. A picture beside the rows is only how they look (Excel adds one). Gives nothing where there are no rows. */
export function readClipboard(clipboard: Pick<DataTransfer, 'files' | 'getData'> | null): Pasted {
	if (!clipboard) return {};
	const [plain, html] = [clipboard.getData('text/plain'), clipboard.getData('text/html')];
	if (/[\t\n]/.test(plain.trim())) return { text: tidied(plain) ?? rowsOfHtml(html) ?? lines(plain) };
	const rows = rowsOfHtml(html);
	if (rows !== null) return { text: rows };
	const file = clipboard.files[0];
	return file ? { file } : {};
}

/** Rows typed or pasted into a field. */
export function readRows(text: string): string {
	return tidied(text) ?? lines(text);
}

/**
 * Cells between tabs, in quotation marks where they need them; a text without tabs as it is, since what parts its cells is not
 * known yet. Null where quotation marks are not those of cells: '5" pans' leaves one open.
 */
function tidied(text: string): string | null {
	if (!text.includes('\t')) return text;
	if (text.split('"').length % 2 === 0) return null;
	const { data, errors } = papa.parse<string[]>(oneBreak(text), TABS);
	return errors.length > 0 ? null : written(data);
}

/** Every line a row, and every quotation mark a sign like any other. */
function lines(text: string): string {
	return written(papa.parse<string[]>(oneBreak(text).replace(/\n$/, ''), { ...TABS, fastMode: true }).data);
}

/** papaparse takes one kind of line break, and runs the rows of the others together. */
const oneBreak = (text: string) => text.replace(/\r\n?/g, '\n');

const written = (rows: string[][]) => papa.unparse(rows, TABS);

/** The first table of a page's stretch, cell by cell; null where it has none. What it links to is not asked for. */
function rowsOfHtml(html: string): string | null {
	const rows = tableIn(html);
	return rows && written(rows);
}
