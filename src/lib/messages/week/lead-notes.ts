/** Holds the headings over what the user noted on leads, on the page that looks back. */
export const leadNotesTexts = {
	feedback: 'What they said',
	badAgencies: 'Bad experiences with agencies',
	gone: 'Postings that disappeared'
};
