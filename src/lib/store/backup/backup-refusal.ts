/** Declares why a backup is refused, in words for the user. */

export type BackupRefusalReason =
	'too-large' | 'not-a-backup' | 'newer' | 'damaged' | 'locked' | 'password' | 'twins' | 'unsound';

/** The error that a backup was not taken. The message says what happened, what was kept, what to do. */
export class BackupRefusal extends Error {
	override readonly name = 'BackupRefusal';
	constructor(
		readonly reason: BackupRefusalReason,
		what: string,
		todo: string
	) {
		super(`${what} Nothing was changed. ${todo}`);
	}
}

export function damagedBackup(): BackupRefusal {
	return new BackupRefusal(
		'damaged',
		'This backup is damaged.',
		'Use an older backup, or another copy of the file.'
	);
}
