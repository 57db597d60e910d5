/** Simulates a browser that dies in the middle of a write. */
import { vi } from 'vitest';

const METHODS = ['get', 'put', 'add', 'delete'] as const;

/** Aborts the transaction right after its k-th request, counted from now; returns the count of requests. */
export function abortAfter(k: number): { count: number } {
	const seen = { count: 0 };
	for (const method of METHODS) {
		const original = IDBObjectStore.prototype[method] as (...args: unknown[]) => IDBRequest;
		vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
			this: IDBObjectStore,
			...args: unknown[]
		) {
			const request = original.apply(this, args);
			seen.count += 1;
			if (seen.count === k) request.addEventListener('success', () => this.transaction.abort());
			return request as never;
		});
	}
	return seen;
}

/** Lets nothing more happen after the k-th request or note, as a killed browser does; returns the count of both. */
export function dieAfter(k: number, storage: Pick<Storage, 'setItem' | 'removeItem'>): { count: number } {
	const seen = { count: 0 };
	const isDead = () => (seen.count += 1) > k;
	for (const method of [...METHODS, 'getAll', 'clear'] as const) {
		const original = IDBObjectStore.prototype[method] as (...args: unknown[]) => IDBRequest;
		vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
			this: IDBObjectStore,
			...args: unknown[]
		) {
			const request = original.apply(this, args);
			if (isDead()) request.addEventListener('success', () => this.transaction.abort());
			return request as never;
		});
	}
	for (const method of ['setItem', 'removeItem'] as const) {
		const original = storage[method].bind(storage) as (...args: string[]) => void;
		vi.spyOn(storage, method).mockImplementation((...args: string[]) => {
			if (!isDead()) original(...args);
		});
	}
	return seen;
}
