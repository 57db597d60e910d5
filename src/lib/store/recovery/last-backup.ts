/** Remembers beside the database when a backup file was last written. */
import { watermarkOf, type MemoryState } from '../database/memory-state';
import { readWatermark, writeWatermark, type SideStorage } from './loss-detection';

interface Kept {
	readonly state: MemoryState;
	readonly storage: SideStorage | null;
}

/** Returns when a backup file was last written (ISO 8601 UTC), and how many changes came after it. */
export function backupState({ state, storage }: Kept): { last: string | null; changesSince: number } {
	const changes = state.head?.changes ?? 0;
	const last = readWatermark(storage)?.lastBackup;
	return { last: last?.at ?? null, changesSince: changes - (last?.changes ?? 0) };
}

/** Records that a backup file was written now (milliseconds since 1970). */
export function backedUp({ state, storage }: Kept, now: number): void {
	const watermark = watermarkOf(state);
	const at = new Date(now).toISOString();
	if (watermark) writeWatermark(storage, { ...watermark, lastBackup: { at, changes: watermark.changes } });
}
