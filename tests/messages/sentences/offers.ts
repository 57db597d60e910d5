import type { OfferEnd } from '../../../src/lib/domain/offers/offers';
import { TERMS } from '../../../src/lib/domain/offers/terms';
import { offerCardTexts } from '../../../src/lib/messages/offers/offer-card';
import { offersPageTexts } from '../../../src/lib/messages/offers/offers-page';
import {
	answerBy,
	knownTerms,
	termLabel,
	termsLine,
	termValue
} from '../../../src/lib/messages/offers/terms';
import { today } from './facts';
import type { SentencesOfPage } from './pages';

const ENDS: readonly OfferEnd[] = ['accepted', 'declined', 'refused', 'archived'];

export const offersSentences: SentencesOfPage = {
	page: 'Offers',
	modules: {
		'offers/terms': {
			title: 'Terms of an offer',
			spoken: {
				termLabel: () => [...TERMS, 'inWriting' as const].map(termLabel),
				termValue: () => [termValue(true)],
				knownTerms: () =>
					knownTerms({ pay: '$68,000 a year' }).map(({ label, value }) => `${label}: ${value}`),
				termsLine: () => [termsLine({ pay: '$68,000 a year', vacation: '20 days', inWriting: true })],
				answerBy: () => [
					answerBy({ deadline: '2026-03-20' }, today),
					answerBy({ deadline: '2026-03-13', deadlineAt: '17:00' }, today),
					answerBy({ deadline: '2026-03-12' }, '2026-03-11'),
					answerBy({ deadline: '2026-03-11', deadlineAt: '17:00' }, '2026-03-11'),
					answerBy({ deadline: '2026-03-11' }, '2026-03-11'),
					answerBy({ deadline: '2026-03-10' }, '2026-03-11'),
					answerBy({ deadline: '2026-03-06' }, '2026-03-11')
				]
			}
		},
		'offers/offer-card': {
			title: 'Card of an offer',
			spoken: {
				'offerCardTexts.offered': () => [
					offerCardTexts.offered('2026-03-02', today),
					offerCardTexts.offered(today, today)
				],
				'offerCardTexts.compare': () => [offerCardTexts.compare(2)],
				'offerCardTexts.mark': () => [offerCardTexts.mark('accepted'), offerCardTexts.mark('declined')]
			}
		},
		'offers/offers-page': {
			title: 'Offers side by side',
			spoken: {
				'offersPageTexts.count': () => [offersPageTexts.count(1), offersPageTexts.count(2)],
				'offersPageTexts.link': () => [offersPageTexts.link(1), offersPageTexts.link(2)],
				'offersPageTexts.ended': () => [offersPageTexts.ended(3)],
				'offersPageTexts.end': () => ENDS.map(offersPageTexts.end)
			}
		}
	}
};
