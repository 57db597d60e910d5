import { appointmentTexts, calendarMenuTexts } from '../../../src/lib/messages/today/appointment-texts';
import { backlogTexts } from '../../../src/lib/messages/today/backlog-texts';
import { firstRunTexts } from '../../../src/lib/messages/today/first-run-texts';
import { todayTexts, todoTexts } from '../../../src/lib/messages/today/todo-texts';
import { today } from './facts';
import type { SentencesOfPage } from './pages';

export const startSentences: SentencesOfPage = {
	page: 'First page, Today and backlog',
	modules: {
		'today/first-run-texts': {
			title: 'First page',
			spoken: { 'firstRunTexts.copy': () => [firstRunTexts.copy('today at 9:12')] }
		},
		'today/todo-texts': {
			title: 'Lists of Today',
			spoken: {
				'todayTexts.heading': () => [todayTexts.heading(today)],
				'todoTexts.doneStep': () => [todoTexts.doneStep('Call Dana Ruiz', 'Analyst at Kestrel')],
				'todoTexts.writeStep': () => [todoTexts.writeStep('Write to Dana Ruiz', 'Analyst at Kestrel')],
				'todoTexts.callStep': () => [todoTexts.callStep('Call Dana Ruiz', 'Analyst at Kestrel')],
				'todoTexts.repliedOn': () => [todoTexts.repliedOn('Analyst at Kestrel')],
				'todoTexts.snoozeOn': () => [todoTexts.snoozeOn('Analyst at Kestrel')],
				'todoTexts.noOn': () => [todoTexts.noOn('Analyst at Kestrel')]
			}
		},
		'today/appointment-texts': {
			title: 'Appointments, and adding them to a calendar',
			spoken: {
				'appointmentTexts.prepareFor': () => [appointmentTexts.prepareFor('Interview at Kestrel')],
				'calendarMenuTexts.addStep': () => [calendarMenuTexts.addStep('Interview at Kestrel')]
			}
		},
		'today/backlog-texts': {
			title: 'Backlog',
			spoken: {
				'backlogTexts.selectGroup': () => [backlogTexts.selectGroup('Applied · quiet for 2 to 4 weeks')],
				'backlogTexts.dueSince': () => [backlogTexts.dueSince('2026-03-09', today)]
			}
		}
	}
};
