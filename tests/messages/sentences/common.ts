import { LEAD_STATES, STEP_RULES } from '../../../src/lib/domain/cadence/assessment';
import { BOARD_PLACES } from '../../../src/lib/domain/leads/board-place';
import { STAGES } from '../../../src/lib/domain/lead';
import { CHANNELS, TOUCH_KINDS, type CallOutcome, type Touch } from '../../../src/lib/domain/touch';
import {
	appointmentTimeWords,
	clockTime,
	dayCount,
	dateInWords,
	dayInWords,
	fullDay,
	onDay,
	overdueBy,
	onDayAt,
	putOffChoices,
	stripDay
} from '../../../src/lib/messages/common/days';
import { english, resume } from '../../../src/lib/messages/common/english';
import {
	channelName,
	leadTitle,
	originName,
	paceName,
	placeName,
	stageName,
	stateName,
	touchKindName
} from '../../../src/lib/messages/common/titles';
import { stepTitle } from '../../../src/lib/messages/common/step-titles';
import { touchSentence } from '../../../src/lib/messages/common/touches';
import { sheetSaysSentence } from '../../../src/lib/messages/common/undated';
import { labelWords } from '../../../src/lib/messages/data/action-labels';
import { leadWith } from '../../support/lead-desk';
import { spokenSteps } from '../rules/spoken';
import { LABELS } from './labels';
import type { SentencesOfPage } from './pages';

const today = '2026-03-11';
const days = ['2026-03-11', '2026-03-12', '2026-03-10', '2026-03-16', '2026-02-15', '2025-12-01'];
const lead = leadWith();
const BERLIN = 'Europe/Berlin';

function touch(facts: Partial<Touch>): string {
	const made: Touch = { id: 'one', on: today, direction: 'out', channel: 'email', kind: 'other', ...facts };
	return touchSentence(made, lead);
}

const PEOPLE = ['dana', undefined];
const OUTCOMES: readonly CallOutcome[] = ['spoke', 'left-message', 'no-answer'];

/** Says every activity, with a person and without, by every channel and with every outcome of a call. */
function touches(): string[] {
	const calls = PEOPLE.flatMap((personId) =>
		OUTCOMES.flatMap((outcome) =>
			(['out', 'in'] as const).map((direction) => touch({ direction, channel: 'phone', outcome, personId }))
		)
	);
	const kinds = PEOPLE.flatMap((personId) =>
		TOUCH_KINDS.flatMap((kind) => [
			touch({ kind, personId }),
			touch({ kind, personId, direction: 'in' }),
			touch({ kind, personId, implied: true }),
			touch({ kind, personId, implied: true, direction: 'in' })
		])
	);
	const channels = CHANNELS.flatMap((channel) => [
		touch({ channel, kind: 'follow-up' }),
		touch({ channel, direction: 'in', personId: 'dana' })
	]);
	const toSay = (kind: Touch['kind']) => touch({ kind, channel: 'phone', outcome: 'spoke' });
	return [
		...kinds,
		...channels,
		...calls,
		toSay('thank-you'),
		toSay('offer'),
		touch({ direction: 'in', automatic: true })
	];
}

export const commonSentences: SentencesOfPage = {
	page: 'Names, days and activities on every page',
	modules: {
		'common/titles': {
			title: 'Names',
			spoken: {
				stateName: () => LEAD_STATES.map(stateName),
				stageName: () => STAGES.map(stageName),
				placeName: () => BOARD_PLACES.map(placeName),
				channelName: () => CHANNELS.map(channelName),
				touchKindName: () => TOUCH_KINDS.map(touchKindName),
				originName: () => (['posting', 'unsolicited', 'recruiter', 'networking'] as const).map(originName),
				paceName: () => (['gentle', 'steady', 'brisk'] as const).map(paceName),
				leadTitle: () => [
					leadTitle({ organisation: 'Northwind', role: 'Analyst' }),
					leadTitle({ organisation: 'Northwind' }),
					leadTitle({ organisation: '' })
				]
			},
			silent: ['personName']
		},
		'common/step-titles': {
			title: 'Steps as tasks',
			spoken: {
				stepTitle: () => [
					...spokenSteps().map(({ title }) => title),
					...CHANNELS.map((channel) =>
						stepTitle({ rule: 'first-follow-up', channel, personId: 'dana', facts: {} }, lead)
					),
					...STEP_RULES.map((rule) =>
						stepTitle(
							{ rule, channel: null, personId: null, facts: {} },
							leadWith({ organisation: '', people: [] })
						)
					)
				]
			}
		},
		'common/choices': { title: 'Choices of a channel and of a kind of activity' },
		'common/touches': {
			title: 'Activities',
			spoken: { touchSentence: touches },
			silent: ['isolated', 'isolatedName', 'listed']
		},
		'common/undated': {
			title: 'What a sheet says without a date',
			spoken: {
				sheetSaysSentence: () => [
					...TOUCH_KINDS.map((touchKind) => sheetSaysSentence({ touchKind })),
					sheetSaysSentence({ fromThem: true })
				]
			}
		},
		'common/days': {
			title: 'Days and times',
			spoken: {
				dayInWords: () => days.map((day) => dayInWords(day, today)),
				dateInWords: () => days.map((day) => dateInWords(day, today)),
				onDay: () => days.map((day) => onDay(day, today)),
				onDayAt: () => [onDayAt(today, '14:30', today)],
				clockTime: () => ['00:00', '09:30', '14:30'].map(clockTime),
				appointmentTimeWords: () => [
					appointmentTimeWords({ day: today, at: '10:00', zone: 'America/New_York' }, BERLIN),
					appointmentTimeWords({ day: today, at: '21:00', zone: 'America/New_York' }, BERLIN),
					appointmentTimeWords({ day: '2026-03-29', at: '02:30' }, BERLIN)
				],
				fullDay: () => [fullDay(today)],
				dayCount: () => [dayCount(1), dayCount(19)],
				overdueBy: () => [overdueBy('2026-03-07', today)],
				putOffChoices: () => putOffChoices(today).map(({ label }) => label),
				stripDay: () => [0, 1, 3].map((count) => stripDay(today, count).text)
			}
		},
		'common/english': {
			title: 'Words that differ',
			spoken: { resume: () => [resume()], english: () => [english('canceled', 'cancelled')] }
		},
		'common/sentence-context': {
			title: 'Parts of sentences',
			silent: [
				'sentenceContext',
				'withLeadingSpace',
				'nameOrThem',
				'isolatedLine',
				'capital',
				'byDay',
				'refusedNoun'
			]
		},
		'common/file-names': { title: 'Names of files', silent: ['safeFileName'] },
		'common/links': {
			title: 'Links',
			silent: ['emailLink', 'interviewQuery', 'mailLink', 'MAX_LINK', 'phoneLink', 'safeLink', 'withScheme']
		},
		'data/action-labels': {
			title: 'What was done, for undo and history',
			spoken: { labelWords: () => LABELS.map(labelWords) }
		}
	}
};
