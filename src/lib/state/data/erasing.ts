/** Erases for good: names the places outside the store, and words what could not be reached. Loaded when something is erased. */
import { erasingTexts } from '../../messages/data/erasing-texts';
import { showCount } from '../../platform/download';
import { forgetForm } from '../../platform/form-recovery';
import { closeNotifications, setMorningWake } from '../../platform/notifications';
import { dropShared } from '../../platform/share-target';
import { withoutRows } from '../../sheet/export/erase-rows';
import type { Book } from '../../store/book';
import { DeviceStore } from '../../store/device';
import type { ErasingOptions } from '../../store/erasing/erase';
import type { Place } from '../../store/erasing/erasing-marks';

/** A sentence about an erasure, as the page shows it. */
interface Notice {
	readonly text: string;
	readonly kind: 'done' | 'failed';
}

/** The sentence once everything is erased, in every place. */
export const saidErased = erasingTexts.everything;

/** Returns the options with which rows are erased. */
export function erasingRows(onProgress?: ErasingOptions['onProgress']): ErasingOptions {
	return { dropRows: withoutRows, onProgress };
}

/** Returns the options with which everything is erased: the places that lie outside the store. */
export function erasingAll(): ErasingOptions {
	return { outside: { device: forgetDevice, shared: dropShared, notes: forgetNotes } };
}

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

/** Forgets the form that is kept for a reload. The storage beside the database is the store's own. */
function forgetNotes(): Promise<void> {
	return Promise.resolve(forgetForm());
}

/** Words the places that could not be reached; '' where all were. */
export function leftWords(unreached: readonly Place[]): string {
	return unreached.length > 0 ? erasingTexts.left(unreached) : '';
}

/** Tells how far an erasure has come. */
export function progressNotice(done: number, total: number): Notice {
	return { text: erasingTexts.progress(done, total), kind: 'done' };
}

/** Goes on with erasures that were cut off. Returns what to say about them; null for nothing. */
export async function resumed(book: Book): Promise<Notice | null> {
	const unreached = await book.resumeErasing({ ...erasingRows(), ...erasingAll() });
	if (!unreached) return null;
	const left = leftWords(unreached);
	return left ? { text: left, kind: 'failed' } : { text: erasingTexts.resumed, kind: 'done' };
}
