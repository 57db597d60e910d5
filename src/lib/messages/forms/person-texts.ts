/** Holds the words of the form for a person. */
export const personTexts = {
	save: 'Save this person',
	add: 'Add this person',
	name: 'Name',
	title: 'Title',
	email: 'Email',
	phone: 'Phone',
	page: 'Profile or website',
	prefers: 'Prefers',
	noPreference: 'No preference',
	note: 'Note',
	company: 'Company',
	unreachable: 'Add a name, an email address or a phone number.'
};
