/** Reads a file that the user gives into what a lead keeps of it, and refuses what can't be kept. */
import type { Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import {
	countPapers,
	kindOfName,
	paperRefusal,
	unlikeOthers,
	type Paper,
	type PaperKind
} from '../../domain/papers/papers';
import { safeFileName } from '../../messages/common/file-names';
import { paperRefusalWords } from '../../messages/papers/paper-texts';
import { sha256 } from '../../store/backup/sha256';
import type { StoredPaper } from '../../store/database/schema';
import type { App } from '../app';

/** A file that was refused, in words for the user. */
export class PaperRefused extends Error {
	override readonly name = 'PaperRefused';
}

/** A file as it is given: the part of a File that is read. */
export type GivenPaper = Pick<File, 'name' | 'type' | 'size' | 'arrayBuffer'>;

/** What a lead says of a file, and its bytes. */
export interface ReadPaper {
	readonly paper: Paper;
	readonly stored: StoredPaper;
}

interface Surroundings {
	readonly leads: readonly Lead[];
	/** Files that were read before it and are not stored yet. */
	readonly before?: readonly ReadPaper[];
	readonly today: Day;
	/** Guessed by the name where it is not given. */
	readonly kind?: PaperKind;
}

/** @throws PaperRefused where it is empty, too large, too much together with all others, or can't be read */
export async function readPaper(
	file: GivenPaper,
	{ leads, before = [], today, kind = kindOfName(file.name) }: Surroundings
): Promise<ReadPaper> {
	const refused = (why: Parameters<typeof paperRefusalWords>[0]) =>
		new PaperRefused(paperRefusalWords(why, file.name, file.size));
	const waiting = before.reduce((sum, { paper }) => sum + paper.size, 0);
	const refusal = paperRefusal(file.size, countPapers(leads).bytes + waiting);
	if (refusal) throw refused(refusal);
	const bytes = await file.arrayBuffer().then(
		(buffer) => new Uint8Array(buffer),
		// A folder that was dropped, or a file that is gone by now.
		() => Promise.reject(refused('unreadable'))
	);
	const hash = await sha256(bytes);
	const others = [...leads.flatMap(({ papers = [] }) => papers), ...before.map(({ paper }) => paper)];
	const paper: Paper = {
		id: crypto.randomUUID(),
		sha256: hash,
		name: unlikeOthers(safeFileName(file.name.toWellFormed()), hash, others),
		type: file.type,
		size: bytes.length,
		addedOn: today,
		kind
	};
	return { paper, stored: { sha256: hash, bytes } };
}

/** Reads kept files, so that another lead can keep them too. One whose bytes are gone is left out: it is no reason not to log that it went out. */
export async function copiesOf(
	{ book, data }: Pick<App, 'book' | 'data'>,
	papers: readonly Paper[]
): Promise<readonly ReadPaper[]> {
	const kept = await data.papers();
	const copies = papers.map(async (paper): Promise<ReadPaper[]> => {
		const { sha256 } = paper;
		const bytes = await kept.read(sha256).catch(() => null);
		const own = { ...paper, id: crypto.randomUUID(), addedOn: book.today };
		return bytes ? [{ paper: own, stored: { sha256, bytes } }] : [];
	});
	return (await Promise.all(copies)).flat();
}
