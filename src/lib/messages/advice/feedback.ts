/** Holds the words around what they said of the user after a no. */
export const feedbackTexts = {
	optional: 'Feedback (optional)',
	hint: 'What they liked, and what was missing. You’ll find it in Look back.'
};
