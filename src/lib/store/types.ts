/** Declares the options of a book and the results of its writes. */
import type { ConnectionEvent, ConnectionOptions } from './database/database';
import type { SideStorage } from './recovery/loss-detection';
import type { Job, LeftAlone } from './changes/commands';
import type { ActionWriter } from './changes/write-transaction';
import type * as WritingModule from './changes/writing';
import type { Touched } from './database/rows';
import type { Database, Head } from './database/schema';
import type { Place } from './erasing/erasing-marks';
import type { Advance, TabChannel } from './database/tabs';

/** The storage beside the database, and what its connection noticed. */
export interface Beside {
	readonly storage: SideStorage | null;
	readonly connection: { readonly dataLost: boolean };
}

export interface BookOptions extends Omit<ConnectionOptions, 'onEvent'> {
	/** Milliseconds since 1970. */
	readonly now?: () => number;
	readonly newId?: () => string;
	/** The device id for a new database; an existing one keeps its own. */
	readonly deviceId?: string;
	/** null: no other tabs. Default: a BroadcastChannel named like the database. */
	readonly channel?: TabChannel | null;
	/** The storage for the watermark and the last drafts; null: nowhere. Default: localStorage. */
	readonly storage?: SideStorage | null;
	readonly onEvent?: (event: ConnectionEvent) => void;
	/** Runs with the open database, before everything is read. What it rejects with is ignored. */
	readonly beforeReading?: (database: Database, beside: Beside) => Promise<void>;
}

/** A write that is durable. */
export interface Saved {
	/** The id to hand to `undo`. */
	readonly action: string;
	readonly label: string;
	/** The rows that changed; none where there was nothing to change. */
	readonly touched: readonly Touched[];
	/** The fields that an undo left alone, because they were changed again since. */
	readonly left: readonly LeftAlone[];
}

/** An erasure that went through all places. */
export interface Erased extends Saved {
	/** The places that could not be reached, which may still hold copies. */
	readonly unreached: readonly Place[];
}

/** Says which writes memory holds: everything up to a reading, and what was heard of since, in the order of hearing. */
export interface Following {
	readonly read: Head | null;
	readonly advances: readonly Advance[];
	/** The head that memory is at. */
	readonly head: Head | null;
}

/** The result of a write whose transaction completed. */
export interface WriteResult {
	readonly writer: ActionWriter;
	readonly head: Head;
	readonly advance: Advance;
	readonly saved: Saved;
}

export type Writing = typeof WritingModule;

/** Makes the command once what writing needs is loaded. */
export type JobOf = (writing: Writing) => Job;

/** Hears which rows have changed; null: any may have. `foreign`: not by this tab. */
export type Listener = (touched: readonly Touched[] | null, foreign: boolean) => void;
