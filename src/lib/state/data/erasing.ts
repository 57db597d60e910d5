/** Erases for good: names the places outside the store, and words what could not be reached. Loaded when something is erased. */
import type { ActionLabel } from '../../domain/action-label';
import { erasingTexts } from '../../messages/data/erasing-texts';
import { showCount } from '../../platform/download';
import { forgetForms } from '../../platform/form-recovery';
import { closeNotifications, setMorningWake } from '../../platform/notifications';
import { dropShared } from '../../platform/share-target';
import { withoutRows } from '../../sheet/export/erase-rows';
import type { Book } from '../../store/book';
import { DeviceStore } from '../../store/device';
import type { ErasingOptions } from '../../store/erasing/erase';
import type { Touched } from '../../store/database/rows';
import type { Place } from '../../store/erasing/erasing-marks';
import type { Erased, Saved } from '../../store/types';

/** A sentence about an erasure, as the page shows it. */
interface Notice {
	readonly text: string;
	readonly kind: 'done' | 'failed';
}

/** Runs an action on the stored book, and shows what is said of it. */
interface Outlet {
	readonly commit: (action: (book: Book) => Promise<Saved>) => Promise<Saved>;
	readonly notify: (notice: Notice) => void;
}

/** Erases rows, and says how far it is. @throws NotSaved where nothing could be erased */
export function eraseRows(
	outlet: Outlet,
	label: ActionLabel,
	rows: readonly Touched[],
	said: string
): Promise<Saved> {
	const onProgress = (done: number, total: number) =>
		outlet.notify({ text: erasingTexts.progress(done, total), kind: 'done' });
	return erased(outlet, said, (book) => book.erase(label, rows, { ...OF_ROWS, onProgress }));
}

/** Erases everything. @throws NotSaved where nothing could be erased */
export function eraseAll(outlet: Outlet): Promise<Saved> {
	return erased(outlet, erasingTexts.everything, (book) => book.eraseAll('erase-all', OUTSIDE));
}

/** Goes on with erasures that were cut off, and says what became of them; says nothing where there were none. @throws NotSaved */
export async function resumeErasing(book: Book, notify: Outlet['notify']): Promise<void> {
	const unreached = await book.resumeErasing({ ...OF_ROWS, ...OUTSIDE });
	if (unreached) notify(outcome(unreached, erasingTexts.resumed));
}

/** Says that it is erased only where every place was reached. */
async function erased(
	{ commit, notify }: Outlet,
	said: string,
	action: (book: Book) => Promise<Erased>
): Promise<Saved> {
	let unreached: readonly Place[] = [];
	const saved = await commit(async (book) => {
		const done = await action(book);
		({ unreached } = done);
		return done;
	});
	notify(outcome(unreached, said));
	return saved;
}

function outcome(unreached: readonly Place[], said: string): Notice {
	return unreached.length > 0
		? { text: erasingTexts.left(unreached), kind: 'failed' }
		: { text: said, kind: 'done' };
}

const OF_ROWS: ErasingOptions = { dropRows: withoutRows };
/** The places that lie outside the store. */
const OUTSIDE: ErasingOptions = {
	outside: { device: forgetDevice, shared: dropShared, notes: forgetNotes }
};

/** Forgets the files that sheets are connected with, the settings of notifications, and those that are showing. */
async function forgetDevice(): Promise<void> {
	const device = new DeviceStore();
	try {
		await device.clear();
	} finally {
		await device.close();
	}
	await setMorningWake(false);
	await closeNotifications();
	showCount(0);
}

/** Forgets the forms that are kept. The storage beside the database is the store's own. */
function forgetNotes(): Promise<void> {
	return Promise.resolve(forgetForms());
}
