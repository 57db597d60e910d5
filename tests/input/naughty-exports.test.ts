/** What breaks other programs goes out of the app in every form: whole, and never as a formula, markup or a link. */
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/lib/domain/cadence/assess';
import { openBook } from '../../src/lib/domain/cadence/book';
import { DEFAULT_SETTINGS } from '../../src/lib/domain/cadence/policy';
import { RECORD_COLUMNS, recordWays } from '../../src/lib/domain/record/record';
import { calendarFile } from '../../src/lib/report/calendar/calendar';
import { googleLink, outlookLink } from '../../src/lib/report/calendar/calendar-links';
import { calendarText } from '../../src/lib/report/calendar/ics-text';
import { workSearchRecord } from '../../src/lib/report/record/work-search';
import { joined } from '../../src/lib/sheet/joined-bytes';
import { tableCsv, escapeFormula } from '../../src/lib/sheet/own-files/csv';
import { contactsTable, leadsTable, newsTable, touchesTable } from '../../src/lib/sheet/own-files/tables';
import { tablesWorkbook } from '../../src/lib/sheet/own-files/workbook';
import { openWorkbook } from '../../src/lib/sheet/workbook/open';
import { plannedEntries } from '../../src/lib/state/leads/calendar-entries';
import { recordCsv, recordPage } from '../../src/routes/week/record/record-view';
import { safeLink } from '../../src/lib/messages/common/links';
import { textOf } from '../support/sheets';
import { NAUGHTY, naughtyContact, naughtyLead, naughtyNews } from '../support/input/naughty';

const TODAY = '2026-03-16';
const leads = NAUGHTY.map(naughtyLead);
const contacts = NAUGHTY.map(naughtyContact);
const news = NAUGHTY.map(naughtyNews);

/** What spreadsheet programs take for a formula, behind what they trim. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\0]/u;
/** The cells of a file, as somebody else's parser reads them. */
const cellsOf = (bytes: Uint8Array | string) =>
	Papa.parse<string[]>((typeof bytes === 'string' ? bytes : textOf(bytes)).replace(/^\ufeff/, ''), {
		delimiter: ',',
		newline: '\r\n'
	}).data.filter((row) => row.length > 1);

const tables = [leadsTable(leads), touchesTable(leads), contactsTable(contacts), newsTable(news)];

describe('the app’s own spreadsheets', () => {
	test.each(tables)(
		'$kind: no cell begins like a formula, and every one is read alike elsewhere',
		(table) => {
			const cells = cellsOf(joined([...tableCsv(table)]));
			expect(cells.flat().filter((cell) => FORMULA.test(cell))).toEqual([]);
			expect(cells.slice(1)).toEqual(table.rows.map((row) => row.map(escapeFormula)));
		}
	);

	test('as a workbook they hold every text as it is', () => {
		const { bytes, cut } = tablesWorkbook(tables);
		expect(cut).toBe(0);
		const table = textOf(openWorkbook(bytes).table('Leads'));
		const told = new Set(Papa.parse<string[]>(table, { delimiter: ',' }).data.flat());
		expect(NAUGHTY.filter((text) => !told.has(text))).toEqual([]);
	});
});

/** Every tag of a page, attributes included. */
const tagsOf = (html: string) => new Set(html.replace(/<style>.*?<\/style>/s, '').match(/<[^>]*>?/g));

describe('the work-search record', () => {
	const ways = recordWays({ columns: RECORD_COLUMNS });
	const span = { from: '2026-03-01', to: '2026-03-31' };
	const record = workSearchRecord(leads, span, ways, 1, TODAY);

	test('as CSV: no cell begins like a formula, and every text is there as it is', () => {
		const cells = cellsOf(recordCsv(record.entries, ways, span).content);
		expect(cells.flat().filter((cell) => FORMULA.test(cell))).toEqual([]);
		const employer = RECORD_COLUMNS.indexOf('employer');
		expect(cells.slice(1).map((row) => row[employer])).toEqual(NAUGHTY.map(escapeFormula));
	});

	test('as HTML: no tag but those of a harmless record', () => {
		const harmless = workSearchRecord([naughtyLead('Northwind')], span, ways, 1, TODAY);
		const page = recordPage(record, record.entries, ways).content as string;
		expect(tagsOf(page)).toEqual(tagsOf(recordPage(harmless, harmless.entries, ways).content as string));
		expect(page).not.toMatch(/<(a|img|script|link|iframe|svg)\b/i);
	});
});

describe('the calendar', () => {
	const book = openBook(leads, DEFAULT_SETTINGS, news);
	const assessments = new Map(leads.map((lead) => [lead.id, assess(lead, book, TODAY)]));
	const entries = plannedEntries(leads, {
		assessmentOf: (id) => assessments.get(id),
		today: TODAY,
		zone: 'Europe/Berlin'
	}).map(({ entry }) => entry);
	const request = { entries, planned: new Set(entries.map(({ uid }) => uid)), scope: '' };
	const { text } = calendarFile(request, [], { stamp: '2026-03-16T08:00:00Z', today: TODAY });

	test('holds one event for each entry, with its text and no property that the text brought', () => {
		const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
		expect(events.map((event) => event.getFirstPropertyValue('summary'))).toEqual(
			entries.map(({ title }) => calendarText(title))
		);
		const harmless = ['class', 'dtend', 'dtstamp', 'dtstart', 'location', 'sequence', 'status', 'summary'];
		const names = new Set(events.flatMap((event) => event.getAllProperties().map(({ name }) => name)));
		expect([...names].filter((name) => !harmless.includes(name)).toSorted()).toEqual(['transp', 'uid']);
		expect(entries.length).toBeGreaterThanOrEqual(NAUGHTY.length);
	});

	test('has lines of 75 octets at most', () => {
		for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
	});

	test('on the web is a link of the allow-list, with the fields of a link and no other', () => {
		for (const entry of entries)
			for (const link of [googleLink(entry), outlookLink(entry)]) {
				expect(safeLink(link)?.href).toBe(new URL(link).href);
				expect(new URL(link).hash).toBe('');
			}
	});
});
