/** Finds erasures that are not over. Small, because the start page loads it. */
import type { SideStorage } from '../recovery/loss-detection';

export const PREFIX = 'tactful.erasing ';

/** Returns the ids of the erasures that are not over. */
export function openErasures(storage: SideStorage | null): string[] {
	return keysOf(storage)
		.filter((key) => key.startsWith(PREFIX))
		.map((key) => key.slice(PREFIX.length));
}

/** Returns the keys of a storage. */
export function keysOf(storage: SideStorage | null): string[] {
	return Array.from({ length: storage?.length ?? 0 }, (_, at) => storage?.key(at) ?? '');
}
