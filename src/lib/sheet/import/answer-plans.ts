/**
 * What becomes of a sheet and its leads when the user says, after the import, whether planned days that have passed were kept. The
 * sheet is read again with the answer, so that what is changed is exactly what every later reading of it makes.
 */
import type { Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import type { ConnectedSheet, PassedPlan, RowLink } from '../connected-sheet';
import { factsOfRow } from './facts';
import { readStored } from '../reading/read-stored';
import { pastPlans, type PastPlans } from './past-plans';
import { readingContext, type ReadingContext } from '../reading/row-view';

/** The columns with planned days that had passed, and about which the user was not asked yet. */
export function openPlans(sheet: ConnectedSheet): PastPlans[] {
	const { reading } = readStored(sheet);
	const answered = new Set((sheet.passedPlans ?? []).map(([column]) => column));
	return pastPlans(reading, sheet.importedOn).filter(({ column }) => !answered.has(column));
}

interface PlansAnswered {
	readonly sheet: ConnectedSheet;
	/** By id, the leads that the answer changes. */
	readonly changes: ReadonlyMap<string, (lead: Lead) => Lead>;
}

/** Takes the sheet as it is kept, the column and the answer. Rows that came back since keep what they say. */
export function answerPlans(
	sheet: ConnectedSheet,
	column: number,
	passed: PassedPlan,
	newId: () => string
): PlansAnswered {
	const others = (sheet.passedPlans ?? []).filter(([other]) => other !== column);
	const answered: ConnectedSheet = { ...sheet, passedPlans: [...others, [column, passed]] };
	if (passed.answer !== 'yes') return { sheet: answered, changes: new Map() };
	const [before, after] = [sheet, answered].map((each) => readingContext(readStored(each).reading));
	const changes = new Map<string, (lead: Lead) => Lead>();
	const links = sheet.links.map((link) => {
		if (link.kind !== 'lead' || link.known) return link;
		const was = leadOf(before!, link, sheet.importedOn, () => '');
		const made: [string, string][] = [];
		const is = leadOf(after!, link, sheet.importedOn, (key) => {
			const id = newId();
			made.push([key, id]);
			return id;
		});
		if (!was || !is || made.length === 0) return link;
		changes.set(link.id, keeping(was, is, new Set(made.map(([, id]) => id))));
		return { ...link, ids: [...link.ids, ...made] };
	});
	return { sheet: { ...answered, links }, changes };
}

function leadOf(
	view: ReadingContext,
	link: RowLink,
	importedOn: Day,
	idFor: (key: string) => string
): Lead | null {
	const ids = new Map(link.ids);
	const facts = factsOfRow(
		view,
		link.row,
		link.on ?? importedOn,
		(key) => ids.get(key) ?? idFor(key),
		'lead'
	);
	return facts?.kind === 'lead' ? facts.lead : null;
}

/** The touches that the plans became come in, each before the first that is later; a plan that is still the sheet's own goes with them. */
function keeping(was: Lead, is: Lead, added: ReadonlySet<string>): (lead: Lead) => Lead {
	return ({ ownStep, ...lead }) => {
		const isSheets = ownStep?.implied && ownStep.on === was.ownStep?.on;
		const kept = isSheets ? is.ownStep : ownStep;
		const touches = [...lead.touches];
		for (const touch of is.touches) {
			if (!added.has(touch.id)) continue;
			const at = touches.findIndex(
				({ on, undated, kind }) => on > touch.on || (undated && kind !== 'application')
			);
			touches.splice(at < 0 ? touches.length : at, 0, touch);
		}
		return { ...lead, ...(kept && { ownStep: kept }), touches };
	};
}
