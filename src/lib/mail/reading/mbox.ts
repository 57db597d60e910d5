/**
 * Splits a mailbox (.mbox) of any size into its messages. A message begins after a line "From …" that stands after an
 * empty line or at the beginning; variants differ in what follows "From ". Keeps no more than one message and one piece.
 */
import { afterLine, asciiOf, bytesOf, CR, isBlankLine, LF, startsWith } from './bytes';

/** A message as it stands in the mailbox, with its quoted `>From ` lines. */
export interface MboxMessage {
	/** Valid until the next message is taken: the bytes are those of the splitter. */
	readonly bytes: Uint8Array;
	/** True where the message is larger than the limit, and only its beginning is here. */
	readonly isCut: boolean;
}

/** The largest message that is read whole. */
const MESSAGE_BYTES = 25 * 1024 * 1024;
const FIRST_CAPACITY = 1 << 16;
/** The length of a line "From …" and of the beginning of the next line, by which they are judged. */
const LOOK_AHEAD = 1_000;
/** The largest Content-Length that is compared with what follows. */
const LOOKED_FOR_LENGTH = 4 * 1024 * 1024;
const HEAD_BYTES = 1 << 16;

const FROM = bytesOf('From ');

/** Matches a full day as in "Tue Mar 10 10:12:00 2026", "Tue Mar 10 10:12:00 +0000 2026". */
const DATED =
	/^From .{0,400}\b[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d(?::\d\d)?(?: [+\-\w]{1,8})? \d{4}/;
/** Matches a sender alone, a dash, or nothing, which needs a header in the next line. */
const UNDATED = /^From (?:-|\S{1,400})?\s*$/;
const HEADER = /^(?:[!-9;-~]{1,100}:|>From )/;

/** Takes a mailbox in pieces and gives its messages, whatever the pieces are. */
export class MboxSplitter {
	readonly #messageBytes: number;
	/** Two line ends stand for the empty line before the first message. */
	#buffer = new Uint8Array(FIRST_CAPACITY).fill(LF, 0, 2);
	#length = 2;
	/** The offset of the message that is being collected. */
	#from = 2;
	/** The offset of the next line end to look at. */
	#scan = 1;
	/** The beginning of a message that is too large. */
	#cut: Uint8Array | undefined;
	/** The offset at which the message ends by its Content-Length; -1 where it has none, undefined until it is read. */
	#endsAt: number | undefined;

	/** @param limits the number of bytes from which on a message is cut */
	constructor({ messageBytes = MESSAGE_BYTES }: { readonly messageBytes?: number } = {}) {
		this.#messageBytes = messageBytes;
	}

	/** Takes a piece and yields the messages that end in it. */
	*push(piece: Uint8Array): Generator<MboxMessage> {
		this.#append(piece);
		yield* this.#messages(false);
		this.#shrink();
	}

	/** Yields what is left when the mailbox has ended. */
	*end(): Generator<MboxMessage> {
		yield* this.#messages(true);
		yield* this.#message(this.#length);
		this.#from = this.#length;
	}

	*#messages(isEnd: boolean): Generator<MboxMessage> {
		for (;;) {
			const bytes = this.#buffer.subarray(0, this.#length);
			const lineEnd = bytes.indexOf(LF, this.#scan);
			const start = lineEnd + 1;
			if (lineEnd < 0) this.#scan = bytes.length;
			else this.#scan = lineEnd;
			if (lineEnd < 0 || (start + FROM.length > bytes.length && !isEnd)) return;
			if (!startsWith(bytes, FROM, start) || !isAfterBlankLine(bytes, lineEnd)) {
				this.#scan = start;
				continue;
			}
			const judged = this.#judge(bytes, start, isEnd);
			if (judged === 'unknown') return;
			if (judged) {
				yield* this.#message(start);
				this.#from = afterLine(bytes, start);
				this.#scan = this.#from - 1;
				[this.#cut, this.#endsAt] = [undefined, undefined];
			} else this.#scan = start;
		}
	}

	/** Tells whether a message begins after the line at `start`; 'unknown' until more bytes are there. */
	#judge(bytes: Uint8Array, start: number, isEnd: boolean): boolean | 'unknown' {
		if (bytes.length - start < LOOK_AHEAD && !isEnd) return 'unknown';
		if (!isSeparator(bytes.subarray(start, start + LOOK_AHEAD))) return false;
		this.#endsAt ??= this.#readLength(bytes);
		const after = this.#endsAt;
		if (after <= start || after - start > LOOKED_FOR_LENGTH) return true;
		if (after + FROM.length + 4 > bytes.length && !isEnd) return 'unknown';
		return !isEndOfMessage(bytes, after);
	}

	/** Returns the offset at which the message ends by its Content-Length. */
	#readLength(bytes: Uint8Array): number {
		if (this.#cut || startsWith(bytes, FROM, this.#from)) return -1;
		const head = asciiOf(bytes.subarray(this.#from, this.#from + HEAD_BYTES));
		const [blank] = /\r?\n\r?\n/.exec(head) ?? [];
		const end = blank === undefined ? -1 : head.indexOf(blank) + blank.length;
		const [, length] = (end > 0 && /^content-length:[ \t]*(\d{1,9})\s*$/im.exec(head.slice(0, end))) || [];
		return length === undefined ? -1 : this.#from + end + Number(length);
	}

	/** Yields the message that ends at `to`, without the empty line behind it. */
	*#message(to: number): Generator<MboxMessage> {
		if (this.#cut) {
			yield { bytes: this.#cut, isCut: true };
			return;
		}
		const bytes = this.#buffer.subarray(this.#from, withoutBlankLine(this.#buffer, this.#from, to));
		if (bytes.length > this.#messageBytes)
			yield { bytes: bytes.subarray(0, this.#messageBytes), isCut: true };
		else if (bytes.some((byte) => byte !== LF && byte !== CR)) yield { bytes, isCut: false };
	}

	#append(piece: Uint8Array): void {
		const length = this.#length + piece.length;
		if (length > this.#buffer.length) {
			const larger = new Uint8Array(Math.max(length, Math.ceil(this.#buffer.length * 1.5)));
			larger.set(this.#buffer.subarray(0, this.#length));
			this.#buffer = larger;
		}
		this.#buffer.set(piece, this.#length);
		this.#length = length;
	}

	/** Lets go of the messages that were given, and of what a message has beyond the limit. */
	#shrink(): void {
		if (!this.#cut && this.#scan - this.#from > this.#messageBytes + LOOK_AHEAD) {
			this.#endsAt ??= this.#readLength(this.#buffer.subarray(0, this.#length));
			this.#cut = this.#buffer.slice(this.#from, this.#from + this.#messageBytes);
		}
		// The line ends before the one that is looked at tell whether it follows an empty line.
		const kept = this.#cut ? Math.max(this.#from, this.#scan - 4) : this.#from - 2;
		if (kept <= 0 || (this.#cut && kept - this.#from < this.#messageBytes)) return;
		this.#buffer.copyWithin(0, kept, this.#length);
		this.#length -= kept;
		this.#scan -= kept;
		this.#from = this.#cut ? 0 : 2;
		if (this.#endsAt !== undefined && this.#endsAt >= 0) this.#endsAt = Math.max(-1, this.#endsAt - kept);
	}
}

const isAfterBlankLine = (bytes: Uint8Array, lineEnd: number): boolean =>
	bytes[lineEnd - 1] === LF || (bytes[lineEnd - 1] === CR && bytes[lineEnd - 2] === LF);

/** Tells whether bytes begin with a line that stands before a message. */
function isSeparator(bytes: Uint8Array): boolean {
	const next = afterLine(bytes, 0);
	const line = asciiOf(bytes.subarray(0, next)).trimEnd();
	const below = asciiOf(bytes.subarray(next, next + 120));
	if (DATED.test(line) || (below === '' && /^From(?: -)?$/.test(line))) return true;
	return (
		(UNDATED.test(`${line} `) || /\d:\d\d.{0,20}\d{4}|\d{4}.{0,20}\d:\d\d/.test(line)) && HEADER.test(below)
	);
}

/** Tells whether a message can end at an offset: the next one begins there, or nothing. */
function isEndOfMessage(bytes: Uint8Array, at: number): boolean {
	let next = at;
	while (next < at + 4 && isBlankLine(bytes, next)) next = afterLine(bytes, next);
	return at === bytes.length || next === bytes.length || startsWith(bytes, FROM, next);
}

function withoutBlankLine(bytes: Uint8Array, from: number, to: number): number {
	if (to - from < 2 || bytes[to - 1] !== LF) return to;
	const before = bytes[to - 2] === CR ? to - 2 : to - 1;
	return before > from && bytes[before - 1] === LF ? before : to;
}
