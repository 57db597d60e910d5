import {
	aheadWords,
	arrivedWords,
	cameWords,
	changesFileName,
	devicesTexts,
	folderWords,
	unsentWords,
	usualDeviceName,
	waitingFilesWords
} from '../../../src/lib/messages/devices/devices-texts';
import { deviceProblems } from '../../../src/lib/messages/devices/device-problems';
import { pairingTexts, wordsFaultWords } from '../../../src/lib/messages/devices/pairing-texts';
import type { SentencesOfPage } from './pages';

const WHEN = 'today at 9:12';
const came = { from: ['iPhone'], changes: 4, leads: 0, isOwn: false };

export const deviceSentences: SentencesOfPage = {
	page: 'Settings → Devices',
	modules: {
		'devices/devices-texts': {
			title: 'Which devices share the book, and what goes between them',
			spoken: {
				'devicesTexts.heard': () => [devicesTexts.heard(WHEN)],
				'devicesTexts.undoOf': () => [devicesTexts.undoOf('Log activity: Northwind')],
				usualDeviceName: () =>
					[
						['Macintosh', 5],
						['iPhone', 5],
						['Android Mobile', 5],
						['Android', 5],
						['CrOS', 0],
						['Macintosh', 0],
						['Windows', 0],
						['X11; Linux', 0],
						['', 0]
					].map(([agent, touches]) => usualDeviceName(String(agent), Number(touches))),
				unsentWords: () => [
					unsentWords(3, ''),
					unsentWords(0, WHEN),
					unsentWords(1, WHEN),
					unsentWords(12, WHEN)
				],
				folderWords: () => [
					folderWords('Tactful', 0, WHEN),
					folderWords('Tactful', 1, WHEN),
					folderWords('Tactful', 3, '')
				],
				arrivedWords: () => [
					arrivedWords(came),
					arrivedWords({ ...came, changes: 1, leads: 1 }),
					arrivedWords({ ...came, from: ['iPhone', ''], leads: 12 }),
					arrivedWords({ ...came, changes: 0 }),
					arrivedWords({ ...came, isOwn: true })
				],
				waitingFilesWords: () => [waitingFilesWords(0), waitingFilesWords(1), waitingFilesWords(3)],
				aheadWords: () => [aheadWords([]), aheadWords(['iPhone']), aheadWords(['iPhone', ''])],
				cameWords: () => [cameWords('add-lead|Northwind')],
				changesFileName: () => [
					changesFileName('iPhone', '2026-03-11', '0912'),
					changesFileName('', '2026-03-11', '0912')
				]
			}
		},
		'devices/pairing-texts': {
			title: 'Connecting two devices',
			spoken: {
				'pairingTexts.bothShow': () => [pairingTexts.bothShow('4821')],
				'pairingTexts.yes': () => [pairingTexts.yes('4821')],
				'pairingTexts.same': () => [pairingTexts.same('4821')],
				'pairingTexts.oneBook': () => [pairingTexts.oneBook(1), pairingTexts.oneBook(12)],
				wordsFaultWords: () => [
					wordsFaultWords({ kind: 'count', count: 0 }),
					wordsFaultWords({ kind: 'count', count: 1 }),
					wordsFaultWords({ kind: 'count', count: 23 }),
					wordsFaultWords({ kind: 'word', word: 'abandn', place: 4, like: 'abandon' }),
					wordsFaultWords({ kind: 'word', word: 'xyzzy', place: 4 }),
					wordsFaultWords({ kind: 'order' })
				]
			}
		},
		'devices/device-problems': {
			title: 'What stopped it',
			spoken: { 'deviceProblems.other': () => [deviceProblems.other('the disk is gone')] }
		}
	}
};
