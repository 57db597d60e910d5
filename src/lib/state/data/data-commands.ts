/** Commands for settings, news, the sample, and the data as a whole. */
import type { BackupContents } from '../../store/backup/backup-contents';
import type { Book } from '../../store/book';
import type { RestoreMode } from '../../store/backup/restore-command';
import type { Change } from '../../store/changes/changes';
import type { Verification } from '../../store/changes/verify';
import type { Papers } from '../../store/papers/papers';
import type { Touched } from '../../store/database/rows';
import type { Snapshots } from '../../store/snapshots/snapshots';
import type { ReadableBook } from '../session/live-book.svelte';
import { additions, sampleRows, type AllRows } from '../session/own-data';
import type { Session } from '../session/session.svelte';
import type { Writer } from '../session/writer';
import type { Saved } from '../../store/types';
import { later } from './later';

/** Returns the commands for settings, news and the sample. */
function factCommands(writer: Writer, book: AllRows & Pick<ReadableBook, 'settings'>) {
	const form = later(writer, () => book.settings);

	return {
		setSettings: form('setSettings'),
		noteCalendar: form('noteCalendar'),
		addNews: form('addNews'),
		removeNews: form('removeNews'),

		/** Adds the sample leads that the first page offers. */
		async addSample(): Promise<Saved> {
			const { sampleOf } = await writer.loaded(import('../../sample/sample'));
			const { leads, contacts } = sampleOf(writer.today);
			return writer.write('add-sample', additions(leads, contacts), 'Sample data added.');
		},

		/** Erases leads and sheets for good, with their history and all copies of them. There is no undo. */
		erase(rows: readonly Touched[]): Promise<Saved> {
			return writer.erase('erase', rows, 'Erased.');
		},

		/** Removes the sample for good, with all changes to it. */
		removeSample(): Promise<Saved> {
			return writer.erase('remove-sample', sampleRows(book), 'Sample data removed.');
		}
	};
}

export function dataCommands(session: Session, book: AllRows & Pick<ReadableBook, 'settings'>) {
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
			const saved = await session.writer.commitWatched(said, (book, watch) =>
				book[how](label, contents, watch)
			);
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
