/** Declares the contents of a backup. */
import type { Lead, News } from '../../domain/lead';
import type { Contact } from '../../domain/person';
import type { Change } from '../changes/changes';
import type { StoredPaper } from '../database/schema';
import type { SettingsRow, StoredMailMark, StoredSheet } from '../database/rows';

/** All rows, those in the trash included, and all recorded changes in the order of their clocks. Never a device's own id. */
export interface BackupContents {
	readonly leads: readonly Lead[];
	readonly contacts: readonly Contact[];
	readonly sheets: readonly StoredSheet[];
	readonly news: readonly News[];
	/** The user's settings; empty where nothing was set. */
	readonly settings: readonly SettingsRow[];
	/** The marks of mails that were dealt with. */
	readonly mailMarks: readonly StoredMailMark[];
	readonly changes: readonly Change[];
	/** The bytes of the files that its leads name, where they came with it. */
	readonly papers?: readonly StoredPaper[];
	/** 'due' if its leads have days of the first edition that nobody has looked at. */
	readonly dating?: 'due';
}
