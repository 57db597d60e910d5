/** What stands in a report of a week that goes to somebody else. */

export const REPORT_TITLES = {
	channels: 'Touches by channel',
	kinds: 'Touches by kind',
	did: 'What I did',
	came: 'What came back',
	added: 'New leads',
	rested: 'Let rest with good grace',
	next: 'Next week',
	ahead: 'In this week'
} as const;

export const REPORT_FOOT =
	'Written with Tactful, a diary of a job search. A touch is one message, call or visit; a lead is one opening or contact that is pursued.';

/** What stands where a name was hidden. */
export const STAND_INS = {
	organisation: (number: number) => `Organisation ${number}`,
	names: { person: 'somebody', organisation: 'an organisation' }
} as const;
