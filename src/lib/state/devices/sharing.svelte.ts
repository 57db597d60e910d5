/**
 * Keeps this device in step with the others of its vault: by files that people carry, and through a folder. One object for all parts
 * of a page; loaded where somebody looks at the devices, or a folder is kept.
 */
import { deviceProblems } from '../../messages/devices/device-problems';
import { mayUseFolder, type ChosenFolder } from '../../platform/folder';
import { folderPlace, type FolderHandle } from '../../store/devices/places/folder-place';
import type { Transport } from '../../store/devices/places/transport';
import type { Vault } from '../../store/devices/sealing/vault';
import { readState, type DeviceState } from '../../store/devices/visits/device-state';
import { fileToSend, takeInFile } from '../../store/devices/visits/sealed-file';
import {
	changesEver,
	joinVault,
	leaveVault,
	nameDevice,
	placeVault,
	visit,
	waitingToGo,
	type SyncedBook,
	type Visit
} from '../../store/devices/visits/visit';
import { ExclusiveTask } from '../session/exclusive-task.svelte';
import { changeKept, forgetVault, keepVault, keptVault, type KeptVault, type VaultNotes } from './kept-vault';
import { canPutBack, DeviceProblem, fileFault, folderFault } from './worded-fault';

/** Nobody's file is larger: the seal reads no longer text. */
const MOST_BYTES = 100 * 1024 * 1024;

/** The parts of the app and of the device that sharing needs. */
export interface SharingWorld {
	/** @throws NotSaved where the book is not open */
	book(): SyncedBook;
	readonly notes: VaultNotes;
	/** Machine time, in milliseconds since 1970. */
	now(): number;
	/**
	 * Runs one job at a time over all tabs.
	 * @param patient waits for another tab, and rejects with a `TimeoutError` where it does not finish; else the job is left out
	 */
	exclusively(job: () => Promise<void>, patient: boolean): Promise<void>;
}

/** Describes the changes that arrived last, for the report on the page. */
export interface Arrival {
	readonly from: readonly string[];
	readonly isOwn: boolean;
	readonly changes: number;
	readonly leads: number;
	/** Fields that both devices had changed. */
	readonly both: number;
	/** The actions of others, with their stored labels, oldest first. */
	readonly actions: readonly (readonly [action: string, label: string])[];
	readonly waiting: number;
	readonly ahead: readonly string[];
}

type Work = 'joining' | 'sending' | 'taking' | 'checking';

export class Sharing {
	readonly task = new ExclusiveTask<Work>((error) => {
		this.canPutBack = canPutBack(error);
		return this.#carries ? fileFault(error) : folderFault(error);
	});
	/** 'alone': in no vault. 'outside': the book left it, when it was emptied or a loss was accepted. */
	status = $state<'looking' | 'alone' | 'member' | 'outside'>('looking');
	kept = $state.raw<KeptVault | null>(null);
	state = $state.raw<DeviceState | null>(null);
	/** Changes that the folder has not. */
	waiting = $state(0);
	/** Changes since the last file that was sent by hand. */
	unsent = $state(0);
	/** True while the browser lets the folder be used without asking. */
	allowed = $state(true);
	/** Putting everything into the folder again would help. */
	canPutBack = $state(false);
	arrival = $state.raw<Arrival | null>(null);

	readonly #world: SharingWorld;
	/** True while the task is about a file that is carried by hand. */
	#carries = false;

	constructor(world: SharingWorld) {
		this.#world = world;
	}

	/** Reads anew what is kept, and counts what waits. */
	async look(): Promise<void> {
		const { notes } = this.#world;
		const book = this.#world.book();
		const kept = (await keptVault(notes).catch(() => undefined)) ?? null;
		const state = (await readState(await book.archive.connection.open())) ?? null;
		const isMember = kept !== null && state?.vault === kept.vault.name;
		if (isMember) {
			this.waiting = await waitingToGo(book, kept.vault);
			this.unsent = Math.max(0, (await changesEver(book)) - (kept.sent?.changes ?? 0));
		}
		this.kept = kept;
		this.state = isMember ? state : null;
		this.status = isMember ? 'member' : kept ? 'outside' : 'alone';
	}

	/** Makes this device one of a vault. @returns true once that is stored */
	async join(vault: Vault, called: string): Promise<boolean> {
		let isStored = false;
		await this.#run('joining', false, async () => {
			await keepVault(this.#world.notes, { vault });
			await joinVault(this.#world.book(), vault, called).catch(async (error: unknown) => {
				await forgetVault(this.#world.notes).catch(() => undefined);
				throw error;
			});
			this.arrival = null;
			isStored = true;
		});
		return isStored;
	}

	/** Joins the vault again that the book has left, under a new writer's name. */
	async joinAgain(called: string): Promise<void> {
		const { kept } = this;
		if (kept) await this.#run('joining', false, () => joinVault(this.#world.book(), kept.vault, called));
	}

	/** Forgets the vault on this device. Files at a place stay, and so does the book. */
	async leave(): Promise<void> {
		await this.#run('joining', false, async () => {
			await forgetVault(this.#world.notes);
			await leaveVault(this.#world.book());
			this.arrival = null;
		});
	}

	async rename(called: string): Promise<void> {
		await this.#asMember('joining', false, ({ vault }) => nameDevice(this.#world.book(), vault, called));
	}

	/**
	 * Makes the file of all changes and hands it on.
	 * @param hand resolves to false where the user changed their mind: then nothing counts as sent
	 */
	async send(hand: (text: string) => Promise<boolean>): Promise<boolean> {
		let isSent = false;
		await this.#asMember('sending', true, async ({ vault }) => {
			const book = this.#world.book();
			const changes = await changesEver(book);
			isSent = await hand(await fileToSend(book, vault));
			const sent = { at: this.#world.now(), changes };
			if (isSent) await changeKept(this.#world.notes, (kept) => ({ ...kept, sent }));
		});
		return isSent;
	}

	/** Takes in a file of another device. */
	async takeIn(file: Blob): Promise<void> {
		if (this.status === 'looking') await this.look();
		await this.#run('taking', true, async () => {
			const { kept, status } = this;
			if (!kept || status !== 'member') throw new DeviceProblem(deviceProblems.notMember);
			if (file.size > MOST_BYTES) throw new DeviceProblem(deviceProblems.tooLarge);
			const book = this.#world.book();
			const before = await changesEver(book);
			this.#tell(await takeInFile(book, kept.vault, await file.text()));
			// The changes that arrived need not be sent back.
			const came = (await changesEver(book)) - before;
			await changeKept(this.#world.notes, ({ sent, ...rest }) => ({
				...rest,
				...(sent && { sent: { ...sent, changes: sent.changes + came } })
			}));
		});
	}

	/** Keeps a folder as the place of the vault, and visits it. One that is empty gets everything. */
	async useFolder(folder: ChosenFolder): Promise<void> {
		await this.#asMember('checking', false, async () => {
			await changeKept(this.#world.notes, ({ checkedAt: _of, ...kept }) => ({ ...kept, folder }));
			await this.look();
			if (await this.#isNew(folder)) await this.#putBack();
			await this.#visit(true, true);
		});
	}

	/** Lets go of the folder. Its files stay. */
	async stopFolder(): Promise<void> {
		await this.#asMember('checking', false, async () => {
			await changeKept(this.#world.notes, ({ folder: _gone, checkedAt: _of, ...kept }) => kept);
		});
	}

	/**
	 * Visits the folder, if there is one.
	 * @param asked true while a press is handled: the user may be asked for permission
	 */
	async visitFolder(asked = false): Promise<void> {
		if (!asked) await this.look();
		if (this.kept?.folder) await this.#asMember('checking', false, () => this.#visit(asked, asked));
	}

	/** Puts everything that this device knows into the folder again. */
	async putBack(): Promise<void> {
		await this.#asMember('checking', false, async () => {
			await this.#putBack();
			await this.#visit(true, true);
		});
	}

	/** Returns the name of a device, '' where it is not known. */
	nameOf(writer: string): string {
		return this.state?.devices?.[writer]?.name ?? '';
	}

	async #visit(ask: boolean, patient: boolean): Promise<void> {
		const { kept } = this;
		if (!kept?.folder) return;
		this.allowed = await mayUseFolder(kept.folder, ask);
		if (!this.allowed) {
			if (ask) throw new DeviceProblem(deviceProblems.refused);
			return;
		}
		await this.#world.exclusively(async () => {
			this.#tell(await visit(this.#world.book(), kept.vault, placeOf(kept.folder!)));
			const checkedAt = this.#world.now();
			await changeKept(this.#world.notes, (now) => ({ ...now, checkedAt }));
		}, patient);
	}

	/** Returns true for a folder that has nothing of the vault. */
	async #isNew(folder: ChosenFolder): Promise<boolean> {
		if (!(await mayUseFolder(folder, true))) throw new DeviceProblem(deviceProblems.refused);
		return (await placeOf(folder).list(this.kept!.vault.name)).length === 0;
	}

	async #putBack(): Promise<void> {
		const { vault, folder } = this.kept!;
		const called = this.nameOf(this.state?.writer ?? '');
		await placeVault(placeOf(folder!), vault);
		// A device that has written no file yet has nothing to write anew.
		if (Object.keys(this.state?.heads ?? {}).length > 0) await joinVault(this.#world.book(), vault, called);
	}

	#tell({ taken, waiting, ahead }: Visit): void {
		if (!taken && waiting === 0 && ahead.length === 0) return;
		const counts = taken?.counts ?? [];
		const sum = (of: 'changes' | 'leads' | 'both') => counts.reduce((all, one) => all + one[of], 0);
		this.arrival = {
			from: taken?.from ?? [],
			isOwn: taken?.from.every((writer) => writer === this.state?.writer) ?? false,
			changes: sum('changes'),
			leads: sum('leads'),
			both: sum('both'),
			actions: [...(taken?.actions ?? [])],
			waiting,
			ahead
		};
	}

	async #asMember(work: Work, carries: boolean, job: (kept: KeptVault) => Promise<void>): Promise<void> {
		const { kept } = this;
		if (kept) await this.#run(work, carries, () => job(kept));
	}

	/** Runs a task and reads anew what became of it. */
	async #run(work: Work, carries: boolean, job: () => Promise<void>): Promise<void> {
		await this.task.run(work, async () => {
			this.#carries = carries;
			this.canPutBack = false;
			try {
				await job();
			} finally {
				await this.look().catch(() => undefined);
			}
		});
	}
}

function placeOf(folder: ChosenFolder): Transport {
	return folderPlace(folder as ChosenFolder & FolderHandle);
}
