/** Words what stopped a visit, or kept a file from being taken in. */
import { deviceProblems, FILE_FAULTS, FOLDER_FAULTS } from '../../messages/devices/device-problems';
import { NotSaved } from '../../store/database/errors';
import { SyncProblem, type SyncProblemCode } from '../../store/devices/sealing/sync-problem';

/** An error whose message is for people. */
export class DeviceProblem extends Error {
	override readonly name = 'DeviceProblem';
}

const BY_NAME: Readonly<Record<string, string>> = {
	NotFoundError: deviceProblems.noFolder,
	NotAllowedError: deviceProblems.refused,
	NoModificationAllowedError: deviceProblems.refused,
	QuotaExceededError: deviceProblems.full,
	TimeoutError: deviceProblems.otherTab
};

/** The faults after which this device can put everything into the folder again. */
const MENDED: readonly SyncProblemCode[] = ['place-empty', 'rolled-back', 'vault-gone'];

/** Returns true where putting everything there again helps. */
export function canPutBack(error: unknown): boolean {
	return error instanceof SyncProblem && MENDED.includes(error.code);
}

/** Returns what to tell the user: what happened, and what to do. */
export function folderFault(error: unknown): string {
	return faultIn(error, FOLDER_FAULTS);
}

/** Returns the same of a file that was carried by hand. */
export function fileFault(error: unknown): string {
	return faultIn(error, FILE_FAULTS);
}

function faultIn(error: unknown, faults: Readonly<Record<SyncProblemCode, string>>): string {
	if (error instanceof SyncProblem) return faults[error.code];
	if (error instanceof NotSaved || error instanceof DeviceProblem) return error.message;
	const { name, message } = error instanceof Error ? error : new Error(String(error));
	return BY_NAME[name] ?? deviceProblems.other(message);
}
