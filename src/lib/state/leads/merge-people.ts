/** Merges two people. Loaded when it is asked for. */
import { entriesByLead, markContact, markOf, markPeople } from '../../domain/merging/one-person';
import type { KnownPerson } from '../../domain/people/people';
import { mergedInto } from '../../messages/leads/people-texts';
import type { Edit } from '../../store/changes/edits';
import type { Saved } from '../../store/types';
import type { Writer } from '../session/writer';

/** Makes two people one on all their leads and among the contacts, as one action. @param kept the one whose name they go by */
export function mergePeople(writer: Writer, kept: KnownPerson, other: KnownPerson): Promise<Saved> {
	const people = [kept, other];
	const mark = markOf(kept);
	const leads = [...entriesByLead(people)].map(([id, ids]): Edit => {
		return { entity: 'lead', id, update: markPeople(ids, mark) };
	});
	const contacts = people
		.flatMap((person) => person.contacts)
		.map(({ id }): Edit => ({ entity: 'contact', id, update: markContact(mark) }));
	return writer.write(`merge-people|${kept.name}`, [...leads, ...contacts], mergedInto(kept.name));
}
