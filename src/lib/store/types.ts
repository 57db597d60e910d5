/** What a book is opened with, and what a write gives. */
import type { ConnectionEvent, ConnectionOptions } from './database/database';
import type { SideStorage } from './recovery/loss-detection';
import type { LeftAlone } from './changes/commands';
import type { Touched } from './database/rows';
import type { Channel } from './database/tabs';

export interface BookOptions extends Omit<ConnectionOptions, 'onEvent'> {
	/** Milliseconds since 1970. */
	readonly now?: () => number;
	readonly newId?: () => string;
	/** Of a database that is written for the first time; an existing one keeps its own. */
	readonly deviceId?: string;
	/** null: no other tabs. Default: a BroadcastChannel named like the database. */
	readonly channel?: Channel | null;
	/** Where the mark is kept, and what was typed last; null: nowhere. Default: localStorage. */
	readonly storage?: SideStorage | null;
	readonly onEvent?: (event: ConnectionEvent) => void;
}

/** A write that is durable. */
export interface Saved {
	/** What `undo` takes. */
	readonly action: string;
	readonly label: string;
	/** The rows that changed; none where there was nothing to change. */
	readonly touched: readonly Touched[];
	/** What an undo left alone, because it was changed again since. */
	readonly left: readonly LeftAlone[];
}
