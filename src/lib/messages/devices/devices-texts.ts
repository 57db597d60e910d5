/** Holds the texts of Settings → Devices: which devices share the book, what goes between them, and how. */
import { figures } from '../../domain/locale';
import { labelWords } from '../data/action-labels';
import { listed } from '../common/lists';

export const devicesTexts = {
	title: 'Devices',
	hint: 'The same jobs on your phone and your computer. No account, no server.',
	alone:
		'Connect your phone and your computer, and each can take in what you did on the other. Everything is locked on the way: only your devices can read it.',
	add: 'Add a device',
	join: 'Join from another device',
	privateWindow:
		'This window keeps nothing after it closes, so it can’t be connected. Open Tactful in a normal window.',
	outside:
		'This device lost or replaced its data, so it stopped sharing. Nothing was sent. If what you see here is right, share it again.',
	shareAgain: 'Share again from here',
	list: 'Connected devices',
	here: 'This device',
	nobodyYet: 'You’ll see your other devices here once something from them has arrived.',
	name: 'Name of this device',
	rename: 'Rename',
	saveName: 'Save name',
	heard: (when: string) => `Last changes arrived ${when}`,
	unnamed: 'Another device',
	byHand: 'With a file',
	byHandHint:
		'Send it to yourself by email, chat, AirDrop or a USB stick. It’s locked. Late or twice is fine.',
	send: 'Send changes',
	takeIn: 'Take in changes',
	file: 'File with changes',
	drop: 'You can also drop the file here.',
	sent: 'The file is ready. On your other device, choose “Take in changes”.',
	folder: 'With a folder, automatically',
	folderHint:
		'Choose a folder that iCloud, OneDrive, Dropbox or Syncthing already keeps on your devices. Tactful checks it while it’s open.',
	noFolderHere: 'This browser can’t keep a folder. Chrome or Edge on a computer can.',
	chooseFolder: 'Choose folder',
	otherFolder: 'Choose another folder',
	check: 'Check now',
	allow: 'Allow folder',
	needsLeave: 'Your browser asks for your OK before Tactful can use the folder again.',
	stopFolder: 'Stop using it',
	putBack: 'Put everything there again',
	reads: 'Whoever can open the folder sees when your devices save and how much, but not what.',
	working: 'Keeping your devices in step',
	came: 'What arrived',
	bothChanged:
		'Changed on both devices: the later change is in place, the earlier one is in the history. Notes are kept from both.',
	undo: 'Undo',
	undoOf: (what: string) => `Undo “${what}”`,
	addAnother: 'Add another device',
	more: 'Lost a device, or want to stop?',
	thirdDevice:
		'On the new device, choose “Join from another device” and enter the 24 words that you wrote down. Tactful doesn’t keep them, so nobody can read them off this device.',
	lost: 'Lost a device, or the words? Disconnect here, add your devices anew, and use a new folder. The lost one then gets nothing new. What it already has, it keeps.',
	leave: 'Disconnect this device',
	leaveAsk: 'Disconnect this device?',
	leaveWhat:
		'Your jobs stay here, and your other devices stay connected. To come back, you’ll need your 24 words.',
	left: 'Disconnected. Your jobs are still here.'
} as const;

/** Names a device for people: "Android phone". @param agent the browser's own description @param touches how many fingers its screen feels */
export function usualDeviceName(agent: string, touches: number): string {
	if (/iPad/.test(agent) || (/Macintosh/.test(agent) && touches > 1)) return 'iPad';
	if (/iPhone|iPod/.test(agent)) return 'iPhone';
	if (/Android/.test(agent)) return /Mobile/.test(agent) ? 'Android phone' : 'Android tablet';
	if (/CrOS/.test(agent)) return 'Chromebook';
	if (/Macintosh/.test(agent)) return 'Mac';
	if (/Windows/.test(agent)) return 'Windows computer';
	return /Linux/.test(agent) ? 'Linux computer' : 'My device';
}

/** Says how much has not been put into a file since the last one. */
export function unsentWords(changes: number, last: string): string {
	if (!last) return 'Nothing sent yet.';
	if (changes === 0) return `Last sent ${last}. Nothing new since.`;
	return `Last sent ${last}. ${changesWords(changes)} since.`;
}

/** Says what a folder still lacks, and when it was last checked. */
export function folderWords(name: string, waiting: number, checked: string): string {
	const state =
		waiting === 0 ? 'Nothing is waiting to go out.' : `${changesWords(waiting)} waiting to go out.`;
	return checked
		? `Folder “${name}”, checked ${checked}. ${state}`
		: `Folder “${name}”, not checked yet. ${state}`;
}

interface Arrived {
	/** The names of the devices that it came from. */
	readonly from: readonly string[];
	readonly changes: number;
	/** Leads that were not here. */
	readonly leads: number;
	/** True for a file that this very device made. */
	readonly isOwn: boolean;
}

/** Says what came: "From iPhone: 4 changes, 1 new job." */
export function arrivedWords({ from, changes, leads, isOwn }: Arrived): string {
	if (isOwn) return 'This file was made on this device. Take it in on your other one.';
	const names = from.map((name) => name || devicesTexts.unnamed);
	if (changes === 0) return `From ${listed(names)}: everything was already here.`;
	const fresh = leads === 0 ? '' : `, ${figures(leads)} new ${leads === 1 ? 'job' : 'jobs'}`;
	return `From ${listed(names)}: ${changesWords(changes)}${fresh}.`;
}

/** Says that files wait for one that has not arrived; '' for none. */
export function waitingFilesWords(files: number): string {
	if (files === 0) return '';
	return files === 1
		? '1 file is waiting for an earlier one that hasn’t arrived yet.'
		: `${figures(files)} files are waiting for earlier ones that haven’t arrived yet.`;
}

/** Names the devices whose clocks are wrong; '' for none. */
export function aheadWords(devices: readonly string[]): string {
	if (devices.length === 0) return '';
	const names = listed(devices.map((name) => name || devicesTexts.unnamed));
	return devices.length === 1
		? `The clock of ${names} is more than a day ahead. Correct the date there. Its changes wait until then.`
		: `The clocks of ${names} are more than a day ahead. Correct the dates there. Their changes wait until then.`;
}

/** Words a stored action of another device. */
export function cameWords(label: string): string {
	return labelWords(label);
}

/** Names the file that "Send changes" makes, so that two of one day differ. @param hour such as "0912" */
export function changesFileName(device: string, day: string, hour: string): string {
	return `Tactful changes from ${device || 'a device'} ${day} ${hour}`;
}

function changesWords(changes: number): string {
	return `${figures(changes)} ${changes === 1 ? 'change' : 'changes'}`;
}
