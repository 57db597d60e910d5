import { backupNoteTexts, backupRefusalTexts } from '../../../src/lib/messages/data/backup-refusals';
import { notSavedTexts, openProblemTexts } from '../../../src/lib/messages/data/not-saved';
import {
	contentsList,
	contentsWords,
	leftOutOfBackup,
	mergeWords,
	restoreTexts,
	snapshotWords
} from '../../../src/lib/messages/data/backups';
import { erasingTexts } from '../../../src/lib/messages/data/erasing-texts';
import { faultReport } from '../../../src/lib/messages/data/fault-report';
import {
	dataProblemTexts,
	recoveryMessage,
	recoveryTexts,
	recoveryTitle
} from '../../../src/lib/messages/data/recovery';
import type { SentencesOfPage } from './pages';

const contents = { leads: 43, contacts: 2, sheets: 1 };
const union = { changes: 12, leads: 0, contacts: 0, both: 0, erased: 0, ahead: 0, unexplained: 0 };
const report = {
	version: '1.4.0',
	browser: 'Mozilla/5.0 (X11; Linux x86_64)',
	language: 'en',
	installed: true,
	online: false,
	page: '/lead/',
	state: 'ready',
	counts: [
		['job', 43],
		['contact', 1]
	]
} as const;

export const dataSentences: SentencesOfPage = {
	page: 'Backups, recovery, updates and keys',
	modules: {
		'data/backups': {
			title: 'Backups, snapshots and restoring them',
			spoken: {
				leftOutOfBackup: () => [leftOutOfBackup(['CV.pdf']), leftOutOfBackup(['CV.pdf', 'Letter.pdf'])],
				contentsList: () => contentsList(contents),
				contentsWords: () => [
					contentsWords(contents),
					contentsWords({ leads: 1, contacts: 0, sheets: 0 }),
					contentsWords({ leads: 0, contacts: 0, sheets: 0 })
				],
				snapshotWords: () => [
					snapshotWords({ kind: 'daily', label: '' }, 'on Monday at 9:12'),
					snapshotWords({ kind: 'before', label: 'import-sheet|search.csv' }, 'today at 9:12')
				],
				mergeWords: () => [
					...mergeWords({ ...union, changes: 0 }),
					...mergeWords({ ...union, changes: 1, leads: 1 }),
					...mergeWords({ ...union, leads: 3, contacts: 1, both: 2, erased: 4, ahead: 2, unexplained: 5 }),
					...mergeWords({ ...union, both: 1, erased: 1, ahead: 1, unexplained: 1 })
				],
				'restoreTexts.made': () => [restoreTexts.made('on 3 March at 9:12')],
				'restoreTexts.taken': () => [restoreTexts.taken('today at 9:12')],
				'restoreTexts.moreFiles': () => [restoreTexts.moreFiles(12)],
				'restoreTexts.sure': () => [restoreTexts.sure(4, 43), restoreTexts.sure(0, 1)]
			}
		},
		'data/erasing-texts': {
			title: 'Erasing for good',
			spoken: {
				'erasingTexts.left': () => [
					erasingTexts.left(['snapshots']),
					erasingTexts.left(['drafts', 'snapshots', 'device'])
				],
				'erasingTexts.progress': () => [erasingTexts.progress(3, 12)]
			}
		},
		'data/changed-elsewhere': { title: 'An edit that another tab came before' },
		'data/not-saved': {
			title: 'What was not saved, or not opened',
			spoken: {
				'notSavedTexts.notOpened': () => [notSavedTexts.notOpened(openProblemTexts.broken)]
			}
		},
		'data/backup-refusals': {
			title: 'Backups that are refused, or taken in part',
			spoken: {
				'backupRefusalTexts.message': () => [backupRefusalTexts.message(backupRefusalTexts.damaged)],
				'backupRefusalTexts.unsound': () => [
					backupRefusalTexts.message(backupRefusalTexts.unsound(1, ['job 3'], 0)),
					backupRefusalTexts.message(backupRefusalTexts.unsound(5, ['job 3', 'job 4', 'contact 1'], 2))
				],
				'backupRefusalTexts.twins': () => [
					backupRefusalTexts.message(backupRefusalTexts.twins(1)),
					backupRefusalTexts.message(backupRefusalTexts.twins(5))
				],
				'backupNoteTexts.lostPapers': () => [
					backupNoteTexts.lostPapers(['CV.pdf']),
					backupNoteTexts.lostPapers(['CV.pdf', 'Letter.pdf'])
				],
				'backupNoteTexts.orphans': () => [backupNoteTexts.orphans(1), backupNoteTexts.orphans(5)],
				'backupNoteTexts.astray': () => [backupNoteTexts.astray(1), backupNoteTexts.astray(5)],
				'backupNoteTexts.unknown': () => [backupNoteTexts.unknown(['notes2'])]
			}
		},
		'data/recovery': {
			title: 'Data that is missing or damaged',
			silent: ['isWhole'],
			spoken: {
				recoveryTitle: () => [
					recoveryTitle({ kind: 'damaged', missing: 0 }),
					recoveryTitle({ kind: 'behind', missing: 3 }),
					recoveryTitle({ kind: 'empty', missing: 0 }),
					recoveryTitle({ kind: 'other', missing: 0 })
				],
				recoveryMessage: () => [
					...(['behind', 'gaps', 'damaged'] as const).flatMap((kind) =>
						[1, 3].map((missing) => recoveryMessage({ kind, missing }))
					),
					recoveryMessage({ kind: 'damaged', missing: 0 }),
					recoveryMessage({ kind: 'empty', missing: 0 }),
					recoveryMessage({ kind: 'other', missing: 0 })
				],
				'recoveryTexts.restoreOf': () => [recoveryTexts.restoreOf('today at 9:12')],
				'dataProblemTexts.copySnapshot': () => [dataProblemTexts.copySnapshot('today at 9:12')]
			}
		},
		'data/fault-report': {
			title: 'The problem report',
			spoken: {
				faultReport: () => [
					faultReport({ ...report, error: undefined }),
					faultReport({ ...report, error: new TypeError('not shown', { cause: new RangeError() }) }).replace(
						/^ {2}at .*\n?/gm,
						''
					)
				]
			}
		},
		'data/update-offer': { title: 'A new version' },
		'data/whats-new': { title: 'What is new in it', silent: ['newReleaseNotes'] },
		'data/shortcuts': { title: 'Keyboard shortcuts', silent: ['PAGE_KEYS', 'GLOBAL_SHORTCUTS.keys'] }
	}
};
