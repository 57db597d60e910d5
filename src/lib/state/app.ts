/** Wires the app: the book that pages read, the session that opens and writes it, and the commands. */
import type { Commands } from './commands';
import { LiveBook, type ReadableBook } from './session/live-book.svelte';
import { Session, type SessionOptions } from './session/session.svelte';
import { loadedOnce } from './loaded-once';
import { Today } from './session/today.svelte';
import type { MailCommands } from './mail/mail-commands';
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
	readonly leads: Commands['leads'];
	/** Commands for contacts. */
	readonly people: Commands['people'];
	/** Commands for connected spreadsheets. */
	readonly sheets: SheetCommands;
	/** Commands for a mailbox. */
	readonly mail: MailCommands;
	/** Commands for settings, news, the sample, and the data as a whole. */
	readonly data: Commands['data'];
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
	const commands = loadedOnce(async () => {
		const { makeCommands } = await writer.loaded(import('./commands'));
		return makeCommands(session, book);
	});
	return {
		book,
		session,
		leads: whenAsked(async () => (await commands()).leads),
		people: whenAsked(async () => (await commands()).people),
		sheets: whenAsked(async () => (await commands()).sheets()),
		mail: whenAsked(async () => (await commands()).mail()),
		data: whenAsked(async () => (await commands()).data)
	};
}

let zone = '';
let zoneReadAt = -Infinity;

/** Returns the time zone of the machine, read once a second at most: thousands of leads ask for it in one go. */
function ownZone(): string {
	if (performance.now() - zoneReadAt < 1_000) return zone;
	zoneReadAt = performance.now();
	return (zone = new Intl.DateTimeFormat().resolvedOptions().timeZone);
}

/** Returns an object of commands that loads them when the first is called; where that fails, the call rejects. */
function whenAsked<Group extends Record<keyof Group, (...given: never[]) => Promise<unknown>>>(
	load: () => Promise<Group>
): Group {
	const call =
		(name: keyof Group) =>
		async (...given: never[]) =>
			(await load())[name](...given);
	// Without `then`, awaiting the object would call a command of that name.
	return new Proxy({} as Group, {
		get: (_group, name) => (name === 'then' ? undefined : call(name as keyof Group))
	});
}
