/** Makes the file of a connected sheet: a large one in the worker that goes through the whole book, where it can be stopped. */
import { linksOf } from '../../sheet/links';
import type { ExportOptions } from '../../sheet/sheet';
import type { Book } from '../../store/book';
import { DATABASE_NAME } from '../../store/database/schema';
import type { StoredSheet } from '../../store/database/rows';
import { deskInWorker } from '../data/whole-book-client';
import { LARGE_ROWS, fileOf, type ExportedFile, type SheetFile } from './exported-file';
import { worded } from './worded-refusal';
import { writtenTables } from './written-tables';

/**
 * Returns a sheet with the app's changes as a file.
 * @param stopped ends the work; what it rejects with is then of no interest
 * @throws Error with the sentences for the user and the `code` of the refusal
 */
export function writtenFile(
	from: StoredSheet,
	source: Pick<Book, 'clock' | 'contacts' | 'leads'>,
	options: ExportOptions,
	stopped?: AbortSignal
): Promise<SheetFile> {
	return worded(async () => {
		const far = linksOf(from).length > LARGE_ROWS ? await inWorker(from, options, stopped) : null;
		const file = far ?? (await writtenTables(from, source.leads, source.contacts, options));
		return fileOf(from, source, file);
	});
}

/** Returns null where no worker is to be had, or none that finds the sheet. */
async function inWorker(
	from: StoredSheet,
	options: ExportOptions,
	stopped?: AbortSignal
): Promise<ExportedFile | null> {
	const desk = await deskInWorker(DATABASE_NAME);
	if (!desk) return null;
	const ended = new Promise<never>((_, reject) => {
		const end = () => reject(stopped!.reason as Error);
		if (stopped?.aborted) end();
		stopped?.addEventListener('abort', end);
	});
	const written = await Promise.race([ended, desk.sheet(from.id, options)]).finally(desk.close);
	return written && { ...written, sheet: written.sheet ?? from };
}
