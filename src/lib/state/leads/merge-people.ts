/** Merges two people. Loaded when it is asked for. */
import { bearsMark, entriesByLead, markContact, markOf, markPeople } from '../../domain/merging/one-person';
import type { KnownPerson } from '../../domain/people/people';
import { mergedInto } from '../../messages/leads/people-texts';
import type { Edit } from '../../store/changes/edits';
import type { Saved } from '../../store/types';
import type { ReadableBook } from '../session/live-book.svelte';
import type { Writer } from '../session/writer';

/** Makes two people one on all their leads and among the contacts, as one action. @param kept the one whose name they go by */
export function mergePeople(
	writer: Writer,
	book: Pick<ReadableBook, 'allContacts' | 'trash'>,
	kept: KnownPerson,
	other: KnownPerson
): Promise<Saved> {
	const people = [kept, other];
	const mark = markOf(kept);
	const isMarked = bearsMark(people);
	const onLead = (id: string, ids: ReadonlySet<string>): Edit => {
		return { entity: 'lead', id, update: markPeople(ids, mark) };
	};
	const trashed = book.trash
		.map((lead) => ({ lead, ids: lead.people.filter(isMarked).map(({ id }) => id) }))
		.filter(({ ids }) => ids.length > 0);
	const contacts = [
		...people.flatMap((person) => person.contacts),
		...[...book.allContacts.values()].filter((contact) => contact.deletedAt && isMarked(contact))
	];
	return writer.write(
		`merge-people|${kept.name}`,
		[
			...[...entriesByLead(people)].map(([id, ids]) => onLead(id, ids)),
			...trashed.map(({ lead, ids }) => onLead(lead.id, new Set(ids))),
			...contacts.map(({ id }): Edit => ({ entity: 'contact', id, update: markContact(mark) }))
		],
		mergedInto(kept.name)
	);
}
