/**
 * Keeps the taking of a snapshot and an erasure apart, in whatever tab they run: a snapshot of what was there before would be
 * stored after the others are gone.
 */

/** A tab that is frozen keeps its locks, so nobody waits longer for one. */
const PATIENCE_MS = 20_000;

/**
 * Runs a job once nothing that it must not meet runs any more.
 * @param name of the snapshots' database
 * @param mode 'shared' takes a snapshot, as many tabs may do at once; 'exclusive' erases
 * @throws DOMException 'TimeoutError' where the lock is not given in time: then the job was not run
 */
export function withSnapshotLock<T>(
	name: string,
	mode: 'shared' | 'exclusive',
	job: () => Promise<T>
): Promise<T> {
	const locks = globalThis.navigator?.locks;
	if (!locks) return job();
	return locks.request(name, { mode, signal: AbortSignal.timeout(PATIENCE_MS) }, job);
}
