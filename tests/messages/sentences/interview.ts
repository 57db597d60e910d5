import type { Interview } from '../../../src/lib/domain/interviews/interview';
import * as words from '../../../src/lib/messages/interview/interview-page';
import { lead, today, touch } from './facts';
import type { SentencesOfPage } from './pages';

const interview: Interview = {
	lead,
	on: '2026-03-12',
	at: '10:00',
	personIds: ['dana'],
	interview: true,
	source: 'one',
	status: 'planned'
};
const promise = { by: 'me', on: '2026-03-13' } as const;
const texts = words.interviewPageTexts;
const questions = words.questionTexts;

export const interviewSentences: SentencesOfPage = {
	page: 'Interview',
	modules: {
		'interview/interview-page': {
			title: 'Prepare for an interview',
			spoken: {
				interviewWhen: () => [
					words.interviewWhen(interview, today, 'Europe/Berlin'),
					words.interviewWhen({ ...interview, at: undefined } as never, today, 'Europe/Berlin'),
					words.interviewWhen({ ...interview, zone: 'America/New_York' }, today, 'Europe/Berlin')
				],
				inDays: () => [0, 1, 3, -1, -4].map(words.inDays),
				expectedWords: () =>
					words.expectedWords(
						{ person: lead.people[0]!, recruiter: true, invited: true, metOn: '2026-03-05' },
						today
					),
				lastTalkWords: () => [
					words.lastTalkWords(
						touch({ direction: 'in', kind: 'other', channel: 'phone', outcome: 'spoke' }),
						lead,
						today
					)
				],
				openPromiseWords: () =>
					(['open', 'missed'] as const).map((outcome) =>
						words.openPromiseWords({ lead, promise, outcome, touch: touch({ promise }) }, today)
					),
				saidNext: () => [
					words.saidNext({ touches: [touch({ kind: 'interview', note: 'Next step: A case study' })] }),
					words.saidNext(lead)
				],
				movedNote: () => [words.movedNote('2026-03-12', '15:00'), words.movedNote('2026-03-12', undefined)],
				calledOffNote: () => [
					words.calledOffNote('2026-03-12', '15:00'),
					words.calledOffNote('2026-03-12', undefined)
				],
				'interviewPageTexts.ask': () => (['time', 'place', 'people'] as const).map(texts.ask),
				'interviewPageTexts.moved': () => [texts.moved('Thursday, March 12 at 10:00')],
				'interviewPageTexts.addOne': () => [texts.addOne('Jo Park')],
				'interviewPageTexts.recruiter': () => [texts.recruiter('Rae Lindqvist')],
				'interviewPageTexts.saidNext': () => [texts.saidNext('A case study')],
				'interviewPageTexts.news': () => [texts.news('Gave a talk')],
				'interviewPageTexts.addFact': () => [texts.addFact({ noun: 'why you’re a fit' })],
				'questionTexts.addOne': () => [questions.addOne('How big is the team?')],
				'questionTexts.asked': () => [questions.asked('How big is the team?')],
				'questionTexts.change': () => [questions.change('How big is the team?')],
				'questionTexts.down': () => [questions.down('How big is the team?')],
				'questionTexts.up': () => [questions.up('How big is the team?')],
				'questionTexts.remove': () => [questions.remove('How big is the team?')]
			}
		}
	}
};
