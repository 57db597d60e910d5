/** Several devices of one vault, each with a book of its own, and a place between them that can fail and keep files back. */
import { Book } from '../../src/lib/store/book';
import { memoryPlace } from './memory-place';
import type { Transport } from '../../src/lib/store/devices/places/transport';
import { openVault, type Vault } from '../../src/lib/store/devices/sealing/vault';
import { joinVault, placeVault, visit, type SyncedBook } from '../../src/lib/store/devices/visits/visit';
import { Repository } from '../../src/lib/store/repository';
import { channels, countingIds, freshName, memoryStorage } from './book-desk';

export const START = Date.parse('2026-03-02T08:00:00Z');
export const SECRET = Uint8Array.from({ length: 32 }, (_, at) => at);
export const VAULT_NAME = '0123456789abcdef'.repeat(2);

export interface Device {
	readonly book: Book;
	readonly desk: SyncedBook;
	/** The stored labels of the snapshots that were taken. */
	readonly snapshots: string[];
	/** Moves the clock on. */
	readonly later: (ms: number) => void;
	/** Visits a place; the book then shows what came. */
	readonly visit: (place: Transport) => ReturnType<typeof visit>;
}

export function vaultOf(name = VAULT_NAME): Promise<Vault> {
	return openVault(name, SECRET);
}

/** Returns a device that has joined a vault. Its clock goes on by a second with each look at it. */
export async function deviceOf(name: string, vault: Vault, start = START): Promise<Device> {
	let time = start;
	const options = {
		name: freshName(),
		storage: memoryStorage(),
		deviceId: name,
		now: () => (time += 1000),
		newId: countingIds(name),
		retryAfter: []
	};
	const channel = channels();
	const book = await Book.open({ ...options, channel: channel() });
	const archive = new Repository({ ...options, channel: channel() });
	await archive.load();
	const snapshots: string[] = [];
	const desk: SyncedBook = { archive, snapshot: async (label) => void snapshots.push(label) };
	await joinVault(desk, vault);
	return {
		book,
		desk,
		snapshots,
		later: (ms) => void (time += ms),
		async visit(place) {
			await archive.reload();
			try {
				return await visit(desk, vault, place);
			} finally {
				await book.reload();
			}
		}
	};
}

/** Returns a place with the file of a vault, and its files. */
export async function placeOf(vault: Vault): Promise<{ place: Transport; files: Map<string, string> }> {
	const files = new Map<string, string>();
	const place = memoryPlace(files);
	await placeVault(place, vault);
	return { place, files };
}

/** A person's device is killed, or loses its network, at some request. */
export class CutOff extends Error {}

/** Returns a place that fails at the request of a number, before or after it was done. */
export function failingAt(place: Transport, request: number, afterwards: boolean): Transport {
	let count = 0;
	const cut = async <T>(act: () => Promise<T>): Promise<T> => {
		const fails = count++ === request;
		if (fails && !afterwards) throw new CutOff();
		const result = await act();
		if (fails) throw new CutOff();
		return result;
	};
	return {
		list: (folder) => cut(() => place.list(folder)),
		get: (path) => cut(() => place.get(path)),
		putNew: (path, text) => cut(() => place.putNew(path, text)),
		deleteOwn: (path) => cut(() => place.deleteOwn(path))
	};
}
