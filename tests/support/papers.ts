/** Makes files of leads for tests: what a lead says of one, its bytes, and both in a book. */
import { withPaper, type Paper } from '../../src/lib/domain/papers/papers';
import type { Book } from '../../src/lib/store/book';
import type { Saved } from '../../src/lib/store/types';
import { sha256 } from '../../src/lib/store/backup/sha256';

/** Returns what a lead says of a file. */
export function paperOf(hash: string, name: string, fields: Partial<Paper> = {}): Paper {
	const id = `paper-${name.replace(/\W/g, '')}`;
	const facts = { type: 'application/pdf', size: 3, addedOn: '2026-03-02', kind: 'resume' } as const;
	return { id, sha256: hash, name, ...facts, ...fields };
}

/** Returns bytes that differ by their text. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(text);
}

/** Adds a file with a text as its content to a lead of a book. */
export async function addPaper(
	book: Book,
	leadId: string,
	text: string,
	fields: Partial<Paper> = {}
): Promise<Saved & { readonly paper: Paper }> {
	const bytes = bytesOf(text);
	const hash = await sha256(bytes);
	const paper = paperOf(hash, fields.name ?? `${text}.pdf`, { size: bytes.length, ...fields });
	const edit = { entity: 'lead', id: leadId, update: withPaper(paper) } as const;
	const saved = await book.apply('add-paper', [edit], { papers: [{ sha256: hash, bytes }] });
	return { ...saved, paper };
}

/** Reads the bytes of a file by its hash. */
export async function readPaper(book: Pick<Book, 'papers'>, hash: string): Promise<Uint8Array<ArrayBuffer>> {
	return (await book.papers()).read(hash);
}
