/** Erases rows, or everything, for good: in the database first, then in every other place that holds copies. Loaded when something is erased. */
import { clearing, erasing, type DropRows } from '../changes/commands';
import { notSaved } from '../database/errors';
import { ENTITIES, type Touched } from '../database/rows';
import { DeviceStore } from '../device';
import type { Drafts } from '../drafts';
import type { Repository } from '../repository';
import { Snapshots } from '../snapshots/snapshots';
import type { Erased } from '../types';
import { dropNotes, noteErasure, readErasure, type Erasure, type Place } from './erasing-marks';
import { openErasures } from './open-erasures';

/** The part of a book that an erasure goes through. */
interface Erasable {
	readonly archive: Repository;
	readonly drafts: Drafts;
}

/** Says how rows leave a kept sheet, and what lies outside the store. */
export interface ErasingOptions {
	/** Takes the rows of what is erased out of a kept sheet; gives the same sheet where it has none. */
	readonly dropRows?: DropRows;
	/** Empties the places outside the store, where everything goes. Each rejects where it can't be reached. */
	readonly outside?: Partial<Record<Place, () => Promise<void>>>;
	/** Hears how many snapshots have been gone through, and how many there are. */
	readonly onProgress?: (done: number, total: number) => void;
	/** The longest that a place may take before it counts as out of reach, in milliseconds. */
	readonly patienceMs?: number;
}

/** A place that gives no answer in this time is out of reach. */
const PATIENCE_MS = 20_000;
const OF_ROWS: readonly Place[] = ['book', 'drafts', 'snapshots', 'device'];
const OF_EVERYTHING: readonly Place[] = ['book', 'drafts', 'snapshots', 'device', 'shared', 'notes'];

/**
 * Erases rows, or everything (null). Resolves once all places were tried; what could not be reached stays noted for the next start.
 * @throws NotSaved where the database could not be written to: then nothing is erased
 */
export async function erase(
	book: Erasable,
	label: string,
	rows: readonly Touched[] | null,
	options: ErasingOptions = {}
): Promise<Erased> {
	const id = book.archive.context.newId();
	const left = rows ? OF_ROWS : OF_EVERYTHING;
	return goOn(book, id, { label, rows, left }, options);
}

/** Resumes the erasures that were cut off, or that could not reach a place. Returns the places that still can't be reached; null where nothing was open. */
export async function resumeErasures(
	book: Erasable,
	options: ErasingOptions = {}
): Promise<readonly Place[] | null> {
	const { storage } = book.archive;
	const open = openErasures(storage);
	const unreached = new Set<Place>();
	for (const id of open) {
		const erasure = readErasure(storage, id);
		if (!erasure) noteErasure(storage, id, null);
		else for (const place of (await goOn(book, id, erasure, options)).unreached) unreached.add(place);
	}
	return open.length > 0 ? [...unreached] : null;
}

async function goOn(book: Erasable, id: string, erasure: Erasure, options: ErasingOptions): Promise<Erased> {
	const { archive } = book;
	const { label, rows } = erasure;
	const note = (left: readonly Place[]) => noteErasure(archive.storage, id, { label, rows, left });
	note(erasure.left);
	let saved: Erased = { action: id, label, touched: [], left: [], unreached: [] };
	if (erasure.left.includes('book')) {
		try {
			const job = rows ? erasing(rows, options.dropRows) : clearing;
			const decides = rows ? {} : ({ decides: true } as const);
			saved = { ...saved, ...(await archive.write(label, ENTITIES, () => job, decides)) };
		} catch (error) {
			noteErasure(archive.storage, id, null);
			throw notSaved(error);
		}
	}
	const unreached: Place[] = [];
	const others = erasure.left.filter((place) => place !== 'book');
	for (const [at, place] of others.entries()) {
		note([...unreached, ...others.slice(at)]);
		await within(options.patienceMs ?? PATIENCE_MS, (beat) =>
			emptied(place, book, rows, options, beat)
		).catch(() => unreached.push(place));
	}
	note(unreached);
	return { ...saved, unreached };
}

/** @param beat says that the place still answers */
async function emptied(
	place: Place,
	{ archive, drafts }: Erasable,
	rows: readonly Touched[] | null,
	{ dropRows, outside, onProgress }: ErasingOptions,
	beat: () => void
): Promise<void> {
	const ids = new Set(rows?.map(({ id }) => id));
	// The words of a draft's key name the rows that it is for.
	if (place === 'drafts')
		await drafts.dropWhere((key) => !rows || key.split(' ').some((word) => ids.has(word)));
	// A book that keeps nothing beyond the window has no snapshots.
	if (place === 'snapshots' && !archive.connection.inMemory) {
		const copies = new Snapshots(archive.name);
		const goesOn = (done: number, total: number) => (beat(), onProgress?.(done, total));
		await (rows ? copies.forget(ids, dropRows, goesOn) : copies.clear());
	}
	if (place === 'device' && rows) await forgetFiles(rows);
	if (place === 'notes') dropNotes(archive.storage);
	if (!rows) await outside?.[place]?.();
}

/** Forgets the files on the disk that erased sheets were connected with. */
async function forgetFiles(rows: readonly Touched[]): Promise<void> {
	const sheets = rows.filter(({ entity }) => entity === 'sheet');
	if (sheets.length === 0) return;
	const device = new DeviceStore();
	try {
		for (const { id } of sheets) await device.dropLink(id);
	} finally {
		await device.close();
	}
}

/** Runs a job that may take any time, as long as it gives a sign of life in every `ms` milliseconds. @throws Error where it gives none */
function within(ms: number, job: (beat: () => void) => Promise<void>): Promise<void> {
	return new Promise((resolve, reject) => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const beat = () => {
			clearTimeout(timer);
			timer = setTimeout(() => reject(new Error('No answer.')), ms);
		};
		beat();
		job(beat)
			.then(resolve, reject)
			.finally(() => clearTimeout(timer));
	});
}
