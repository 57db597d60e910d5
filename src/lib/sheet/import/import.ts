/** Makes leads and contacts of a reading, with the links by which an export finds their rows again. */
import type { Day } from '../../domain/day';
import type { LeadFacts } from './fact-parts';
import { factsOfRow } from './facts';
import { ProblemList, rowNumber } from '../reading/problems';
import { noRows, tooManyLeads, MAX_LEADS } from '../reading/refuse';
import { isMistypedYear } from '../reading/row-days';
import { RowView, readingContext, type ReadingContext } from '../reading/row-view';
import type { ImportPlan, PlanOptions, RowLink, SheetReading } from '../sheet';

const ROWS_BETWEEN_WORDS = 1000;

const HAPPENED_BY_NOW = [
	'addedOn',
	'respondedOn',
	'lastContactOn',
	'rejectedOn',
	'offerOn',
	'statusOn'
] as const;

/**
 * Makes leads and contacts of a reading (docs/spreadsheets.md, "From a row to facts"). Takes the day of the import and a source of ids.
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
	const view = readingContext(reading);
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
		if (facts.kind === 'lead') contradictions(list, new RowView(view, row), facts);
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

/** Adds a problem for each day whose year is so far ahead that it is probably a typing error. */
function slips(list: ProblemList, view: RowView, importedOn: Day): void {
	for (const field of ['appliedOn', 'interviewOn', 'followUpOn', 'nextStepOn'] as const) {
		for (const { column, day } of view.days(field)) {
			if (!isMistypedYear(day, importedOn)) continue;
			const message = `${day} in row ${rowNumber(view.row)} lies years ahead: its year is taken for a slip. It is kept as text.`;
			list.add('future-date', message, { row: view.row, column, text: view.at(column) });
		}
	}
}

/** Adds a problem for a day of a no or an offer that a later event contradicts. The status is believed, the day is not. */
function contradictions(list: ProblemList, view: RowView, { lead, made }: LeadFacts): void {
	for (const field of ['rejectedOn', 'offerOn', 'statusOn'] as const) {
		const [said] = view.days(field);
		const id = made.get(`touch:${field}`);
		if (!said || !lead.touches.some((touch) => touch.id === id && touch.undated)) continue;
		const message = `${said.day} in row ${rowNumber(view.row)} lies before something that they did later. The status is believed, and its day is left open.`;
		list.add('contradicting-date', message, {
			row: view.row,
			column: said.column,
			text: view.at(said.column)
		});
	}
}

/** Adds problems for days that should have happened but lie ahead, and for rows that make nothing. */
function rowProblems(
	list: ProblemList,
	view: ReadingContext,
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
	slips(list, rowView, importedOn);
	for (const field of HAPPENED_BY_NOW) {
		for (const { column, day } of rowView.days(field)) {
			if (day <= importedOn) continue;
			const message = `${day} in row ${rowNumber(row)} lies ahead, although it should have happened. It makes no touch.`;
			list.add('future-date', message, { row, column, text: rowView.at(column) });
		}
	}
}
