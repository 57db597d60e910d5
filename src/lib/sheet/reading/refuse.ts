/**
 * Limits and other reasons to refuse a sheet (law 10), with the sentences for the user. A sheet is never imported in
 * part.
 */
import { SheetRefusal, type RefusalCode } from '../refusal';

export const MAX_FILE_BYTES = 50 * 1024 * 1024;
export const MAX_COLUMNS = 500;
export const MAX_CELL_CHARS = 100_000;
export const MAX_LEADS = 20_000;

const UNCHANGED = 'Nothing was imported or changed.';

function refuse(code: RefusalCode, what: string, todo: string, line?: number): SheetRefusal {
	return new SheetRefusal(code, `${what} ${UNCHANGED} ${todo}`, line);
}

export const noRows = () =>
	refuse(
		'no-rows',
		'No rows found in this file.',
		'Choose a sheet that has at least one row under its header.'
	);

const tooLarge = () =>
	refuse(
		'too-large',
		'This file is larger than 50 MB.',
		'Save only the sheet with your applications, or split it, and choose that file.'
	);

export const tooManyColumns = (line: number) =>
	refuse(
		'too-many-columns',
		`Line ${line} has more than ${MAX_COLUMNS} columns.`,
		'Remove the columns that you do not need, save, and choose the file again.',
		line
	);

export const cellTooLong = (line: number) =>
	refuse(
		'cell-too-long',
		`The cell that begins on line ${line} holds more than 100,000 characters.`,
		'Often a quotation mark is missing or too many there. Shorten or mend the cell, save, and choose the file again.',
		line
	);

export const unclosedQuote = (line: number) =>
	refuse(
		'unclosed-quote',
		`The quotation mark opened on line ${line} is never closed.`,
		'Close or remove it in your spreadsheet program, save, and choose the file again.',
		line
	);

export const tooManyLeads = (count: number) =>
	refuse(
		'too-many-leads',
		`This sheet holds ${count} leads; at most 20,000 can be imported at once.`,
		'Split the sheet, or remove rows that are long over, and choose the file again.'
	);

export const wrongEncoding = (encoding: string) =>
	refuse('not-text', `This file is not written in ${encoding}.`, 'Choose another encoding.');

export const cannotHold = (encoding: string, characters: string) =>
	new SheetRefusal(
		'encoding-cannot-hold',
		`The sheet's own encoding (${encoding}) has no way to write ${characters}. Nothing was written. Export it in UTF-8 instead, which holds every character.`
	);

/** Refuses a file by its size in bytes, before any of it is read. @throws SheetRefusal 'too-large' over 50 MB. */
export function checkFile(size: number): void {
	if (size > MAX_FILE_BYTES) throw tooLarge();
}

interface Signature {
	readonly bytes: readonly number[];
	readonly code: RefusalCode;
	readonly what: string;
	readonly todo: string;
}

const AS_CSV = 'Open it in your spreadsheet program, save it as CSV (UTF-8), and choose that file.';
const NO_SHEET = 'Choose the CSV file of your spreadsheet instead.';

const SIGNATURES: readonly Signature[] = [
	{
		bytes: [0x50, 0x4b, 0x03, 0x04],
		code: 'workbook',
		what: 'This is a zip file, not text with columns.',
		todo: AS_CSV
	},
	{
		bytes: [0x50, 0x4b, 0x05, 0x06],
		code: 'workbook',
		what: 'This is an empty zip file, not text.',
		todo: AS_CSV
	},
	{
		bytes: [0xd0, 0xcf, 0x11, 0xe0],
		code: 'workbook',
		what: 'This is an old Office file, not text with columns.',
		todo: AS_CSV
	},
	{
		bytes: [0x89, 0x50, 0x4e, 0x47],
		code: 'picture',
		what: 'This is a picture (PNG), not a spreadsheet.',
		todo: NO_SHEET
	},
	{
		bytes: [0xff, 0xd8, 0xff],
		code: 'picture',
		what: 'This is a picture (JPEG), not a spreadsheet.',
		todo: NO_SHEET
	},
	{
		bytes: [0x47, 0x49, 0x46, 0x38],
		code: 'picture',
		what: 'This is a picture (GIF), not a spreadsheet.',
		todo: NO_SHEET
	},
	{
		bytes: [0x52, 0x49, 0x46, 0x46],
		code: 'picture',
		what: 'This is a picture or a sound, not a spreadsheet.',
		todo: NO_SHEET
	},
	{
		bytes: [0x25, 0x50, 0x44, 0x46],
		code: 'not-text',
		what: 'This is a PDF document, not a spreadsheet.',
		todo: NO_SHEET
	},
	{
		bytes: [0x1f, 0x8b],
		code: 'not-text',
		what: 'This is a compressed file, not a spreadsheet.',
		todo: NO_SHEET
	}
];

/** Refuses a file by its first bytes: empty, too large, a workbook, a picture, a document. @throws SheetRefusal */
export function checkBytes(bytes: Uint8Array): void {
	if (bytes.length === 0) throw noRows();
	checkFile(bytes.length);
	for (const { bytes: mark, code, what, todo } of SIGNATURES) {
		if (mark.every((byte, at) => bytes[at] === byte)) throw refuse(code, what, todo);
	}
}

/** Formats of text that are not sheets, whatever the file is called. */
const OTHER_TEXTS: readonly (readonly [RegExp, RefusalCode, what: string, todo: string])[] = [
	[
		/^\s*(?:<!doctype\s+html|<html|<table|<head|<body|<meta)\b/i,
		'html',
		'This is a web page (an HTML table), although it is named like a spreadsheet.',
		AS_CSV
	],
	[/^\s*<\?xml\b/i, 'html', 'This is an XML document, not text with columns.', AS_CSV],
	[/^\{\\rtf/, 'not-text', 'This is a text document (RTF), not a spreadsheet.', AS_CSV],
	[
		/^\s*BEGIN:VCARD\b/i,
		'not-text',
		'This is a file of address cards (vCard), not a spreadsheet.',
		'Export your contacts as CSV, and choose that file.'
	],
	[/^\s*BEGIN:VCALENDAR\b/i, 'not-text', 'This is a calendar, not a spreadsheet.', NO_SHEET],
	[
		/^\s*(?:\{\s*"[^"\n]*"\s*:|\[\s*\{\s*")/,
		'not-text',
		'This is data in JSON, not text with columns.',
		'If it is a backup of this app, restore it in the settings; else choose the CSV file of your spreadsheet.'
	]
];

// A text file has hardly any control characters besides tab and line ends. A single NUL in a small file is tolerated.
const CONTROLS_TOLERATED = 0.1;
const LOOKED_AT = 4096;

/** Refuses text that is not a table: blank lines only, a web page named .csv, or binary noise. @throws SheetRefusal */
export function checkText(text: string): void {
	const head = text.slice(0, LOOKED_AT);
	for (const [looks, code, what, todo] of OTHER_TEXTS) if (looks.test(head)) throw refuse(code, what, todo);
	let controls = 0;
	for (let at = 0; at < head.length; at++) {
		const code = head.charCodeAt(at);
		if (code < 32 && (code < 9 || code > 13)) controls++;
	}
	if (controls > 8 && controls > head.length * CONTROLS_TOLERATED) {
		throw refuse('not-text', 'This file holds no readable text.', AS_CSV);
	}
	if (!/[^\r\n\s]/.test(text)) throw noRows();
}
