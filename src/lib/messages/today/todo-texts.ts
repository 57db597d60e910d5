/** Holds the words of Today: its lists and the buttons of a line. */
import { formatDay, type Day } from '../../domain/day';

export const todayTexts = {
	add: 'Add a lead',
	sample: 'Sample data. Look around, then remove it.',
	removeSample: 'Remove the sample',
	todo: 'To do',
	another: 'Worth another try',
	done: 'Done today',
	soon: 'Due soon',
	weeks: 'Next four weeks',
	/** Heads the page with its day: "Monday 9 March". */
	heading: (today: Day) => formatDay(today, 'weekday and day')
};

export const todoTexts = {
	done: 'Done',
	write: 'Write',
	call: 'Call',
	replied: 'They replied',
	snooze: 'Snooze',
	no: 'They said no',
	/** Names a button for screen readers: "Done: Call Dana Ruiz, Northwind". */
	doneStep: (step: string, lead: string) => `Done: ${step}, ${lead}`,
	writeStep: (step: string, lead: string) => `Write: ${step}, ${lead}`,
	callStep: (step: string, lead: string) => `Call: ${step}, ${lead}`,
	repliedOn: (lead: string) => `They replied: ${lead}`,
	snoozeOn: (lead: string) => `Snooze: ${lead}`,
	noOn: (lead: string) => `They said no: ${lead}`,
	howCallWent: 'How did the call go?',
	spoke: 'We talked',
	leftMessage: 'Left a message',
	noAnswer: 'No answer',
	notYet: 'Not yet'
};
