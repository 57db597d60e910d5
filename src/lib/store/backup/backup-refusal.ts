/** Declares why a backup is refused. */
import { backupRefusalTexts } from '../../messages/data/backup-refusals';

export type BackupRefusalReason =
	| 'too-large'
	| 'too-slow'
	| 'not-a-backup'
	| 'newer'
	| 'damaged'
	| 'locked'
	| 'password'
	| 'twins'
	| 'unsound';

/** The error that a backup was not taken. The message says what happened, what was kept, what to do. */
export class BackupRefusal extends Error {
	override readonly name = 'BackupRefusal';
	constructor(
		readonly reason: BackupRefusalReason,
		refused: { readonly what: string; readonly todo: string }
	) {
		super(backupRefusalTexts.message(refused));
	}
}

export function tooSlowBackup(): BackupRefusal {
	return new BackupRefusal('too-slow', backupRefusalTexts.tooSlow);
}

export function damagedBackup(): BackupRefusal {
	return new BackupRefusal('damaged', backupRefusalTexts.damaged);
}
