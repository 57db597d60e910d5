import { newsTexts } from '../../../src/lib/messages/playbook/news';
import { ruleCountWords } from '../../../src/lib/messages/playbook/playbook';
import { templatesTexts, templateUse } from '../../../src/lib/messages/playbook/templates';
import {
	referenceDraftTexts,
	referenceGuardSentence,
	referenceSaid,
	referencesTexts,
	referenceStatus,
	toldSentence
} from '../../../src/lib/messages/playbook/references';
import {
	askDraft,
	tellDraft,
	type ReferenceDraft
} from '../../../src/lib/messages/playbook/reference-drafts';
import { newLead } from '../../../src/lib/domain/leads/lead-actions';
import type { ReferenceGuard } from '../../../src/lib/domain/people/references';
import type { SentencesOfPage } from './pages';

const OMAR = 'Omar Diaz';
const TODAY = '2026-03-20';
const askedOn = '2026-03-02';
const knows = 'the stock reports at Fabrikam';
const CONTACT = { id: 'omar', name: OMAR, addedOn: askedOn };
const FACTS = { today: TODAY, signature: { name: 'Sam Carter', phone: '555 0100' } };
const KESTREL = newLead({ organisation: 'Kestrel', role: 'Analyst' }, 'kestrel', askedOn);
const GUARDS: readonly ReferenceGuard[] = [
	{ kind: 'asked-lately', days: 0 },
	{ kind: 'asked-lately', days: 1 },
	{ kind: 'asked-lately', days: 4 },
	{ kind: 'not-asked' },
	{ kind: 'no-answer', askedOn },
	{ kind: 'old-yes', askedOn: '2025-08-02' },
	{ kind: 'told-before', on: '2026-03-10' },
	{ kind: 'often', jobs: 3 }
];
const textOf = ({ subject, body }: ReferenceDraft) => `${subject}\n\n${body}`;

export const playbookSentences: SentencesOfPage = {
	page: 'Playbook',
	modules: {
		'playbook/playbook': {
			title: 'The list of rules',
			spoken: { ruleCountWords: () => [null, 0, 1, 12].map(ruleCountWords) }
		},
		'playbook/news': {
			title: 'News',
			spoken: {
				'newsTexts.remove': () => [newsTexts.remove('I passed the CPIM exam.')],
				'newsTexts.resumeUpdated': () => [newsTexts.resumeUpdated()]
			}
		},
		'playbook/templates': {
			title: 'Templates',
			spoken: {
				'templatesTexts.editOf': () => [templatesTexts.editOf('My follow-up')],
				'templatesTexts.removeOf': () => [templatesTexts.removeOf('My follow-up')],
				templateUse: () => [
					templateUse('written', undefined),
					templateUse('spoken', undefined),
					templateUse('written', 'First follow-up'),
					templateUse('spoken', 'First follow-up')
				]
			}
		},
		'playbook/references': {
			title: 'References',
			spoken: {
				'referencesTexts.editOf': () => [referencesTexts.editOf(OMAR)],
				'referencesTexts.removeOf': () => [referencesTexts.removeOf(OMAR)],
				'referencesTexts.askOf': () => [referencesTexts.askOf(OMAR)],
				'referencesTexts.askAgainOf': () => [referencesTexts.askAgainOf(OMAR)],
				'referencesTexts.tellOf': () => [referencesTexts.tellOf(OMAR)],
				'referencesTexts.yesOf': () => [referencesTexts.yesOf(OMAR)],
				'referencesTexts.noOf': () => [referencesTexts.noOf(OMAR)],
				'referenceDraftTexts.ask': () => [referenceDraftTexts.ask(OMAR)],
				'referenceDraftTexts.tell': () => [referenceDraftTexts.tell(OMAR)],
				referenceStatus: () =>
					[{}, { askedOn }, { askedOn, answer: 'yes' as const }, { askedOn, answer: 'no' as const }].map(
						(reference) => referenceStatus(reference, TODAY)
					),
				toldSentence: () => [
					toldSentence([], TODAY),
					toldSentence([{ company: 'Kestrel', on: '2026-03-10' }], TODAY),
					toldSentence(
						[
							{ company: 'Kestrel', on: '2026-03-10' },
							{ company: 'Northwind', on: askedOn }
						],
						TODAY
					)
				],
				referenceGuardSentence: () => GUARDS.map((guard) => referenceGuardSentence(guard, TODAY)),
				'referenceSaid.added': () => [referenceSaid.added(OMAR)],
				'referenceSaid.removed': () => [referenceSaid.removed(OMAR)],
				'referenceSaid.asked': () => [referenceSaid.asked(OMAR)],
				'referenceSaid.answered': () => [referenceSaid.answered(OMAR)],
				'referenceSaid.told': () => [referenceSaid.told(OMAR, 'Kestrel')]
			}
		},
		'playbook/reference-drafts': {
			title: 'Messages to references',
			spoken: {
				askDraft: () =>
					[{}, { knows }, { knows, askedOn, answer: 'yes' as const }].map((reference) =>
						textOf(askDraft({ ...FACTS, contact: { ...CONTACT, reference } }))
					),
				tellDraft: () => [
					textOf(tellDraft({ ...FACTS, contact: { ...CONTACT, reference: { knows } } }, KESTREL)),
					textOf(tellDraft({ ...FACTS, contact: { ...CONTACT, reference: {} } }, { ...KESTREL, role: '' }))
				]
			}
		}
	}
};
