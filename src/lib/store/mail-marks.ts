/** Reads the marks of mails, which the memory of a book does not hold. */
import type { Book } from './book';
import { readFrom } from './database/read-from';
import type { StoredMailMark } from './database/rows';

/** Returns the marks of the mails that were dealt with. Each time the database is read. @throws NotSaved where it can't be opened */
export async function readMailMarks({ synced }: Pick<Book, 'synced'>): Promise<readonly StoredMailMark[]> {
	const database = await synced.archive.connection.open();
	const marks = await readFrom(database, 'mailMarks', (store) => store.getAll());
	return marks.filter(({ deletedAt }) => deletedAt === undefined);
}
