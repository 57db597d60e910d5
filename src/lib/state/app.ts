/** Wires the app: the book that pages read, the session that opens and writes it, and the commands, by what they change. */
import { dataCommands, type DataCommands } from './data/data-commands';
import { leadCommands, type LeadCommands } from './leads/lead-commands';
import { manyCommands, type ManyCommands } from './leads/many-commands';
import { mergeCommands, type MergeCommands } from './leads/merge-commands';
import { peopleCommands, type PeopleCommands } from './leads/people-commands';
import { LiveBook, type ReadableBook } from './session/live-book.svelte';
import { Session, type SessionOptions } from './session/session.svelte';
import { Today } from './session/today.svelte';
import type { SheetCommands } from './sheets/sheet-commands';
import { whenAsked } from './when-asked';

export interface AppOptions extends SessionOptions {
	/** Gives the IANA name of the user's own time zone. */
	readonly zone?: () => string;
}

export interface App {
	/** Everything that can be read; each field is a rune. */
	readonly book: ReadableBook;
	/** The start, what became of the last write, undo, and the texts that are being typed. */
	readonly session: Session;
	readonly leads: LeadCommands & ManyCommands & MergeCommands;
	/** Contacts. */
	readonly people: PeopleCommands;
	/** Connected spreadsheets. */
	readonly sheets: SheetCommands;
	/** Settings, news, the sample, and the data as a whole. */
	readonly data: DataCommands;
}

/** Opens the book and gives the app at once; it is 'starting' until the book is read. */
export function createApp(options: AppOptions = {}): App {
	return wire(options, true);
}

/** Gives an app that never opens anything: for pages that are rendered before there is a browser. */
export function idleApp(): App {
	return wire({}, false);
}

function wire({ zone = ownZone, ...options }: AppOptions, opens: boolean): App {
	const clock = new Today(options.now);
	const book = new LiveBook(() => clock.day, zone);
	const session = new Session(book, clock, options, opens);
	const { writer } = session;
	return {
		book,
		session,
		leads: {
			...leadCommands(writer, book),
			...manyCommands(writer, book),
			...mergeCommands(writer, book)
		},
		people: peopleCommands(writer, book),
		sheets: whenAsked(async () => {
			const { sheetCommands } = await writer.loaded(import('./sheets/sheet-commands'));
			return sheetCommands(writer, book, () => session.stored());
		}),
		data: dataCommands(session, book)
	};
}

function ownZone(): string {
	return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
