/** Helps tests of the store: a book on a database of its own, in a browser that forgets everything. */
import 'fake-indexeddb/auto';
import { Book } from '../../src/lib/store/book';
import type { BookOptions } from '../../src/lib/store/types';
import type { StoredSheet } from '../../src/lib/store/database/rows';
import type { SideStorage } from '../../src/lib/store/recovery/loss-detection';
import type { TabChannel } from '../../src/lib/store/database/tabs';
import type { Lead } from '../../src/lib/domain/lead';

/** Returns a name that no other test uses, whichever modules are loaded anew between them. */
export function freshName(): string {
	return `tactful-test-${crypto.randomUUID()}`;
}

/** Returns a localStorage in memory. */
export function memoryStorage(): SideStorage & { readonly texts: Map<string, string> } {
	const texts = new Map<string, string>();
	return {
		texts,
		get length() {
			return texts.size;
		},
		key: (at) => [...texts.keys()][at] ?? null,
		getItem: (key) => texts.get(key) ?? null,
		setItem: (key, text) => void texts.set(key, text),
		removeItem: (key) => void texts.delete(key)
	};
}

/** Returns a kept sheet without rows. */
export function storedSheet(fields: Partial<StoredSheet> = {}): StoredSheet {
	return {
		id: 'sheet',
		name: 'search.csv',
		bytes: new Uint8Array([1]),
		encoding: 'utf-8',
		delimiter: ',',
		headerRow: 0,
		meanings: [],
		dateOrder: 'dmy',
		stages: [],
		links: [],
		importedOn: '2026-03-02',
		importedAt: '2026-03-02T08:00:00.000Z',
		...fields
	};
}

/** Returns a function that counts in the shape of ids, the same in every run. */
export function countingIds(prefix: string): () => string {
	let count = 0;
	return () => `${prefix}-${String((count += 1)).padStart(6, '0')}`;
}

/** Opens a book of its own, without other tabs. */
export function openBook(options: BookOptions = {}): Promise<Book> {
	return Book.open({
		name: freshName(),
		storage: memoryStorage(),
		channel: null,
		retryAfter: [],
		...options
	});
}

/** Returns a maker of the channels of one browser: a message reaches all others later. */
export function channels(): () => TabChannel {
	const listeners = new Map<TabChannel, (event: { data: unknown }) => void>();
	return () => {
		const channel: TabChannel = {
			postMessage(message) {
				const data: unknown = structuredClone(message);
				for (const [other, listener] of listeners)
					if (other !== channel) setTimeout(() => listener({ data }), 0);
			},
			addEventListener: (_type, listener) => void listeners.set(channel, listener),
			close: () => void listeners.delete(channel)
		};
		return channel;
	};
}

export function lead(id: string, fields: Partial<Lead> = {}): Lead {
	return {
		id,
		organisation: 'Northwind',
		origin: 'posting',
		stage: 'saved',
		addedOn: '2026-03-02',
		people: [],
		touches: [],
		...fields
	};
}

/** Waits `ms` milliseconds, in which what was started comes to its end. */
export function settle(ms = 20): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}
