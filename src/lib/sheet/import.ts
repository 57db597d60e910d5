/** From a reading to leads and contacts, with the links that let an export find their rows again. */
import { factsOfRow } from './facts';
import { ProblemList, rowNumber } from './problems';
import { noRows, tooManyLeads, MAX_LEADS } from './refuse';
import { RowView, viewOf } from './row-view';
import type { SheetView } from './row-view';
import type { ImportPlan, PlanOptions, RowLink, SheetReading } from './sheet';

export { readSheet } from './read';

const ROWS_BETWEEN_WORDS = 1000;

/**
 * Makes leads and contacts of a reading (docs: "From a row to facts"). Takes the day of the import and a source of ids.
 * @throws SheetRefusal 'no-rows' where no row says anything, 'too-many-leads' over 20,000
 */
export function planImport(
	reading: SheetReading,
	{ newId, importedOn, onProgress }: PlanOptions
): ImportPlan {
	const { counts, dataRows } = reading;
	if (counts.leads + counts.contacts === 0) throw noRows();
	if (counts.leads > MAX_LEADS) throw tooManyLeads(counts.leads);
	const plan: ImportPlan = { leads: [], contacts: [], links: [], problems: [] };
	const list = new ProblemList();
	const view = viewOf(reading);
	for (const [at, row] of dataRows.entries()) {
		if (at % ROWS_BETWEEN_WORDS === 0) onProgress?.(at / dataRows.length);
		const ids: [string, string][] = [];
		const facts = factsOfRow(view, row, importedOn, (key) => {
			const id = newId();
			ids.push([key, id]);
			return id;
		});
		rowProblems(list, view, row, importedOn, facts !== null);
		if (facts === null) continue;
		const link: RowLink =
			facts.kind === 'lead'
				? { row, kind: 'lead', id: facts.lead.id, ids }
				: { row, kind: 'contact', id: facts.contact.id, ids };
		if (facts.kind === 'lead') plan.leads.push(facts.lead);
		else plan.contacts.push(facts.contact);
		plan.links.push(link);
	}
	return { ...plan, problems: [...reading.problems, ...list.all()] };
}

/** Days that ought to have happened and lie ahead; rows that make nothing. */
function rowProblems(
	list: ProblemList,
	view: SheetView,
	row: number,
	importedOn: string,
	made: boolean
): void {
	if (!made) {
		list.add(
			'skipped-row',
			`Row ${rowNumber(row)} names no organisation, link or person. It makes no lead and is kept in the file.`,
			{ row }
		);
		return;
	}
	const rowView = new RowView(view, row);
	for (const field of ['addedOn', 'respondedOn', 'lastContactOn'] as const) {
		for (const { column, day } of rowView.days(field)) {
			if (day <= importedOn) continue;
			const message = `${day} in row ${rowNumber(row)} lies ahead, although it should have happened. It makes no touch.`;
			list.add('future-date', message, { row, column, text: rowView.at(column) });
		}
	}
}
