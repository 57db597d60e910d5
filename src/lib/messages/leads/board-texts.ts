/** Holds the words of the board. */
import { isolated } from '../common/touches';

export const boardTexts = {
	title: 'Board',
	how: 'Drag a card, or press its handle.',
	keys: 'On a handle, ← and → move it.',
	hide: 'Hide',
	hideColumn: (column: string) => `Hide ${column}`,
	none: 'No leads here.',
	moveTo: 'Move to',
	/** The next step of a card with its day: "Follow up by email · tomorrow". */
	step: (step: string, day: string) => `${isolated(step)} · ${day}`,
	move: (lead: string) => `Move ${lead}`
};
