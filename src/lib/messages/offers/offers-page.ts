/** Holds the texts of the page that lays offers side by side. */
import type { OfferEnd } from '../../domain/offers/offers';

const ENDS: Record<OfferEnd, string> = {
	accepted: 'You accepted',
	declined: 'You declined',
	refused: 'They said no',
	archived: 'Archived'
};

export const offersPageTexts = {
	title: 'Offers',
	/** Counts the open ones: "2 open offers". */
	count: (open: number) => `${open} open ${open === 1 ? 'offer' : 'offers'}`,
	/** Labels the link to the page: "2 offers". */
	link: (open: number) => `${open} ${open === 1 ? 'offer' : 'offers'}`,
	none: 'No open offers. When one comes in, log it with “They replied” on the job.',
	allLeads: 'All leads',
	print: 'Print',
	table: 'Open offers',
	noTerms: 'No terms yet. Add them on the job’s page.',
	differs: 'Differs',
	notStated: 'Not stated',
	ended: (offers: number) => `Ended offers (${offers})`,
	end: (how: OfferEnd) => ENDS[how]
};
