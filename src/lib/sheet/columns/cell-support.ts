/** Weighs what the cells of a column say of a meaning: for it, nothing, or against it. */
import type { CellStatistics } from './cell-statistics';
import { mostly } from './column-candidate';
import type { Field } from '../fields';

const MANY_WORDS = 12;

/** Tells whether hardly any two cells are equal, as in a column of free text. */
const isFreeText = ({ distinct, filled }: CellStatistics) => distinct > MANY_WORDS && distinct > 0.8 * filled;

/** Returns 1 where the cells look like values of a field, -1 where they look like something else, else 0. */
export function cellSupport(field: Field, cells: CellStatistics): -1 | 0 | 1 {
	const share = (count: number, least: number) => mostly(count, cells, least);
	const judged = (speaks: boolean, contradicts: boolean) => (speaks ? 1 : contradicts ? -1 : 0);
	switch (field) {
		case 'organisation':
			return judged(share(cells.organisations, 0.2), share(cells.roles, 0.6) || share(cells.urls, 0.6));
		case 'role':
			return judged(share(cells.roles, 0.3), share(cells.booleans + cells.dates, 0.6));
		case 'status':
			return judged(share(cells.statuses, 0.3) || share(cells.stagelike, 0.5), isFreeText(cells));
		case 'source':
			return judged(share(cells.boards, 0.3), share(cells.numbers + cells.booleans, 0.6));
		case 'location':
			return judged(share(cells.places, 0.3), share(cells.sentences, 0.8));
		case 'channel':
			return judged(
				share(cells.channels, 0.4) && cells.boards < cells.channels,
				isFreeText(cells) || share(cells.boards, 0.5)
			);
		case 'personName':
			return judged(share(cells.names, 0.4), share(cells.sentences, 0.8));
		case 'notes':
		case 'nextStep':
			return judged(share(cells.sentences, 0.3), share(cells.numbers + cells.booleans, 0.6));
		case 'url':
			return judged(share(cells.urls, 0.3), cells.filled > 0);
		case 'id':
			return judged(cells.distinct === cells.filled && cells.filled > 0, share(cells.sentences, 0.5));
		case 'salary':
			return judged(share(cells.numbers, 0.5), false);
		case 'recruiter':
			return judged(share(cells.names, 0.4) || share(cells.organisations, 0.2), false);
		case 'priority':
		case 'personTitle':
		case 'personFirstName':
		case 'personLastName':
			return 0;
		default:
			// The cells of all other fields have a shape without which the field is not allowed.
			return cells.filled > 0 ? 1 : 0;
	}
}
