/** Declares why a visit to the place of a vault stopped, or a sealed text was not opened. Nothing was written by then. */

/**
 * - `wrong-key`: the file of the vault does not open with this key.
 * - `altered`: a file was changed, or lies under another name than it was sealed for.
 * - `unsealed`: plain text lies where a sealed one should be.
 * - `newer`: a newer version of the app wrote it; this one has to be reloaded.
 * - `damaged`: it was sealed with the key, and makes no sense all the same.
 * - `missing`: a file in the middle of a device's chain is not there.
 * - `broken-chain`: a file does not follow the one before it.
 * - `rolled-back`: a folder holds less than it did at the last visit.
 * - `vault-gone`: the file of the vault is missing, though others are there.
 * - `place-empty`: all files are gone; this device can put the book there again.
 * - `taken`: a file of that name is there already.
 */
export type SyncProblemCode =
	| 'wrong-key'
	| 'altered'
	| 'unsealed'
	| 'newer'
	| 'damaged'
	| 'missing'
	| 'broken-chain'
	| 'rolled-back'
	| 'vault-gone'
	| 'place-empty'
	| 'taken';

/** The error that stops a visit. Its path names the file that it is about. */
export class SyncProblem extends Error {
	override readonly name = 'SyncProblem';
	constructor(
		readonly code: SyncProblemCode,
		readonly path: string,
		options?: ErrorOptions
	) {
		super(`${code}: ${path}`, options);
	}
}
