/** Commands for contacts: people who are on no lead. */
import { leadOfContact } from '../../domain/leads/lead-actions';
import type { KnownPerson } from '../../domain/people/people';
import type { Contact } from '../../domain/person';
import { NotSaved } from '../../store/database/errors';
import type { ReadableBook } from '../session/live-book.svelte';
import type { Writer } from '../session/writer';
import type { Saved } from '../../store/types';
import { later } from '../data/later';
import { addLead, type SavedLead } from './lead-commands';

type NewContact = Omit<Contact, 'id' | 'addedOn'> & Partial<Contact>;

export function peopleCommands(
	writer: Writer,
	book: Pick<ReadableBook, 'allContacts' | 'allLeads' | 'allSheets' | 'contacts' | 'hasSample' | 'trash'>
) {
	const edit = (id: string, update: (contact: Contact) => Contact): Promise<Saved> =>
		writer.write('change-contact', [{ entity: 'contact', id, update }], 'Saved.');

	return {
		edit: later(writer)('editContact'),

		async add(fields: NewContact): Promise<Saved & { readonly id: string }> {
			const to: Contact = { addedOn: writer.today, ...fields, id: fields.id ?? writer.newId() };
			const { id } = to;
			const saved = await writer.write(
				'add-contact',
				[{ entity: 'contact', id, to, ifAbsent: true }],
				'Added.'
			);
			return { ...saved, id };
		},

		/** Moves a contact to the trash. */
		remove(id: string): Promise<Saved> {
			const deletedAt = writer.machineTime();
			return edit(id, (contact) => ({ ...contact, deletedAt }));
		},

		/** Merges two people into one, on all their leads and among the contacts. */
		async merge(kept: KnownPerson, other: KnownPerson): Promise<Saved> {
			const { mergePeople } = await writer.loaded(import('./merge-people'));
			return mergePeople(writer, book, kept, other);
		},

		/** Returns the commands for the user's references, which are loaded when they are asked for. */
		async references() {
			const { referenceCommands } = await writer.loaded(import('./reference-commands'));
			return referenceCommands(writer, book);
		},

		/** Makes a lead of a contact. The contact stays, and the lead's person has its id. */
		async makeLead(contactId: string, leadId: string): Promise<SavedLead> {
			const contact = book.contacts.get(contactId);
			if (!contact) throw new NotSaved('conflict');
			return addLead(writer, book, leadOfContact(contact, leadId, writer.today));
		}
	};
}
