/** A device that joins a vault, carries files, and visits a folder: what it keeps, what it counts, and what it says. */
import { expect, test } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import { devicesTexts } from '../../../src/lib/messages/devices/devices-texts';
import {
	deviceProblems,
	FILE_FAULTS,
	FOLDER_FAULTS
} from '../../../src/lib/messages/devices/device-problems';
import type { ChosenFolder } from '../../../src/lib/platform/folder';
import type { App } from '../../../src/lib/state/app';
import { isChangesFile } from '../../../src/lib/state/devices/changes-file';
import { Sharing } from '../../../src/lib/state/devices/sharing.svelte';
import { DeviceStore } from '../../../src/lib/store/device';
import { vaultOfSecret } from '../../../src/lib/store/devices/sealing/pairing';
import { readRaw } from '../../../src/lib/store/database/read-raw';
import { leaveVault } from '../../../src/lib/store/devices/visits/visit';
import type { Vault } from '../../../src/lib/store/devices/sealing/vault';
import { appWith } from '../../support/app-desk';
import { freshName, lead } from '../../support/book-desk';
import { SECRET } from '../../support/device-desk';
import { folderInMemory } from '../../support/folder-handles';

interface Desk {
	readonly app: App;
	readonly notes: DeviceStore;
	readonly sharing: Sharing;
	/** Takes the lock of another tab, so that nobody else visits. */
	isTaken: boolean;
}

async function desk(called: string, ...leads: readonly Lead[]): Promise<Desk> {
	const app = await appWith(...leads);
	const notes = new DeviceStore(freshName());
	const made: Desk = { app, notes, isTaken: false, sharing: sharingOn(app, notes, () => made.isTaken) };
	await made.sharing.look();
	if (called) expect(await made.sharing.join(await vault(), called)).toBe(true);
	return made;
}

function sharingOn(app: App, notes: DeviceStore, isTaken: () => boolean): Sharing {
	return new Sharing({
		book: () => app.session.stored().synced,
		notes,
		now: () => Date.parse('2026-03-09T09:00:00Z'),
		exclusively: async (job, patient) => {
			if (!isTaken()) return job();
			if (patient) throw new DOMException('Too late.', 'TimeoutError');
		}
	});
}

const vault = (): Promise<Vault> => vaultOfSecret(Uint8Array.from(SECRET));

async function sentBy({ sharing }: Desk): Promise<Blob> {
	let file: Blob | undefined;
	expect(await sharing.send(async (text) => !!(file = new Blob([text])))).toBe(true);
	return file!;
}

/** A folder with its permission: the browser keeps such handles, which the database of the tests can't. */
function folder(state: { allowed: boolean } = { allowed: true }): ChosenFolder {
	const answer = async () => (state.allowed ? 'granted' : 'prompt') as PermissionState;
	return Object.assign(folderInMemory(), {
		name: 'Tactful',
		queryPermission: answer,
		requestPermission: answer
	}) as unknown as ChosenFolder;
}

/** Keeps notes in memory, for what only a browser can store. */
function inMemory(notes: DeviceStore): void {
	const kept = new Map<string, unknown>();
	Object.assign(notes, {
		note: async (key: string) => kept.get(key),
		putNote: async (key: string, value: unknown) => void kept.set(key, value),
		dropNote: async (key: string) => void kept.delete(key),
		changeNote: async (key: string, update: (note: unknown) => unknown) => {
			kept.set(key, update(kept.get(key)));
			return kept.get(key);
		}
	});
}

async function withFolder(called: string, place: ChosenFolder, ...leads: readonly Lead[]) {
	const made = await desk('', ...leads);
	inMemory(made.notes);
	await made.sharing.join(await vault(), called);
	await made.sharing.useFolder(place);
	return made;
}

test('a key that is kept can be used after a start, and not be read out', async () => {
	const { app, notes } = await desk('Laptop');
	const again = sharingOn(app, notes, () => false);
	await again.look();
	expect(again.status).toBe('member');
	expect(again.nameOf(again.state!.writer)).toBe('Laptop');
	const { key } = again.kept!.vault;
	expect(key.extractable).toBe(false);
	await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
	expect(await again.send(async () => true)).toBe(true);
});

test('a raw copy of the book finds its head beside the row of the vault, and takes neither key nor row along', async () => {
	const { app } = await desk('Laptop', lead('a'));
	const { archive } = app.session.stored().synced;
	const database = await archive.connection.open();
	const raw = await readRaw(database.name);
	expect(raw!.changes).toBe(1);
	expect(raw!.databaseId).toBe((await database.get('meta', 'head'))!.databaseId);
	expect(JSON.stringify(raw!.contents)).not.toContain((await vault()).name);
});

test('a device that shares with nobody is alone, and takes no file in', async () => {
	const phone = await desk('Phone', lead('a'));
	const laptop = await desk('');
	await laptop.sharing.takeIn(await sentBy(phone));
	expect(laptop.sharing.status).toBe('alone');
	expect(laptop.sharing.task.problem).toBe(deviceProblems.notMember);
	expect(laptop.app.book.leads.size).toBe(0);
});

test('files carried both ways make one book of two, and say from whom and how much', async () => {
	const [phone, laptop] = [await desk('Phone', lead('a')), await desk('Laptop', lead('b'))];
	await laptop.sharing.takeIn(await sentBy(phone));
	await phone.sharing.takeIn(await sentBy(laptop));
	expect([...phone.app.session.stored().leads.keys()].sort()).toEqual(['a', 'b']);
	expect([...laptop.app.session.stored().leads.keys()].sort()).toEqual(['a', 'b']);
	const { arrival, state } = laptop.sharing;
	expect(arrival).toMatchObject({ changes: 1, leads: 1, both: 0, isOwn: false });
	expect(laptop.sharing.nameOf(arrival!.from[0]!)).toBe('Phone');
	expect(
		Object.values(state!.devices!)
			.map(({ name }) => name)
			.sort()
	).toEqual(['Laptop', 'Phone']);
	const copies = await (await laptop.app.session.stored().snapshots()).list();
	expect(copies.map(({ label }) => label)).toContain('merge-devices');
});

test('what came counts as sent, and what is done here does not', async () => {
	const [phone, laptop] = [await desk('Phone', lead('a')), await desk('Laptop', lead('b'))];
	const carried = await sentBy(phone);
	await sentBy(laptop);
	await laptop.sharing.takeIn(carried);
	expect(laptop.sharing.unsent).toBe(0);
	await laptop.app.leads.add(lead('c'));
	await laptop.sharing.look();
	expect(laptop.sharing.unsent).toBe(1);
});

test('a file that its user did not hand on does not count as sent', async () => {
	const { sharing } = await desk('Laptop', lead('a'));
	expect(await sharing.send(async () => false)).toBe(false);
	expect(sharing.kept!.sent).toBeUndefined();
});

test('the action of another device can be undone', async () => {
	const [phone, laptop] = [await desk('Phone', lead('a')), await desk('Laptop')];
	await laptop.sharing.takeIn(await sentBy(phone));
	const [[action]] = laptop.sharing.arrival!.actions as [[string, string]];
	await laptop.app.session.undo(action);
	expect(laptop.app.book.leads.size).toBe(0);
});

test('a device says so of its own file, of any other file, and of one that was altered', async () => {
	const { app, sharing } = await desk('Laptop', lead('a'));
	const own = await sentBy({ sharing } as Desk);
	await sharing.takeIn(own);
	expect(sharing.arrival).toMatchObject({ isOwn: true, changes: 0 });
	await sharing.takeIn(new Blob(['Milk and bread']));
	expect(sharing.task.problem).toBe(FILE_FAULTS.damaged);
	const altered = JSON.parse(await own.text()) as { sealed: string };
	altered.sealed = `t1.AAAA${altered.sealed.slice(7)}`;
	await sharing.takeIn(new Blob([JSON.stringify(altered)]));
	expect(sharing.task.problem).toBe(FILE_FAULTS.altered);
	expect(app.book.leads.size).toBe(1);
});

test('files of changes are told from backups by their beginning', async () => {
	const own = await sentBy(await desk('Laptop', lead('a')));
	expect(await isChangesFile(own)).toBe(true);
	expect(await isChangesFile(new Blob(['{"format":"tactful-backup"}']))).toBe(false);
	expect(await isChangesFile(new Blob([]))).toBe(false);
});

test('a name is kept, and the others learn it', async () => {
	const [phone, laptop] = [await desk('Phone', lead('a')), await desk('Laptop')];
	await phone.sharing.rename('Old phone');
	await laptop.sharing.takeIn(await sentBy(phone));
	expect(laptop.sharing.nameOf(laptop.sharing.arrival!.from[0]!)).toBe('Old phone');
});

test('a device that disconnects keeps its jobs and forgets the key', async () => {
	const { app, notes, sharing } = await desk('Laptop', lead('a'));
	await sharing.leave();
	expect(sharing.status).toBe('alone');
	expect(await notes.note('vault')).toBeUndefined();
	expect(app.book.leads.size).toBe(1);
});

test('a book that left its vault sends nothing until it is shared again', async () => {
	const { app, sharing } = await desk('Laptop', lead('a'));
	await leaveVault(app.session.stored().synced);
	await sharing.look();
	expect(sharing.status).toBe('outside');
	expect(await sharing.send(async () => true)).toBe(false);
	expect(sharing.task.problem).not.toBeNull();
	await sharing.joinAgain('Laptop');
	expect(sharing.status).toBe('member');
	expect(await sharing.send(async () => true)).toBe(true);
});

test('two devices with one folder have the same jobs after they checked it, and see each other', async () => {
	const place = folder();
	const phone = await withFolder('Phone', place, lead('a'));
	const laptop = await withFolder('Laptop', place, lead('b'));
	expect(laptop.sharing.task.problem).toBeNull();
	await phone.sharing.visitFolder();
	expect([...phone.app.session.stored().leads.keys()].sort()).toEqual(['a', 'b']);
	expect([...laptop.app.session.stored().leads.keys()].sort()).toEqual(['a', 'b']);
	expect(phone.sharing.waiting).toBe(0);
	await phone.app.leads.add(lead('c'));
	await phone.sharing.look();
	expect(phone.sharing.waiting).toBe(1);
	expect(
		Object.values(phone.sharing.state!.devices!)
			.map(({ name }) => name)
			.sort()
	).toEqual(['Laptop', 'Phone']);
});

test('a device without jobs is seen by the others all the same', async () => {
	const place = folder();
	const phone = await withFolder('Phone', place);
	const laptop = await withFolder('Laptop', place, lead('b'));
	expect(
		Object.values(laptop.sharing.state!.devices!)
			.map(({ name }) => name)
			.sort()
	).toEqual(['Laptop', 'Phone']);
	expect(phone.app.book.leads.size).toBe(0);
});

test('a folder that the browser guards is not visited before the user allows it', async () => {
	const state = { allowed: true };
	const { app, sharing } = await withFolder('Laptop', folder(state), lead('a'));
	state.allowed = false;
	await app.leads.add(lead('b'));
	await sharing.visitFolder();
	expect(sharing.allowed).toBe(false);
	expect(sharing.task.problem).toBeNull();
	expect(sharing.waiting).toBe(1);
	await sharing.visitFolder(true);
	expect(sharing.task.problem).toBe(deviceProblems.refused);
	state.allowed = true;
	await sharing.visitFolder(true);
	expect([sharing.allowed, sharing.waiting, sharing.task.problem]).toEqual([true, 0, null]);
});

test('while another tab visits, this one leaves it to that, and says so where it was asked', async () => {
	const made = await withFolder('Laptop', folder(), lead('a'));
	await made.app.leads.add(lead('b'));
	made.isTaken = true;
	await made.sharing.visitFolder();
	expect([made.sharing.waiting, made.sharing.task.problem]).toEqual([1, null]);
	await made.sharing.visitFolder(true);
	expect(made.sharing.task.problem).toBe(deviceProblems.otherTab);
});

test('a folder that lost everything stops the visit, and gets it again where the user says so', async () => {
	const place = folder();
	const { sharing } = await withFolder('Laptop', place, lead('a'));
	await (place as unknown as ReturnType<typeof folderInMemory>).removeEntry((await vault()).name);
	await sharing.visitFolder(true);
	expect(sharing.task.problem).toBe(FOLDER_FAULTS['place-empty']);
	expect(sharing.canPutBack).toBe(true);
	await sharing.putBack();
	expect([sharing.task.problem, sharing.canPutBack, sharing.waiting]).toEqual([null, false, 0]);
	const phone = await withFolder('Phone', place);
	expect(phone.app.session.stored().leads.size).toBe(1);
});

test('another folder gets everything at once, and one that is let go of keeps its files', async () => {
	const { sharing } = await withFolder('Laptop', folder(), lead('a'));
	const other = folder();
	await sharing.useFolder(other);
	expect([sharing.task.problem, sharing.waiting]).toEqual([null, 0]);
	await sharing.stopFolder();
	expect(sharing.kept!.folder).toBeUndefined();
	const phone = await withFolder('Phone', other);
	expect(phone.app.session.stored().leads.size).toBe(1);
});

test('a full disk is told, and nothing here is lost', async () => {
	const place = folder();
	const { app, sharing } = await withFolder('Laptop', place, lead('a'));
	await app.leads.add(lead('b'));
	const full = async () => {
		throw new DOMException('No room.', 'QuotaExceededError');
	};
	Object.assign(place, { getDirectoryHandle: full });
	await sharing.visitFolder(true);
	expect(sharing.task.problem).toBe(deviceProblems.full);
	expect([app.book.leads.size, sharing.waiting]).toEqual([2, 1]);
});

test('every sentence of a fault says that nothing was changed, or that nothing was lost, and what to do', () => {
	for (const fault of [...Object.values(FOLDER_FAULTS), ...Object.values(FILE_FAULTS)])
		expect(fault).toMatch(/Nothing here was changed\..+\.$/);
	expect(devicesTexts.leaveWhat).toMatch(/24 words/);
});
