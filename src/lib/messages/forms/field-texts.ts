/** Holds the words of fields that several forms share. */
import type { CallOutcome } from '../../domain/touch';
import { english } from '../common/english';

export const fieldTexts = {
	how: 'How',
	date: 'Date',
	time: 'Time (optional)',
	with: 'With',
	note: 'Note (optional)',
	place: 'Place or link (optional)',
	notSure: 'Not sure',
	notSureYet: 'Not sure yet',
	noName: 'No name',
	met: 'Who was there',
	/** @param zone the name of a time zone: "America/New_York" */
	inZone: (zone: string) => `${zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')} time`,
	confirmed: 'I’ve already confirmed it',
	whatTheySaid: 'What they said (optional)',
	askAgain: 'Ask again on (optional)',
	whatIAsked: 'What I asked for',
	refused: 'What did they say no to?',
	thisJob: 'This job',
	notNow: 'Not now',
	anyContact: 'Any contact',
	moreDetails: 'More details',
	get resumeSent() {
		return english('Résumé sent (optional)', 'CV sent (optional)');
	},
	letterSent: 'Cover letter sent (optional)'
};

export const callTexts: Record<CallOutcome, string> = {
	spoke: 'We talked',
	'left-message': 'Left a message',
	'no-answer': 'No answer'
};

export const dateGivenTexts = {
	asked: 'Did they give a date?',
	no: 'No',
	talk: 'We’ll talk on\u00a0…',
	answer: 'I’ll hear by\u00a0…',
	date: 'The date they gave',
	time: 'Time they gave (optional)',
	by: 'By'
};

export const inviteTexts = {
	date: 'Interview date',
	way: 'How will you meet?'
};

export const offerAnswerTexts = {
	asked: 'Your answer to their offer',
	notFinal: 'Not final yet',
	accept: 'I accept',
	decline: 'I decline'
};

export const warningTexts = {
	anyway: 'Log it anyway',
	refused: 'They asked not to be contacted. I contacted them anyway.'
};
