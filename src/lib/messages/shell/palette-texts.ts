/** Holds the words of the dialog that finds leads, people and commands, and of the list of shortcuts. */
export const paletteTexts = {
	title: 'Find',
	field: 'Find a lead, a person or a command',
	placeholder: 'Name, note or command',
	results: 'Results',
	none: 'Nothing found.',
	leads: 'Leads',
	people: 'People',
	commands: 'Commands',
	add: 'Add a lead',
	undo: 'Undo',
	shortcuts: 'Keyboard shortcuts',
	goTo: (page: string) => `Go to ${page}`,
	record: 'Work-search record',
	lookBack: 'Look back',
	calendar: 'Calendar',
	offers: 'Offers',
	mail: 'Add from email'
};

export const shortcutTexts = {
	title: 'Keyboard shortcuts',
	enabled: 'Use single-key shortcuts on this device',
	always: 'Shortcuts with Ctrl or ⌘ always work.',
	notKept: 'This browser can’t save the choice. It lasts until you close the page.',
	here: 'On this page',
	everywhere: 'Everywhere'
};
