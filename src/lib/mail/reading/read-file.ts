/** Reads a file of any kind that is known here, in batches: a mailbox is never held whole. */
import type { Invitation, MailContact, MailMessage } from '../message';
import { readCalendar } from './calendar';
import { readContactCards } from './contact-cards';
import { fileKind, KNOWN_BY_BYTES, textOfBytes, type MailFileKind } from './file-kind';
import { holdsOf, isMessagesTable, readArchive, readNetworkMessages, type MailTable } from './linkedin';
import { MboxSplitter, type MboxMessage } from './mbox';
import { readMessage, type MessageReading } from './read-message';
import { MailRefusal, type MailSkip } from './refusal';

/** A file whose bytes are read in slices. */
export interface MailFile {
	readonly name: string;
	/** The size in bytes. */
	readonly size: number;
	slice(from: number, to: number): Promise<Uint8Array>;
}

/** A part of what was read. Lists that are not named are empty. */
export interface MailBatch {
	readonly messages?: readonly MailMessage[];
	/** Events of a calendar file; those of messages stand in them. */
	readonly invitations?: readonly Invitation[];
	readonly contacts?: readonly MailContact[];
	/** Tables that the import of spreadsheets reads. */
	readonly tables?: readonly MailTable[];
}

/** The counts of a file that was read. */
export interface MailCounts {
	readonly messages: number;
	readonly invitations: number;
	readonly contacts: number;
	/** The number of messages of which only the beginning was read. */
	readonly cut: number;
	/** Counts the messages that were not read, by reason; reasons that did not occur are absent. */
	readonly skipped: Readonly<Partial<Record<MailSkip, number>>>;
}

export interface ReadOptions {
	/** The latest time at which a message can have been sent, in milliseconds since 1970. */
	readonly latest: number;
	/** Takes a batch; the next one is read when its promise is fulfilled. */
	take(batch: MailBatch): unknown;
	/** Takes the number of bytes that were read. */
	progress(bytes: number): void;
}

/** The size of a slice of a mailbox, in bytes. */
const SLICE_BYTES = 4 * 1024 * 1024;
const MESSAGE_BYTES = 30 * 1024 * 1024;
const TEXT_BYTES = 50 * 1024 * 1024;
const ZIP_BYTES = 200 * 1024 * 1024;
/** The number of messages that are parsed side by side: each part is waited for. */
const AT_ONCE = 16;
const BATCH = 100;
const BATCH_CHARS = 500_000;

/**
 * Reads a file.
 * @throws MailRefusal where it is refused as a whole
 */
export async function readMailFile(source: MailFile, options: ReadOptions): Promise<MailCounts> {
	const kind = fileKind(source.name, await source.slice(0, Math.min(KNOWN_BY_BYTES, source.size)));
	const tally = new Tally(options);
	if (kind === 'mbox') await readMailbox(source, options, tally);
	else if (kind === 'message' || kind === 'apple-message') await readOne(source, kind, options, tally);
	else await readWhole(source, kind, options, tally);
	await tally.send();
	options.progress(source.size);
	return tally.counts;
}

/** Collects what is read into batches, and counts it. */
class Tally {
	readonly #options: ReadOptions;
	#messages: MailMessage[] = [];
	#chars = 0;
	counts = {
		messages: 0,
		invitations: 0,
		contacts: 0,
		cut: 0,
		skipped: {} as Partial<Record<MailSkip, number>>
	};

	constructor(options: ReadOptions) {
		this.#options = options;
	}

	skip(reason: MailSkip, count = 1): void {
		if (count > 0) this.counts.skipped[reason] = (this.counts.skipped[reason] ?? 0) + count;
	}

	async message({ messages, skipped, isCut, unreadableEvents }: MessageReading): Promise<void> {
		if (skipped) this.skip(skipped);
		if (isCut && !skipped) this.counts.cut += 1;
		this.skip('unreadable-event', unreadableEvents);
		for (const each of messages) await this.add(each);
	}

	async add(message: MailMessage): Promise<void> {
		this.counts.messages += 1;
		this.#messages.push(message);
		this.#chars += message.text.length;
		if (this.#messages.length >= BATCH || this.#chars >= BATCH_CHARS) await this.send();
	}

	async send(): Promise<void> {
		if (this.#messages.length === 0) return;
		const messages = this.#messages;
		[this.#messages, this.#chars] = [[], 0];
		await this.#options.take({ messages });
	}

	/** Sends a list in batches. */
	async list<Name extends 'invitations' | 'contacts'>(
		name: Name,
		list: NonNullable<MailBatch[Name]>
	): Promise<void> {
		this.counts[name] += list.length;
		for (let at = 0; at < list.length; at += BATCH)
			await this.#options.take({ [name]: list.slice(at, at + BATCH) });
	}
}

async function readMailbox(source: MailFile, options: ReadOptions, tally: Tally): Promise<void> {
	const splitter = new MboxSplitter();
	const pending: Promise<MessageReading>[] = [];
	const finish = async (most: number) => {
		while (pending.length > most) await tally.message(await pending.shift()!);
	};
	const readAll = async (found: Iterable<MboxMessage>) => {
		for (const { bytes, isCut } of found) {
			// The kept part of the bytes is copied before the first wait: the splitter goes on with them.
			const reading = readMessage(bytes, { latest: options.latest, isMbox: true });
			pending.push(isCut ? reading.then((read) => ({ ...read, isCut })) : reading);
			await finish(AT_ONCE);
		}
		await finish(0);
	};
	const sliceAt = (at: number) => source.slice(at, Math.min(at + SLICE_BYTES, source.size));
	// The next slice is read while this one is worked on.
	let next: Promise<Uint8Array> | undefined = sliceAt(0);
	for (let at = 0; at < source.size; at += SLICE_BYTES) {
		const slice: Uint8Array = await next!;
		next = at + SLICE_BYTES < source.size ? sliceAt(at + SLICE_BYTES) : undefined;
		// A failure is told when the result is waited for.
		next?.catch(() => undefined);
		await readAll(splitter.push(slice));
		options.progress(Math.min(at + SLICE_BYTES, source.size));
	}
	await readAll(splitter.end());
}

/** Reads a file of one message. Apple Mail writes its length before it, and a list of properties behind. */
async function readOne(
	source: MailFile,
	kind: MailFileKind,
	options: ReadOptions,
	tally: Tally
): Promise<void> {
	let bytes = await source.slice(0, Math.min(source.size, MESSAGE_BYTES));
	if (kind === 'apple-message') {
		const [line = '', length = '0'] = /^\s*(\d{1,12})\s*?\n/.exec(textOfBytes(bytes.subarray(0, 40))) ?? [];
		bytes = bytes.subarray(line.length, line.length + Number(length));
	}
	const reading = await readMessage(bytes, { latest: options.latest });
	await tally.message(source.size > MESSAGE_BYTES ? { ...reading, isCut: true } : reading);
}

/** Reads a file that is held whole, up to a limit. */
async function readWhole(
	source: MailFile,
	kind: MailFileKind,
	options: ReadOptions,
	tally: Tally
): Promise<void> {
	if (source.size > (kind === 'zip' ? ZIP_BYTES : TEXT_BYTES))
		throw new MailRefusal(kind === 'zip' ? 'zip-too-large' : 'too-large');
	const bytes = await source.slice(0, source.size);
	if (kind === 'calendar') {
		const { invitations, unreadable, left } = readCalendar(textOfBytes(bytes));
		tally.skip('unreadable-event', unreadable);
		tally.skip('over-limit', left);
		await tally.list('invitations', invitations);
	} else if (kind === 'cards') {
		const { contacts, left } = readContactCards(textOfBytes(bytes));
		tally.skip('over-limit', left);
		await tally.list('contacts', contacts);
	} else if (kind === 'zip') {
		const { tables, messages } = readArchive(bytes);
		if (tables.length > 0) await options.take({ tables });
		for (const each of messages) await readNetwork(each, options, tally);
	} else if (isMessagesTable(textOfBytes(bytes.subarray(0, KNOWN_BY_BYTES))))
		await readNetwork(bytes, options, tally);
	else await options.take({ tables: [{ holds: holdsOf(source.name), name: source.name, bytes }] });
}

async function readNetwork(bytes: Uint8Array, options: ReadOptions, tally: Tally): Promise<void> {
	const { messages, skipped } = readNetworkMessages(bytes, options.latest);
	for (const [reason, count] of Object.entries(skipped)) tally.skip(reason as MailSkip, count);
	for (const each of messages) await tally.add(each);
}
