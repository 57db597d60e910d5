/**
 * Backs up, restores and checks the data: persistent storage, the backup file, the snapshots, and the proof that nothing is
 * lost.
 */
import { checkBackupSize, writeBackupFile, type Answers } from '../../store/backup/backup';
import { sourceOf } from '../../store/backup/row-source';
import type { BackupContents } from '../../store/backup/backup-contents';
import { BackupRefusal } from '../../store/backup/backup-refusal';
import type { RestoreMode } from '../../store/backup/restore-command';
import { DATABASE_NAME } from '../../store/database/database';
import { leftOutOfBackup } from '../../messages/data/backups';
import { askToPersist, isPersisted } from '../../store/recovery/loss-detection';
import type { Snapshots } from '../../store/snapshots/snapshots';
import type { SnapshotHead } from '../../store/snapshots/retention';
import { ExclusiveTask } from '../session/exclusive-task.svelte';
import { contentsOf, type BackupSource, type OpenedBackup } from './whole-book';
import type { OpenDesk } from './whole-book-client';

export type { SnapshotHead };

/** The parts of the app and of the page that backups need. */
interface BackupDependencies {
	/** Opens a desk for what goes through everything that is stored. */
	desk(): Promise<OpenDesk>;
	/** Restores a backup; rejects with the reason in plain words. */
	bringIn(how: RestoreMode, contents: BackupContents): Promise<unknown>;
	snapshots(): Promise<Snapshots>;
	/** Records that a backup file was written. */
	backedUp(): void;
	saveFile(name: string, content: Blob | string): void;
	/** Machine time, ISO 8601 UTC. */
	now(): string;
	readonly appVersion: string;
}

/** A backup that was read without faults, beside the present data. */
interface RestorePreview extends OpenedBackup {
	/** The name of the file; empty for a snapshot. */
	readonly name: string;
}

type Work = 'backup' | 'reading' | 'restoring' | 'verifying';
type Chosen = Blob & Pick<File, 'name'>;

/** A file or a snapshot that is being opened, with the user's answers so far. */
interface Opening {
	/** The name of the file; empty for a snapshot. */
	readonly name: string;
	readonly answers: Answers;
	readonly source: BackupSource;
}

/**
 * A question that a backup asks before it can be shown: its password, which copy of a duplicate row to keep, or whether to
 * leave faulty rows out.
 */
interface BackupQuestion {
	readonly about: 'locked' | 'twins' | 'unsound';
	readonly message: string;
}

const QUESTIONS: readonly string[] = ['locked', 'twins', 'unsound'] satisfies BackupQuestion['about'][];

export class Backups {
	readonly task = new ExclusiveTask<Work>();
	/** The browser's promise to keep the data; null where it can't be asked. */
	persisted = $state<boolean | null>(null);
	/** Says that the browser refused to promise it. */
	refused = $state(false);
	/** True for a backup that came from outside the page. */
	isHanded = $state(false);
	preview = $state.raw<RestorePreview | null>(null);
	/** The question that the backup being opened waits for. */
	question = $state.raw<BackupQuestion | null>(null);
	verdict = $state.raw<{ readonly ok: boolean; readonly differing: number } | null>(null);
	/** The snapshots, newest first. */
	snapshots = $state.raw<readonly SnapshotHead[]>([]);

	readonly #world: BackupDependencies;
	#opening: Opening | null = null;
	/** Holds the backup that is shown, or does what takes long. */
	#desk: OpenDesk | null = null;

	constructor(world: BackupDependencies) {
		this.#world = world;
	}

	async look(): Promise<void> {
		this.persisted = await isPersisted();
	}

	/** Loads the list of snapshots; it is empty where they can't be read. */
	async lookAtSnapshots(): Promise<void> {
		this.snapshots = await this.#world
			.snapshots()
			.then((copies) => copies.list())
			.catch(() => []);
	}

	async askToKeep(): Promise<void> {
		this.persisted = await askToPersist();
		this.refused = this.persisted === false;
	}

	/**
	 * Writes everything into a backup file.
	 * @param password encrypts the file; without one, anyone who has the file can read it
	 */
	async backUp(password?: string): Promise<void> {
		await this.task.run('backup', async (isCurrent) => {
			const { appVersion } = this.#world;
			const createdAt = this.#world.now();
			const stamp = { appVersion, createdAt, ...(password && { password }) };
			const { file, without } = await this.#atDesk((desk) => desk.backup(stamp));
			if (!isCurrent()) return;
			this.#world.saveFile(`Tactful backup ${createdAt.slice(0, 10)}.json`, file);
			this.#world.backedUp();
			if (without.length > 0) throw new Error(leftOutOfBackup(without.map(({ name }) => name)));
		});
	}

	/** Writes the stored data into a file as it is, where this version can't open it. */
	async copyRaw(): Promise<void> {
		await this.task.run('backup', async () => {
			const { readRaw, readRawPaper } = await import('../../store/database/read-raw');
			const raw = await readRaw(DATABASE_NAME);
			if (!raw) throw new Error('The browser couldn’t read your data. Nothing was changed.');
			const { appVersion } = this.#world;
			const createdAt = this.#world.now();
			const stamp = { appVersion, createdAt, formatVersion: raw.version };
			const paper = (hash: string) => readRawPaper(DATABASE_NAME, hash);
			const { file } = await writeBackupFile(sourceOf(raw.contents), stamp, paper);
			this.#world.saveFile(`Tactful backup ${createdAt.slice(0, 10)}.json`, file);
		});
	}

	/** Writes the newest snapshot into a backup file, for data that can't be opened at all. */
	async copySnapshot(): Promise<void> {
		await this.task.run('backup', async () => {
			const copies = await this.#world.snapshots();
			const [newest] = await copies.list();
			if (!newest) throw new Error('There’s no snapshot. Nothing was changed.');
			const text = await copies.text(newest.id);
			this.#world.saveFile(`Tactful backup ${newest.createdAt.slice(0, 10)}.json`, text);
		});
	}

	/**
	 * Reads a backup file and shows what it would bring. Changes nothing.
	 * @param isHanded it came from outside the page, such as from another app: merging is then offered first
	 */
	async choose(file: Chosen, isHanded = false): Promise<void> {
		if (this.task.work) return;
		this.closePreview();
		this.isHanded = isHanded;
		await this.task.run('reading', async () => {
			checkBackupSize(file.size);
			await this.#open({ name: file.name, answers: {}, source: file });
		});
	}

	/** Answers the backup's question and goes on opening it. */
	async answer(answers: Answers): Promise<void> {
		const opening = this.#opening;
		if (!opening) return;
		await this.task.run('reading', () =>
			this.#open({ ...opening, answers: { ...opening.answers, ...answers } })
		);
	}

	/** Reads a snapshot and shows what it would bring. */
	async chooseSnapshot(id: string): Promise<void> {
		if (this.task.work) return;
		this.closePreview();
		this.isHanded = false;
		await this.task.run('reading', () => this.#open({ name: '', answers: {}, source: { snapshot: id } }));
	}

	/** Deletes a snapshot for good. */
	async deleteSnapshot(id: string): Promise<void> {
		await this.task.run('reading', async () => (await this.#world.snapshots()).drop([id]));
		await this.lookAtSnapshots();
	}

	/** Restores the backup that is shown: in place of the present data, or merged with it. */
	async restore(how: RestoreMode): Promise<void> {
		const desk = this.#desk;
		if (!desk || !this.preview) return;
		await this.task.run('restoring', async () => {
			await this.#world.bringIn(how, await contentsOf((send) => desk.opened(send)));
			this.closePreview();
		});
		await this.lookAtSnapshots();
	}

	/** Lets go of the backup, also of one that is still being read. What is being stored already goes on. */
	closePreview(): void {
		this.task.stop();
		this.preview = null;
		this.question = null;
		this.task.problem = null;
		this.#opening = null;
		this.#desk?.close();
		this.#desk = null;
	}

	async verify(): Promise<void> {
		this.verdict = null;
		await this.task.run('verifying', async (isCurrent) => {
			const { ok, differing } = await this.#atDesk((desk) => desk.verify());
			if (!isCurrent()) return;
			this.verdict = { ok, differing: differing.length };
		});
	}

	async #open(opening: Opening): Promise<void> {
		this.#opening = opening;
		const { name, source, answers } = opening;
		try {
			const desk = (this.#desk ??= await this.#world.desk());
			const opened = await desk.open(source, answers, Date.parse(this.#world.now()));
			// Stopped meanwhile.
			if (this.#opening !== opening) return desk.close();
			this.question = null;
			this.preview = { ...opened, name };
		} catch (error) {
			const about = error instanceof BackupRefusal ? error.reason : '';
			if (!QUESTIONS.includes(about)) {
				// The worker may have ended with the refusal, so the next reading starts a new one.
				this.#desk?.close();
				this.#desk = null;
				// A wrong password is typed again.
				if (about !== 'password') this.question = null;
				throw error;
			}
			this.question = { about: about as BackupQuestion['about'], message: (error as BackupRefusal).message };
		}
	}

	async #atDesk<T>(job: (desk: OpenDesk) => Promise<T>): Promise<T> {
		const desk = (this.#desk = await this.#world.desk());
		return job(desk).finally(() => desk.close());
	}
}
