/** Makes leads and contacts of a reading, with the links by which an export finds their rows again. */
import type { Day } from '../../domain/day';
import type { LeadFacts } from './fact-parts';
import { factsOfRow } from './facts';
import { withHistories } from './histories';
import { ProblemList } from '../reading/problems';
import { noRows, onItsSide, tooManyLeads, MAX_LEADS } from '../reading/refuse';
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
 * @throws SheetRefusal 'no-rows' where no row says anything, 'on-its-side' where that is since each column is a job, 'too-many-leads' over 20,000
 */
export function planImport(
	reading: SheetReading,
	{ newId, importedOn, onProgress }: PlanOptions
): ImportPlan {
	const { counts, dataRows, problems } = reading;
	if (counts.leads + counts.contacts === 0)
		throw problems.some(({ kind }) => kind === 'on-its-side') ? onItsSide() : noRows();
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
	const all = { ...plan, problems: [...reading.problems, ...list.all()] };
	return reading.log ? withHistories(all, view, dataRows, importedOn) : all;
}

/** Adds a problem for each day whose year is so far ahead that it is probably a typing error. */
function slips(list: ProblemList, view: RowView, importedOn: Day): void {
	for (const field of ['appliedOn', 'interviewOn', 'followUpOn', 'nextStepOn'] as const) {
		for (const { column, day } of view.days(field)) {
			if (!isMistypedYear(day, importedOn)) continue;
			list.add('mistyped-year', { row: view.row, column, text: view.at(column), day });
		}
	}
}

/** Adds a problem for a day of a no or an offer that a later event contradicts. The status is believed, the day is not. */
function contradictions(list: ProblemList, view: RowView, { lead, made }: LeadFacts): void {
	for (const field of ['rejectedOn', 'offerOn', 'statusOn'] as const) {
		const [said] = view.days(field);
		const id = made.get(`touch:${field}`);
		if (!said || !lead.touches.some((touch) => touch.id === id && touch.undated)) continue;
		const { column, day } = said;
		list.add('contradicting-date', { row: view.row, column, text: view.at(column), day });
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
		list.add('skipped-row', { row });
		return;
	}
	const rowView = new RowView(view, row);
	slips(list, rowView, importedOn);
	for (const field of HAPPENED_BY_NOW) {
		for (const { column, day } of rowView.days(field)) {
			if (day <= importedOn) continue;
			list.add('future-date', { row, column, text: rowView.at(column), day });
		}
	}
}
