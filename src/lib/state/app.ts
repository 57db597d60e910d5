/** Wires the app: the book that pages read, the session that opens and writes it, and the commands. */
import { dataCommands, type DataCommands } from './data/data-commands';
import { leadCommands, type LeadCommands } from './leads/lead-commands';
import { manyCommands, type ManyCommands } from './leads/many-commands';
import { mergeCommands, type MergeCommands } from './leads/merge-commands';
import { peopleCommands, type PeopleCommands } from './leads/people-commands';
import { LiveBook, type ReadableBook } from './session/live-book.svelte';
import { Session, type SessionOptions } from './session/session.svelte';
import { Today } from './session/today.svelte';
import type { SheetCommands } from './sheets/sheet-commands';

interface AppOptions extends SessionOptions {
	/** Returns the IANA name of the user's own time zone. */
	readonly zone?: () => string;
}

export interface App {
	/** Everything that pages read; each field is a rune. */
	readonly book: ReadableBook;
	/** Opens the book, reports what became of the last write, undoes, and keeps texts that are being typed. */
	readonly session: Session;
	readonly leads: LeadCommands & ManyCommands & MergeCommands;
	/** Commands for contacts. */
	readonly people: PeopleCommands;
	/** Commands for connected spreadsheets. */
	readonly sheets: SheetCommands;
	/** Commands for settings, news, the sample, and the data as a whole. */
	readonly data: DataCommands;
}

/** Starts opening the book and returns the app at once; its status is 'starting' until the book is read. */
export function createApp(options: AppOptions = {}): App {
	return wire(options, true);
}

/** Returns an app that never opens anything, for pages that are rendered without a browser. */
export function idleApp(): App {
	return wire({}, false);
}

function wire({ zone = ownZone, ...options }: AppOptions, opens: boolean): App {
	const clock = new Today(options.now);
	const book = new LiveBook(clock, zone);
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

type Commands = Readonly<Record<string, (...given: never[]) => Promise<unknown>>>;

/**
 * Returns an object of commands that loads them when the first is called.
 * @param load returns the commands; where it rejects, so does the call, and the next call loads again
 */
function whenAsked<Group extends Commands>(load: () => Promise<Group>): Group {
	const call =
		(name: string) =>
		async (...given: never[]) =>
			(await load())[name]?.(...given);
	// Without `then`, awaiting the object would call a command of that name.
	return new Proxy({} as Group, {
		get: (_group, name) => (name === 'then' ? undefined : call(String(name)))
	});
}
