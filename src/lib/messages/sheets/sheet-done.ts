/** Confirms what was done with spreadsheets. */

export const sheetDone = {
	saved: 'Saved.',
	written: (name: string) => `Exported ${name}. It’s connected to Tactful now.`,
	disconnected: (name: string) => `Disconnected ${name}. Its jobs stay.`,
	reconnected: (name: string) => `Reconnected ${name}.`,
	nameless: 'a spreadsheet',
	updated: (name: string) => `Applied the changes in ${name}.`,
	exported: (name: string) => `Exported ${name}.`,
	notNoted:
		'You have the file, but Tactful couldn’t record that. Your next export will list the same changes again.'
};
