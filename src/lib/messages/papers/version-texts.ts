/** Holds the words with which a form asks what went along with an application. */
import { english } from '../common/english';

export const versionTexts = {
	get resume() {
		return english('Earlier résumés', 'Earlier CVs');
	},
	letter: 'Earlier letters',
	add: 'Add a file',
	get resumeFile() {
		return english('Résumé file', 'CV file');
	},
	letterFile: 'Cover letter file'
};
