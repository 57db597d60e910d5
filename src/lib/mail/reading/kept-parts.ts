/**
 * Takes attachments out of the bytes of a message before it is parsed: decoding them would take most of the time and
 * memory, and none of them is read. Headers, texts, calendars and attached messages stay, each up to a limit.
 */
import { joined } from '../../sheet/joined-bytes';
import { afterLine, asciiOf, bytesOf, CR, DASH, isBlankLine, LF, startsWith } from './bytes';

export interface KeptParts {
	readonly bytes: Uint8Array;
	/** True where something was left out because of its size or number. */
	readonly isCut: boolean;
}

/** The limits of what is kept, in bytes. */
const HEAD_BYTES = 256 * 1024;
const FIELD_BYTES = 16 * 1024;
const TEXT_BYTES = 256 * 1024;
const CALENDAR_BYTES = 1024 * 1024;
const ALL_BYTES = 1536 * 1024;
const MOST_PARTS = 100;
const DEEPEST = 12;
/** The length from which on the text of an alternative is read without its HTML. */
const TEXT_TO_SPEAK_OF = 200;

const QUOTED_FROM = /^>+From /;
const CONTENT_FIELD = /^(content-[a-z-]{2,30})[ \t]*:([^]*)$/i;
const BOUNDARY = /;\s*boundary\s*=\s*(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/i;
const SMALL_C = 0x63;
const GREATER = 0x3e;
const LINE_END = bytesOf('\n');

interface Multipart {
	/** The line that separates its parts: two dashes and the boundary. */
	readonly delimiter: Uint8Array;
	readonly isAlternative: boolean;
	readonly isDigest: boolean;
	/** The bytes of text that were kept of this alternative. */
	plain: number;
}

/** The headers that say how a part is read. */
interface Head {
	readonly type: string;
	readonly boundary: string;
	readonly isAttachment: boolean;
	readonly isCalendar: boolean;
	readonly isBase64: boolean;
}

/**
 * Returns the bytes of a message without its attachments.
 * @param isMbox true undoes the `>` that a mailbox puts before lines that begin with "From "
 */
export function keptParts(message: Uint8Array, isMbox = false): KeptParts {
	return new PartsWalk(message, isMbox).walk();
}

class PartsWalk {
	readonly #bytes: Uint8Array;
	readonly #isMbox: boolean;
	readonly #pieces: Uint8Array[] = [];
	/** The multiparts that are open, the innermost last. */
	readonly #open: Multipart[] = [];
	#at = 0;
	#kept = 0;
	#parts = 0;
	#isCut = false;

	constructor(bytes: Uint8Array, isMbox: boolean) {
		this.#bytes = bytes;
		this.#isMbox = isMbox;
	}

	walk(): KeptParts {
		this.#part();
		while (this.#at < this.#bytes.length) {
			const isPart = this.#delimiter();
			if (isPart && ++this.#parts > MOST_PARTS) {
				this.#isCut = true;
				break;
			}
			if (isPart) this.#part();
			else this.#skip();
		}
		return { bytes: joined(this.#pieces), isCut: this.#isCut };
	}

	/** Goes through one part: its headers, and what is kept of its contents. */
	#part(): void {
		const isInDigest = this.#open.at(-1)?.isDigest ?? false;
		const head = this.#head(isInDigest ? 'message/rfc822' : 'text/plain');
		if (head.boundary !== '' && this.#open.length < DEEPEST) {
			this.#open.push({
				delimiter: bytesOf(`--${head.boundary}`),
				isAlternative: head.type === 'multipart/alternative',
				isDigest: head.type === 'multipart/digest',
				plain: 0
			});
			return this.#skip();
		}
		if (head.boundary !== '') this.#isCut = true;
		const isMessage = /^message\/(?:rfc822|global)$/.test(head.type) && !head.isBase64;
		if (isMessage && this.#parts < MOST_PARTS) {
			this.#parts += 1;
			return this.#part();
		}
		const alternative = this.#open.findLast(({ isAlternative }) => isAlternative);
		const most = mostOf(head, alternative);
		if (most === 0) return this.#skip();
		const size = this.#keep(most);
		if (head.type === 'text/plain' && alternative) alternative.plain += size;
	}

	/** Keeps the headers up to the empty line after them, and returns those that matter. */
	#head(type: string): Head {
		const bytes = this.#bytes;
		const fields = new Map<string, string>();
		let kept = 0;
		while (this.#at < bytes.length && !isBlankLine(bytes, this.#at) && !this.#delimiterAt(this.#at)) {
			const start = this.#at;
			let end = afterLine(bytes, start);
			while (end < bytes.length && (bytes[end] === 32 || bytes[end] === 9)) end = afterLine(bytes, end);
			this.#at = end;
			const isWhole = end - start <= FIELD_BYTES && kept < HEAD_BYTES;
			const to = isWhole ? end : Math.min(end, start + FIELD_BYTES);
			if (!isWhole) this.#isCut = true;
			if (kept >= HEAD_BYTES) continue;
			this.#put(start, to);
			if (to < end && bytes[to - 1] !== LF) this.#pieces.push(LINE_END);
			kept += to - start;
			if ((bytes[start]! | 0x20) !== SMALL_C) continue;
			const [, name, value = ''] = CONTENT_FIELD.exec(asciiOf(bytes.subarray(start, to))) ?? [];
			if (name && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value);
		}
		if (this.#at < bytes.length && isBlankLine(bytes, this.#at)) {
			const end = afterLine(bytes, this.#at);
			this.#put(this.#at, end);
			this.#at = end;
		}
		return headOf(fields, type);
	}

	/** Keeps lines up to the next delimiter and a limit, and skips the rest. Returns the number of kept bytes. */
	#keep(most: number): number {
		const bytes = this.#bytes;
		const before = this.#kept;
		let from = this.#at;
		const limit = from + Math.min(most, Math.max(0, ALL_BYTES - this.#kept));
		while (this.#at < bytes.length && this.#at < limit && !this.#delimiterAt(this.#at)) {
			const end = afterLine(bytes, this.#at);
			if (this.#isMbox && bytes[this.#at] === GREATER && isQuotedFrom(bytes, this.#at)) {
				this.#put(from, this.#at);
				from = this.#at + 1;
			}
			this.#at = end;
		}
		const to = Math.min(this.#at, Math.max(limit, from));
		this.#put(from, to);
		if (to < this.#at || (this.#at < bytes.length && !this.#delimiterAt(this.#at))) {
			this.#isCut = true;
			if (bytes[to - 1] !== LF) this.#pieces.push(LINE_END);
		}
		this.#skip();
		return this.#kept - before;
	}

	/** Goes to the next delimiter of a multipart that is open, or to the end. */
	#skip(): void {
		const bytes = this.#bytes;
		if (this.#open.length === 0) this.#at = bytes.length;
		while (this.#at < bytes.length && !this.#delimiterAt(this.#at)) {
			// Base64 has no dashes, so that a large attachment is passed in one search.
			const dash = bytes.indexOf(DASH, this.#at + 1);
			this.#at = dash < 0 ? bytes.length : dash;
		}
	}

	/** Keeps the delimiter at hand, and closes what it ends. Returns true where a part begins after it. */
	#delimiter(): boolean {
		const found = this.#delimiterAt(this.#at);
		if (!found) return false;
		const end = afterLine(this.#bytes, this.#at);
		this.#put(this.#at, end);
		this.#at = end;
		this.#open.length = found.isLast ? found.index : found.index + 1;
		return !found.isLast;
	}

	/** Returns the open multipart whose delimiter is the line at an offset. */
	#delimiterAt(at: number): { readonly index: number; readonly isLast: boolean } | undefined {
		const bytes = this.#bytes;
		if (bytes[at] !== DASH || bytes[at + 1] !== DASH || (at > 0 && bytes[at - 1] !== LF)) return undefined;
		for (let index = this.#open.length - 1; index >= 0; index--) {
			const { delimiter } = this.#open[index]!;
			if (!startsWith(bytes, delimiter, at)) continue;
			const end = at + delimiter.length;
			const isLast = bytes[end] === DASH && bytes[end + 1] === DASH;
			if (endsLine(bytes, isLast ? end + 2 : end)) return { index, isLast };
		}
		return undefined;
	}

	#put(from: number, to: number): void {
		if (to <= from) return;
		this.#pieces.push(this.#bytes.subarray(from, to));
		this.#kept += to - from;
	}
}

/** Returns the number of bytes that are read of a part: none of an attachment. */
function mostOf(head: Head, alternative: Multipart | undefined): number {
	if (head.isCalendar) return CALENDAR_BYTES;
	if (head.isAttachment) return 0;
	if (head.type === 'text/plain') return TEXT_BYTES;
	const isSaid = (alternative?.plain ?? 0) >= TEXT_TO_SPEAK_OF;
	return head.type === 'text/html' && !isSaid ? TEXT_BYTES : 0;
}

function headOf(fields: ReadonlyMap<string, string>, usual: string): Head {
	const written = fields.get('content-type') ?? '';
	const disposition = fields.get('content-disposition') ?? '';
	const type = /^\s*([^\s;"]{1,100})/.exec(written)?.[1]?.toLowerCase() ?? usual;
	const isMultipart = type.startsWith('multipart/');
	const [, quoted, bare] = (isMultipart && BOUNDARY.exec(written)) || [];
	const isCalendar = /^(?:text\/(?:x-v)?calendar|application\/ics)$/.test(type);
	const boundary = (quoted ?? bare ?? '').trimEnd();
	return {
		// Without a boundary there are no parts: what is there is read as text.
		type: isMultipart && boundary === '' ? 'text/plain' : type,
		boundary,
		isAttachment: /^\s*attachment/i.test(disposition),
		isCalendar: isCalendar || /name\*?\s*=[^;]{0,300}\.ics/i.test(`${written};${disposition}`),
		isBase64: /base64/i.test(fields.get('content-transfer-encoding') ?? '')
	};
}

function endsLine(bytes: Uint8Array, from: number): boolean {
	let at = from;
	while (bytes[at] === 32 || bytes[at] === 9 || bytes[at] === CR) at++;
	return at >= bytes.length || bytes[at] === LF;
}

const isQuotedFrom = (bytes: Uint8Array, at: number): boolean =>
	QUOTED_FROM.test(asciiOf(bytes.subarray(at, at + 40)));
