/** Holds the texts of the form for the user’s signature, in the Playbook and in the first draft. */
export const signatureTexts = {
	title: 'Your signature',
	intro: 'Used at the end of your messages and in your call scripts.',
	ask: 'How should your messages end?',
	name: 'Your name',
	phone: 'Your phone (optional)',
	closing: 'Closing line',
	firstNames: 'Greet people by first name',
	firstNamesHint: '“Hi Dana” instead of “Dear Dana Ruiz”.',
	save: 'Save',
	saveInPlaybook: 'Save signature',
	later: 'Not now',
	skipped: 'You can add a signature in the Playbook.'
} as const;
