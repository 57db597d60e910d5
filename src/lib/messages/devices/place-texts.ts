/** Holds the words of the part of the settings that connects a place on the web. */

export const placeTexts = {
	title: 'A place on the web',
	lead: 'If you have a remoteStorage account, your devices can keep in step through it. What goes there is locked first: the place sees sizes and times, and none of your words.',
	address: 'Your address there',
	addressHint: 'It looks like an email address, such as ada@example.org.',
	find: 'Find the place',
	finding: 'Looking for it…',
	found: (host: string) => `Found it. Sign in at ${host} and allow Tactful. You’ll come back here.`,
	goOn: (host: string) => `Go to ${host}`,
	other: 'Use another address',
	connecting: 'Connecting…',
	connected: (address: string) => `This device is connected to ${address}.`,
	disconnect: 'Disconnect',
	disconnectHint:
		'If you disconnect, this device forgets the place. What lies there stays, and so does everything here. To shut Tactful out for good, take back its permission at the place too.'
};

/** The sentences for what a place or its sign-in did not do: what happened, and what to do. */
export const placeProblems = {
	'no-place':
		'There’s no remoteStorage place at this address, or it can’t be reached now. Check the address and your connection, then try again.',
	denied: 'You didn’t allow Tactful there, so nothing was connected. You can try again whenever you like.',
	'wrong-answer':
		'That sign-in wasn’t started here, or it took longer than an hour. Nothing was connected. Please start again.',
	'not-connected': 'This device isn’t connected to a place. Connect it first.',
	'not-allowed': 'The place doesn’t let Tactful in. Nothing here is lost. Sign in there again.',
	busy: 'The place is busy. Nothing here is lost. Try again in a few minutes.',
	full: 'The place is full. Nothing here is lost. Make some room there, then try again.',
	offline: 'The place can’t be reached now. Nothing here is lost. Check your connection, then try again.',
	strange:
		'The place gave an answer that Tactful doesn’t understand. Nothing here is lost. Try again later, or use another place.'
} as const;
