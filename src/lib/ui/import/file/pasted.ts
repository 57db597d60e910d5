/** Cells from the clipboard as rows of text: spreadsheet programs put several forms of them there. */

import { tableIn } from './html-table';

/** What is taken of a paste: the rows as text, or a file where there are no rows. */
export interface Pasted {
	readonly text?: string;
	readonly file?: File;
}

/** Reads a clipboard. A picture beside the rows is only how they look (Excel adds one). Gives nothing where there are no rows. */
export function readClipboard(clipboard: Pick<DataTransfer, 'files' | 'getData'> | null): Pasted {
	if (!clipboard) return {};
	const [plain, html] = [clipboard.getData('text/plain'), clipboard.getData('text/html')];
	if (/[\t\n]/.test(plain.trim()))
		return { text: hasLooseQuotes(plain) ? (rowsOfHtml(html) ?? quoted(plain)) : plain };
	const rows = rowsOfHtml(html);
	if (rows !== null) return { text: rows };
	const file = clipboard.files[0];
	return file ? { file } : {};
}

/** Rows typed or pasted into a field. */
export function readRows(text: string): string {
	return hasLooseQuotes(text) ? quoted(text) : text;
}

/** Cells with line breaks come in quotation marks, others as they are: '5" pans' leaves one open. */
function hasLooseQuotes(text: string): boolean {
	return text.includes('\t') && text.split('"').length % 2 === 0;
}

/** Every line a row, and every quotation mark a sign like any other. */
function quoted(text: string): string {
	const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
	return lines.map((line) => line.split('\t').map(inQuotes).join('\t')).join('\n');
}

function inQuotes(cell: string): string {
	return /["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The first table of a page's stretch, cell by cell; null where it has none. What it links to is not asked for. */
function rowsOfHtml(html: string): string | null {
	const rows = tableIn(html);
	return rows && rows.map((cells) => cells.map(inQuotes).join('\t')).join('\n');
}
