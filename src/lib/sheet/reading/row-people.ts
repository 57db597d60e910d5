/** Reads the people of one row. */
import type { Person } from '../../domain/person';
import { furtherAddresses, isNoReplyAddress } from '../values/cell-parts';
import { furtherPeople, splitPerson, type Composite, type PersonPart } from '../values/composite';
import type { RowView } from './row-view';
import { PERSON_FIELDS, type Field } from '../fields';

/** A person of a row, with the two parts of the name where the sheet has a column for each. */
export interface PersonParts {
	readonly key: string;
	/**
	 * The index among repeated person columns: the first name column and the first address column belong to one
	 * person.
	 */
	readonly place: number;
	readonly person: Omit<Person, 'id'>;
	readonly first?: string;
	readonly last?: string;
	/** The structure of the name's cell, where it holds an address or a number too. */
	readonly composite?: Composite<PersonPart>;
}

/** Fields that identify a person; a title alone does not. */
const NAMING_FIELDS = PERSON_FIELDS.filter((field) => field !== 'personTitle');

/** Tells whether a row names anybody, without creating people. */
export function hasPeople(view: RowView): boolean {
	return NAMING_FIELDS.some((field) =>
		view.columns(field).some((column) => {
			const text = view.textAt(field, column);
			return text !== undefined && !(text.includes('@') && isNoReplyAddress(text));
		})
	);
}

/** The result for a cell that holds a name only. */
const ALONE: {
	readonly values: Partial<Record<PersonPart, string>>;
	readonly composite?: Composite<PersonPart>;
} = {
	values: {}
};

export function peopleInRow(view: RowView): PersonParts[] {
	const found: PersonParts[] = [];
	for (let place = 0; place < view.sheet.places; place++) {
		const person = personAt(view, place);
		if (person) found.push(person);
		const named = view.columns('personName')[place];
		const others = named === undefined || !person?.composite ? [] : furtherPeople(view.at(named));
		for (const [at, { name = '', ...rest }] of others.entries())
			found.push({ key: `person:${place}.n${at + 1}`, place: NO_PLACE, person: { name, ...rest } });
		const column = view.columns('personEmail')[place];
		const more = column === undefined ? [] : furtherAddresses(view.at(column));
		for (const [at, email] of more.entries()) {
			if (!isNoReplyAddress(email))
				found.push({ key: `person:${place}.${at + 1}`, place: NO_PLACE, person: { name: '', email } });
		}
	}
	return found;
}

/** The place of a further address in a cell: the other columns say nothing about its owner. */
const NO_PLACE = -1;

function personAt(view: RowView, place: number): PersonParts | null {
	const text = (field: Field) => view.textAt(field, view.columns(field)[place]);
	const [first, last] = [text('personFirstName'), text('personLastName')];
	const [own, url] = [{ email: text('personEmail'), phone: text('personPhone') }, text('personUrl')];
	const whole = text('personName');
	const { values, composite } = (whole && splitPerson(whole, own)) || ALONE;
	const name = composite ? (values.name ?? '') : (whole ?? [first, last].filter(Boolean).join(' '));
	const address = values.email ?? own.email;
	const email = address && isNoReplyAddress(address) ? undefined : address;
	const phone = values.phone ?? own.phone;
	if (!name && !email && !phone && !url) return null;
	const person = { name, title: values.title ?? text('personTitle'), email, phone, url };
	return { key: `person:${place}`, place, person, first, last, ...(composite && { composite }) };
}
