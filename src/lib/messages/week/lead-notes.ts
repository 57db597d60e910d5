/** Holds the words over what the user noted on leads, on the page that looks back. */
export const leadNotesTexts = {
	feedback: 'What they said'
};
