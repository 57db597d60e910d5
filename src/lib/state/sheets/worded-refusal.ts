/** Words the refusal of a sheet for the user. */
import { refusalWords } from '../../messages/sheets/refusals';
import { SheetRefusal } from '../../sheet/refusal';

/**
 * Runs a job that may refuse a sheet.
 * @throws Error with the sentences for the user and the `code` of the refusal
 */
export async function worded<Result>(job: () => Result | Promise<Result>): Promise<Result> {
	try {
		return await job();
	} catch (error) {
		if (!(error instanceof SheetRefusal)) throw error;
		throw Object.assign(new Error(refusalWords(error), { cause: error }), { code: error.code });
	}
}
