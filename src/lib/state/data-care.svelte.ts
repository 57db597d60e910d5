/** The care of the data itself: whether the browser keeps it, the backup file, the snapshots, and the proof that nothing is lost. */
import { checkBackupSize, readBackup, writeBackup } from '../store/backup';
import type { Backup, BackupContents, Twins } from '../store/backup';
import { BackupRefusal } from '../store/backup-refusal';
import type { How } from '../store/bring-in';
import { DATABASE_NAME } from '../store/database';
import { askToPersist, isPersisted } from '../store/health';
import type { SnapshotHead, Snapshots } from '../store/snapshots';
import type { UnionCounts } from '../store/uniting';
import { Doing } from './doing.svelte';

export type { SnapshotHead } from '../store/snapshots';
export type { How } from '../store/bring-in';

/** What the care needs of the tracker and the page. */
export interface CareWorld {
	contents(): Promise<BackupContents>;
	/** Brings a backup in; rejects with the reason in plain words. */
	bringIn(how: How, contents: BackupContents): Promise<unknown>;
	snapshots(): Promise<Snapshots>;
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
	/** Of the file; empty for a snapshot. */
	readonly name: string;
	readonly createdAt: string;
	readonly notes: readonly string[];
	readonly found: Counts;
	readonly present: Counts;
	/** What bringing both together comes to; null where nothing is here to keep. */
	readonly union: UnionCounts | null;
}

type Work = 'backup' | 'reading' | 'restoring' | 'verifying';
type Chosen = Pick<File, 'name' | 'size' | 'text'>;

/** A file that is being opened. */
interface Opening {
	readonly name: string;
	readonly text: string;
	readonly password?: string;
}

export class DataCare extends Doing<Work> {
	/** Whether the browser promised to keep the data; null where it can't be asked. */
	persisted = $state<boolean | null>(null);
	/** It was asked for the promise and did not give it. */
	refused = $state(false);
	preview = $state.raw<RestorePreview | null>(null);
	/** A backup that opens only with its password. */
	locked = $state.raw<{ readonly name: string; readonly text: string } | null>(null);
	/** A backup that has rows twice; it waits for the word which of them count. */
	twins = $state.raw<{ readonly file: Opening; readonly message: string } | null>(null);
	verdict = $state.raw<{ readonly ok: boolean; readonly differing: number } | null>(null);
	/** The newest first. */
	snapshots = $state.raw<readonly SnapshotHead[]>([]);

	readonly #world: CareWorld;
	#backup: Backup | null = null;

	constructor(world: CareWorld) {
		super();
		this.#world = world;
	}

	async look(): Promise<void> {
		this.persisted = await isPersisted();
	}

	/** Looks which snapshots there are; none where they can't be read. */
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

	/** Writes everything into a file. @param password without one whoever has the file can read it */
	async backUp(password?: string): Promise<void> {
		await this.run('backup', async () => {
			const { appVersion } = this.#world;
			const createdAt = this.#world.now();
			const contents = await this.#world.contents();
			const text = await writeBackup(contents, { appVersion, createdAt, password });
			this.#world.saveFile(`Tactful backup ${createdAt.slice(0, 10)}.json`, text);
			this.#world.backedUp();
		});
	}

	/** Writes what is stored into a file as it is, where this version can't open it. */
	async copyRaw(): Promise<void> {
		await this.run('backup', async () => {
			const { readRaw } = await import('../store/raw');
			const raw = await readRaw(DATABASE_NAME);
			if (!raw) throw new Error('The browser does not let the data be read. Nothing was changed.');
			const { appVersion } = this.#world;
			const createdAt = this.#world.now();
			const text = await writeBackup(raw.contents, { appVersion, createdAt, formatVersion: raw.version });
			this.#world.saveFile(`Tactful backup ${createdAt.slice(0, 10)}.json`, text);
		});
	}

	/** Reads a backup file and shows what it would bring; changes nothing. */
	async choose(file: Chosen): Promise<void> {
		this.closePreview();
		await this.run('reading', async () => {
			checkBackupSize(file.size);
			const text = await file.text();
			await this.#open({ name: file.name, text });
		});
	}

	/** Opens the backup that waits for its password. */
	async unlock(password: string): Promise<void> {
		const { locked } = this;
		if (locked) await this.run('reading', () => this.#open({ ...locked, password }));
	}

	/** Opens the backup that has rows twice: of each the first counts, or the last. */
	async settleTwins(which: Twins): Promise<void> {
		const { twins } = this;
		if (twins) await this.run('reading', () => this.#open(twins.file, which));
	}

	/** Reads a snapshot and shows what it would bring. */
	async chooseSnapshot(id: string): Promise<void> {
		this.closePreview();
		await this.run('reading', async () => {
			const copies = await this.#world.snapshots();
			await this.#show('', await copies.read(id));
		});
	}

	/** Brings in the backup that is shown: in the place of everything here, or beside it. */
	async restore(how: How): Promise<void> {
		const backup = this.#backup;
		if (!backup) return;
		await this.run('restoring', async () => {
			await this.#world.bringIn(how, backup.contents);
			this.closePreview();
		});
		await this.lookAtSnapshots();
	}

	closePreview(): void {
		this.preview = null;
		this.locked = null;
		this.twins = null;
		this.problem = null;
		this.#backup = null;
	}

	async verify(): Promise<void> {
		this.verdict = null;
		await this.run('verifying', async () => {
			const { ok, differing } = await this.#world.verify();
			this.verdict = { ok, differing: differing.length };
		});
	}

	async #open(file: Opening, which?: Twins): Promise<void> {
		try {
			const backup = await readBackup(file.text, { password: file.password, twins: which });
			this.locked = this.twins = null;
			await this.#show(file.name, backup);
		} catch (error) {
			const reason = error instanceof BackupRefusal ? error.reason : null;
			if (reason === 'locked') this.locked = file;
			else if (reason !== 'twins') throw error;
			else [this.locked, this.twins] = [null, { file, message: (error as BackupRefusal).message }];
		}
	}

	async #show(name: string, backup: Backup): Promise<void> {
		const here = await this.#world.contents();
		const { createdAt, notes, contents } = backup;
		const { unionCounts } = await import('../store/uniting');
		const isBare = here.leads.length + here.contacts.length + here.sheets.length + here.news.length === 0;
		const union = isBare ? null : unionCounts(here, contents, Date.parse(this.#world.now()));
		this.#backup = backup;
		const [found, present] = [liveCounts(contents), liveCounts(here)];
		this.preview = { name, createdAt, notes, found, present, union };
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
