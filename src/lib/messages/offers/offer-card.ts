/** Holds the texts of the card that shows an open offer. */
import type { Day } from '../../domain/day';
import type { OfferAnswer } from '../../domain/steps/do-step';
import { onDay } from '../common/days';

export const offerCardTexts = {
	title: 'Their offer',
	/** Says when they made it: "Offered on Monday". */
	offered: (on: Day, today: Day) => `Offered ${onDay(on, today)}`,
	acts: 'Answer their offer',
	add: 'Add terms',
	edit: 'Edit terms',
	compare: (offers: number) => `Compare ${offers} offers`,
	/** Labels the press that logs a final answer which was given elsewhere. */
	mark: (answer: OfferAnswer) => (answer === 'accepted' ? 'Mark as accepted' : 'Mark as declined'),
	already: 'Already told them?',
	dialog: 'Offer terms',
	save: 'Save terms'
};
