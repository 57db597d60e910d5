import {
	countryName,
	holidayCredit,
	holidayInWords,
	knownUntilInWords,
	unknownHolidayChoice,
	useHolidaysLabel
} from '../../../src/lib/messages/data/holidays';
import {
	backupInWords,
	dayOffInWords,
	dayTexts,
	INTERVAL_WORDS,
	numberTexts,
	paceTexts,
	pauseEffectWords,
	pauseInWords,
	pauseTexts,
	WEEK,
	weekdayName
} from '../../../src/lib/messages/data/settings';
import {
	aboutTexts,
	checkTexts,
	copyFileName,
	copyTexts,
	snapshotTexts,
	startOverTexts,
	trashTexts
} from '../../../src/lib/messages/data/your-data';
import type { SentencesOfPage } from './pages';

const today = '2026-03-11';
const pause = { from: '2026-08-03', to: '2026-08-14' };
const germany = { country: 'DE' };

export const settingsSentences: SentencesOfPage = {
	page: 'Settings',
	modules: {
		'data/settings': {
			title: 'Pace, days, calls and the morning reminder',
			spoken: {
				'paceTexts.field': () => [paceTexts.field(INTERVAL_WORDS.secondFollowUp, 'steady')],
				'numberTexts.wrong': () => [numberTexts.wrong(1, 365, 7)],
				'numberTexts.reset': () => [numberTexts.reset(7)],
				'numberTexts.resetOf': () => [numberTexts.resetOf(dayTexts.loadField, 8)],
				'dayTexts.remove': () => [dayTexts.remove(dayOffInWords('2026-04-01'))],
				weekdayName: () => WEEK.map(weekdayName),
				dayOffInWords: () => [dayOffInWords('2026-04-01')],
				'pauseTexts.remove': () => [pauseTexts.remove(pauseInWords(pause))],
				pauseInWords: () => [
					pauseInWords(pause),
					pauseInWords({ from: '2026-12-21', to: '2027-01-03' }),
					pauseInWords({ from: '2026-08-03', to: '2026-08-03' })
				],
				pauseEffectWords: () => [
					pauseEffectWords([], today),
					pauseEffectWords([{ to: '2026-03-16' }], today),
					pauseEffectWords([{ to: '2026-03-16' }, { to: '2026-03-16' }], today),
					pauseEffectWords([{ to: '2026-03-30' }, { to: '2026-03-31' }], today)
				],
				backupInWords: () => [
					backupInWords(null, 3, today),
					backupInWords(today, 0, today),
					backupInWords('2026-03-10', 1, today),
					backupInWords('2026-03-05', 23, today)
				]
			}
		},
		'data/capture-bookmark': { title: 'Save jobs while you browse' },
		'data/holidays': {
			title: 'Public holidays',
			spoken: {
				countryName: () => [countryName('DE')],
				holidayInWords: () => [holidayInWords({ on: '2026-06-04', name: 'Corpus Christi' })],
				knownUntilInWords: () => [knownUntilInWords('2030-12-31')],
				useHolidaysLabel: () => [useHolidaysLabel(germany), useHolidaysLabel({ country: 'none' })],
				unknownHolidayChoice: () => [
					unknownHolidayChoice(germany, true),
					unknownHolidayChoice({ ...germany, region: 'XX' }, false)
				],
				holidayCredit: () => [holidayCredit('CC BY-SA 3.0')]
			}
		},
		'data/install': { title: 'Installing', silent: ['installPlaceOf'] },
		'data/your-data': {
			title: 'The data, its copies, the trash and erasing it',
			spoken: {
				'checkTexts.differing': () => [checkTexts.differing(1), checkTexts.differing(3)],
				'snapshotTexts.viewOf': () => [snapshotTexts.viewOf('today at 9:12')],
				'snapshotTexts.deleteOf': () => [snapshotTexts.deleteOf('today at 9:12')],
				'snapshotTexts.askDelete': () => [snapshotTexts.askDelete('today at 9:12')],
				copyFileName: () => [copyFileName('touches', today), copyFileName('workbook', today)],
				'copyTexts.cut': () => [copyTexts.cut(1), copyTexts.cut(4)],
				'trashTexts.deleted': () => [trashTexts.deleted('on Thursday')],
				'trashTexts.disconnected': () => [trashTexts.disconnected('on Thursday')],
				'trashTexts.putBackOf': () => [trashTexts.putBackOf('Analyst at Northwind')],
				'trashTexts.eraseOf': () => [trashTexts.eraseOf('Analyst at Northwind')],
				'trashTexts.more': () => [trashTexts.more(12)],
				'trashTexts.askOne': () => [trashTexts.askOne('Analyst at Northwind')],
				'trashTexts.askMany': () => [
					trashTexts.askMany({ leads: 12, contacts: 0, sheets: 0 }),
					trashTexts.askMany({ leads: 12, contacts: 0, sheets: 1 })
				],
				'startOverTexts.consequence': () => [
					startOverTexts.consequence({ leads: 43, contacts: 2, sheets: 1 }),
					startOverTexts.consequence({ leads: 0, contacts: 0, sheets: 0 })
				],
				'aboutTexts.version': () => [aboutTexts.version('1.4.0')]
			}
		}
	}
};
