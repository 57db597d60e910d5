/** The question about planned days that have passed, as the page after an import asks it. Loaded with the reading of sheets. */
import type { ConnectedSheet, PassedPlan } from '../../../sheet/sheet';
import { answerPlans } from '../../../sheet/import/answer-plans';
import type { Edit } from '../../../store/changes/edits';

export { openPlans } from '../../../sheet/import/answer-plans';

/** The answer as edits of the book: of the sheet, and of the leads that it changes. */
export function plansEdits(
	sheet: ConnectedSheet,
	column: number,
	passed: PassedPlan,
	newId: () => string
): Edit[] {
	const answered = answerPlans(sheet, column, passed, newId);
	const { links, passedPlans } = answered.sheet;
	return [
		...[...answered.changes].map(([id, update]): Edit => ({ entity: 'lead', id, update })),
		{
			entity: 'sheet',
			id: sheet.id,
			update: (row) => ({ ...row, links, ...(passedPlans && { passedPlans }) })
		}
	];
}
