/** Everything that is stored, handed over in portions: all rows of a large book and their text together take too much memory. */
import type { Lead } from '../../domain/lead';
import type { Paper } from '../../domain/papers/papers';
import { bytesToText } from './backup-bytes';
import type { BackupContents } from './backup-contents';
import { toBase64 } from './encryption';
import { RunningSha256 } from './sha256';

/** Takes a portion of a list: those of a list follow one another, and a list without rows comes as one empty portion. Any other value is a field of its own. */
export type Visit = (field: string, value: unknown) => void;

/**
 * Hands everything over to the visitor that `begin` gives. Where it must start over, since some of it can't be read in this way,
 * it begins anew: what the visitor before has taken counts for nothing.
 */
export type RowSource = (begin: () => Visit) => Promise<void>;

/** Returns contents in memory as a source. The bytes of papers are no rows and are left out. */
export function sourceOf({ papers: _bytes, ...rows }: BackupContents): RowSource {
	return (begin) => {
		const visit = begin();
		for (const [field, value] of Object.entries(rows)) if (value !== undefined) visit(field, value);
		return Promise.resolve();
	};
}

/** Returns true for a list that older apps do not know: without entries it is left out, so that they can read the file. */
export const isLateList = (list: string): boolean => list === 'mailMarks' || list === 'papers';

/** The number of rows that become text at once. */
const AT_ONCE = 250;

/** Writes rows as one JSON object, as `JSON.stringify` would, into parts that the browser need not keep in memory. */
export class WrittenRows {
	/** The number of rows of each list. */
	readonly counts: Record<string, number> = {};
	readonly #text = new HashedText();
	readonly #papers = new Map<string, Paper>();
	#field: string | null = null;
	#isInList = false;

	/** Returns the papers that the leads name, each content once. */
	get papers(): readonly Paper[] {
		return [...this.#papers.values()];
	}

	readonly visit: Visit = (field, value) => {
		if (!Array.isArray(value)) return this.#begin(field, JSON.stringify(bytesToText({ value })).slice(9, -1));
		if (isLateList(field) && value.length === 0) return;
		if (field !== this.#field) {
			this.#begin(field, '[');
			this.#isInList = true;
			this.counts[field] = 0;
		}
		for (let at = 0; at < value.length; at += AT_ONCE) this.#rows(field, value.slice(at, at + AT_ONCE));
		if (field === 'leads')
			for (const paper of papersOf(value as Lead[])) this.#papers.set(paper.sha256, paper);
	};

	/** Ends the object; returns its parts and their checksum. */
	close(): HashedParts {
		this.#endList();
		this.#text.add(this.#field === null ? '{}' : '}');
		return this.#text.close();
	}

	#rows(field: string, rows: readonly unknown[]): void {
		const isFirst = this.counts[field] === 0;
		this.counts[field]! += rows.length;
		this.#text.add((isFirst ? '' : ',') + JSON.stringify(bytesToText(rows)).slice(1, -1));
	}

	#begin(field: string, text: string): void {
		this.#endList();
		this.#text.add(`${this.#field === null ? '{' : ','}${JSON.stringify(field)}:${text}`);
		this.#field = field;
	}

	#endList(): void {
		if (this.#isInList) this.#text.add(']');
		this.#isInList = false;
	}
}

/** Returns the papers that leads name, each content once. */
export function papersOf(leads: readonly Pick<Lead, 'papers'>[]): Paper[] {
	const papers = leads.flatMap((lead) => lead.papers ?? []);
	return [...new Map(papers.map((paper) => [paper.sha256, paper])).values()];
}

/** A text in parts, and the checksum of all of it. */
interface HashedParts {
	readonly parts: readonly Blob[];
	readonly sha256: string;
}

/** The number of bytes that go into a part: one that is smaller stays in the memory of the page. */
const PART_BYTES = 1 << 20;

/** The number of bytes that become base64 at once: three of them are four characters. */
const IN_ONE_GO = 3 << 18;

/** Returns bytes in base64. */
export function inBase64(bytes: Uint8Array): HashedParts {
	const text = new HashedText();
	for (let at = 0; at < bytes.length; at += IN_ONE_GO) text.add(toBase64(bytes.subarray(at, at + IN_ONE_GO)));
	return text.close();
}

/** Gathers a text that comes in pieces. */
class HashedText {
	readonly #encoder = new TextEncoder();
	readonly #hash = new RunningSha256();
	readonly #parts: Blob[] = [];
	#waiting: Uint8Array<ArrayBuffer>[] = [];
	#bytes = 0;

	add(text: string): void {
		const bytes = this.#encoder.encode(text);
		this.#hash.add(bytes);
		this.#waiting.push(bytes);
		this.#bytes += bytes.length;
		if (this.#bytes >= PART_BYTES) this.#end();
	}

	/** Returns all of it. Nothing is added after it. */
	close(): HashedParts {
		this.#end();
		return { parts: this.#parts, sha256: this.#hash.close() };
	}

	#end(): void {
		this.#parts.push(new Blob(this.#waiting));
		[this.#waiting, this.#bytes] = [[], 0];
	}
}
