/** Keeps what this device knows of its vault beside the book, where no backup, snapshot or message to another tab takes it along. */
import type { ChosenFolder } from '../../platform/folder';
import type { DeviceStore } from '../../store/device';
import type { Vault } from '../../store/devices/sealing/vault';

const KEY = 'vault';

export interface KeptVault {
	/** The vault; the key in it can be used and stored, and not be read out. */
	readonly vault: Vault;
	readonly folder?: ChosenFolder;
	/** When the folder was last checked, in milliseconds since 1970. */
	readonly checkedAt?: number;
	/** The last file that was sent by hand: when, and how many changes had ever been written here by then. */
	readonly sent?: { readonly at: number; readonly changes: number };
}

export type VaultNotes = Pick<DeviceStore, 'note' | 'putNote' | 'dropNote' | 'changeNote'>;

/** Returns what is kept; undefined where this device shares with no other. */
export function keptVault(notes: VaultNotes): Promise<KeptVault | undefined> {
	return notes.note<KeptVault>(KEY);
}

/** @throws NotSaved */
export function keepVault(notes: VaultNotes, kept: KeptVault): Promise<void> {
	return notes.putNote(KEY, kept);
}

/** @throws NotSaved */
export function forgetVault(notes: VaultNotes): Promise<void> {
	return notes.dropNote(KEY);
}

/** Changes what is kept, unless another tab has forgotten it meanwhile. @throws NotSaved */
export function changeKept(
	notes: VaultNotes,
	update: (kept: KeptVault) => KeptVault
): Promise<KeptVault | undefined> {
	return notes.changeNote<KeptVault | undefined>(KEY, (kept) => kept && update(kept));
}
