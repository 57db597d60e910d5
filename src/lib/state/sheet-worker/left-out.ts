/** Leaves rows out of an import: those that the user does not want, and those that the workbook hides. */
import type { ImportPlan, SheetReading } from '../../sheet/sheet';
import type { HiddenParts } from '../../sheet/workbook/open';

/** Hidden parts of a sheet of a workbook. */
export interface HiddenView {
	/** The number of hidden rows that can be imported. */
	readonly rows: number;
	/** True where they are left out. */
	readonly leftOut: boolean;
	/** The labels of hidden columns with a meaning. */
	readonly columns: readonly string[];
}

/** Returns what is hidden of the sheet, and the plan, without hidden rows where the user wants that. */
export function withHidden(
	parts: HiddenParts | null | undefined,
	{ columns }: Pick<SheetReading, 'columns'>,
	plan: ImportPlan | null,
	leftOut: boolean
): { plan: ImportPlan | null; hidden?: HiddenView } {
	if (!parts || !plan) return { plan };
	const rows = plan.links.flatMap(({ row }, at) => (parts.hasRow(row) ? [at] : []));
	const meant = columns.filter(({ index, meaning }) => meaning !== null && parts.hasColumn(index));
	if (rows.length + meant.length === 0) return { plan };
	const hidden = { rows: rows.length, leftOut, columns: meant.map(({ label }) => label) };
	return { plan: leftOut ? leaveOut(plan, new Set(rows)) : plan, hidden };
}

/** Returns the plan without the rows at some positions. */
export function leaveOut(plan: ImportPlan, without: ReadonlySet<number>): ImportPlan {
	if (without.size === 0) return plan;
	// The rows of one history go together.
	const gone = new Set(plan.links.filter((_, at) => without.has(at)).map(({ id }) => id));
	const links = plan.links.filter(({ id }) => !gone.has(id));
	const kept = new Set(links.map(({ id }) => id));
	return {
		...plan,
		links,
		leads: plan.leads.filter(({ id }) => kept.has(id)),
		contacts: plan.contacts.filter(({ id }) => kept.has(id))
	};
}
