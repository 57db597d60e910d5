/** Makes the edits of the user's answer about planned days that have passed. Loaded with the reading of sheets. */
import { same } from '../../../domain/patch';
import { returnTexts } from '../../../messages/sheets/reimport';
import { linksOf } from '../../../sheet/links';
import type { ConnectedSheet, PassedPlan } from '../../../sheet/sheet';
import { answerPlans, openPlans as plansOf } from '../../../sheet/import/answer-plans';
import type { PastPlans } from '../../../sheet/import/past-plans';
import { changeTabs, tabsOf } from '../../../sheet/tabs';
import type { Edit } from '../../../store/changes/edits';
import { NotSaved } from '../../../store/database/errors';

/** Returns the columns of a file's tables about whose passed plans the user was not asked yet. */
export function openPlans(file: ConnectedSheet): PastPlans[] {
	return tabsOf(file).flatMap((sheet, tab) =>
		plansOf(sheet).map((plans) => (tab === 0 ? plans : { ...plans, tab }))
	);
}

/** Returns the edits of an answer: of the sheet, and of the leads that it changes. */
export function plansEdits(
	sheet: ConnectedSheet,
	{ column, tab = 0 }: Pick<PastPlans, 'column' | 'tab'>,
	passed: PassedPlan,
	newId: () => string
): Edit[] {
	const answered = answerPlans(tabsOf(sheet)[tab]!, column, passed, newId);
	const { links, passedPlans } = answered.sheet;
	return [
		...[...answered.changes].map(([id, update]): Edit => ({ entity: 'lead', id, update })),
		{
			entity: 'sheet',
			id: sheet.id,
			update: (row) => {
				let at = 0;
				// The answer was given about these links: another tab may have made others since.
				if (!same(linksOf(row), linksOf(sheet))) throw new NotSaved('conflict', returnTexts.changedMeanwhile);
				return changeTabs(row, (table) =>
					at++ === tab ? { ...table, links, ...(passedPlans && { passedPlans }) } : table
				);
			}
		}
	];
}
