/** The worker that goes through everything that is stored. `whole-book-client.ts` calls it. */
import { expose } from 'comlink';
import { readsIn } from '../../domain/locale';
import { BackupRefusal } from '../../store/backup/backup-refusal';
import { verifyDatabase } from '../../store/changes/verify';
import { openRaw, readRaw, readRawPaper } from '../../store/database/read-raw';
import { Snapshots } from '../../store/snapshots/snapshots';
import { registerErrorClasses } from '../../store/worker-errors';
import { WholeBook } from './whole-book';

readsIn(navigator.languages);
registerErrorClasses({ BackupRefusal });

export type WholeBookWorker = ReturnType<typeof servedOf>;

function servedOf() {
	let name = '';
	const missing = () => new DOMException('There is no such database.', 'InvalidStateError');
	const desk = new WholeBook({
		async contents() {
			const raw = await readRaw(name);
			if (!raw) throw missing();
			return raw.contents;
		},
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
		verify: () => desk.verify()
	};
}

expose(servedOf());
