import type { MissingDay } from '../../../src/lib/domain/agenda/triage';
import type { Touch } from '../../../src/lib/domain/touch';
import * as check from '../../../src/lib/messages/sheets/check-texts';
import * as connected from '../../../src/lib/messages/sheets/connected-file';
import * as out from '../../../src/lib/messages/sheets/export-texts';
import { exportNote } from '../../../src/lib/messages/sheets/export-notes';
import { fileLinkTexts } from '../../../src/lib/messages/sheets/file-link-texts';
import * as texts from '../../../src/lib/messages/sheets/import-texts';
import { hiddenTexts } from '../../../src/lib/messages/sheets/hidden-texts';
import * as imported from '../../../src/lib/messages/sheets/imported';
import { problemTexts, problemWords } from '../../../src/lib/messages/sheets/problems';
import { refusalWords } from '../../../src/lib/messages/sheets/refusals';
import * as back from '../../../src/lib/messages/sheets/reimport';
import { sheetDone } from '../../../src/lib/messages/sheets/sheet-done';
import * as tabs from '../../../src/lib/messages/sheets/tab-texts';
import * as sheets from '../../../src/lib/messages/sheets/sheets';
import type { FileKind, RefusalCode, SheetProblem } from '../../../src/lib/sheet/sheet';
import type { SentencesOfPage } from './pages';

const today = '2026-03-11';
const name = 'jobs.csv';
const sheet = { name, importedOn: '2026-03-03', links: Array.from({ length: 43 }) as never[] };

const touch: Touch = {
	id: 't',
	on: '2026-03-04',
	channel: 'email',
	direction: 'in',
	kind: 'interview'
};
const DAYS: readonly MissingDay[] = ['interview', 'offer'];

const problem: Omit<SheetProblem, 'kind'> = {
	row: 4,
	count: 3,
	text: 'soon',
	label: 'Applied',
	day: '2026-03-05',
	headers: ['Name', 'Company', 'Email']
};
const PROBLEMS: readonly SheetProblem['kind'][] = [
	...([
		'no-rows',
		'on-its-side',
		'other-table',
		'long-row',
		'short-row',
		'stray-quote',
		'impossible-date',
		'partial-date'
	] as const),
	...(['yearless-date', 'unread-date', 'serial-date', 'ambiguous-dates', 'unknown-status'] as const),
	...(['header-repeated', 'skipped-row', 'broken-text', 'future-date', 'mistyped-year'] as const),
	'contradicting-date'
];

const CODES: readonly RefusalCode[] = [
	...([
		'no-rows',
		'on-its-side',
		'too-large',
		'too-many-columns',
		'too-many-leads',
		'cell-too-long'
	] as const),
	...(['unclosed-quote', 'encoding-cannot-hold'] as const)
];
const KINDS: readonly FileKind[] = [
	...(['zip', 'password', 'xls', 'xlsb', 'numbers', 'damaged', 'too-large-unpacked'] as const),
	...(['no-such-sheet', 'no-sheets', 'image', 'image-or-sound', 'web-page', 'xml', 'pdf'] as const),
	...([
		'compressed',
		'rtf',
		'contact-cards',
		'calendar',
		'json',
		'json-damaged',
		'backup',
		'unreadable',
		'wrong-encoding'
	] as const)
];
const refused = { line: 12, count: 24_000, encoding: 'windows-1252', characters: '北 京' };

const none = { cells: 0, rows: 0 };
const tally = { added: 0, changed: 0, removed: 0, revived: 0, damaged: 0, older: none, settle: none };
const reimport: back.Reimport = {
	...{ items: [], reformatted: [], words: [], problems: [], rows: 24, unchanged: 14, same: false },
	columns: { added: ['Mood'], removed: ['Ref'], renamed: [['E-mail', 'Email']], moved: true },
	...{ resorted: true, unmapped: 2 }
};
const item: back.ReimportItem = {
	...{ key: 'k', kind: 'removed', proposed: null, id: 'a', entity: 'lead' },
	title: 'Analyst at Northwind'
};
const like = { id: 'b', title: 'Analyst at Northwind' };
const outcome = { added: 0, taken: 0, removed: 0, revived: 0, kept: 0 };

export const sheetsSentences: SentencesOfPage = {
	page: 'Import',
	modules: {
		'sheets/import-texts': {
			title: 'Choosing a spreadsheet',
			spoken: {
				'importTexts.waiting': () => [texts.importTexts.waiting('Reading jobs.csv (12 KB)')],
				'importTexts.sheets': () => [1, 2].map(texts.importTexts.sheets),
				'importTexts.pastedName': () => [true, false].map(texts.importTexts.pastedName),
				'proposalTexts.looksLike': () => [texts.proposalTexts.looksLike(texts.sheetOrigin(sheet, today))],
				sheetOrigin: () => [
					texts.sheetOrigin(sheet, today),
					texts.sheetOrigin({ ...sheet, madeHere: true }, today)
				],
				sheetAbout: () => [
					texts.sheetAbout(sheet, today),
					texts.sheetAbout({ ...sheet, madeHere: true, importedOn: today }, today)
				],
				sameNameNotice: () => [texts.sameNameNotice('2026-03-03', today)],
				importDone: () => [texts.importDone(61, 0, name)],
				connectDone: () => [texts.connectDone(0, 0, 4, name), texts.connectDone(3, 0, 4, name)]
			}
		},
		'sheets/hidden-texts': {
			title: 'Hidden rows and columns',
			spoken: {
				'hiddenTexts.rows': () => [1, 14].map(hiddenTexts.rows),
				'hiddenTexts.columns': () => [
					hiddenTexts.columns(['Status']),
					hiddenTexts.columns(['Status', 'Salary'])
				]
			}
		},
		'sheets/tab-texts': {
			title: 'Tabs of a workbook',
			spoken: {
				'tabTexts.holds': () => [tabs.tabTexts.holds(12, 0), tabs.tabTexts.holds(0, 3)],
				'tabTexts.others': () => [1, 3].map(tabs.tabTexts.others),
				'tabTexts.asJobsOf': () => [tabs.tabTexts.asJobsOf('Leads 2025')],
				'tabTexts.asContactsOf': () => [tabs.tabTexts.asContactsOf('Leads 2025')],
				'tabTexts.hidden': () => [1, 2].map(tabs.tabTexts.hidden),
				tabChanges: () => [
					...tabs.tabChanges({
						added: ['2026'],
						removed: ['Ideas'],
						renamed: [['Open', 'Active']],
						moved: [{ title: 'Analyst at Northwind', from: 'Active', to: 'Rejected' }]
					}),
					...tabs.tabChanges({
						added: [],
						removed: [],
						renamed: [],
						moved: Array.from({ length: 12 }, (_, at) => ({
							title: `Analyst at Company ${at}`,
							from: 'Open',
							to: at < 10 ? 'Rejected' : 'Archive'
						}))
					})
				]
			}
		},
		'sheets/check-texts': {
			title: 'Checking the import',
			spoken: {
				'tableTexts.size': () => [check.tableTexts.size(61, 14), check.tableTexts.size(6, 9, '2026')],
				'tableTexts.row': () => [check.tableTexts.row(1)],
				'tableTexts.askTurn': () => [check.tableTexts.askTurn(41)],
				'tableTexts.turns': () => (['mdy', 'dmy'] as const).map((order) => check.tableTexts.turns(41, order)),
				'tableTexts.dayFirst': () => [check.tableTexts.dayFirst()],
				'tableTexts.monthFirst': () => [check.tableTexts.monthFirst()],
				'tableTexts.orderDecided': () => [
					check.tableTexts.orderDecided(45, 45),
					check.tableTexts.orderDecided(12, 45),
					check.tableTexts.orderDecided(1, 45)
				],
				'tableTexts.dateExample': () => [check.tableTexts.dateExample('2026-03-05')],
				'columnTexts.meaningOf': () => [check.columnTexts.meaningOf('Applied')],
				'columnTexts.check': () => [1, 3].map(check.columnTexts.check),
				'columnTexts.checked': () => [1, 3].map(check.columnTexts.checked),
				'columnTexts.readingsOf': () => [check.columnTexts.readingsOf('Referral')],
				'columnTexts.sure': () => [1, 9].map(check.columnTexts.sure),
				'columnTexts.used': () => [check.columnTexts.used(9)],
				'columnTexts.kept': () => [check.columnTexts.kept(9)],
				'columnTexts.makeDetailOf': () => [check.columnTexts.makeDetailOf('Fit')],
				'columnTexts.showAll': () => [check.columnTexts.showAll(30)],
				'statusTexts.check': () => [1, 3].map(check.statusTexts.check),
				'statusTexts.rows': () => [check.statusTexts.rows(12)],
				'statusTexts.stageOf': () => ['Phone screen', ''].map(check.statusTexts.stageOf),
				'statusTexts.showAll': () => [check.statusTexts.showAll(20)],
				stageChoices: () => check.stageChoices().map(({ label }) => label),
				'confirmTexts.newRows': () => [1, 2].map(check.confirmTexts.newRows),
				'confirmTexts.connectRows': () => [
					check.confirmTexts.connectRows(45, 45),
					check.confirmTexts.connectRows(45, 43)
				],
				'confirmTexts.allRows': () => [1, 45].map(check.confirmTexts.allRows),
				'confirmTexts.allHint': () => [1, 43].map(check.confirmTexts.allHint)
			}
		},
		'sheets/sheets': {
			title: 'Columns, counts and the summary',
			spoken: {
				encodingName: () => [sheets.encodingName('windows-1252')],
				delimiterWord: () => [sheets.delimiterWord(',')],
				dayUnderstood: () => [sheets.dayUnderstood('03/04/2026', '2026-04-03')],
				figures: () => [sheets.figures(1200)],
				countNoun: () => [sheets.countNoun(1, 'row')],
				jobsAndContacts: () => [
					sheets.jobsAndContacts(61, 0),
					sheets.jobsAndContacts(61, 2),
					sheets.jobsAndContacts(0, 2)
				],
				listed: () => [sheets.listed(['A', 'B', 'C'])],
				quoted: () => [sheets.quoted('Applied')],
				importLabel: () => [
					sheets.importLabel(61, 0, 0),
					sheets.importLabel(3, 0, 4),
					sheets.importLabel(0, 0, 4)
				],
				importEffect: () => [
					sheets.importEffect(61, 0, 0),
					sheets.importEffect(58, 3, 2, 4),
					sheets.importEffect(0, 0, 2)
				],
				unusedColumnsNotice: () => [sheets.unusedColumnsNotice(['Vibe', 'Snack'])],
				stageSource: () => [
					sheets.stageSource([{ index: 0, label: 'Interviewed' }], [{ index: 0, stage: 'interview' }]),
					sheets.stageSource([{ index: 0, label: 'Outcome' }], [{ index: 0, stage: null }])
				],
				existingJobsNotice: () => [
					sheets.existingJobsNotice(43, 45),
					sheets.existingJobsNotice(1, 45),
					sheets.existingJobsNotice(45, 45),
					sheets.existingJobsNotice(1, 1)
				],
				exportSummary: () => [
					sheets.exportSummary(5, 3, 0, 0),
					sheets.exportSummary(1, 1, 2, 1),
					sheets.exportSummary(0, 0, 0, 0)
				],
				readingStatus: () =>
					(['reading', 'understanding', 'storing'] as const).map((stage) =>
						sheets.readingStatus(stage, name, 12_000)
					),
				comparingStatus: () => [sheets.comparingStatus(name)],
				progressWords: () => [
					sheets.progressWords({ done: 8000, of: 20_000 }),
					sheets.progressWords({ done: 0.4, of: 1 })
				]
			}
		},
		'sheets/problems': {
			title: 'Things to check',
			spoken: {
				'problemTexts.title': () => [1, 3].map(problemTexts.title),
				'problemTexts.more': () => [problemTexts.more(4)],
				problemWords: () => [
					...PROBLEMS.map((kind) => problemWords({ ...problem, kind })),
					problemWords({
						...{ ...problem, kind: 'other-table', count: 1 },
						headers: ['Name', 'Company', 'Email', 'Phone', 'Notes', 'Met at']
					}),
					problemWords({ kind: 'skipped-row', row: 4, count: 1 }),
					problemWords({ ...problem, kind: 'yearless-date', count: 1 }),
					problemWords({ kind: 'long-row', count: 30, isRest: true })
				]
			}
		},
		'sheets/refusals': {
			title: 'Files that can’t be imported',
			spoken: {
				refusalWords: () => [
					...CODES.map((code) => refusalWords({ code, facts: refused })),
					refusalWords({ code: 'too-many-columns', facts: { sheet: 'Jobs' } }),
					...KINDS.map((kind) =>
						refusalWords({ code: 'workbook', facts: { ...refused, kind, sheet: 'Jobs' } })
					)
				]
			}
		},
		'sheets/imported': {
			title: 'After the import',
			spoken: {
				'afterTexts.from': () => [imported.afterTexts.from(name)],
				'afterTexts.undoOf': () => [imported.afterTexts.undoOf('Kestrel')],
				'afterTexts.leftOut': () => [1, 3].map(imported.afterTexts.leftOut),
				'afterTexts.connected': () => [imported.afterTexts.connected(2)],
				'afterTexts.showMore': () => [imported.afterTexts.showMore(40)],
				importedTitle: () => [
					imported.importedTitle(61, 0),
					imported.importedTitle(61, 3),
					imported.importedTitle(0, 1)
				],
				groupCounts: () =>
					imported
						.groupCounts({ active: 4, 'follow-up': 9, 'not-applied': 2, quiet: 24, over: 22 })
						.map(({ figures, words }) => `${figures} ${words}`),
				activeTitle: () => [imported.activeTitle(4, 1)],
				dayQuestion: () => DAYS.map(imported.dayQuestion),
				dayAnswer: () => [
					imported.dayAnswer(touch, today, 'Europe/London'),
					imported.dayAnswer({ ...touch, kind: 'offer' }, today, 'Europe/London'),
					imported.dayAnswer({ ...touch, kind: 'offer', deadline: '2026-03-20' }, today, 'Europe/London'),
					imported.dayAnswer(
						{ ...touch, kind: 'offer', undated: true, deadline: '2026-03-20' },
						today,
						'Europe/London'
					),
					imported.dayAnswer(
						{ ...touch, kind: 'invitation', promise: { by: 'them', on: '2026-03-12', at: '14:30' } },
						today,
						'Europe/London'
					)
				],
				passedPlansTitle: () => [1, 12].map((count) => imported.passedPlansTitle(count, 'Follow up')),
				'PASSED_PLANS.group': () => [imported.PASSED_PLANS.group(imported.passedPlansTitle(12, 'Follow up'))],
				plansAnswer: () => [
					imported.plansAnswer('yes', 1),
					imported.plansAnswer('yes', 12),
					imported.plansAnswer('no', 1),
					imported.plansAnswer('unsure', 12)
				],
				quietTitle: () => [1, 24].map(imported.quietTitle),
				quietWords: () => [imported.quietWords(60)],
				archiveQuiet: () => [1, 24].map(imported.archiveQuiet),
				toTodayLabel: () => [0, 8].map(imported.toTodayLabel),
				eventName: () => DAYS.map(imported.eventName),
				fieldFor: () => [imported.fieldFor('Date', { organisation: 'Kestrel', role: 'Analyst' })]
			},
			silent: ['dayLabel']
		},
		'sheets/export-texts': {
			title: 'Exporting a spreadsheet',
			spoken: {
				activityPlaces: () =>
					([undefined, 'notes', 'columns', 'nowhere'] as const).flatMap((settled, at) =>
						out.activityPlaces({
							placed: { count: 3 - at, columns: ['Last contact', 'Followed up'].slice(at % 2) },
							unplaced: 1 + at,
							settled
						})
					),
				'sheetCardTexts.addNew': () => [1, 3].map(out.sheetCardTexts.addNew),
				'sheetCardTexts.removeDeleted': () => [1, 3].map(out.sheetCardTexts.removeDeleted),
				'sheetCardTexts.seeImportOf': () => [out.sheetCardTexts.seeImportOf(name)],
				'cellTexts.title': () => [out.cellTexts.title(), out.cellTexts.title('Open')],
				'cellTexts.columnLabel': () => [out.cellTexts.columnLabel('B', 'Status')],
				'cellTexts.copyColumn': () => [out.cellTexts.copyColumn('B')],
				'cellTexts.copyCells': () => [out.cellTexts.copyCells(3)],
				'cellTexts.copyCell': () => [out.cellTexts.copyCell('B2')],
				'cellTexts.copyRange': () => [out.cellTexts.copyRange(3, 'B2:B4')],
				'cellTexts.showAll': () => [out.cellTexts.showAll(120)],
				'cellTexts.newRows': () => [out.cellTexts.newRows(2, 'A62')],
				'cellTexts.copyNewRows': () => [out.cellTexts.copyNewRows(2)],
				'cellTexts.deleteRows': () => [out.cellTexts.deleteRows([5]), out.cellTexts.deleteRows([5, 9, 12])],
				'cellTexts.copied': () => [out.cellTexts.copied('B2')],
				'unplacedTexts.ask': () => [1, 3].map(out.unplacedTexts.ask),
				'disconnectTexts.disconnectName': () => [out.disconnectTexts.disconnectName(name)],
				'disconnectTexts.effect': () => [out.disconnectTexts.effect(name)],
				'disconnectTexts.effectOfRecords': () => [out.disconnectTexts.effectOfRecords(name)],
				'disconnectTexts.kept': () => [out.disconnectTexts.kept('43 jobs')],
				'trackerTexts.offer': () => [1, 43].map(out.trackerTexts.offer)
			}
		},
		'sheets/export-notes': {
			title: 'Notes on an export',
			spoken: {
				exportNote: () => [
					exportNote({ kind: 'new-status', word: 'Offer' }),
					exportNote({ kind: 'no-follow-up-column', company: 'Kestrel', day: '2026-03-12' }),
					exportNote({ kind: 'no-interview-column', company: 'Kestrel', day: '2026-03-12' }),
					exportNote({ kind: 'no-contact-column', company: 'Kestrel', count: 1 }),
					exportNote({ kind: 'no-contact-column', company: 'Kestrel', count: 2 }),
					exportNote({ kind: 'too-long', column: 'Notes', length: 60_000 }),
					exportNote({ kind: 'no-columns-left' }),
					exportNote({ kind: 'no-notes-column' }),
					exportNote({ kind: 'formula', cell: 'D2', text: 'Offer' }),
					exportNote({ kind: 'merged', cell: 'D2', text: 'Offer' }),
					exportNote({ kind: 'cut', cell: 'D2', most: 32_767 }),
					exportNote({ kind: 'emptied-rows' }),
					exportNote({ kind: 'old-results' }),
					exportNote({ kind: 'not-in-list', word: 'In contact' }),
					exportNote({ kind: 'table-grew', table: 'Jobs' }),
					exportNote({ kind: 'formulas-not-copied', column: 'D' })
				]
			}
		},
		'sheets/sheet-done': {
			title: 'What was done',
			spoken: {
				'sheetDone.written': () => [sheetDone.written('Tactful tracker.csv')],
				'sheetDone.disconnected': () => [sheetDone.disconnected(name)],
				'sheetDone.reconnected': () => [sheetDone.reconnected(name)],
				'sheetDone.updated': () => [sheetDone.updated(name)],
				'sheetDone.exported': () => [sheetDone.exported(name)]
			}
		},
		'sheets/file-link-texts': {
			title: 'A file on the device',
			spoken: {
				'fileLinkTexts.linked': () => [fileLinkTexts.linked(name)],
				'fileLinkTexts.save': () => [fileLinkTexts.save(name)]
			}
		},
		'sheets/connected-file': {
			title: 'Saving into a file',
			spoken: {
				fileTrouble: () =>
					(
						[
							'refused',
							'gone',
							'full',
							'busy',
							'unlike',
							'other-kind',
							'unread',
							'other-tab',
							'other'
						] as const
					).map(connected.fileTrouble),
				changedElsewhere: () => [connected.changedElsewhere(name)],
				needsLeave: () => [connected.needsLeave(name)],
				savedInto: () => [connected.savedInto(name)],
				nothingToSave: () => [connected.nothingToSave(name)],
				notSavedByItself: () => [connected.notSavedByItself(name, connected.fileTrouble('full'))]
			}
		},
		'sheets/reimport': {
			title: 'A spreadsheet that was changed elsewhere',
			spoken: {
				causeOf: () => [],
				sideLabel: () => [
					back.sideLabel({ ...item, label: 'Status' }, 'app'),
					back.sideLabel({ ...item, label: 'Status' }, 'sheet'),
					...(['removed', 'revived', 'added', 'older'] as const).flatMap((kind) => [
						back.sideLabel({ ...item, kind }, 'app'),
						back.sideLabel({ ...item, kind }, 'sheet')
					]),
					back.sideLabel({ ...item, like }, 'app'),
					back.sideLabel({ ...item, like }, 'sheet')
				],
				'returnTexts.title': () => [back.returnTexts.title(name)],
				...Object.fromEntries(
					(['damaged', 'changed', 'added', 'revived', 'removed'] as const).map((list) => [
						`returnTexts.${list}.title`,
						() => [1, 5].map(back.returnTexts[list].title)
					])
				),
				'differenceTexts.row': () => [back.differenceTexts.row(5), back.differenceTexts.row(5, 'Open')],
				'differenceTexts.like': () => [back.differenceTexts.like('Analyst at Northwind')],
				'differenceTexts.showMore': () => [back.differenceTexts.showMore(100, 230)],
				'conflictTexts.title': () => [1, 7].map(back.conflictTexts.title),
				'conflictTexts.all': () => [back.conflictTexts.all(7)],
				'conflictTexts.ofCause': () => [back.conflictTexts.ofCause('both-changed', 4)],
				'conflictTexts.inColumn': () => [back.conflictTexts.inColumn('Status', 3)],
				'olderTexts.takeSome': () => [back.olderTexts.takeSome(3, 12)],
				'resultTexts.title': () => [back.resultTexts.title(name)],
				differencesSummary: () => [
					back.differencesSummary({
						...tally,
						added: 3,
						changed: 5,
						removed: 1,
						settle: { cells: 2, rows: 0 }
					}),
					back.differencesSummary({ ...tally, revived: 1, damaged: 2, older: { cells: 3, rows: 0 } }),
					back.differencesSummary(tally)
				],
				rowsWords: () => [
					back.rowsWords(reimport),
					back.rowsWords({ ...reimport, unchanged: 24 }),
					back.rowsWords({ ...reimport, unchanged: 0 })
				],
				stillOpen: () => [back.stillOpen({ cells: 2, rows: 1 })],
				olderWords: () => [back.olderWords({ cells: 12, rows: 1 })],
				reformattedWords: () => [
					back.reformattedWords({ label: 'Applied', count: 45, from: '2026-01-05', to: '05/01/2026' }),
					back.reformattedWords({ label: 'Salary', count: 1, from: '95000.50', to: '95000.5' })
				],
				shapeWords: () => [
					...back.shapeWords(reimport),
					...back.shapeWords({
						...reimport,
						columns: { added: ['Mood', 'Vibe'], removed: ['Ref', 'Pay'], renamed: [], moved: false }
					})
				],
				newStatus: () => [
					back.newStatus({ word: 'Phone screen', stage: 'interview' }),
					back.newStatus({ word: 'Hm', stage: null })
				],
				outcomeWords: () => [
					back.outcomeWords(outcome),
					back.outcomeWords({ added: 2, taken: 5, removed: 1, revived: 1, kept: 3 }),
					back.outcomeWords({ ...outcome, kept: 1 })
				]
			}
		}
	}
};
