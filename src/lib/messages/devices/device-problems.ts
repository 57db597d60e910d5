/** Says in plain words why devices could not be kept in step: what happened, and what to do. */

/** The faults of a shared place or file. */
export type PlaceFault =
	| 'wrong-key'
	| 'altered'
	| 'unsealed'
	| 'newer'
	| 'damaged'
	| 'missing'
	| 'broken-chain'
	| 'rolled-back'
	| 'vault-gone'
	| 'place-empty'
	| 'taken';

const UNCHANGED = 'Nothing here was changed.';
const WAIT =
	'Give the folder some time to catch up and check again. If that doesn’t help, choose a new, empty folder on all your devices.';

export const FOLDER_FAULTS: Readonly<Record<PlaceFault, string>> = {
	'wrong-key': `What’s in this folder belongs to other devices. ${UNCHANGED} Choose another folder, or join from one of those devices.`,
	altered: `A file in the folder was changed by something other than Tactful. ${UNCHANGED} Choose a new, empty folder on all your devices.`,
	unsealed: `A file in the folder isn’t locked, so Tactful won’t read it. ${UNCHANGED} Remove what isn’t from Tactful and check again.`,
	newer: `Another device has a newer Tactful. ${UNCHANGED} Reload this page to update, then check again.`,
	damaged: `A file in the folder is damaged. ${UNCHANGED} ${WAIT}`,
	missing: `The folder is missing a file. ${UNCHANGED} ${WAIT}`,
	'broken-chain': `The files in the folder don’t fit together. ${UNCHANGED} ${WAIT}`,
	'rolled-back': `The folder holds less than last time. ${UNCHANGED} Give it some time to catch up and check again, or put everything there again from here.`,
	'vault-gone': `This looks like the wrong folder: a file of Tactful is missing. ${UNCHANGED} Choose the right folder, or put everything there again from here.`,
	'place-empty': `The folder is empty. ${UNCHANGED} Check that it’s the right one, or put everything there again from here.`,
	taken: `Another device was saving at the same moment. ${UNCHANGED} Check again.`
};

const OTHER_FILE = `This file wasn’t made by “Send changes”. ${UNCHANGED} Choose a file that your other device made.`;
const SENT_AGAIN = `This file arrived damaged. ${UNCHANGED} Send the changes again from the other device.`;

export const FILE_FAULTS: Readonly<Record<PlaceFault, string>> = {
	'wrong-key': `This file is from a device that isn’t one of yours. ${UNCHANGED} If it is yours, join from it first.`,
	altered: SENT_AGAIN,
	unsealed: SENT_AGAIN,
	newer: `This file is from a newer Tactful. ${UNCHANGED} Reload this page to update, then take the file in again.`,
	damaged: OTHER_FILE,
	missing: SENT_AGAIN,
	'broken-chain': SENT_AGAIN,
	'rolled-back': SENT_AGAIN,
	'vault-gone': SENT_AGAIN,
	'place-empty': SENT_AGAIN,
	taken: SENT_AGAIN
};

export const deviceProblems = {
	notMember: `This device isn’t connected to your others yet. ${UNCHANGED} Join from the other device first, then take the file in.`,
	tooLarge: `This file is too large to be from Tactful. ${UNCHANGED}`,
	noFolder: `The folder is gone: it was moved, renamed or deleted. ${UNCHANGED} Choose it again.`,
	refused: `Your browser didn’t let Tactful use the folder. ${UNCHANGED} Allow it, or choose the folder again.`,
	full: 'The disk with the folder is full. Everything is still here. Free up some space and check again.',
	otherTab: 'Another tab of Tactful is busy with your devices. Close that tab and try again.',
	noCamera:
		'Tactful can’t use the camera here. Allow it in your browser’s settings, or enter the 24 words instead.',
	otherCode: 'That’s a different kind of code. Point the camera at the one Tactful shows.',
	noCrypto: 'This browser can’t lock your data here. Open Tactful over https, or in another browser.',
	other: (reason: string) => `That didn’t work: ${reason}`
} as const;
