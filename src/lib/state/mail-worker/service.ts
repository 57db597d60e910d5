/** Reads mail: files in slices, and pasted messages. It runs in a worker but does not depend on one. */
import type { Day } from '../../domain/day';
import { readPastedMessage } from '../../mail/reading/pasted-message';
import { readMailFile, type MailBatch, type MailCounts, type MailFile } from '../../mail/reading/read-file';

/** A file, or a text that was pasted. */
export type MailInput =
	{ readonly name: string; readonly blob: Blob } | { readonly name: string; readonly pasted: string };

/** The time of the reading, after which no message can have been sent. */
export interface MailTime {
	readonly today: Day;
	/** Milliseconds since 1970. */
	readonly now: number;
}

/** Tells how many bytes of one file were read so far. */
export interface MailProgress {
	readonly name: string;
	readonly read: number;
	readonly size: number;
}

/** Clocks differ: a message may come from two days ahead. */
const AHEAD_MS = 2 * 86_400_000;

/**
 * Reads one file or text.
 * @param take takes a batch; the next one is read when its promise is fulfilled
 * @throws MailRefusal where it is refused as a whole
 */
export async function readMail(
	input: MailInput,
	{ today, now }: MailTime,
	take: (batch: MailBatch) => unknown,
	tell: (progress: MailProgress) => void
): Promise<MailCounts> {
	const latest = now + AHEAD_MS;
	if ('pasted' in input) return readPasted(input.pasted, today, latest, take);
	const source = sourceOf(input.name, input.blob);
	const progress = (read: number) => tell({ name: input.name, read, size: source.size });
	return readMailFile(source, { latest, take, progress });
}

async function readPasted(
	pasted: string,
	today: Day,
	latest: number,
	take: (batch: MailBatch) => unknown
): Promise<MailCounts> {
	const { messages, skipped, isCut } = await readPastedMessage(pasted, today, { latest });
	if (messages.length > 0) await take({ messages });
	return {
		...{ messages: messages.length, invitations: 0, contacts: 0, cut: Number(isCut) },
		skipped: skipped ? { [skipped]: 1 } : {}
	};
}

const sourceOf = (name: string, blob: Blob): MailFile => ({
	name,
	size: blob.size,
	slice: async (from, to) => new Uint8Array(await blob.slice(from, to).arrayBuffer())
});
