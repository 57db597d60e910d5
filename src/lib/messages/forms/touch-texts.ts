/** Holds the words of the forms that log an activity and edit one. */
import { english } from '../common/english';

export const touchTexts = {
	type: 'Type',
	log: 'Log it',
	saveNext: 'Save as next step',
	ahead: 'This is in the future, so it’s saved as your next step.',
	howCallWent: 'How did the call go?',
	promised: 'I said when I’d be in touch again',
	promisedDate: 'Date I gave',
	promisedTime: 'Time I gave (optional)',
	get resume() {
		return english('I attached my résumé', 'I attached my CV');
	},
	confirmFirst: 'Confirm above to log it anyway, or cancel.'
};

export const touchEditTexts = {
	type: 'Type',
	save: 'Save activity',
	howCallWent: 'How did the call go?',
	notSaid: 'Not sure',
	dateGiven: 'Was a date given?',
	noDate: 'No',
	mine: 'I’ll contact them',
	theirs: 'They’ll contact me',
	answer: 'I’ll hear by then',
	date: 'Date given',
	time: 'Time given (optional)',
	refused: 'Did they say no?',
	notRefused: 'No',
	toJob: 'To this job',
	notNow: 'Not now',
	toAsk: 'To what I asked for',
	toChannel: 'To how I contact them',
	toContact: 'To any contact',
	channel: 'Don’t contact them by'
};
