/** Commands for the user's references, who are contacts. Loaded when they are asked for. */
import type { Lead } from '../../domain/lead';
import type { KnownPerson } from '../../domain/people/people';
import { answered, asked, namedOnLead, told, type ReferenceContact } from '../../domain/people/references';
import type { Contact, Reference } from '../../domain/person';
import { referenceSaid } from '../../messages/playbook/references';
import type { Edit } from '../../store/changes/edits';
import type { Saved } from '../../store/types';
import type { ReadableBook } from '../session/live-book.svelte';
import type { Writer } from '../session/writer';
import { withChanges } from '../../store/changes/with-changes';

/** Holds what the form of a reference says; what is left empty is undefined. */
interface ReferenceFields {
	readonly name: string;
	readonly organisation?: string | undefined;
	readonly email?: string | undefined;
	readonly phone?: string | undefined;
	readonly knows?: string | undefined;
}

export type ReferenceCommands = ReturnType<typeof referenceCommands>;

export function referenceCommands(writer: Writer, book: Pick<ReadableBook, 'contacts'>) {
	const editOf = (id: string, update: (contact: Contact) => Contact): Edit => ({
		entity: 'contact',
		id,
		update
	});
	const noting = (id: string, note: (reference: Reference) => Reference) =>
		editOf(id, (contact) => ({ ...contact, reference: note(contact.reference ?? {}) }));
	const write = (edits: readonly Edit[], said: string) => writer.write('change-contact', edits, said);

	return {
		/** Makes a reference of what the form says of somebody; of the contact, where the user knows them as one. */
		add({ knows, ...fields }: ReferenceFields, known?: KnownPerson): Promise<Saved> {
			const said = referenceSaid.added(fields.name);
			const contact = known?.contacts[0];
			const noted = (before: Reference = {}) => ({ ...before, ...(knows && { knows }) });
			if (contact) {
				const update = (row: Contact): Contact => ({
					...row,
					...filledIn(fields),
					reference: noted(row.reference)
				});
				return write([editOf(contact.id, update)], said);
			}
			// Who has the same id as on a lead is known to be the same person.
			const person = known?.leads.find(({ person: { id } }) => !book.contacts.has(id))?.person;
			const id = person?.id ?? writer.newId();
			const to: Contact = {
				...person,
				...filledIn(fields),
				name: fields.name,
				id,
				addedOn: writer.today,
				reference: noted()
			};
			return writer.write('add-contact', [{ entity: 'contact', id, to, ifAbsent: true }], said);
		},

		/** Makes a reference of somebody whom the user knows. */
		from(known: KnownPerson): Promise<Saved> {
			const {
				name,
				organisation,
				emails,
				phones,
				contacts: [contact]
			} = known;
			if (contact) return write([noting(contact.id, (reference) => reference)], referenceSaid.added(name));
			return this.add(
				{ name, organisation: organisation || undefined, email: emails[0], phone: phones[0] },
				known
			);
		},

		/** Changes only what the form changed: another tab may have changed the rest. */
		edit(before: ReferenceContact, { knows, ...fields }: ReferenceFields): Promise<Saved> {
			const reference = { ...before.reference, knows } as Reference;
			const after = { ...before, ...fields, reference } as Contact;
			return write([editOf(before.id, withChanges<Contact>(before, after))], referenceSaid.saved);
		},

		/** Takes somebody off the list; the contact stays. */
		remove({ id, name }: Contact): Promise<Saved> {
			const edit = editOf(id, ({ reference: _reference, ...contact }) => contact);
			return write([edit], referenceSaid.removed(name));
		},

		asked: ({ id, name }: Contact): Promise<Saved> =>
			write([noting(id, asked(writer.today))], referenceSaid.asked(name)),

		answered: ({ id, name }: Contact, answer: 'yes' | 'no'): Promise<Saved> =>
			write([noting(id, answered(answer, writer.today))], referenceSaid.answered(name)),

		/** Notes that a reference was told of a job, and names them among the references of its lead, as one action. */
		told(contact: Contact, lead: Lead): Promise<Saved> {
			const edits: Edit[] = [
				noting(contact.id, told(lead.id, writer.today)),
				{ entity: 'lead', id: lead.id, update: (row) => namedOnLead(row, contact) }
			];
			return write(edits, referenceSaid.told(contact.name, lead.organisation));
		}
	};
}

/** Returns the fields that are not empty. */
function filledIn<Fields extends object>(
	fields: Fields
): { [Key in keyof Fields]?: NonNullable<Fields[Key]> } {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as never;
}
