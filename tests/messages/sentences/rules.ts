import { RULES } from '../../../src/lib/domain/cadence/rules';
import { DEFAULT_SETTINGS } from '../../../src/lib/domain/cadence/policy';
import { newsNote } from '../../../src/lib/messages/rules/news';
import { ruleLink, ruleNumbers, ruleText, ruleTitle } from '../../../src/lib/messages/rules/rule-texts';
import { stepWhy } from '../../../src/lib/messages/rules/step-why';
import { spokenGuards, spokenSteps } from '../rules/spoken';
import type { SentencesOfPage } from './pages';

export const ruleSentences: SentencesOfPage = {
	page: 'Steps and rules',
	modules: {
		'rules/step-lines': {
			title: 'A step in one line, on its row',
			spoken: { stepLine: () => spokenSteps().map(({ line }) => line) }
		},
		'rules/step-reasons': {
			title: 'Why a step is due',
			spoken: { stepReason: () => spokenSteps().map(({ reason }) => reason) }
		},
		'rules/agreed-step-reasons': {
			title: 'Agreed days (among the reasons above)',
			silent: ['agreedReason', 'deadlineReason']
		},
		'rules/silence-reasons': {
			title: 'Silence (among the reasons above)',
			silent: [
				'isAhead',
				'firstFollowUp',
				'secondFollowUp',
				'afterInterview',
				'keepInTouch',
				'checkIn',
				'oneCall',
				'firstStep',
				'callAgain',
				'before',
				'unheard',
				'accepted',
				'offered'
			]
		},
		'rules/find-person-reason': {
			title: 'A missing contact (among the reasons above)',
			silent: ['NOT_TO', 'findPerson']
		},
		'rules/step-why': {
			title: 'Links beside a reason',
			spoken: { stepWhy: () => [stepWhy({ rule: 'keep-in-touch', news: null, facts: {} }).addNews] }
		},
		'rules/guard-reasons': {
			title: 'Why to wait, or not to',
			spoken: { guardReason: () => spokenGuards().map(({ reason }) => reason) }
		},
		'rules/news': {
			title: 'News',
			spoken: {
				newsNote: () => [
					newsNote({ on: '2026-03-10' }, '2026-03-11'),
					newsNote({ on: '2026-02-02', onlyFor: 'Northwind' }, '2026-03-11')
				]
			}
		},
		'rules/rule-titles': { title: 'The rules, by name' },
		'rules/rule-texts': {
			title: 'The rules, in the Playbook',
			spoken: {
				ruleText: () => RULES.map(ruleText),
				ruleNumbers: () => RULES.flatMap((rule) => ruleNumbers(rule, DEFAULT_SETTINGS)),
				ruleTitle: () => RULES.map(ruleTitle),
				ruleLink: () => RULES.map((rule) => ruleLink(rule).label)
			},
			silent: ['ruleAnchor']
		},
		'rules/rules-page': { title: 'docs/rules.md', silent: ['rulesPage'] }
	}
};
