/** Holds the words of a spreadsheet file on the user's disk that is linked with the app. */

export const fileLinkTexts = {
	link: 'Link a file on this device',
	linkHint: 'Tactful saves into it, and notices when you change it elsewhere.',
	linked: (name: string) => `Linked to ${name} on this device.`,
	needsLeave: 'Your browser asks for permission before Tactful can use the file.',
	allow: 'Allow',
	changed: 'The file was changed outside Tactful. See the changes before you save into it.',
	seeChanges: 'See changes',
	save: (name: string) => `Save to ${name}`,
	automatic: 'Save automatically',
	unlink: 'Unlink the file',
	unsupported: 'This browser can’t link a file. Export it, and import it again after you edit it.'
};
