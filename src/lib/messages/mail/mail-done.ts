/** Words what was taken in of a mailbox. */
import { figures } from '../../domain/locale';

const emails = (count: number) => (count === 1 ? '1 email' : `${figures(count)} emails`);

export const mailDone = {
	/** @param logged how many emails became something on a job, `left` how many were skipped */
	takenIn: (logged: number, left: number) =>
		[
			...(logged > 0 ? [`${emails(logged)} added.`] : []),
			...(left > 0 ? [`${emails(left)} skipped.`] : [])
		].join(' ')
};
