/** Holds the words of the board. */
export const boardTexts = {
	title: 'Board',
	how: 'Drag a card to another column, or press its handle to choose one.',
	keys: 'On a handle, ← and → move the card.',
	hide: 'Hide',
	hideColumn: (column: string) => `Hide ${column}`,
	none: 'No leads here.',
	moveTo: 'Move to',
	/** The next step of a card with its day: "Follow up by email · tomorrow". */
	step: (step: string, day: string) => `${step} · ${day}`,
	move: (lead: string) => `Move ${lead}`
};
