/** The care of the data itself: whether the browser keeps it, the backup file, and the proof that nothing is lost. */
import { checkBackupSize, readBackup, writeBackup } from '../store/backup';
import type { Backup, BackupContents } from '../store/backup';
import { askToPersist, isPersisted } from '../store/health';

/** What the care needs of the tracker and the page. */
export interface CareWorld {
	contents(): Promise<BackupContents>;
	replaceAll(contents: BackupContents): Promise<unknown>;
	verify(): Promise<{ readonly ok: boolean; readonly differing: readonly string[] }>;
	/** A backup file was written. */
	backedUp(): void;
	saveFile(name: string, text: string): void;
	/** Machine time, ISO 8601 UTC. */
	now(): string;
	readonly appVersion: string;
}

export interface Counts {
	readonly leads: number;
	readonly contacts: number;
	readonly sheets: number;
	readonly news: number;
	readonly changes: number;
}

/** A backup that was read and found good, beside what is here now. */
export interface RestorePreview {
	readonly name: string;
	readonly createdAt: string;
	readonly notes: readonly string[];
	readonly found: Counts;
	readonly present: Counts;
}

type Work = 'backup' | 'reading' | 'restoring' | 'verifying';

export class DataCare {
	/** Whether the browser promised to keep the data; null where it can't be asked. */
	persisted = $state<boolean | null>(null);
	/** It was asked for the promise and did not give it. */
	refused = $state(false);
	work = $state<Work | null>(null);
	/** Why the last thing did not work. */
	problem = $state<string | null>(null);
	preview = $state.raw<RestorePreview | null>(null);
	verdict = $state.raw<{ readonly ok: boolean; readonly differing: number } | null>(null);

	readonly #world: CareWorld;
	#backup: Backup | null = null;

	constructor(world: CareWorld) {
		this.#world = world;
	}

	async look(): Promise<void> {
		this.persisted = await isPersisted();
	}

	async askToKeep(): Promise<void> {
		this.persisted = await askToPersist();
		this.refused = this.persisted === false;
	}

	/** Writes everything into a file. */
	async backUp(): Promise<void> {
		await this.#run('backup', async () => {
			const { appVersion } = this.#world;
			const createdAt = this.#world.now();
			const text = await writeBackup(await this.#world.contents(), { appVersion, createdAt });
			this.#world.saveFile(`Tactful backup ${createdAt.slice(0, 10)}.json`, text);
			this.#world.backedUp();
		});
	}

	/** Reads a backup file and shows what it would bring; changes nothing. */
	async choose(file: Pick<File, 'name' | 'size' | 'text'>): Promise<void> {
		this.closePreview();
		await this.#run('reading', async () => {
			checkBackupSize(file.size);
			const backup = await readBackup(await file.text());
			const present = liveCounts(await this.#world.contents());
			const { createdAt, notes, contents } = backup;
			this.#backup = backup;
			this.preview = { name: file.name, createdAt, notes, found: liveCounts(contents), present };
		});
	}

	/** Puts the backup that is shown in the place of everything here. */
	async restore(): Promise<void> {
		const backup = this.#backup;
		if (!backup) return;
		await this.#run('restoring', async () => {
			await this.#world.replaceAll(backup.contents);
			this.closePreview();
		});
	}

	closePreview(): void {
		this.preview = null;
		this.#backup = null;
	}

	async verify(): Promise<void> {
		this.verdict = null;
		await this.#run('verifying', async () => {
			const { ok, differing } = await this.#world.verify();
			this.verdict = { ok, differing: differing.length };
		});
	}

	async #run(work: Work, job: () => Promise<void>): Promise<void> {
		if (this.work) return;
		this.work = work;
		this.problem = null;
		try {
			await job();
		} catch (error) {
			this.problem = error instanceof Error ? error.message : String(error);
		} finally {
			this.work = null;
		}
	}
}

/** What is not in the trash, and all changes. */
function liveCounts({ leads, contacts, sheets, news, changes }: BackupContents): Counts {
	const live = (rows: readonly { readonly deletedAt?: string }[]) =>
		rows.filter((row) => !row.deletedAt).length;
	return {
		leads: live(leads),
		contacts: live(contacts),
		sheets: live(sheets),
		news: live(news),
		changes: changes.length
	};
}
