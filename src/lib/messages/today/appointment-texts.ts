/** Holds the words of the list of appointments and of the menu that adds one to a calendar. */
export const appointmentTexts = {
	title: 'Coming up',
	prepare: 'Prepare',
	prepareFor: (appointment: string) => `Prepare: ${appointment}`
};

export const calendarMenuTexts = {
	add: 'Add to calendar',
	addStep: (step: string) => `Add to calendar: ${step}`,
	title: 'Title',
	when: 'When',
	where: 'Where',
	all: 'All steps and appointments in one file',
	shared: 'Nothing else is shared. The file also sets a reminder.'
};

export const calendarChoiceTexts = {
	google: 'Add to Google Calendar',
	outlook: 'Add to Outlook',
	file: 'Save as calendar file',
	saved: 'Calendar file saved.'
};
