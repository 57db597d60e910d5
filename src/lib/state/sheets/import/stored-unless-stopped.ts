/** Runs a write that the user can stop. */
import type { Watch } from '../../../store/changes/edits';
import { NotSaved } from '../../../store/database/errors';

/** Returns true once all is stored, and false where it was stopped: nothing is stored then. Rejects as `store` does otherwise. */
export async function storedUnlessStopped(
	watch: Watch,
	store: (watch: Watch) => Promise<unknown>
): Promise<boolean> {
	try {
		if (watch.signal?.aborted) throw new NotSaved('stopped');
		await store(watch);
		return true;
	} catch (error) {
		if (error instanceof NotSaved && error.reason === 'stopped') return false;
		throw error;
	}
}
