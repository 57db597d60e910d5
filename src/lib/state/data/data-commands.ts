/** Commands for settings, news, the sample, and the data as a whole. */
import type { StoredSettings } from '../../domain/cadence/policy';
import type { Day } from '../../domain/day';
import type { News } from '../../domain/lead';
import type { BackupContents } from '../../store/backup/backup-contents';
import type { Book } from '../../store/book';
import type { RestoreMode } from '../../store/backup/restore-command';
import type { Change } from '../../store/changes/changes';
import type { Verification } from '../../store/changes/verify';
import { updateOf } from '../../store/changes/edits';
import { SETTINGS_ID } from '../../store/database/rows';
import type { Papers } from '../../store/papers/papers';
import type { Snapshots } from '../../store/snapshots/snapshots';
import { additions, sampleRows, type AllRows } from '../session/own-data';
import type { Session } from '../session/session.svelte';
import type { Writer } from '../session/writer';
import type { Saved } from '../../store/types';

/** Returns the commands for settings, news and the sample. */
function factCommands(writer: Writer, book: AllRows) {
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

		/** Adds the sample leads that the first page offers. */
		async addSample(): Promise<Saved> {
			const { sampleOf } = await writer.loaded(import('../../sample/sample'));
			const { leads, contacts } = sampleOf(writer.today);
			return writer.write('add-sample', additions(leads, contacts), 'Sample data added.');
		},

		/** Removes the sample for good, with all changes to it. */
		removeSample(): Promise<Saved> {
			return writer.erase('remove-sample', sampleRows(book), 'Sample data removed.');
		}
	};
}

export function dataCommands(session: Session, book: AllRows) {
	return { ...factCommands(session.writer, book), ...wholeCommands(session) };
}

const BROUGHT_IN = {
	replace: ['restore-backup', 'Backup restored.'],
	merge: ['merge-backup', 'Merged.']
} as const satisfies Record<RestoreMode, readonly [label: string, said: string]>;

/** Returns the commands that read and replace everything that is stored. */
function wholeCommands(session: Session) {
	const stored = (): Promise<Book> => new Promise((resolve) => resolve(session.stored()));

	return {
		/** Restores a backup: in place of everything, which one undo takes back, or merged with it. A snapshot is taken first. */
		async bringIn(how: RestoreMode, contents: BackupContents): Promise<Saved> {
			const [label, said] = BROUGHT_IN[how];
			const saved = await session.writer.commit(said, (book) => book[how](label, contents));
			// A backup of the first edition has guessed days.
			void session.dateEvents().catch(() => undefined);
			return saved;
		},

		/** Erases everything in this browser for good, and says what could not be reached. */
		eraseAll: (): Promise<Saved> => session.writer.eraseAll(),

		/** Returns everything that is stored, for a backup file. */
		contents: async (): Promise<BackupContents> => (await stored()).contents(),

		/** Returns the bytes of the files that leads name. */
		papers: async (): Promise<Papers> => (await stored()).papers(),

		/** Returns what is on the screen, where the database can't be read any more. */
		onScreen: async (): Promise<BackupContents> => (await stored()).onScreen(),

		/** Checks that the rows are what the recorded changes make. */
		verify: async (): Promise<Verification> => (await stored()).verify(),

		/** Returns the changes of a lead, oldest first. */
		history: async (leadId: string): Promise<Change[]> => (await stored()).history('lead', leadId),

		/** Returns the snapshots, also where the book can't be opened. */
		async snapshots(): Promise<Snapshots> {
			const { Snapshots } = await import('../../store/snapshots/snapshots');
			return stored().then(
				(book) => book.snapshots(),
				() => new Snapshots()
			);
		}
	};
}
