/** Types for writing: an action has a label, its edits as data, and the sentence to show once it is stored. */
import type { ActionLabel } from '../../domain/action-label';
import type { Day } from '../../domain/day';
import type { AskedFact } from '../../messages/lead/step-done';
import type { Saved } from '../../store/types';
import type { Edit, WriteOptions } from '../../store/changes/edits';
import type { Touched } from '../../store/database/rows';

export interface WriterOptions extends WriteOptions {
	/** Shown before the reason where nothing could be written. */
	readonly ifNotSaved?: string;
	readonly opens?: NoticeLink;
	readonly choices?: NoticeChoices;
}

/** Leads from a notice to a lead. */
export interface NoticeLink {
	readonly leadId: string;
	/** The fact that it asks for there; without one, the page is just opened. */
	readonly fact?: AskedFact;
}

/** Asks in a notice what else is known of what was done; each answer is one press. */
export interface NoticeChoices {
	readonly label: string;
	readonly options: readonly { readonly name: string; readonly choose: () => void }[];
}

/** Both ways of writing resolve after the transaction completed, and reject with `NotSaved` where nothing was written. */
export interface Writer {
	readonly today: Day;
	/** The IANA name of the user's current time zone. */
	readonly zone: string;
	newId(): string;
	/** Machine time, ISO 8601 UTC. */
	machineTime(): string;
	/**
	 * Writes edits as one action.
	 *
	 * @param label names the action in the history
	 * @param said is shown once it is stored; '' shows nothing
	 */
	write(label: ActionLabel, edits: readonly Edit[], said: string, options?: WriterOptions): Promise<Saved>;
	/** Erases rows for good, with their history and their cells in kept sheets. There is no undo. */
	erase(label: ActionLabel, rows: readonly Touched[], said: string): Promise<Saved>;
	/** Waits for a part of the app that is loaded on demand; shows a failure as that of a write. */
	loaded<Part>(part: Promise<Part>): Promise<Part>;
}
