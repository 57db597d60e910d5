/** Runs jobs of writing, each in one transaction that holds all or nothing. */
import type { IDBPTransaction, StoreNames } from 'idb';
import { NotSaved } from '../database/errors';
import type { Database, Schema } from '../database/schema';

export type WriteTransaction = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;

/**
 * Runs a job in one strict transaction and resolves after it completed; on any error nothing of it is left.
 * The job awaits nothing but requests of the transaction.
 */
export async function inOneTransaction<T>(
	database: Database,
	stores: readonly StoreNames<Schema>[],
	job: (transaction: WriteTransaction) => Promise<T>
): Promise<T> {
	const transaction = begin(database, stores);
	const done = transaction.done;
	// `done` is awaited below; should the job fail first, its rejection is no news.
	done.catch(() => undefined);
	try {
		const result = await job(transaction);
		await done;
		return result;
	} catch (error) {
		abort(transaction);
		// Where the transaction itself failed first, the error of the job is only the echo.
		throw transaction.error ?? error;
	}
}

function begin(database: Database, stores: readonly StoreNames<Schema>[]): WriteTransaction {
	try {
		return database.transaction([...stores], 'readwrite', { durability: 'strict' }) as WriteTransaction;
	} catch (error) {
		throw new NotSaved('closed', undefined, { cause: error });
	}
}

function abort(transaction: WriteTransaction): void {
	try {
		transaction.abort();
	} catch {
		// The transaction had aborted by itself, or had completed.
	}
}
