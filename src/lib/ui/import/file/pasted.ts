/**
 * Reads cells from the clipboard as rows of text. Spreadsheet programs offer them in several
 * formats.
 */
import papa from 'papaparse';
import { tableIn } from './html-table';

/** The format in which spreadsheet programs write cells to the clipboard. */
const TABS = { delimiter: '\t', newline: '\n' } as const;

/** Holds what a paste contains: rows as text, or a file. */
interface PastedContent {
	readonly text?: string;
	readonly file?: File;
}

/**
 * Reads a clipboard. The result is empty when it has neither rows nor a file. An image next to rows, as Excel adds
 * it, is ignored.
 */
export function readClipboard(clipboard: Pick<DataTransfer, 'files' | 'getData'> | null): PastedContent {
	if (!clipboard) return {};
	const [plain, html] = [clipboard.getData('text/plain'), clipboard.getData('text/html')];
	if (/[\t\n]/.test(plain.trim())) return { text: tidied(plain) ?? rowsOfHtml(html) ?? lines(plain) };
	const rows = rowsOfHtml(html);
	if (rows !== null) return { text: rows };
	const file = clipboard.files[0];
	return file ? { file } : {};
}

/** Reads rows that were typed or pasted into a field. */
export function readPastedRows(text: string): string {
	return tidied(text) ?? lines(text);
}

/**
 * Normalizes tab-separated cells and their quotes. Text without tabs is kept, because its delimiter
 * is not known yet. Returns null when the quotes are not those of cells: '5" pans' leaves one open.
 */
function tidied(text: string): string | null {
	if (!text.includes('\t')) return text;
	if (text.split('"').length % 2 === 0) return null;
	const { data, errors } = papa.parse<string[]>(oneBreak(text), TABS);
	return errors.length > 0 ? null : written(data);
}

/** Reads each line as a row, with quotes as plain characters. */
function lines(text: string): string {
	return written(papa.parse<string[]>(oneBreak(text).replace(/\n$/, ''), { ...TABS, fastMode: true }).data);
}

/** papaparse accepts only one kind of line break and would join the other rows. */
const oneBreak = (text: string) => text.replace(/\r\n?/g, '\n');

const written = (rows: string[][]) => papa.unparse(rows, TABS);

/** Returns the first table of copied HTML, or null. Its links are not followed. */
function rowsOfHtml(html: string): string | null {
	const rows = tableIn(html);
	return rows && written(rows);
}
