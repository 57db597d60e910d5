/** Holds the words of the forms that log what they sent: a reply or a no. */
import { isolated } from '../common/touches';

export const replyTexts = {
	save: 'Log their reply',
	sent: 'What did they send?',
	from: 'From',
	receivedOn: 'Received on',
	howCallWent: 'How did the call go?',
	talked: 'We talked',
	leftMessage: 'They left a message',
	missed: 'I missed it',
	addPerson: (name: string) => `Add ${isolated(name)} to this job`,
	howInvited: 'How they invited you',
	deadline: 'They need my answer by (optional)'
};

export const refusalTexts = {
	save: 'Log their reply',
	jobHint: 'Send one thank-you, then it’s closed.',
	notNowHint: 'You can ask again later.',
	ask: 'What I asked for',
	askHint: 'A meeting or a referral. The job stays open.',
	channel: 'How I contact them',
	channelHint: '“Please don’t call.”',
	contactHint: 'No more follow-ups to them on any job, unless they contact you.',
	barred: 'Don’t contact them by',
	untilHint: 'Leave blank if they didn’t say.',
	decided: 'Was it their decision?',
	yes: 'Yes',
	no: 'No, someone else decides',
	who: 'Who said it'
};

export const pastedMailTexts = {
	open: 'Paste their email',
	field: 'Their email',
	hint: 'Fills in the form below. It isn’t sent anywhere.',
	check: 'Check this. Nothing is saved yet.',
	found: 'Found in the email'
};
