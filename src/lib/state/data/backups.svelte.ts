/**
 * Backs up, restores and checks the data: persistent storage, the backup file, the snapshots, and the proof that nothing is
 * lost.
 */
import {
	checkBackupSize,
	papersOf,
	readBackup,
	writeBackupFile,
	type Answers,
	type Backup
} from '../../store/backup/backup';
import type { BackupContents } from '../../store/backup/backup-contents';
import { BackupRefusal } from '../../store/backup/backup-refusal';
import type { RestoreMode } from '../../store/backup/restore-command';
import { DATABASE_NAME } from '../../store/database/database';
import { leftOutOfBackup } from '../../messages/data/backups';
import { askToPersist, isPersisted } from '../../store/recovery/loss-detection';
import type { Snapshots } from '../../store/snapshots/snapshots';
import type { SnapshotHead } from '../../store/snapshots/retention';
import type { MergeCounts } from '../../store/devices/merge-databases';
import { countPapers, type Paper } from '../../domain/papers/papers';
import { restoredPaperWords } from '../../messages/papers/paper-texts';
import { ExclusiveTask } from '../session/exclusive-task.svelte';

export type { SnapshotHead };

/** The parts of the app and of the page that backups need. */
interface BackupDependencies {
	contents(): Promise<BackupContents>;
	/** Reads the bytes of a file that a lead names; rejects where they can't be read. */
	paper(sha256: string): Promise<Uint8Array<ArrayBuffer>>;
	/** Restores a backup; rejects with the reason in plain words. */
	bringIn(how: RestoreMode, contents: BackupContents): Promise<unknown>;
	snapshots(): Promise<Snapshots>;
	verify(): Promise<{ readonly ok: boolean; readonly differing: readonly string[] }>;
	/** Records that a backup file was written. */
	backedUp(): void;
	saveFile(name: string, content: Blob | string): void;
	/** Machine time, ISO 8601 UTC. */
	now(): string;
	readonly appVersion: string;
}

interface Counts {
	readonly leads: number;
	readonly contacts: number;
	readonly sheets: number;
	readonly news: number;
	/** The files that its leads name. */
	readonly papers: number;
	readonly changes: number;
}

/** A backup that was read without faults, beside the present data. */
interface RestorePreview {
	/** The name of the file; empty for a snapshot. */
	readonly name: string;
	readonly createdAt: string;
	readonly notes: readonly string[];
	/** The files of its leads in words, those that can't be restored first. */
	readonly files: readonly string[];
	readonly found: Counts;
	readonly present: Counts;
	/** The counts after a merge of both; null where there is no present data. */
	readonly union: MergeCounts | null;
}

type Work = 'backup' | 'reading' | 'restoring' | 'verifying';
type Chosen = Blob & Pick<File, 'name'>;

/** A file or a snapshot that is being opened, with the user's answers so far. */
interface Opening {
	/** The name of the file; empty for a snapshot. */
	readonly name: string;
	readonly answers: Answers;
	readonly read: (answers: Answers) => Promise<Backup>;
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
	#backup: Backup | null = null;

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
		await this.task.run('backup', async () => {
			const { appVersion } = this.#world;
			const createdAt = this.#world.now();
			const contents = await this.#world.contents();
			const stamp = { appVersion, createdAt, password };
			const { file, without } = await writeBackupFile(contents, stamp, (hash) => this.#world.paper(hash));
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
			const { file } = await writeBackupFile(raw.contents, stamp, paper);
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
		this.closePreview();
		this.isHanded = isHanded;
		await this.task.run('reading', async () => {
			checkBackupSize(file.size);
			await this.#open({ name: file.name, answers: {}, read: (answers) => readBackup(file, answers) });
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
		this.closePreview();
		this.isHanded = false;
		await this.task.run('reading', async () => {
			const copies = await this.#world.snapshots();
			await this.#open({ name: '', answers: {}, read: (answers) => copies.read(id, answers) });
		});
	}

	/** Deletes a snapshot for good. */
	async deleteSnapshot(id: string): Promise<void> {
		await this.task.run('reading', async () => (await this.#world.snapshots()).drop([id]));
		await this.lookAtSnapshots();
	}

	/** Restores the backup that is shown: in place of the present data, or merged with it. */
	async restore(how: RestoreMode): Promise<void> {
		const backup = this.#backup;
		if (!backup) return;
		await this.task.run('restoring', async () => {
			await this.#world.bringIn(how, backup.contents);
			this.closePreview();
		});
		await this.lookAtSnapshots();
	}

	closePreview(): void {
		this.preview = null;
		this.question = null;
		this.task.problem = null;
		this.#opening = null;
		this.#backup = null;
	}

	async verify(): Promise<void> {
		this.verdict = null;
		await this.task.run('verifying', async () => {
			const { ok, differing } = await this.#world.verify();
			this.verdict = { ok, differing: differing.length };
		});
	}

	async #open(opening: Opening): Promise<void> {
		this.#opening = opening;
		try {
			const backup = await opening.read(opening.answers);
			this.question = null;
			await this.#show(opening.name, backup);
		} catch (error) {
			const about = error instanceof BackupRefusal ? error.reason : '';
			if (!QUESTIONS.includes(about)) throw error;
			this.question = { about: about as BackupQuestion['about'], message: (error as BackupRefusal).message };
		}
	}

	async #show(name: string, backup: Backup): Promise<void> {
		const here = await this.#world.contents();
		const { createdAt, notes, contents } = backup;
		const { mergeCounts } = await import('../../store/devices/merge-databases');
		const isBare = here.leads.length + here.contacts.length + here.sheets.length + here.news.length === 0;
		const union = isBare ? null : mergeCounts(here, contents, Date.parse(this.#world.now()));
		this.#backup = backup;
		const [found, present] = [liveCounts(contents), liveCounts(here)];
		const files = fileLines(backup, name !== '');
		this.preview = { name, createdAt, notes, files, found, present, union };
	}
}

/** @param isFile true for a backup file, which holds the bytes of its files; a snapshot leaves them where they are kept */
function fileLines({ contents, damagedPapers }: Backup, isFile: boolean): readonly string[] {
	const held = new Set(contents.papers?.map(({ sha256 }) => sha256));
	const lostOf = ({ sha256 }: Paper) => {
		if (damagedPapers.has(sha256)) return 'damaged';
		return isFile && !held.has(sha256) ? 'missing' : null;
	};
	const papers = papersOf(contents.leads.filter(({ deletedAt }) => !deletedAt));
	return [...papers.filter(lostOf), ...papers.filter((paper) => !lostOf(paper))].map((paper) =>
		restoredPaperWords(paper, lostOf(paper))
	);
}

/** Counts the rows that are not in the trash, and all changes. */
function liveCounts({ leads, contacts, sheets, news, changes }: BackupContents): Counts {
	const live = <Row extends { readonly deletedAt?: string }>(rows: readonly Row[]) =>
		rows.filter((row) => !row.deletedAt);
	const there = live(leads);
	return {
		leads: there.length,
		contacts: live(contacts).length,
		sheets: live(sheets).length,
		news: live(news).length,
		papers: countPapers(there).count,
		changes: changes.length
	};
}
