import { backlogSentence, countWord, daySummary } from '../../../src/lib/messages/today/today';
import type { SentencesOfPage } from './pages';

const today = '2026-03-11';
const day = { todo: 0, late: 0, done: 0, nextDay: null, today };
const waiting = { waiting: 27, quiet: 4, perDay: 8, until: '2026-03-16', isHeldUp: false, today };

export const todaySentences: SentencesOfPage = {
	page: 'Today',
	modules: {
		'today/today': {
			title: 'The day in one line, and what can wait',
			spoken: {
				countWord: () => [countWord(1), countWord(13)],
				daySummary: () => [
					daySummary({ ...day, todo: 11, late: 3 }),
					daySummary({ ...day, todo: 4 }),
					daySummary({ ...day, done: 2, nextDay: '2026-03-12' }),
					daySummary({ ...day, nextDay: '2026-03-12' }),
					daySummary(day)
				],
				backlogSentence: () => [
					backlogSentence(waiting),
					backlogSentence({ ...waiting, isHeldUp: true }),
					backlogSentence({ ...waiting, until: null }),
					backlogSentence({ ...waiting, waiting: 0 }),
					backlogSentence({ ...waiting, waiting: 0, quiet: 1 })
				]
			}
		}
	}
};
