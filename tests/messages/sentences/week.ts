import { addDays } from '../../../src/lib/domain/day';
import { RECORD_COLUMNS, RECORD_PRESETS } from '../../../src/lib/domain/record/record';
import type { RecordEntry } from '../../../src/lib/domain/record/record-entry';
import { CHANNELS, TOUCH_KINDS, type Touch } from '../../../src/lib/domain/touch';
import { calendarTexts, calendarWhen, updateWords } from '../../../src/lib/messages/week/calendar';
import * as lookBack from '../../../src/lib/messages/week/look-back';
import * as record from '../../../src/lib/messages/week/record';
import * as recordPage from '../../../src/lib/messages/week/record-page';
import { officeName, officeWords } from '../../../src/lib/messages/week/record-presets';
import * as week from '../../../src/lib/messages/week/week';
import * as charts from '../../../src/lib/messages/week/week-charts';
import {
	countedSentence,
	reportDay,
	reportLine,
	timingWords
} from '../../../src/lib/messages/week/week-lines';
import { figureTexts, funnelTexts, upcomingTexts } from '../../../src/lib/messages/week/week-page';
import { NAME_REPLACEMENTS, shareTexts } from '../../../src/lib/messages/week/week-report';
import { DANA, leadWith, touchOn, wrote } from '../../support/lead-desk';
import type { SentencesOfPage } from './pages';

const today = '2026-03-11';
const from = '2026-03-09';
const lead = leadWith({ organisation: 'Northwind', people: [DANA], ended: { how: 'withdrawn', on: today } });
const sent = (facts: Partial<Touch> = {}) => touchOn('2026-03-10', { personId: 'dana', ...facts });
const came = (facts: Partial<Touch> = {}) => ({ ...wrote('2026-03-10', facts), personId: 'dana' });
const line = (facts: object) => ({ lead, on: '2026-03-10', ...facts });
const channelOf = (kind: Touch['kind']) => (kind === 'interview' ? 'in-person' : 'email');
const scopes = ['role', 'contact', 'channel', 'ask', 'not-now'] as const;
const promised = { by: 'me', on: '2026-03-13', channel: 'phone', personId: 'dana' } as const;

const counts: week.WeekCounts = {
	touches: 0,
	applications: 0,
	followUps: 0,
	newLeads: 0,
	replies: 0,
	interviews: 0,
	offers: 0,
	letRest: 0,
	promisesKept: 0,
	promisesMissed: 0,
	promisesAhead: 0,
	ahead: 0,
	ifSilent: 0,
	pause: null,
	from,
	today
};
const weekOf = (facts: Partial<week.WeekCounts>, voice?: 'you' | 'I') =>
	week.weekSentences({ ...counts, ...facts }, voice);
const full = { touches: 9, applications: 3, newLeads: 2, replies: 2, interviews: 1, offers: 1, letRest: 1 };
const figures = [
	'touches',
	'follow-ups',
	'promises',
	'thanks',
	'calls',
	'news',
	'new-leads',
	'let-rest',
	'replies',
	'interviews',
	'offers'
] as const;

const entry: RecordEntry = {
	lead,
	touch: sent({ kind: 'application', channel: 'email' }),
	people: [DANA],
	counts: true,
	isOwnChoice: false,
	result: { what: 'reply', on: '2026-03-11' }
};
const answers = ['offer', 'no', 'interview', 'reply'] as const;
const ownResults = ['held', 'spoke', 'left-message', 'no-answer', 'waiting'] as const;
const period = { from, to: '2026-03-15', counted: 2, target: 3, missing: 1, isOver: false };
const twelveWeeks = (...counts: readonly number[]) =>
	Array.from({ length: 12 }, (_, at) => ({ from: addDays('2025-12-22', 7 * at), count: counts[at] ?? 0 }));
const counted = { key: 'email', answered: 8, of: 12 };

export const weekSentences: SentencesOfPage = {
	page: 'Week',
	modules: {
		'week/week-page': {
			title: 'The page and its parts',
			spoken: {
				'funnelTexts.label': () =>
					(['applied', 'reply', 'interview', 'offer'] as const).map(funnelTexts.label),
				'funnelTexts.definition': () =>
					(['applied', 'reply', 'interview', 'offer'] as const).map(funnelTexts.definition),
				'funnelTexts.value': () => [
					funnelTexts.value('applied', 1240, 1),
					funnelTexts.value('reply', 12, 0.3),
					funnelTexts.value('offer', 1, 0.004)
				],
				'figureTexts.notCountedOf': () => [figureTexts.notCountedOf(week.figureLabel('calls'))],
				'upcomingTexts.moreIfSilent': () => [upcomingTexts.moreIfSilent(1), upcomingTexts.moreIfSilent(4)],
				'upcomingTexts.when': () => [
					upcomingTexts.when('2026-03-16', undefined),
					upcomingTexts.when('2026-03-16', '14:30')
				]
			}
		},
		'week/week': {
			title: 'The week in sentences, and its figures',
			spoken: {
				weekHeadline: () => [
					week.weekHeadline({ ...counts, ...full, followUps: 3 }),
					week.weekHeadline({ ...counts, touches: 4, followUps: 3, interviews: 1, replies: 1 }),
					week.weekHeadline(counts)
				],
				weekRemarks: () => [
					...week.weekRemarks({ ...counts, ...full, promisesKept: 3, promisesMissed: 1, ahead: 5 }),
					...week.weekRemarks(counts)
				],
				weekSentences: () => [
					...weekOf({ ...full, promisesKept: 3, promisesMissed: 1, promisesAhead: 1, ahead: 5, ifSilent: 2 }),
					...weekOf({ ...full, ahead: 1 }, 'I'),
					...weekOf({ touches: 1, promisesKept: 1, ahead: 1 }),
					...weekOf({ touches: 2, applications: 2, promisesKept: 2, ifSilent: 1 }),
					...weekOf({ promisesKept: 3, promisesAhead: 2 }),
					...weekOf({ promisesMissed: 1 }),
					...weekOf({ promisesAhead: 1 }),
					...weekOf({}),
					...weekOf({ today: '2026-04-01' }),
					...weekOf({ today: '2026-03-01', ahead: 2, pause: { from, to: '2026-03-15' } }),
					...weekOf({ pause: { from, to: '2026-03-15' } }),
					...weekOf({ pause: { from, to: '2026-03-10' } }, 'I'),
					...weekOf({ pause: { from, to: from } })
				],
				shortWeek: () => [
					week.shortWeek(from, '2026-03-15'),
					week.shortWeek(from, '2026-03-15', '2027-01-02')
				],
				weekTitle: () => [
					week.weekTitle(from, '2026-03-15'),
					week.weekTitle(from, '2026-03-15', '2027-01-02')
				],
				weekName: () => [week.weekName(from)],
				figureLabel: () => figures.map(week.figureLabel),
				figureDefinition: () => figures.map(week.figureDefinition),
				figureValue: () => [
					week.figureValue('touches', 1234),
					week.figureValue('calls', 2, 3),
					week.figureValue('promises', 3, 1),
					week.figureValue('promises', 0, 0),
					week.figureValue('calls', 0, 0)
				]
			}
		},
		'week/week-charts': {
			title: 'Charts',
			spoken: {
				touchesSentence: () => [
					charts.touchesSentence(twelveWeeks()),
					charts.touchesSentence(twelveWeeks(3, 9)),
					charts.touchesSentence(twelveWeeks(0, 9)),
					charts.touchesSentence(twelveWeeks(1))
				],
				repliesSentence: () => [
					charts.repliesSentence([]),
					charts.repliesSentence([], 2),
					charts.repliesSentence([{ key: 'phone', count: 1 }]),
					charts.repliesSentence([{ key: 'email', count: 4 }]),
					charts.repliesSentence([
						{ key: 'email', count: 4 },
						{ key: 'phone', count: 4 }
					]),
					charts.repliesSentence([
						{ key: 'email', count: 4 },
						{ key: 'phone', count: 1 }
					])
				],
				answersSentence: () => [
					charts.answersSentence(null, 0),
					charts.answersSentence(3, 1),
					charts.answersSentence(0, 4),
					charts.answersSentence(3, 9)
				],
				answerTimeName: () => [
					charts.answerTimeName(1, undefined),
					charts.answerTimeName(7, 3),
					charts.answerTimeName(Infinity, 14)
				],
				kindDefinition: () => TOUCH_KINDS.map(charts.kindDefinition),
				channelDefinition: () => CHANNELS.map(charts.channelDefinition),
				replyDefinition: () => CHANNELS.map(charts.replyDefinition)
			}
		},
		'week/week-lines': {
			title: 'What happened, line by line',
			spoken: {
				countedSentence: () => [
					countedSentence(line({ touch: sent() }), today),
					countedSentence(line({ promise: { promise: promised, outcome: 'kept' } }), today),
					countedSentence(line({ open: 'thank-you' }), today),
					countedSentence(line({}), today),
					countedSentence(line({ on: today }), today)
				],
				timingWords: () => [
					timingWords(line({ open: 'thank-you' })),
					timingWords(line({ due: '2026-03-10' })),
					timingWords(line({ due: '2026-03-08' })),
					timingWords(line({ touch: sent({ implied: true }) }))
				],
				reportLine: () => [
					...TOUCH_KINDS.map((kind) => reportLine(line({ touch: sent({ kind, channel: channelOf(kind) }) }))),
					reportLine(line({ touch: sent({ kind: 'other', channel: 'phone', outcome: 'spoke' }) })),
					reportLine(line({ touch: sent({ channel: 'phone', outcome: 'left-message' }) })),
					reportLine(line({ touch: sent({ channel: 'phone', outcome: 'no-answer' }) })),
					...TOUCH_KINDS.map((kind) => reportLine(line({ touch: came({ kind, channel: channelOf(kind) }) }))),
					reportLine(line({ touch: came({ automatic: true }) })),
					reportLine(line({ touch: came({ channel: 'phone', outcome: 'no-answer' }) })),
					reportLine(line({ touch: came({ channel: 'phone', outcome: 'spoke' }) })),
					reportLine(line({ touch: came({ channel: 'in-person' }) })),
					...scopes.flatMap((scope) => [
						reportLine(line({ touch: came({ no: { scope } }) })),
						reportLine(line({ touch: { ...came({ no: { scope } }), personId: undefined } }))
					]),
					...(['kept', 'missed', 'open'] as const).map((outcome) =>
						reportLine(line({ promise: { promise: promised, outcome } }))
					),
					reportLine(line({ open: 'thank-you' })),
					reportLine(line({})),
					...(['accepted', 'withdrawn', 'ended'] as const).map((how) =>
						reportLine({ lead: { ...lead, ended: { how, on: today } }, on: today })
					)
				],
				reportDay: () => [reportDay({ due: today }), reportDay({ due: today, at: '14:30' })]
			}
		},
		'week/week-report': {
			title: 'Sharing a week',
			spoken: {
				'NAME_REPLACEMENTS.organisation': () => [NAME_REPLACEMENTS.organisation(1)],
				'shareTexts.saved': () => [shareTexts.saved('week-2026-03-09.html')]
			},
			silent: ['page', 'text', 'markdown', 'picture'].flatMap((format) => [
				`REPORT_FORMATS.${format}.ending`,
				`REPORT_FORMATS.${format}.type`
			])
		},
		'week/look-back': {
			title: 'Look back',
			spoken: {
				'lookBackTexts.replied': () => [lookBack.lookBackTexts.replied('on Monday')],
				groupName: () => [
					...['early', 'morning', 'noon', 'afternoon', 'evening'].map((key) =>
						lookBack.groupName('hour', key)
					),
					...['news', 'none'].map((key) => lookBack.groupName('news', key))
				],
				groupLabel: () => [
					lookBack.groupLabel('channel', 'letter', false),
					lookBack.groupLabel('channel', 'letter', true)
				],
				shareWords: () => [lookBack.shareWords(4, 11)],
				differenceWords: () => [
					lookBack.differenceWords('channel', counted, { key: 'form', answered: 2, of: 30 })
				],
				groupWords: () => [
					lookBack.groupWords(counted, false, 0.39, 0.86),
					lookBack.groupWords({ ...counted, of: 9 }, true, 0, 1)
				],
				noDifference: () => [lookBack.noDifference(1, 10), lookBack.noDifference(2, 10)],
				lookBackSentence: () => [
					lookBack.lookBackSentence(0, 0, 0, 0),
					lookBack.lookBackSentence(9, 31, 4, 2),
					lookBack.lookBackSentence(0, 5, 0, 1),
					lookBack.lookBackSentence(1, 1, 0, 0),
					lookBack.lookBackSentence(0, 1, 0, 0)
				],
				comparedWords: () => [lookBack.comparedWords(10)]
			}
		},
		'week/record-page': {
			title: 'The page of the work-search record',
			spoken: {
				'recordTexts.target': () => [recordPage.recordTexts.target('3 a week')],
				'recordTexts.saved': () => [recordPage.recordTexts.saved('record.csv')],
				'recordTexts.fileName': () => [recordPage.recordTexts.fileName(from, '2026-03-15', 'csv')],
				'officeTexts.wrong': () => [recordPage.officeTexts.wrong(99, 3)],
				'recordChoiceTexts.left': () => [recordPage.recordChoiceTexts.left('Proof')],
				'recordChoiceTexts.right': () => [recordPage.recordChoiceTexts.right('Proof')],
				'recordEntryTexts.countsOf': () => [recordPage.recordEntryTexts.countsOf(record.entryName(entry))],
				'recordEntryTexts.proofOf': () => [recordPage.recordEntryTexts.proofOf(record.entryName(entry))],
				'recordEntryTexts.setDateOf': () => [
					recordPage.recordEntryTexts.setDateOf('Set the date', 'Northwind')
				]
			}
		},
		'week/record': {
			title: 'The work-search record',
			spoken: {
				recordColumnName: () => RECORD_COLUMNS.map(record.recordColumnName),
				recordColumnHeader: () =>
					RECORD_COLUMNS.map((column) => record.recordColumnHeader(column, 'germany')),
				resultWords: () => [
					...answers.flatMap((what) => [
						record.resultWords({ what }),
						record.resultWords({ what, on: today })
					]),
					...ownResults.map((what) => record.resultWords({ what }))
				],
				resultLine: () => [record.resultLine({ what: 'waiting' }, true)],
				entryName: () => [record.entryName(entry)],
				recordTable: () => [
					...TOUCH_KINDS.map((kind) => cells({ ...entry, touch: { ...entry.touch, kind } })),
					cells({ ...entry, touch: sent({ channel: 'phone', outcome: 'no-answer' }), counts: false })
				],
				spanWords: () => [record.spanWords(period), record.spanWords({ from, to: from })],
				recordSentence: () =>
					[[], [true], [false], [true, true], [false, false], [true, false], [true, true, false]].map((all) =>
						record.recordSentence(all.map((counts) => ({ counts })))
					),
				leftOutSentence: () => [0, 1, 2].map(record.leftOutSentence),
				targetWords: () => [
					record.targetWords({ count: 3, per: 'week' }),
					record.targetWords({ count: 10, per: 'month' })
				],
				periodWords: () => [
					record.periodWords(period),
					record.periodWords({ ...period, isOver: true }),
					record.periodWords({ ...period, counted: 3, missing: 0 })
				],
				periodOutWords: () => [
					record.periodOutWords(period),
					record.periodOutWords({ counted: 1, target: 3 })
				]
			}
		},
		'week/record-presets': {
			title: 'Offices that ask for a record',
			spoken: {
				officeWords: () => RECORD_PRESETS.flatMap(officeWords),
				officeName: () => [officeName('new-york')]
			}
		},
		'week/calendar': {
			title: 'The calendar file',
			spoken: {
				'calendarTexts.lead': () => [calendarTexts.lead()],
				calendarWhen: () => [
					calendarWhen({ on: today, zone: 'Europe/Berlin', minutes: 30 }),
					calendarWhen({ on: today, at: '14:30', zone: 'Europe/Berlin', minutes: 60 })
				],
				updateWords: () => [0, 1, 2].map(updateWords)
			}
		}
	}
};

function cells(one: RecordEntry): string {
	return record.recordTable([one], RECORD_COLUMNS, 'general').rows[0]!.filter(Boolean).join(' · ');
}
