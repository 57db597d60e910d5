/** Every function that reads a sheet that somebody else made, each as a function of one text. */
import { zipSync, strToU8 } from 'fflate';
import { connectSheet, planImport, readSheet, SheetRefusal } from '../../../src/lib/sheet';
import { senseOfHeader } from '../../../src/lib/sheet/columns/headers';
import { exactStage, foreignStage, saysWrote, stageOf } from '../../../src/lib/sheet/columns/stages';
import { outcomeOf, progressOf } from '../../../src/lib/sheet/status/outcomes';
import { phraseStage } from '../../../src/lib/sheet/status/phrases';
import { scriptStage } from '../../../src/lib/sheet/status/scripts';
import { compareSheets } from '../../../src/lib/sheet/merge';
import {
	furtherAddresses,
	isEmptyFor,
	isNoReplyAddress,
	valuePart
} from '../../../src/lib/sheet/values/cell-parts';
import { channelOf } from '../../../src/lib/sheet/values/channels';
import { furtherPeople, splitJob, splitPerson } from '../../../src/lib/sheet/values/composite';
import { readTime } from '../../../src/lib/sheet/values/date-parts';
import { dayBeside } from '../../../src/lib/sheet/values/dated-words';
import { parseDate, readDay, readSerial } from '../../../src/lib/sheet/values/dates';
import { isMojibake } from '../../../src/lib/sheet/values/mojibake';
import { readNumber, writeNumber } from '../../../src/lib/sheet/values/numbers';
import { damageOf } from '../../../src/lib/sheet/values/spreadsheet-damage';
import { guarded } from '../../../src/lib/sheet/values/write';
import { openWorkbook } from '../../../src/lib/sheet/workbook/open';
import { areaOf, columnOf, rowOf } from '../../../src/lib/sheet/workbook/xml/addresses';
import { dayOfIso, isoParts, kindOfFormat, serialOf } from '../../../src/lib/sheet/workbook/xml/numbers';
import { scanSheet } from '../../../src/lib/sheet/workbook/xml/sheet-xml';
import {
	attributesOf,
	attributeOf,
	stringItem,
	textBetween,
	unescaped
} from '../../../src/lib/sheet/workbook/xml/xml';
import { BackupRefusal } from '../../../src/lib/store/backup/backup-refusal';
import { bytesOf } from '../sheets';
import { oneSheet } from '../workbooks';

export const TODAY = '2026-03-09';
export const ids = () => {
	let next = 0;
	return () => `id-${(next += 1)}`;
};

/** Runs a reading to its end; being refused is an end, too. */
function orRefused(read: () => unknown): void {
	try {
		read();
	} catch (error) {
		if (!(error instanceof SheetRefusal || error instanceof BackupRefusal)) throw error;
	}
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const asXml = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\u0001', '');
const importSheet = (bytes: Uint8Array) =>
	orRefused(() => planImport(readSheet(bytes), { newId: ids(), importedOn: TODAY }));

/** Reads a sheet in which the text stands under a header. */
const under = (header: string) => (text: string) =>
	importSheet(bytesOf(`Company,Role,${header}\nNorthwind,Clerk,${quoted(text)}\nContoso,Baker,x\n`));

/** Reads a sheet that comes back with the text in a cell. */
function comesBack(text: string): void {
	const sheetWith = (notes: string) =>
		bytesOf(`Company,Role,Notes\nNorthwind,Clerk,${quoted(notes)}\nContoso,Baker,x\n`);
	orRefused(() => {
		const before = readSheet(sheetWith('as it was'));
		const plan = planImport(before, { newId: ids(), importedOn: TODAY });
		const at = `${TODAY}T08:00:00.000Z`;
		const stored = {
			id: 's',
			name: 's.csv',
			bytes: sheetWith('as it was'),
			importedOn: TODAY,
			importedAt: at
		};
		const connected = connectSheet(before, plan, stored);
		const bytes = sheetWith(text);
		const leads = new Map(plan.leads.map((lead) => [lead.id, lead]));
		compareSheets(connected, readSheet(bytes), leads, new Map(), { today: TODAY, at, newId: ids(), bytes });
	});
}

const workbookWith = (cell: string) => () => {
	const workbook = openWorkbook(
		oneSheet(`<row r="1"><c r="A1" t="inlineStr"><is><t>Company</t></is></c></row><row r="2">${cell}</row>`)
	);
	for (const { name } of workbook.sheets) workbook.table(name);
};

const odsWith = (content: string) => () => {
	const manifest = 'application/vnd.oasis.opendocument.spreadsheet';
	const xml = `<office:document-content><office:body><office:spreadsheet><table:table table:name="Jobs">${content}</table:table></office:spreadsheet></office:body></office:document-content>`;
	const workbook = openWorkbook(zipSync({ mimetype: strToU8(manifest), 'content.xml': strToU8(xml) }));
	for (const { name } of workbook.sheets) workbook.table(name);
};

const FIELDS = [
	'organisation',
	'role',
	'url',
	'personName',
	'personEmail',
	'personPhone',
	'notes',
	'salary'
] as const;
const HEADERS = [
	'Status',
	'Date Applied',
	'Follow up',
	'Contact',
	'Email',
	'Phone',
	'Link',
	'Salary',
	'Notes',
	'Next step',
	'Interview',
	'Source',
	'Priority',
	'Last contact',
	'Response',
	'Tags',
	'Location'
];

/** The readers of sheets, by name. */
export const SHEET_READERS: Readonly<Record<string, (text: string) => unknown>> = {
	'a sheet that is nothing else': (text) => importSheet(bytesOf(text)),
	'a header': (text) => importSheet(bytesOf(`Company,${quoted(text)},Status\nNorthwind,x,Applied\n`)),
	'the company': (text) => importSheet(bytesOf(`Company,Role\n${quoted(text)},Clerk\nContoso,Baker\n`)),
	'the role': (text) => importSheet(bytesOf(`Company,Role\nNorthwind,${quoted(text)}\nContoso,Baker\n`)),
	...Object.fromEntries(HEADERS.map((header) => [`a cell under ${header}`, under(header)])),
	'a cell of a sheet that comes back': comesBack,
	'the sense of a header': senseOfHeader,
	'a status: the exact word': exactStage,
	'a status': stageOf,
	'a status in another language': foreignStage,
	'a status that says who wrote': saysWrote,
	'a status: outcomes': outcomeOf,
	'a status: progress': progressOf,
	'a status: phrases': phraseStage,
	'a status: scripts': scriptStage,
	'a day': (text) => readDay(text, 'dmy'),
	'a day, unresolved': (text) => parseDate(text),
	'a serial number of a day': readSerial,
	'an hour': readTime,
	'a day beside words': dayBeside,
	'a number': (text) => readNumber(text),
	'a number that is written': (text) => writeNumber(text, { sign: '.', grouped: false } as never),
	...Object.fromEntries(
		FIELDS.map((field) => [
			`the part of a cell for ${field}`,
			(text: string) => [valuePart(field as never, text), isEmptyFor(field as never, text)]
		])
	),
	'more addresses in a cell': furtherAddresses,
	'an address that takes no reply': isNoReplyAddress,
	'a channel': channelOf,
	'a person in a cell': (text) => splitPerson(text),
	'more people in a cell': furtherPeople,
	'a job in a cell': splitJob,
	'damage by a program': (text) => [
		damageOf(text, `${text}?`),
		damageOf('1.2.2026', text),
		damageOf(text, '1e+10')
	],
	mojibake: (text) => [isMojibake(text, `${text}Ã¼`), isMojibake('ü', text)],
	'the guard': guarded,
	'a cell address': (text) => [columnOf(text), rowOf(text), areaOf(text)],
	'a number of a workbook': (text) => [
		serialOf(text, false),
		isoParts(text),
		dayOfIso(text),
		kindOfFormat(170, text)
	],
	'text of a workbook': (text) => [
		textBetween(text, 0, text.length),
		unescaped(text),
		stringItem(text, 0, text.length)
	],
	'attributes of a workbook': (text) => [
		attributesOf(text, 0, text.length),
		attributeOf(text, 0, text.length, 'r')
	],
	'the XML of a sheet': (text) => orRefused(() => scanSheet(text)),
	'XML behind a row of a sheet': (text) =>
		orRefused(() => scanSheet(`<worksheet><sheetData><row r="1"><c r="A1">${text}`)),
	'a text cell of an .xlsx': (text) =>
		orRefused(workbookWith(`<c r="A2" t="inlineStr"><is><t>${asXml(text)}</t></is></c>`)),
	'markup in a cell of an .xlsx': (text) =>
		orRefused(workbookWith(`<c r="A2" t="inlineStr"><is><t>${text}</t></is></c>`)),
	'a value of an .xlsx': (text) => orRefused(workbookWith(`<c r="A2"><v>${asXml(text)}</v></c>`)),
	'a name of a cell of an .xlsx': (text) =>
		orRefused(workbookWith(`<c r="${asXml(text).replaceAll('"', '')}"><v>1</v></c>`)),
	'attributes of a cell of an .xlsx': (text) => orRefused(workbookWith(`<c ${text}><v>1</v></c>`)),
	'a cell of an .ods': (text) =>
		orRefused(
			odsWith(
				`<table:table-row><table:table-cell><text:p>${asXml(text)}</text:p></table:table-cell></table:table-row>`
			)
		),
	'markup of an .ods': (text) => orRefused(odsWith(text)),
	'attributes of an .ods': (text) =>
		orRefused(odsWith(`<table:table-row><table:table-cell ${text}/></table:table-row>`))
};
