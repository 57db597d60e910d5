/** Refusals of workbooks, with the sentences for the user. */
import { MAX_COLUMNS } from '../reading/refuse';
import { SheetRefusal } from '../sheet';

export const MAX_UNPACKED_BYTES = 200 * 1024 * 1024;

const UNCHANGED = 'Nothing was imported or changed.';

const refuse = (what: string, todo: string) => new SheetRefusal('workbook', `${what} ${UNCHANGED} ${todo}`);

export const passwordProtected = () =>
	refuse(
		'This workbook is protected with a password.',
		'Open it in your spreadsheet program, take the password off or save it as CSV, and choose that file.'
	);

export const oldExcel = () =>
	refuse(
		'This is an old Excel workbook (.xls).',
		'Open it in your spreadsheet program, save it as .xlsx, and choose that file.'
	);

export const binaryExcel = () =>
	refuse(
		'This is a binary Excel workbook (.xlsb).',
		'Open it in your spreadsheet program, save it as .xlsx, and choose that file.'
	);

export const numbersDocument = () =>
	refuse('This is a Numbers document.', 'Export it from Numbers as Excel or CSV, and choose that file.');

export const noWorkbook = () =>
	refuse(
		'This is a zip file without a workbook in it.',
		'Choose the spreadsheet itself: a CSV file, an .xlsx or an .ods.'
	);

export const damagedWorkbook = (where: string) =>
	refuse(
		`This workbook is damaged: ${where}.`,
		'Open it in your spreadsheet program, save it again, and choose that file.'
	);

export const tooLargeUnpacked = () =>
	refuse(
		'Unpacked, this workbook is larger than 200 MB.',
		'Copy the sheet with your applications to a workbook of its own, and choose that file.'
	);

export const impossibleRatio = () =>
	refuse(
		'The parts of this workbook claim sizes that they can’t have.',
		'Open it in your spreadsheet program, save it again, and choose that file.'
	);

export const zip64 = () =>
	refuse(
		'This workbook is packed in a way that is meant for very large files (zip64).',
		'Open it in your spreadsheet program, save it again, and choose that file.'
	);

export const tooWide = (sheet: string) =>
	new SheetRefusal(
		'too-many-columns',
		`The sheet “${sheet}” has more than ${MAX_COLUMNS} columns. ${UNCHANGED} Remove the columns that you do not need, save, and choose the file again.`
	);

export const noSuchSheet = (sheet: string) =>
	refuse(`This workbook has no sheet called “${sheet}”.`, 'Choose the file again.');

export const noSheets = () =>
	refuse('This workbook has no sheet with cells.', 'Choose a workbook that has one.');
