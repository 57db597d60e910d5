import { appointmentTexts, calendarMenuTexts } from '../../../src/lib/messages/today/appointment-texts';
import { backlogTexts } from '../../../src/lib/messages/today/backlog-texts';
import { firstPictureTexts } from '../../../src/lib/messages/today/first-picture-texts';
import { firstRunTexts } from '../../../src/lib/messages/today/first-run-texts';
import { stepRowTexts } from '../../../src/lib/messages/today/step-row-texts';
import { todayTexts } from '../../../src/lib/messages/today/todo-texts';
import { today } from './facts';
import type { SentencesOfPage } from './pages';

export const startSentences: SentencesOfPage = {
	page: 'First page, Today and backlog',
	modules: {
		'today/first-run-texts': {
			title: 'First page',
			spoken: { 'firstRunTexts.copy': () => [firstRunTexts.copy('today at 9:12')] }
		},
		'today/first-picture-texts': {
			title: 'The drawing on the first page',
			spoken: {
				'firstPictureTexts.cells': () => firstPictureTexts.cells(today).map((row) => row.join(' · ')),
				'firstPictureTexts.waiting': () => [firstPictureTexts.waiting(today).line],
				'firstPictureTexts.heading': () => [firstPictureTexts.heading(today)],
				'firstPictureTexts.steps': () =>
					firstPictureTexts.steps().map(({ company, line, act }) => `${company}: ${line} · ${act}`)
			}
		},
		'today/todo-texts': {
			title: 'Lists of Today',
			spoken: {
				'todayTexts.heading': () => [todayTexts.heading(today)],
				'todayTexts.shortHeading': () => [todayTexts.shortHeading(today)],
				'todayTexts.doneToday': () => [todayTexts.doneToday(3)],
				'todayTexts.undoOf': () => [todayTexts.undoOf('You followed up by email', 'Kestrel')],
				'todayTexts.next': () => [todayTexts.next('2026-03-16')]
			}
		},
		'today/step-row-texts': {
			title: 'A row of Today',
			spoken: {
				'stepRowTexts.mainAct': () => [
					stepRowTexts.mainAct('write'),
					stepRowTexts.mainAct('call'),
					stepRowTexts.mainAct('apply'),
					stepRowTexts.mainAct('prepare'),
					stepRowTexts.mainAct('add-contact'),
					stepRowTexts.mainAct('log-interview')
				],
				'stepRowTexts.doneAct': () => [stepRowTexts.doneAct('write'), stepRowTexts.doneAct('apply')],
				'stepRowTexts.actOnStep': () => [
					stepRowTexts.actOnStep('Done', 'Call Dana Ruiz', 'Analyst at Kestrel')
				],
				'stepRowTexts.actOnLead': () => [stepRowTexts.actOnLead('They replied', 'Analyst at Kestrel')]
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
