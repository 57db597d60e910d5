/** Returns everything that pages and files say of a book, so that a test can see whether any of it throws or makes no sense. */
import { agenda } from '../../../src/lib/domain/agenda';
import { assess } from '../../../src/lib/domain/cadence/assess';
import { openBook } from '../../../src/lib/domain/cadence/book';
import { DEFAULT_SETTINGS } from '../../../src/lib/domain/cadence/policy';
import type { Settings } from '../../../src/lib/domain/cadence/policy';
import type { Lead } from '../../../src/lib/domain/lead';
import { knownPeople } from '../../../src/lib/domain/people/people';
import { recordWays } from '../../../src/lib/domain/record/record';
import { searchText } from '../../../src/lib/domain/leads/search';
import { timeline } from '../../../src/lib/domain/leads/timeline';
import { upcomingSteps } from '../../../src/lib/report/week/upcoming-steps';
import { calendarFile } from '../../../src/lib/report/calendar/calendar';
import { reportPage } from '../../../src/lib/report/share/html';
import { week } from '../../../src/lib/report/week/week';
import { workSearchRecord } from '../../../src/lib/report/record/work-search';
import { exportSheet } from '../../../src/lib/sheet';
import { contactsTable, leadsTable, newsTable, touchesTable } from '../../../src/lib/sheet/own-files/tables';
import { plannedEntries } from '../../../src/lib/state/leads/calendar-entries';
import type { BackupContents } from '../../../src/lib/store/backup/backup-contents';
import {
	channelName,
	leadTitle,
	originName,
	paceName,
	stageName
} from '../../../src/lib/messages/common/titles';
import { touchSentence } from '../../../src/lib/messages/common/touches';
import { nextStepWords, otherSteps } from '../../../src/lib/messages/lead/next-step';
import { noesOf } from '../../../src/lib/messages/lead/noes';
import { rowsOf } from '../../../src/routes/lead/timeline-rows';
import { recordCsv } from '../../../src/routes/week/record/record-view';
import { namesIn, reportOf } from '../../../src/routes/week/share/week-report';
import { textOf } from '../sheets';

const TODAY = '2026-03-16';
const SPAN = { from: '2026-03-01', to: '2026-03-31' };
const SHOWN = { organisations: false, people: false, notes: false, initials: false, figuresOnly: false };

/** Returns all texts about a book. */
export function renderedTexts({ leads, contacts, news, settings, sheets }: BackupContents): string[] {
	const own: Settings = { ...DEFAULT_SETTINGS, ...settings[0] };
	const book = openBook(leads, own, news);
	const assessments = new Map([...book.leads].map(([id, lead]) => [id, assess(lead, book, TODAY)]));
	const assessed = [...book.leads.values()].map((lead) => ({ lead, assessment: assessments.get(lead.id)! }));
	const today = agenda({ assessments: assessed, settings: own, today: TODAY });
	const plan = {
		assessmentOf: (id: string) => assessments.get(id),
		today: TODAY,
		zone: 'Europe/Berlin'
	};
	const entries = plannedEntries(book.leads.values(), plan).map(({ entry }) => entry);
	const request = { entries, planned: new Set(entries.map(({ uid }) => uid)), scope: '' };
	const stamp = { stamp: '2026-03-16T08:00:00Z', today: TODAY };
	const facts = {
		week: week(book, '2026-03-09', TODAY),
		ahead: upcomingSteps(book, assessments, '2026-03-16', '2026-03-22', TODAY)
	};
	const ways = recordWays(own.record);
	const record = workSearchRecord(book.leads.values(), SPAN, ways, own.firstWeekday ?? 1, TODAY);
	const tables = [leadsTable(leads), touchesTable(leads), contactsTable(contacts), newsTable(news)];
	return [
		...today.todo.map(({ lead }) => leadTitle(lead)),
		...assessed.flatMap(({ lead, assessment }) => pageOf(lead, assessment, book.leads)),
		...knownPeople(leads, contacts).flatMap(({ titles, emails }) => [...titles, ...emails]),
		calendarFile(request, own.calendar ?? [], stamp).text,
		reportPage(reportOf(facts, SHOWN, namesIn(leads, contacts), own.pauses, TODAY)),
		String(recordCsv(record.entries, ways, SPAN).content),
		...tables.flatMap(({ rows }) => rows.flat()),
		...sheets.map((sheet) => exportedTextOf(sheet, leads, contacts))
	];
}

function pageOf(
	lead: Lead,
	assessment: ReturnType<typeof assess>,
	leads: ReadonlyMap<string, Lead>
): string[] {
	const leadById = (id: string) => leads.get(id);
	const rows = rowsOf(timeline(lead, assessment, TODAY), TODAY);
	return [
		leadTitle(lead),
		stageName(lead.stage),
		originName(lead.origin),
		paceName(lead.pace ?? 'steady'),
		searchText(lead),
		...Object.values(nextStepWords(lead, assessment, TODAY, 'Europe/Berlin', leadById)).map((words) =>
			typeof words === 'string' ? words : JSON.stringify(words)
		),
		...otherSteps(lead, assessment, TODAY, leadById).map(({ title, reason }) => `${title} ${reason}`),
		...rows.map(({ day = '', height, gap }) => `${day} ${height + gap}`),
		...lead.touches.map((touch) => `${channelName(touch.channel)} ${touchSentence(touch, lead)}`),
		...lead.people.flatMap((person) => noesOf(person, lead, assessment))
	];
}

function exportedTextOf(
	sheet: BackupContents['sheets'][number],
	leads: readonly Lead[],
	contacts: BackupContents['contacts']
): string {
	const byId = <T extends { readonly id: string }>(rows: readonly T[]) =>
		new Map(rows.map((row) => [row.id, row]));
	return textOf(exportSheet(sheet, byId(leads), byId(contacts), { newLeadIds: [] }).bytes);
}
