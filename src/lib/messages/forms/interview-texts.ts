/** Holds the words of the form that logs an interview. */
export const interviewTexts = {
	log: 'Log this interview',
	save: 'Save this interview',
	notHeld: 'It didn’t take place',
	met: 'Who was there',
	willMeet: 'Who will be there',
	invitedBy: 'Invited by',
	ahead: 'This is in the future, so it’s saved as an upcoming interview.',
	others: 'Who else was there (optional)',
	othersHint: 'One name per line, like “Sam Lee (Recruiter)”. Each gets a thank-you.',
	process: 'Where they are in the process (optional)',
	nextStep: 'Their next step (optional)',
	followUp: 'When to follow up (optional)',
	followUpWith: 'Follow up with',
	followUpBy: 'Follow up by'
};
