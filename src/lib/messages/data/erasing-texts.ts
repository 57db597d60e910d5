/** Says what was erased for good, and what could not be reached. */
import { listed } from '../common/lists';

const PLACES = {
	book: 'the data itself',
	drafts: 'drafts',
	snapshots: 'snapshots',
	device: 'notification settings and links to files',
	shared: 'items shared from other apps',
	notes: 'text you were typing'
} as const;

export const erasingTexts = {
	everything: 'Everything erased.',
	/** Said after a start that finished what a closed browser had cut off. */
	resumed: 'Finished erasing what was interrupted.',
	/** "Not everything is erased. Still here: snapshots. Tactful tries again the next time it opens. …" */
	left: (places: readonly (keyof typeof PLACES)[]): string =>
		`Not everything is erased. Still here: ${listed(places.map((place) => PLACES[place]))}. Tactful tries again the next time it opens. To be sure, clear this site’s data in your browser’s settings.`,
	/** "Erasing: 3 of 12 snapshots done." */
	progress: (done: number, total: number): string => `Erasing: ${done} of ${total} snapshots done.`
} as const;
