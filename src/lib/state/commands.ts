/** Makes the commands. They are loaded after the first list is shown, or with the first command: nothing is changed before. */
import { dataCommands } from './data/data-commands';
import { leadCommands } from './leads/lead-commands';
import { manyCommands } from './leads/many-commands';
import { mergeCommands } from './leads/merge-commands';
import { peopleCommands } from './leads/people-commands';
import type { ReadableBook } from './session/live-book.svelte';
import { loadedOnce } from './loaded-once';
import type { Session } from './session/session.svelte';

export type Commands = ReturnType<typeof makeCommands>;

export function makeCommands(session: Session, book: ReadableBook) {
	const { writer } = session;
	return {
		leads: {
			...leadCommands(writer, book),
			...manyCommands(writer, book),
			...mergeCommands(writer, book)
		},
		/** Commands for contacts. */
		people: peopleCommands(writer, book),
		/** Loads the commands for connected spreadsheets. */
		sheets: loadedOnce(async () => {
			const { sheetCommands } = await writer.loaded(import('./sheets/sheet-commands'));
			return sheetCommands(writer, book, () => session.stored());
		}),
		/** Loads the commands for a mailbox. */
		mail: loadedOnce(async () => {
			const { mailCommands } = await writer.loaded(import('./mail/mail-commands'));
			return mailCommands(writer, book, () => session.stored());
		}),
		/** Commands for settings, news, the sample, and the data as a whole. */
		data: dataCommands(session, book)
	};
}
