/**
 * From a row to facts (docs: "From a row to facts"). Import runs this with new ids; export runs it again on the same bytes
 * with the ids that were kept, and compares what it gives with what the app has now.
 */
import type { Day } from '../domain/day';
import type { Contact } from '../domain/person';
import { joined, notesOf, withoutAbsent } from './fact-parts';
import type { ContactFacts, IdFor, RowFacts } from './fact-parts';
import { LeadMaker } from './lead-facts';
import { peopleOf, RowView } from './row-view';
import type { SheetView } from './row-view';

/** What a row is, without making anything of it. */
export function kindOfRow(sheet: SheetView, row: number): 'lead' | 'contact' | null {
	const view = new RowView(sheet, row);
	const person = peopleOf(view).length > 0;
	if (!person && !view.text('organisation') && !view.text('role') && !view.text('url')) return null;
	const pursued = view.text('role') || view.cell('status').trim() || view.day('appliedOn');
	return person && !pursued ? 'contact' : 'lead';
}

/**
 * Turns one row into a lead or a contact, or null where it names nobody and nothing. Touches are marked implied.
 * Takes the day of the import, which no implied touch lies after.
 */
export function factsOfRow(sheet: SheetView, row: number, importedOn: Day, idFor: IdFor): RowFacts {
	const kind = kindOfRow(sheet, row);
	if (kind === null) return null;
	const view = new RowView(sheet, row);
	const made = new Map<string, string>();
	const make: IdFor = (key) => {
		const id = idFor(key);
		made.set(key, id);
		return id;
	};
	return kind === 'contact'
		? contactOf(view, importedOn, make, made)
		: new LeadMaker(view, importedOn, make, made).facts();
}

function contactOf(view: RowView, importedOn: Day, make: IdFor, made: Map<string, string>): ContactFacts {
	const people = peopleOf(view);
	const { name, title, email, phone, url } = people[0]!.person;
	const added = view.day('addedOn')?.day;
	const notes = notesOf(view);
	const contact: Contact = {
		id: make('contact'),
		name,
		title,
		email,
		phone,
		url,
		organisation: view.text('organisation'),
		note: joined(notes),
		addedOn: added && added <= importedOn ? added : importedOn
	};
	return { kind: 'contact', contact: withoutAbsent(contact), made, people, notes };
}
