/** Words why a sheet was refused: what happened, that nothing changed, and what to do. */
import { figures } from '../../domain/locale';
import type { FileKind, Refusal, RefusalCode, RefusalFacts } from '../../sheet/refusal';
import { quoted } from './sheets';

const UNCHANGED = 'Nothing was imported or changed.';
const SAVE_AS_CSV = 'Open it in your spreadsheet program, save it as CSV (UTF-8), and choose that file.';
const SAVE_AS_XLSX = 'Open it in your spreadsheet program, save it as .xlsx, and choose that file.';
const SAVE_AGAIN = 'Open it in your spreadsheet program, save it again, and choose that file.';
const CHOOSE_SHEET = 'Choose your spreadsheet instead.';

/** Says why a sheet was refused, in sentences for the user. */
export function refusalWords({ code, facts }: Refusal): string {
	if (code === 'encoding-cannot-hold')
		return `This file’s encoding (${facts.encoding}) can’t hold ${facts.characters}. Nothing was exported. Export as UTF-8 instead.`;
	const [what, todo] = facts.kind ? KINDS[facts.kind](facts) : CODES[code](facts);
	return `${what} ${UNCHANGED} ${todo}`;
}

type Words = (facts: RefusalFacts) => readonly [what: string, todo: string];

const UNKNOWN: Words = () => ['This file couldn’t be read.', SAVE_AS_CSV];

const CODES: Readonly<Record<RefusalCode, Words>> = {
	'no-rows': () => ['No rows found in this file.', 'Choose a sheet with at least one row under its header.'],
	'on-its-side': () => [
		'This table lies on its side, so no job could be read.',
		'Paste it transposed in your spreadsheet app, and choose it again.'
	],
	'too-large': () => [
		'This file is larger than 50 MB.',
		'Save just the sheet with your applications, and choose that file.'
	],
	'too-slow': () => [
		'Reading this file took too long.',
		'Save just the sheet with your applications, and choose that file.'
	],
	'too-many-columns': ({ sheet, line = 1 }) => [
		sheet === undefined
			? `Line ${figures(line)} has more than 500 columns.`
			: `The sheet ${quoted(sheet)} has more than 500 columns.`,
		'Delete the columns you don’t need, save, and choose the file again.'
	],
	'too-many-leads': ({ count = 0 }) => [
		`This sheet has ${figures(count)} jobs, and you can import ${figures(20_000)} at a time.`,
		'Split the sheet or delete old rows, and choose the file again.'
	],
	'cell-too-long': ({ line = 1 }) => [
		`The cell that starts on line ${figures(line)} has more than ${figures(100_000)} characters.`,
		'A quotation mark may be missing there. Fix the cell, save, and choose the file again.'
	],
	'unclosed-quote': ({ line = 1 }) => [
		`The quotation mark on line ${figures(line)} is never closed.`,
		'Close or delete it, save, and choose the file again.'
	],
	workbook: UNKNOWN,
	picture: UNKNOWN,
	html: UNKNOWN,
	'not-text': UNKNOWN,
	'encoding-cannot-hold': UNKNOWN
};

const KINDS: Readonly<Record<FileKind, Words>> = {
	zip: () => ['This zip file has no spreadsheet in it that Tactful can read.', CHOOSE_SHEET],
	password: () => [
		'This workbook has a password.',
		'Open it in your spreadsheet program, remove the password, and choose the file again.'
	],
	xls: () => ['This is an old Excel file (.xls).', SAVE_AS_XLSX],
	xlsb: () => ['This is a binary Excel file (.xlsb).', SAVE_AS_XLSX],
	numbers: () => ['This is a Numbers file.', 'Export it from Numbers as Excel or CSV, and choose that file.'],
	damaged: () => ['This workbook is damaged.', SAVE_AGAIN],
	'too-large-unpacked': () => [
		'This workbook is larger than 200 MB when it’s unpacked.',
		'Save just the sheet with your applications, and choose that file.'
	],
	'no-such-sheet': ({ sheet = '' }) => [
		`This workbook has no sheet called ${quoted(sheet)}.`,
		'Choose the file again.'
	],
	'no-sheets': () => ['This workbook is empty.', 'Choose one that has rows.'],
	image: () => ['This is a picture, not a spreadsheet.', CHOOSE_SHEET],
	'image-or-sound': () => ['This is a picture or a sound, not a spreadsheet.', CHOOSE_SHEET],
	'web-page': () => ['This is a web page, though it’s named like a spreadsheet.', SAVE_AS_CSV],
	xml: () => ['This is an XML file, not a spreadsheet.', SAVE_AS_CSV],
	pdf: () => ['This is a PDF, not a spreadsheet.', CHOOSE_SHEET],
	compressed: () => ['This is a compressed file, not a spreadsheet.', CHOOSE_SHEET],
	rtf: () => ['This is a text document (RTF), not a spreadsheet.', CHOOSE_SHEET],
	'contact-cards': () => [
		'This is a file of contact cards (vCard), not a spreadsheet.',
		'Export your contacts as CSV, and choose that file.'
	],
	calendar: () => ['This is a calendar, not a spreadsheet.', CHOOSE_SHEET],
	json: () => ['This JSON file has no list of jobs or contacts.', CHOOSE_SHEET],
	'json-damaged': () => [
		'This JSON file is damaged or incomplete.',
		'Export it again, and choose that file.'
	],
	backup: () => ['This is a Tactful backup, not a spreadsheet.', 'Restore it in Settings.'],
	unreadable: () => ['This file has no readable text.', SAVE_AS_CSV],
	'wrong-encoding': ({ encoding = '' }) => [
		`This file isn’t written in ${encoding}.`,
		'Choose another encoding.'
	]
};
