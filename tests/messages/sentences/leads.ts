import { addDays } from '../../../src/lib/domain/day';
import { LEAD_TABS } from '../../../src/lib/domain/leads/lead-filter';
import type { KnownPerson } from '../../../src/lib/domain/people/people';
import { boardTexts } from '../../../src/lib/messages/leads/board-texts';
import { bulkBarTexts, bulkTexts } from '../../../src/lib/messages/leads/bulk-texts';
import {
	anyFacet,
	closedAmong,
	notSnoozed,
	snoozedWords,
	facetWords,
	foundWords,
	leadCount,
	restSentence,
	whenWords
} from '../../../src/lib/messages/leads/leads';
import { knownLeadSentence, knownPeopleSentence, knownTexts } from '../../../src/lib/messages/leads/known-at';
import { leadsTexts, leadToolTexts, logTexts, tabTexts } from '../../../src/lib/messages/leads/list-texts';
import { duplicateTexts, mergeTexts } from '../../../src/lib/messages/leads/merge-texts';
import {
	lastTouchSentence,
	organisationHeading,
	peopleFound,
	somebodyName
} from '../../../src/lib/messages/leads/people';
import { mergedInto, mergePersonTexts, personEntryTexts } from '../../../src/lib/messages/leads/people-texts';
import { lead, today, touch } from './facts';
import type { SentencesOfPage } from './pages';

const nameless: KnownPerson = {
	id: '',
	name: '',
	organisation: '',
	titles: [],
	emails: [],
	phones: [],
	urls: [],
	notes: [],
	leads: [],
	contacts: []
};

export const leadsSentences: SentencesOfPage = {
	page: 'Leads and people',
	modules: {
		'leads/list-texts': {
			title: 'Leads, and the page that logs activity',
			spoken: {
				'leadsTexts.select': () => [leadsTexts.select('Analyst at Kestrel')],
				'leadsTexts.roleAndPlace': () => [leadsTexts.roleAndPlace('Analyst', 'Boston')],
				'leadToolTexts.filtersSet': () => [leadToolTexts.filtersSet(0), leadToolTexts.filtersSet(2)],
				'tabTexts.name': () => LEAD_TABS.map((tab) => tabTexts.name(tab)),
				'tabTexts.none': () => [tabTexts.none('open')],
				'tabTexts.count': () => [tabTexts.count(1234)],
				'tabTexts.elsewhere': () => [tabTexts.elsewhere(2, 'closed', 3), tabTexts.elsewhere(2, 'closed', 0)],
				'logTexts.addNamed': () => [logTexts.addNamed('Job fair')],
				'leadToolTexts.remove': () => [leadToolTexts.remove('Kestrel')]
			}
		},
		'leads/leads': {
			title: 'Counts and filters',
			spoken: {
				foundWords: () => [foundWords(300, 300), foundWords(12, 300)],
				leadCount: () => [leadCount(1), leadCount(1234)],
				notSnoozed: () => [notSnoozed({ kept: 0, idle: 1 }), notSnoozed({ kept: 3, idle: 4 })],
				snoozedWords: () => [snoozedWords(3, { kept: 0, idle: 0 }), snoozedWords(2, { kept: 1, idle: 0 })],
				closedAmong: () => [closedAmong(0), closedAmong(1), closedAmong(3)],
				whenWords: () => [
					whenWords(today, today, 'due-today'),
					whenWords(addDays(today, -1), today, 'overdue'),
					whenWords(addDays(today, -12), today, 'overdue'),
					whenWords(addDays(today, 2), today, 'due-soon'),
					whenWords(addDays(today, 20), today, 'scheduled')
				],
				facetWords: () => [facetWords('Stage', ['Applied']), facetWords('Stage', ['Applied', 'Offer'])],
				anyFacet: () => [anyFacet('Stage')],
				restSentence: () => [
					restSentence(['2026-04-06'], today),
					restSentence(['2026-04-06', '2026-04-10'], today)
				]
			}
		},
		'leads/known-at': {
			title: 'What is known of a company',
			spoken: {
				'knownTexts.allLeads': () => [knownTexts.allLeads(3, 'Kestrel')],
				knownLeadSentence: () => [
					...(['rejected', 'withdrawn', 'accepted', 'archived'] as const).map((outcome) =>
						knownLeadSentence({ lead, appliedOn: '2026-02-09', outcome }, today)
					),
					...(['applied', 'talking', 'interview', 'offer', 'silent'] as const).map((stage) =>
						knownLeadSentence({ lead: { ...lead, stage }, appliedOn: '2025-11-09' }, today)
					),
					knownLeadSentence({ lead: { ...lead, role: undefined, stage: 'saved' } }, today),
					knownLeadSentence({ lead: { ...lead, stage: 'interview' } }, today),
					knownLeadSentence({ lead, outcome: 'rejected' }, today)
				],
				knownPeopleSentence: () =>
					[1, 2, 3, 12].map((count) =>
						knownPeopleSentence({
							people: Array.from({ length: count }, (_, at) => ({
								...nameless,
								name: ['Dana Ruiz', 'Kim Lee', 'Omar Diaz'][at % 3]!
							}))
						})
					)
			}
		},
		'leads/bulk-texts': {
			title: 'Several leads at once',
			spoken: {
				'bulkBarTexts.selected': () => [bulkBarTexts.selected(2)],
				'bulkTexts.snooze': () => [bulkTexts.snooze(1), bulkTexts.snooze(3)],
				'bulkTexts.setPace': () => [bulkTexts.setPace(3)],
				'bulkTexts.tag': () => [bulkTexts.tag(3)],
				'bulkTexts.move': () => [bulkTexts.move(3)],
				'bulkTexts.close': () => [bulkTexts.close(3)],
				'bulkTexts.tooMany': () => [bulkTexts.tooMany(8)],
				'bulkTexts.defaultPace': () => [bulkTexts.defaultPace('steady')],
				'bulkTexts.tagged': () => [bulkTexts.tagged(3, 3), bulkTexts.tagged(2, 3)],
				'bulkTexts.rejections': () => [bulkTexts.rejections(1), bulkTexts.rejections(3)],
				'bulkTexts.moved': () => [bulkTexts.moved(3, 'applied')]
			}
		},
		'leads/board-texts': {
			title: 'Board',
			spoken: {
				'boardTexts.hideColumn': () => [boardTexts.hideColumn('Rejected')],
				'boardTexts.step': () => [boardTexts.step('Follow up by email', 'tomorrow')],
				'boardTexts.move': () => [boardTexts.move('Analyst at Kestrel')]
			}
		},
		'leads/merge-texts': {
			title: 'Merging two leads',
			spoken: {
				'mergeTexts.which': () => [mergeTexts.which('Analyst at Kestrel')],
				'mergeTexts.more': () => [mergeTexts.more(5)],
				'duplicateTexts.more': () => [duplicateTexts.more(2)]
			}
		},
		'leads/people-texts': {
			title: 'People',
			spoken: {
				mergedInto: () => [mergedInto('Dana Ruiz'), mergedInto('')],
				'mergePersonTexts.title': () => [mergePersonTexts.title('Dana Ruiz')],
				'mergePersonTexts.merge': () => [
					mergePersonTexts.merge('Kim Lee', 'Kestrel'),
					mergePersonTexts.merge('Kim Lee', '')
				],
				'personEntryTexts.moreOf': () => [personEntryTexts.moreOf('Dana Ruiz')],
				'personEntryTexts.refused': () => [personEntryTexts.refused('Asked not to be contacted by phone')],
				'personEntryTexts.allLeads': () => [personEntryTexts.allLeads(9)],
				'personEntryTexts.makeLeadOf': () => [personEntryTexts.makeLeadOf('Dana Ruiz')],
				'personEntryTexts.editOne': () => [personEntryTexts.editOne('Dana Ruiz')],
				'personEntryTexts.removeOne': () => [personEntryTexts.removeOne('Dana Ruiz')]
			}
		},
		'leads/people': {
			title: 'One person',
			spoken: {
				peopleFound: () => [peopleFound(1, 1), peopleFound(12, 300)],
				somebodyName: () => [somebodyName(nameless)],
				lastTouchSentence: () => [lastTouchSentence({ lead, touch: touch() }, today)],
				organisationHeading: () => [organisationHeading('')]
			}
		}
	}
};
