/** The way in which commands write: an action is a label, its edits as data, and what is said once it is stored. */
import type { ActionLabel } from '../../domain/action-label';
import type { Day } from '../../domain/day';
import type { Saved } from '../../store/book';
import type { Edit, WriteOptions } from '../../store/changes/edits';
import type { Touched } from '../../store/database/rows';

export type { Saved } from '../../store/book';
export type { Edit } from '../../store/changes/edits';

export interface WriterOptions extends WriteOptions {
	/** Is said ahead of the reason where nothing could be written. */
	readonly ifNotSaved?: string;
}

/** Both ways of writing resolve after the transaction completed, and reject `NotSaved` where nothing was written. */
export interface Writer {
	readonly today: Day;
	/** The IANA name of the time zone that the user is in now. */
	readonly zone: string;
	newId(): string;
	/** Machine time, ISO 8601 UTC. */
	machineTime(): string;
	/**
	 * Writes edits as one action, which one undo takes back.
	 *
	 * @param label names the action in the history
	 * @param said is shown once it is stored; '' shows nothing
	 */
	write(label: ActionLabel, edits: readonly Edit[], said: string, options?: WriterOptions): Promise<Saved>;
	/** Removes rows for good, with all that was recorded of them, and what kept sheets hold of them. No undo. */
	erase(label: ActionLabel, rows: readonly Touched[], said: string): Promise<Saved>;
	/** Waits for a part of the app that is loaded when it is needed; tells the user where that fails, as of a failed write. */
	loaded<Part>(part: Promise<Part>): Promise<Part>;
}
