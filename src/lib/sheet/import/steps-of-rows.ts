/** Which own steps of the first edition came with a sheet: it did not record that, and took the day of the reading where none was named. */
import type { Lead } from '../../domain/lead';
import type { ConnectedSheet, RowLink } from '../connected-sheet';
import { readStored } from '../reading/read-stored';
import { RowView, readingContext } from '../reading/row-view';

/** 'dated': a cell of the row says its day. 'undated': the row says what to do and no day. null: it is the user's own. */
export type StepStands = 'dated' | 'undated' | null;

const PLANS = ['nextStepOn', 'followUpOn', 'appliedOn'] as const;

/** Opens a kept sheet once and tells of each row where the own step of its lead is from. Throws as `readStored` does. */
export function stepsOfRows(sheet: ConnectedSheet): (link: RowLink, lead: Lead) => StepStands {
	const view = readingContext(readStored(sheet).reading);
	return ({ row, on: readOn = sheet.importedOn }, { ownStep }) => {
		// What was named in the app since is the user's, whatever the row says as well.
		if (!ownStep || ownStep.setOn > readOn) return null;
		const cells = new RowView(view, row);
		if (PLANS.some((field) => cells.days(field).some(({ day }) => day === ownStep.on))) return 'dated';
		const isGuess = ownStep.on === readOn && cells.text('nextStep') === ownStep.what;
		return isGuess && ownStep.what !== undefined ? 'undated' : null;
	};
}
