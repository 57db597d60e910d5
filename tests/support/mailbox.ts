/** Splits mailboxes and reads files for tests. */
import {
	readMailFile,
	type MailBatch,
	type MailCounts,
	type MailFile
} from '../../src/lib/mail/reading/read-file';
import { MboxSplitter } from '../../src/lib/mail/reading/mbox';

/** Returns the messages of a mailbox, whose bytes come in pieces of these sizes, over and over; by default in one. */
export function splitMailbox(text: string, sizes: readonly number[] = []): string[] {
	const bytes = new TextEncoder().encode(text);
	const splitter = new MboxSplitter();
	const found: string[] = [];
	const take = (each: { readonly bytes: Uint8Array }) => found.push(new TextDecoder().decode(each.bytes));
	let at = 0;
	for (let turn = 0; at < bytes.length; turn++) {
		const size = sizes.length > 0 ? sizes[turn % sizes.length]! : bytes.length;
		for (const each of splitter.push(bytes.subarray(at, at + size))) take(each);
		at += size;
	}
	for (const each of splitter.end()) take(each);
	return found;
}

/** The latest time at which a message of a test can have been sent. */
export const LATEST = Date.UTC(2026, 11, 31);

export function mailSource(name: string, contents: string | Uint8Array): MailFile {
	const bytes = typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;
	return { name, size: bytes.length, slice: async (from, to) => bytes.slice(from, to) };
}

/** Everything that is read of a file, with its counts. */
export async function readAll(
	source: MailFile
): Promise<Required<MailBatch> & { readonly counts: MailCounts }> {
	const batches: MailBatch[] = [];
	const take = (batch: MailBatch) => batches.push(batch);
	const counts = await readMailFile(source, { latest: LATEST, take, progress: () => undefined });
	const all = <T>(of: (batch: MailBatch) => readonly T[] | undefined) =>
		batches.flatMap((batch) => of(batch) ?? []);
	return {
		messages: all(({ messages }) => messages),
		invitations: all(({ invitations }) => invitations),
		contacts: all(({ contacts }) => contacts),
		tables: all(({ tables }) => tables),
		counts
	};
}
