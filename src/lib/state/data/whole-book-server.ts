/** Serves in the worker what goes through everything that is stored. `whole-book-client.ts` calls it. */
import { expose, type Endpoint } from 'comlink';
import { BackupRefusal } from '../../store/backup/backup-refusal';
import { SheetRefusal } from '../../sheet/refusal';
import { verifyDatabase } from '../../store/changes/verify';
import { openRaw, rawSource, readRaw, readRawPaper } from '../../store/database/read-raw';
import { Snapshots } from '../../store/snapshots/snapshots';
import { registerErrorClasses } from '../../store/worker-errors';
import { WholeBook } from './whole-book';

export type WholeBookWorker = ReturnType<typeof servedOf>;

function servedOf() {
	let name = '';
	const missing = () => new DOMException('There is no such database.', 'InvalidStateError');
	const desk = new WholeBook({
		async contents(only) {
			const raw = await readRaw(name, only === 'rows' ? ['changes'] : []);
			if (!raw) throw missing();
			return raw.contents;
		},
		rows: (only) => rawSource(name, only === 'rows' ? ['changes'] : []),
		paper: (sha256) => readRawPaper(name, sha256),
		async verify() {
			const database = await openRaw(name);
			if (!database) throw missing();
			return verifyDatabase(database as never).finally(() => database.close());
		},
		snapshots: () => Promise.resolve(new Snapshots(name))
	});
	type Of<Method extends keyof WholeBook> = Parameters<WholeBook[Method]>;
	return {
		/** Takes the name of the database; resolves with false where there is none to read. */
		async begin(database: string): Promise<boolean> {
			name = database;
			const opened = await openRaw(name);
			opened?.close();
			return opened !== null;
		},
		backup: (...args: Of<'backup'>) => desk.backup(...args),
		copy: (...args: Of<'copy'>) => desk.copy(...args),
		open: (...args: Of<'open'>) => desk.open(...args),
		opened: (...args: Of<'opened'>) => desk.opened(...args),
		sheet: (...args: Of<'sheet'>) => desk.sheet(...args),
		verify: () => desk.verify()
	};
}

/** Offers the page a desk. @param endpoint the worker itself, if not given */
export function serve(endpoint?: Endpoint): void {
	registerErrorClasses({ BackupRefusal, SheetRefusal });
	expose(servedOf(), endpoint);
}
