/** Reads the address of the record page and prepares the files that it exports. */
import { isDay, type Day, type Weekday } from '$lib/domain/day';
import type { RecordSettings, RecordWays } from '$lib/domain/record/record';
import type { RecordEntry, DayRange, WorkSearchRecord } from '$lib/domain/record/record-entry';
import { recordHtml } from '$lib/report/record/record-html';
import { spanOf, weekOf } from '$lib/report/record/work-search';
import { tableCsv } from '$lib/sheet/own-files/csv';
import { joined } from '$lib/sheet/joined-bytes';
import { safeFileName } from '$lib/messages/common/file-names';
import { periodOutWords, recordTable, spanWords } from '$lib/messages/week/record';
import { recordTexts } from '$lib/messages/week/record-page';
import { officeName } from '$lib/messages/week/record-presets';

/** Returns the period of an address; this week when it names none or an invalid one. */
export function readSpan(search: string, firstWeekday: Weekday, today: Day): DayRange {
	const query = new URLSearchParams(search);
	const [from, to] = [query.get('from'), query.get('to')];
	return isDay(from) && isDay(to) ? spanOf(from, to) : weekOf(today, firstWeekday);
}

/** Writes the query without its question mark. */
export function writeSpan({ from, to }: DayRange): string {
	return `from=${from}&to=${to}`;
}

/** Returns the entries to export: those that count, or all. */
export function chosenEntries({ entries }: WorkSearchRecord, all: boolean): readonly RecordEntry[] {
	return all ? entries : entries.filter(({ counts }) => counts);
}

/** Returns the settings with one part changed. Values equal to the preset are not stored. */
export function withPart<Key extends keyof RecordSettings>(
	settings: RecordSettings | undefined,
	key: Key,
	value: RecordSettings[Key] | undefined
): RecordSettings {
	const { [key]: _old, ...rest } = settings ?? {};
	return value === undefined ? rest : { ...rest, [key]: value };
}

export interface RecordFile {
	readonly name: string;
	readonly content: Uint8Array<ArrayBuffer> | string;
	readonly type: string;
}

const nameOf = ({ from, to }: DayRange, ending: string) =>
	safeFileName(recordTexts.fileName(from, to, ending));

export function recordCsv(
	entries: readonly RecordEntry[],
	{ columns, preset }: RecordWays,
	span: DayRange
): RecordFile {
	const content = joined([...tableCsv(recordTable(entries, columns, preset, 'plain'))]);
	return { name: nameOf(span, 'csv'), content, type: 'text/csv' };
}

/** Returns the lines above the table, on paper and in the file. */
export function headerLines(
	{ periods, ...span }: WorkSearchRecord,
	{ preset }: RecordWays
): readonly string[] {
	const office = officeName(preset);
	return [
		spanWords(span),
		...(office ? [office] : []),
		...periods.map((period) => `${spanWords(period)}: ${periodOutWords(period)}`)
	];
}

export function recordPage(
	record: WorkSearchRecord,
	entries: readonly RecordEntry[],
	ways: RecordWays
): RecordFile {
	const { columns, rows } = recordTable(entries, ways.columns, ways.preset);
	const content = recordHtml({
		title: recordTexts.title,
		lines: headerLines(record, ways),
		columns,
		rows
	});
	return { name: nameOf(record, 'html'), content, type: 'text/html' };
}
