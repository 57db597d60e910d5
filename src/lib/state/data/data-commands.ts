/** Writes what is no lead: settings, news, the sample; and moves the data as a whole. */
import type { StoredSettings } from '../../domain/cadence/policy';
import type { Day } from '../../domain/day';
import type { News } from '../../domain/lead';
import type { BackupContents } from '../../store/backup/backup';
import type { Book } from '../../store/book';
import type { RestoreMode } from '../../store/backup/restore-command';
import type { Change } from '../../store/changes/changes';
import type { Verification } from '../../store/changes/verify';
import { updateOf } from '../../store/changes/edits';
import { SETTINGS_ID } from '../../store/database/rows';
import type { Snapshots } from '../../store/snapshots/snapshots';
import type { ReadableBook } from '../session/live-book.svelte';
import { additions } from '../session/own-data';
import type { Session } from '../session/session.svelte';
import type { Saved, Writer } from '../session/writer';

/** Writes the facts that stand beside the leads. */
export function factCommands(writer: Writer, book: Pick<ReadableBook, 'sampleRows'>) {
	return {
		setSettings(patch: Partial<StoredSettings>, said = 'Saved.'): Promise<Saved> {
			const edit = updateOf('settings', SETTINGS_ID, (row) => ({ ...row, ...patch }));
			return writer.write('change-settings', [edit], said);
		},

		/** @param onlyFor the one company that it is for */
		addNews(text: string, on: Day = writer.today, onlyFor?: string): Promise<Saved> {
			const to: News = { id: writer.newId(), text, on, ...(onlyFor && { onlyFor }) };
			return writer.write('add-news', [{ entity: 'news', id: to.id, to }], 'Added.');
		},

		removeNews(id: string): Promise<Saved> {
			const deletedAt = writer.machineTime();
			const update = (news: News): News => ({ ...news, deletedAt });
			return writer.write('change-news', [{ entity: 'news', id, update }], 'Saved.');
		},

		/** Adds the invented leads that the first page offers. */
		async addSample(): Promise<Saved> {
			const { sampleOf } = await writer.loaded(import('../../sample/sample'));
			const { leads, contacts } = sampleOf(writer.today);
			return writer.write('add-sample', additions(leads, contacts), 'Added the sample.');
		},

		/** Removes the sample for good, with all that was done to it. */
		removeSample(): Promise<Saved> {
			return writer.erase('remove-sample', book.sampleRows, 'Removed the sample.');
		}
	};
}

export type DataCommands = ReturnType<typeof dataCommands>;

export function dataCommands(session: Session, book: Pick<ReadableBook, 'sampleRows'>) {
	return { ...factCommands(session.writer, book), ...wholeCommands(session) };
}

const BROUGHT_IN = {
	replace: ['restore-backup', 'Restored the backup.'],
	merge: ['merge-backup', 'Brought both together.']
} as const satisfies Record<RestoreMode, readonly [label: string, said: string]>;

/** Reads and replaces everything that is stored. */
function wholeCommands(session: Session) {
	const stored = (): Promise<Book> => new Promise((resolve) => resolve(session.stored()));

	return {
		/** Brings in a backup: in the place of everything that is here, which one undo takes back, or beside it. A snapshot is taken first. */
		async bringIn(how: RestoreMode, contents: BackupContents): Promise<Saved> {
			const [label, said] = BROUGHT_IN[how];
			const saved = await session.writer.commit(said, (book) => book[how](label, contents));
			// A backup of the first edition has guessed days.
			void session.dateEvents().catch(() => undefined);
			return saved;
		},

		/** Erases everything, the trash, the sheets, the settings and what is being typed included, for good. */
		async eraseAll(): Promise<Saved> {
			const { allRows } = await session.writer.loaded(import('../../store/backup/restore'));
			return session.writer.commit('Erased everything.', async (book) => {
				const saved = await book.erase('erase-all', allRows(book));
				await book.drafts.dropAll();
				return saved;
			});
		},

		/** Gives everything that is stored, for a backup file. */
		contents: async (): Promise<BackupContents> => (await stored()).contents(),

		/** Gives what is on the screen, where the database can't be read any more. */
		onScreen: async (): Promise<BackupContents> => (await stored()).onScreen(),

		/** Checks that the rows are what the recorded changes make. */
		verify: async (): Promise<Verification> => (await stored()).verify(),

		/** Tells when a backup file was last written (ISO 8601 UTC), and how many changes came after it. */
		backupState: () => session.stored().backupState(),

		/** Notes that a backup file was written just now. */
		backedUp: () => session.stored().backedUp(),

		/** Gives the changes of a lead, oldest first. */
		history: async (leadId: string): Promise<Change[]> => (await stored()).history('lead', leadId),

		/** Gives the copies of everything that are kept beside it; there also where the book can't be opened. */
		async snapshots(): Promise<Snapshots> {
			const { Snapshots } = await import('../../store/snapshots/snapshots');
			return stored().then(
				(book) => book.snapshots(),
				() => new Snapshots()
			);
		},

		/** Gives the name with which this device signs its changes; undefined before the first of them. */
		deviceId: (): string | undefined => session.stored().deviceId
	};
}
