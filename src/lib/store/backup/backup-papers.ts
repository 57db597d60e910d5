/**
 * The files of leads in a backup file. They follow the rows as base64, one to a line, so that writing and reading take one at a
 * time; the whole file is JSON all the same. In a backup with a password each is encrypted by itself.
 */
import type { StoredPaper } from '../database/schema';
import { MAX_PAPER_BYTES } from '../../domain/papers/papers';
import { fromBase64, toBase64, type Sealer } from './encryption';
import { sha256 } from './sha256';

/** What the rows of a backup say of a file that follows them. */
export interface PaperEntry {
	readonly sha256: string;
	readonly size: number;
}

/** The end of the first line of a file that has papers, and the end of such a file. */
const OPENING = ',"files":[\n';
const CLOSING = '\n]}\n';
/** The longest line that is read: the largest paper, encrypted, in base64. */
const LONGEST_LINE = Math.ceil(((MAX_PAPER_BYTES + 64) * 4) / 3) + 8;

/** Returns the line of a file, encrypted where there is a sealer. Each is a Blob of its own: the browser need not keep it in memory. */
export async function paperLine(bytes: Uint8Array<ArrayBuffer>, sealer: Sealer | null): Promise<Blob> {
	return new Blob([`"${toBase64(sealer ? await sealer.seal(bytes) : bytes)}"`]);
}

/** Returns the backup file of all that stands before its end, and the lines of its papers. */
export function withLines(before: readonly BlobPart[], lines: readonly Blob[]): Blob {
	if (lines.length === 0) return new Blob([...before, '}\n']);
	const parts = lines.flatMap((line, at) => (at === 0 ? [line] : [',\n', line]));
	return new Blob([...before, OPENING, ...parts, CLOSING]);
}

/** A backup file, taken apart: its text without papers, and the texts of its papers. */
interface BackupParts {
	readonly text: string;
	readonly papers: readonly (() => Promise<unknown>)[];
}

/** Takes a file apart. A text, and a file that was formatted anew, are one part: its papers stand in it. */
export async function partsOf(source: string | Blob): Promise<BackupParts> {
	if (typeof source === 'string') return { text: source, papers: [] };
	const lines = await linesOf(source);
	const first = await lines[0]!.text();
	if (lines.length === 1 || !`${first}\n`.endsWith(OPENING)) return { text: await source.text(), papers: [] };
	const papers = lines
		.slice(1)
		.filter(({ size }) => size > 2 && size <= LONGEST_LINE)
		.map((line) => async () => JSON.parse((await line.text()).replace(/,$/, '')) as unknown);
	return { text: `${first.slice(0, 1 - OPENING.length)}}`, papers };
}

const PORTION = 4 * 1024 * 1024;
const LINE_END = 10;

/** Returns the lines of a file as parts of it; only a portion of it is read at a time. */
async function linesOf(file: Blob): Promise<Blob[]> {
	const ends: number[] = [];
	for (let from = 0; from < file.size; from += PORTION) {
		const bytes = new Uint8Array(await file.slice(from, from + PORTION).arrayBuffer());
		for (let at = bytes.indexOf(LINE_END); at >= 0; at = bytes.indexOf(LINE_END, at + 1))
			ends.push(from + at);
	}
	if (ends.at(-1) !== file.size - 1) ends.push(file.size);
	return ends.map((end, at) => file.slice(at === 0 ? 0 : ends[at - 1]! + 1, end));
}

/**
 * Reads the papers of a backup and holds each against its hash. A damaged one is left out, and costs none of the others.
 * @param entries what the rows say is there @param texts the papers as they stand in the file
 */
export async function readPapers(
	entries: readonly PaperEntry[],
	texts: readonly (() => Promise<unknown>)[],
	sealer: Sealer | null
): Promise<StoredPaper[]> {
	const wanted = new Set(entries.map((entry) => entry.sha256));
	const papers: StoredPaper[] = [];
	for (const read of texts) {
		const bytes = await bytesOf(read, sealer).catch(() => null);
		const hash = bytes && (await sha256(bytes));
		if (!bytes || !hash || !wanted.delete(hash)) continue;
		papers.push({ sha256: hash, bytes });
	}
	return papers;
}

async function bytesOf(
	read: () => Promise<unknown>,
	sealer: Sealer | null
): Promise<Uint8Array<ArrayBuffer>> {
	const bytes = fromBase64(await read());
	return sealer ? sealer.open(bytes) : bytes;
}
