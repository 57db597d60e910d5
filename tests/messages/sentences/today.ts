import type { UpcomingAppointment } from '../../../src/lib/domain/agenda/upcoming';
import type { BestTime, TimeOfDay } from '../../../src/lib/domain/people/best-time';
import {
	backlogActions,
	backlogCounts,
	groupTitle,
	jobCount,
	jobsDone,
	keptSentence,
	quietFor,
	selectedCount
} from '../../../src/lib/messages/today/backlog';
import {
	agreedHour,
	attemptsWords,
	bestTimeSentence,
	timeOfDayName
} from '../../../src/lib/messages/today/call-times';
import { lastMessage } from '../../../src/lib/messages/today/last-message';
import { morningMessage, reachInWords } from '../../../src/lib/messages/today/morning-notification';
import { backlogSentence, daySummary } from '../../../src/lib/messages/today/today';
import { appointmentTitle, appointmentWhen } from '../../../src/lib/messages/today/upcoming';
import { leadWith, touchOn, wrote } from '../../support/lead-desk';
import type { SentencesOfPage } from './pages';

const today = '2026-03-11';
const day = { todo: 0, late: 0, done: 0, nextDay: null, today };
const waiting = { waiting: 27, quiet: 4, perDay: 8, until: '2026-03-16', isHeldUp: false, today };
const TIMES: readonly TimeOfDay[] = ['early', 'morning', 'midday', 'afternoon', 'late'];

function best(next: TimeOfDay, tried: Partial<BestTime['times'][number]>): string {
	const times = TIMES.map((time) => ({
		time,
		vain: 0,
		reached: 0,
		...(time === next ? tried : { vain: 1 })
	}));
	return bestTimeSentence({ times, next });
}

const untried = (next: TimeOfDay) =>
	bestTimeSentence({ times: TIMES.map((time) => ({ time, vain: 0, reached: 0 })), next });

const interviewNote = touchOn('2026-03-04', {
	direction: 'in',
	kind: 'interview',
	note: 'Next step: A case study'
});
const coming: UpcomingAppointment = {
	lead: leadWith({ touches: [interviewNote] }),
	on: '2026-03-12',
	at: '10:00',
	personIds: ['dana'],
	interview: true,
	source: 'one'
};
const other = (facts: Partial<UpcomingAppointment>) =>
	appointmentTitle({ ...coming, interview: false, ...facts });

export const todaySentences: SentencesOfPage = {
	page: 'Today',
	modules: {
		'today/today': {
			title: 'The day in one line, and what can wait',
			spoken: {
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
		},
		'today/upcoming': {
			title: 'Coming up',
			spoken: {
				appointmentTitle: () => [
					appointmentTitle(coming),
					other({ channel: 'phone' }),
					other({ channel: 'in-person' }),
					other({ place: 'https://meet.example/1' }),
					other({ personIds: [] })
				],
				appointmentWhen: () => [
					appointmentWhen(coming, today, 'Europe/Berlin'),
					appointmentWhen({ ...coming, at: undefined } as never, today, 'Europe/Berlin')
				]
			}
		},
		'today/call-times': {
			title: 'When to call',
			spoken: {
				timeOfDayName: () => TIMES.map(timeOfDayName),
				agreedHour: () => [agreedHour('14:30')],
				bestTimeSentence: () => [
					...TIMES.map(untried),
					best('afternoon', { reached: 1 }),
					best('late', {}),
					best('morning', { vain: 1 })
				],
				attemptsWords: () => [
					attemptsWords({ vain: 3, reached: 1 }),
					attemptsWords({ vain: 1, reached: 2 }),
					attemptsWords({ vain: 0, reached: 0 })
				]
			}
		},
		'today/last-message': {
			title: 'Who wrote last',
			spoken: {
				lastMessage: () =>
					[
						wrote('2026-03-03', { note: 'Hello' }),
						wrote('2026-03-10', { note: 'Hello', personId: undefined }),
						interviewNote
					].map((touch) => lastMessage(leadWith({ touches: [touch] }), today)?.who)
			}
		},
		'today/backlog': {
			title: 'The backlog',
			spoken: {
				backlogCounts: () => [backlogCounts(45, 24), backlogCounts(0, 0)],
				groupTitle: () => [groupTitle('applied', 'month'), groupTitle('talking', 'longer')],
				quietFor: () => [0, 1, 19].map(quietFor),
				selectedCount: () => [selectedCount(2)],
				backlogActions: () => backlogActions(30).flatMap(({ act, does }) => [act, does]),
				keptSentence: () => [keptSentence(12)],
				jobsDone: () => [jobsDone(1, 'archived'), jobsDone(10, 'snoozed')],
				jobCount: () => [jobCount(61)]
			}
		},
		'today/morning-notification': {
			title: 'The morning notification',
			spoken: {
				morningMessage: () =>
					[
						morningMessage(5),
						morningMessage(5, ['Call Dana Ruiz', 'Email Kim Lee', 'Apply to Contoso'])
					].flatMap(({ title, body }) => [title, body]),
				reachInWords: () => (['none', 'open', 'closed'] as const).map(reachInWords)
			}
		}
	}
};
