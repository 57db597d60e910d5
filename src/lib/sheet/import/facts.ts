/**
 * Turns a row into facts (docs/spreadsheets.md, "From a row to facts"). Import calls it with new ids; export calls it again
 * on the same bytes with the kept ids and compares the result with the app's data.
 */
import type { Day } from '../../domain/day';
import type { Contact } from '../../domain/person';
import {
	joinNotes,
	NO_MEMORY,
	notesOf,
	withoutAbsent,
	type ContactFacts,
	type IdFor,
	type RowFacts,
	type RowMemory
} from './fact-parts';
import { saysUnknown } from '../values/dates';
import { LeadBuilder } from './lead-facts';
import { hasPeople, peopleInRow } from '../reading/row-people';
import { RowView, type ReadingContext } from '../reading/row-view';

/** Returns the kind of a row without making its facts. */
export function kindOfRow(sheet: ReadingContext, row: number): 'lead' | 'contact' | null {
	const view = new RowView(sheet, row);
	const person = hasPeople(view);
	if (!person && !view.link() && !namesJob(view)) return null;
	const pursued =
		view.text('role') || view.cell('status').trim() || view.day('appliedOn') || view.ticked() || view.event();
	return person && !pursued ? 'contact' : 'lead';
}

/**
 * Tells whether the row names a job. In a sheet with a column for organisations a role alone does not, unless the row says
 * that the organisation is not known.
 */
function namesJob(view: RowView): boolean {
	const { organisation, role } = view.job();
	const isTold = view.columns('organisation').length > 0 && !saysUnknown(view.cell('organisation'));
	return Boolean(organisation || (role && !isTold));
}

/**
 * Turns one row into a lead or a contact, or null where it names nobody and nothing. Its touches are marked implied. Takes
 * the day of the import; no implied touch is later. `as`: the kind to make, whatever the row looks like. `memory`: what is
 * known of a row that was linked before.
 */
export function factsOfRow(
	sheet: ReadingContext,
	row: number,
	importedOn: Day,
	idFor: IdFor,
	as?: 'lead' | 'contact',
	memory: RowMemory = NO_MEMORY
): RowFacts {
	const kind = as ?? kindOfRow(sheet, row);
	const view = new RowView(sheet, row);
	if (kind === null || (kind === 'contact' && !hasPeople(view))) return null;
	const made = new Map<string, string>();
	const make: IdFor = (key) => {
		const id = idFor(key);
		made.set(key, id);
		return id;
	};
	return kind === 'contact'
		? contactOf(view, importedOn, make, made, memory)
		: new LeadBuilder(view, importedOn, make, made, memory).facts();
}

function contactOf(
	view: RowView,
	importedOn: Day,
	make: IdFor,
	made: Map<string, string>,
	{ noted }: RowMemory
): ContactFacts {
	const people = peopleInRow(view);
	const { name, title, email, phone, url } = people[0]!.person;
	const added = view.day('addedOn')?.day;
	const notes = notesOf(view, noted);
	const contact: Contact = {
		id: make('contact'),
		name,
		title,
		email,
		phone,
		url,
		organisation: view.text('organisation'),
		note: joinNotes(notes),
		addedOn: added && added <= importedOn ? added : importedOn
	};
	return { kind: 'contact', contact: withoutAbsent(contact), made, people, notes };
}
