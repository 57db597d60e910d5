/** Watches a write that may take long: then it is shown, and can be stopped. Loaded with the first of them. */
import type { Watch } from '../../store/changes/edits';
import type { Saved } from '../../store/types';

/** A write that takes long. */
export interface LongWrite {
	/** The rows that are written, and all of them; null where that is not known. */
	readonly progress: { readonly done: number; readonly of: number } | null;
	/** Takes back what was written so far; absent once it can't be stopped any more. */
	readonly stop?: () => void;
}

/** A write takes long, and shows it, after so many milliseconds. */
const LONG_MS = 1_000;

/** Runs a write, and shows it on `shown` once it takes long. */
export async function watched(
	shown: { long: LongWrite | null },
	write: (watch: Watch) => Promise<Saved>
): Promise<Saved> {
	const stopping = new AbortController();
	const stop = () => stopping.abort();
	const timer = setTimeout(() => (shown.long ??= { progress: null, stop }), LONG_MS);
	const onProgress = (done: number, of: number) => {
		if (shown.long) shown.long = { progress: { done, of }, ...(done < of && { stop }) };
	};
	try {
		return await write({ signal: stopping.signal, onProgress });
	} finally {
		clearTimeout(timer);
		shown.long = null;
	}
}
