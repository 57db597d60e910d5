/**
 * Finds the own steps that the first edition took from a sheet. It did not record that, and used the day of the reading where
 * the sheet named none.
 */
import type { Lead } from '../../domain/lead';
import type { ConnectedSheet, RowLink } from '../connected-sheet';
import { readStored } from '../reading/read-stored';
import { RowView, readingContext } from '../reading/row-view';

/**
 * The source of an own step. 'dated': a cell of the row says its day. 'undated': the row names the step and no day. null: the
 * user entered it.
 */
export type StepSource = 'dated' | 'undated' | null;

const PLANS = ['nextStepOn', 'followUpOn', 'appliedOn'] as const;

/**
 * Opens a kept sheet once and returns a function that gives, for a row and its lead, the source of the own step.
 * @throws what `readStored` throws
 */
export function stepsOfRows(sheet: ConnectedSheet): (link: RowLink, lead: Lead) => StepSource {
	const view = readingContext(readStored(sheet).reading);
	return ({ row, on: readOn = sheet.importedOn }, { ownStep }) => {
		// A step that was set in the app since is the user's, even where the row names one.
		if (!ownStep || ownStep.setOn > readOn) return null;
		const cells = new RowView(view, row);
		if (PLANS.some((field) => cells.days(field).some(({ day }) => day === ownStep.on))) return 'dated';
		const isGuess = ownStep.on === readOn && cells.text('nextStep') === ownStep.what;
		return isGuess && ownStep.what !== undefined ? 'undated' : null;
	};
}
