/** One email and one voicemail for each rule; the golden files of the drafts hold all of them. */
import { draftHints } from '../../../src/lib/messages/drafts/hints';
import { repetitionHint } from '../../../src/lib/messages/drafts/repeated-text';
import { callScript, draftMessage, talkPoints } from '../../../src/lib/messages/drafts/drafts';
import { CASES, factsOf, type DraftCase } from '../drafts/cases';
import { callHelpTexts } from '../../../src/lib/messages/drafts/call-help-texts';
import {
	panelTexts,
	stillOpen,
	tooLongSentence,
	useLabel
} from '../../../src/lib/messages/drafts/panel-texts';
import { templateChoiceTexts } from '../../../src/lib/messages/drafts/template-choice-texts';
import type { SentencesOfPage } from './pages';

/** Returns the first case of each rule. */
function oneForEachRule(): readonly DraftCase[] {
	const byRule = new Map<string, DraftCase>();
	for (const given of Object.values(CASES))
		if (!byRule.has(given.step.rule)) byRule.set(given.step.rule, given);
	return [...byRule.values()];
}

const today = '2026-03-18';
const text = 'I applied for the Analyst role on March 9 and I’m still very interested.';

export const draftSentences: SentencesOfPage = {
	page: 'Drafts',
	modules: {
		'drafts/drafts': {
			title: 'One email, one voicemail and one talk for each kind of step',
			spoken: {
				draftMessage: () =>
					oneForEachRule().map((given) => {
						const { subject, body } = draftMessage(factsOf(given));
						return `${subject} — ${body.split('\n\n').slice(1, -1).join(' ')}`;
					}),
				callScript: () =>
					oneForEachRule().map((given) =>
						callScript(factsOf(given, 'phone')).leave.split('\n\n').slice(0, -1).join(' ')
					),
				talkPoints: () =>
					oneForEachRule().map((given) => talkPoints(factsOf(given, 'in-person')).bringUp.join('; '))
			},
			silent: ['stillPromises', 'sentencesIn', 'offerReply']
		},
		'drafts/draft-facts': {
			title: 'Choices of an answer',
			silent: [
				'DRAFT_LANGUAGES',
				'EVIDENCE',
				'lastSent',
				'lastInterview',
				'openOffer',
				'haveTalked',
				'isOver',
				'addresseeOf',
				'isToRecruiter'
			]
		},
		'drafts/panel-texts': {
			title: 'The panel with a draft or script',
			spoken: {
				'panelTexts.fillInOne': () => [panelTexts.fillInOne('[what you talked about]')],
				useLabel: () =>
					(['copy', 'mail', 'log'] as const).flatMap((use) => [useLabel(use, false), useLabel(use, true)]),
				stillOpen: () => [
					stillOpen(['[what you talked about]']),
					stillOpen(['[your name]', '[your phone number]', '[a day]'])
				],
				tooLongSentence: () => [
					tooLongSentence([]),
					tooLongSentence(['news']),
					tooLongSentence(['value', 'proofs', 'references'])
				]
			}
		},
		'drafts/signature-texts': { title: 'The signature' },
		'drafts/call-help-texts': {
			title: 'The number and the hours of a call',
			spoken: {
				'callHelpTexts.call': () => [callHelpTexts.call('+1 555 010 0199')],
				'callHelpTexts.dial': () => [callHelpTexts.dial('*6715550100199')]
			}
		},
		'drafts/template-choice-texts': {
			title: 'Templates in the panel',
			spoken: {
				'templateChoiceTexts.always': () => [templateChoiceTexts.always('First follow-up')],
				'templateChoiceTexts.kept': () => [templateChoiceTexts.kept('My follow-up')]
			}
		},
		'drafts/repeated-text': {
			title: 'Words sent before',
			spoken: { repetitionHint: () => [repetitionHint(text, [{ on: '2026-03-09', text }], today)] },
			silent: ['ownWords']
		},
		'drafts/hints': {
			title: 'A deadline for them',
			spoken: { draftHints: () => draftHints('I need an answer by Friday.') }
		},
		'drafts/templates': {
			title: 'Placeholders of the user’s own texts',
			silent: ['fillTemplate', 'templateTexts', 'unfilledIn', 'unfilled', 'withPlaceholders']
		}
	},
	parts: [
		'drafts/evidence',
		'drafts/phrases',
		'drafts/places',
		'drafts/salutation',
		'drafts/wordings',
		'drafts/steps/agreed',
		'drafts/steps/first-follow-up',
		'drafts/steps/first-steps',
		'drafts/steps/index',
		'drafts/steps/interviews',
		'drafts/steps/keep-in-touch',
		'drafts/steps/offers',
		'drafts/steps/refusals',
		'drafts/steps/replies',
		'drafts/steps/second-follow-up'
	]
};
