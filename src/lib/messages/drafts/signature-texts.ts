/** Holds the texts of the form for the user’s signature, in the Playbook and in the first draft. */
export const signatureTexts = {
	title: 'Your signature',
	intro: 'Your drafts end with this, and your call scripts say who’s calling.',
	ask: 'How should your messages end?',
	name: 'Name',
	phone: 'Phone (optional)',
	closing: 'Closing line',
	firstNames: 'Greet people by first name',
	firstNamesHint: '“Hi Dana” instead of “Dear Dana Ruiz”.',
	save: 'Save',
	saveInPlaybook: 'Save signature',
	later: 'Not now',
	skipped: 'You can add a signature in the Playbook.'
} as const;
