/** Loads what is needed later, once. */

/**
 * Returns a function that loads once for all who ask, so that commands run in the order of their calls. It rejects where `load`
 * does, and loads again at the next call.
 */
export function loadedOnce<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
	let loading: Promise<Loaded> | null = null;
	return () =>
		(loading ??= load().catch((error: unknown) => {
			loading = null;
			throw error;
		}));
}
