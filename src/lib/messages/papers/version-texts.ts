/** Holds the words with which a form asks what went along with an application. */
import { english } from '../common/english';
import { isolated } from '../common/touches';

export const versionTexts = {
	get resume() {
		return english('Earlier résumés', 'Earlier CVs');
	},
	letter: 'Earlier letters',
	add: 'Add a file',
	get resumeFile() {
		return english('Résumé file', 'CV file');
	},
	letterFile: 'Cover letter file',
	/** Asks in a notice which of the kept versions went out; a button for each follows. */
	sent: 'Sent:',
	/** Confirms that a version went out. */
	sentTo: (version: string, company: string) =>
		company ? `${isolated(version)} sent to ${isolated(company)}.` : `${isolated(version)} sent.`
};
