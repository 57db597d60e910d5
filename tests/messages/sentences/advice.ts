import type { Advice } from '../../../src/lib/domain/advice/advice';
import { newLead } from '../../../src/lib/domain/leads/lead-actions';
import {
	adviceSentence,
	adviceTexts,
	briefingStep,
	goodWordMessage
} from '../../../src/lib/messages/advice/suggestions';
import { keptReason } from '../../../src/lib/messages/advice/kept-reason';
import type { SentencesOfPage } from './pages';

const today = '2026-03-11';
const dana = { id: 'dana', name: 'Dana Ruiz' };
const priya = { id: 'priya', name: 'Priya Nair' };
const lead = newLead({ organisation: 'Northwind', role: 'Analyst' }, 'northwind', today);
const kept = { ...lead, people: [dana] };
const briefing = {
	kind: 'briefing',
	key: '',
	person: priya,
	interviewOn: '2026-03-16',
	planFor: '2026-03-13'
} as const satisfies Advice;
const word = {
	kind: 'good-word',
	key: '',
	people: [dana],
	interviewOn: '2026-03-10'
} as const satisfies Advice;

export const adviceSentences: SentencesOfPage = {
	page: 'What the articles advise',
	modules: {
		'advice/suggestions': {
			title: 'Suggestions on a lead',
			spoken: {
				'adviceTexts.planFor': () => [adviceTexts.planFor('2026-03-13', today)],
				'adviceTexts.planned': () => [adviceTexts.planned('2026-03-13', today)],
				adviceSentence: () => [
					adviceSentence({ kind: 'stay-in-touch', key: '', person: dana }, today),
					adviceSentence(word, today),
					adviceSentence({ ...word, people: [dana, priya], vouchers: 'my old team' }, today),
					adviceSentence(briefing, today)
				],
				briefingStep: () => [briefingStep(briefing)],
				goodWordMessage: () => [
					goodWordMessage(word, lead, today),
					goodWordMessage({ ...word, vouchers: 'my old team' }, { ...lead, role: undefined }, today)
				]
			}
		},
		'advice/feedback': { title: 'Feedback in the form of a no' },
		'advice/handwritten-note': { title: 'A handwritten note' },
		'advice/kept-reason': {
			title: 'Why to stay in touch',
			spoken: {
				keptReason: () => [
					keptReason({ lead: kept, step: { due: '2026-04-10', personId: 'dana' }, today }),
					keptReason({ lead: kept, step: { due: today, personId: 'dana' }, today })
				]
			}
		},
		'week/lead-notes': { title: 'Notes on Look back' }
	}
};
